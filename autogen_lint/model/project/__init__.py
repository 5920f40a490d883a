"""What the project round a file says: its modules and documents, what it requires, where it runs."""
