"""What ends the runs and channels of AG2 1.x."""
