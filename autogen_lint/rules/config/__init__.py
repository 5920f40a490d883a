"""AGL6xx: config files, keys and packaging."""
