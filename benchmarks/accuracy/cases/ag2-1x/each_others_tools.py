from ag2 import Agent
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o", timeout=60)
writer = Agent("writer", config=config)
reviewer = Agent("reviewer", config=config, tools=[writer.as_tool(description="Write.")])  # silent: AGL322
writer.add_tool(reviewer.as_tool(description="Review."))  # expect: AGL322
editor = Agent("editor", config=config)
chief = Agent("chief", config=config, tools=[editor.as_tool(description="Edit.")])  # silent: AGL322
