from .web import fetch, headline

__all__ = ["fetch", "headline"]
