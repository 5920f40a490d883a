from ag2 import Agent, tool
from ag2.config import AnthropicConfig, OllamaConfig, OpenAIConfig
from ag2.tools import MCPServerConfig

config = OpenAIConfig(model="gpt-4o", timeout=60, temperature=0)  # expect: AGL802
other = AnthropicConfig(model="claude", timeout=60, max_tokens=100)  # expect: AGL802
local = OllamaConfig(model="llama3", timeout=60)  # expect: AGL802
agent = Agent("helper", prompt="Be brief.", config=config)  # expect: AGL802
server = MCPServerConfig(server_url="https://x.example", connection_timeout=60)  # expect: AGL802


@tool(timeout=5)  # expect: AGL802
def look(q: str) -> str:
    """Look."""
    return q


async def main():
    await agent.ask("Hello", max_turns=3)  # expect: AGL802
