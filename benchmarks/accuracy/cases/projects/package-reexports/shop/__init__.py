from .agents import build_clerk
