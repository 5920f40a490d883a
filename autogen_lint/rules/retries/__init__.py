"""AGL2xx: how often a request is tried, and what becomes of its failure."""
