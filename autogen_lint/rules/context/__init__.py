"""AGL4xx: how much goes into a message."""
