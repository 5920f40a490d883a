"""Values with origins: what Python and config files both turn into. No knowledge of AutoGen."""
