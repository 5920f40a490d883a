"""AGL9xx: code that models write, and where it runs."""
