"""What goes into messages, and how large it may be."""
