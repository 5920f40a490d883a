"""What the settings of models, agents and calls are, and what reads them."""
