"""``python -m autogen_lint``."""

import os
import sys

if __name__ == "__main__":
    # `python -m` looks for modules in the working directory first: a linted project's own `yaml.py` must never be run.
    here = os.getcwd()  # noqa: PTH109 - nothing may be imported yet
    if sys.path and sys.path[0] in {"", here} and __file__ != os.path.join(here, "autogen_lint", "__main__.py"):  # noqa: PTH118
        del sys.path[0]

    from autogen_lint.cli.app import main

    main()
