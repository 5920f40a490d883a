"""Who stops whom in the conversations of the old generations."""
