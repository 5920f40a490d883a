from .base import make_team
