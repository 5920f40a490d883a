"""A tuple that no agent gets."""

import autogen

settings = {"config_list": [], "timeout": 120},
print(settings)
