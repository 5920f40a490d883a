"""AGL3xx: what stops a chat, a team or a run."""
