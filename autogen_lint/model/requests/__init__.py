"""How long requests to models take, how often they are made, and what a conversation may cost."""
