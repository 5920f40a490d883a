"""AGL8xx: settings that are deprecated or have no effect."""
