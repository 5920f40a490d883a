"""Agents are built in one module each."""
