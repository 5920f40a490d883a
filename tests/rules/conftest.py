"""The files of cases are read by the linter; a case may be called like a test."""

collect_ignore_glob = ["AGL*"]
