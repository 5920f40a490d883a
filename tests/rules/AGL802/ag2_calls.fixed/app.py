from ag2 import Agent
from ag2.config import AnthropicConfig, GeminiConfig, OpenAIConfig, OpenAIResponsesConfig
from ag2.tools import MCPServerConfig, MCPStdioServerConfig

nameless = OpenAIConfig(timeout=60)  # expect: AGL802
first = Agent("first", config=nameless)
second = Agent("second", config=nameless)
third = Agent("third", config=AnthropicConfig(timeout=60))  # expect: AGL802
fourth = Agent("fourth", config=GeminiConfig())  # expect: AGL802
server = MCPServerConfig(server_url="https://x.example")  # expect: AGL802
local = MCPStdioServerConfig(command="npx", args=["-y", "server"])  # expect: AGL802
responses = Agent("responses", config=OpenAIResponsesConfig(max_output_tokens=300, timeout=60))  # expect: AGL802
