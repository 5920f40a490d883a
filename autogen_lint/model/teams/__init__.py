"""What ends the teams of AutoGen 0.4+, and what doesn't."""
