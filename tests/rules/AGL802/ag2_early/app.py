from ag2.tools import MCPServerConfig

server = MCPServerConfig("https://x.example", "label")
