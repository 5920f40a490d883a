"""A newsroom of agents."""
