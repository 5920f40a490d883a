"""JSON and YAML documents: nodes with spans, comments, edits, and what they are as values. No knowledge of AutoGen."""
