"""What a project says it needs: requirement files, pyproject tables, environments and lock files, with places."""
