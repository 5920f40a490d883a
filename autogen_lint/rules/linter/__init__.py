"""Rules about the linter itself: the engine finds these, their classes document them."""
