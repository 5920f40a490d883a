"""Small pure functions of the project, run for real on given arguments: every operation is Python's own."""
