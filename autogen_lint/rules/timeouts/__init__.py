"""AGL1xx: how long a request to a model may take."""
