"""What tools and the programs round them wait for, return and share; who executes code."""
