"""AGL5xx: what tools and other code of an agent program wait for."""
