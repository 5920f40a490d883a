from ag2.tools import MCPServerConfig

server = MCPServerConfig(server_url="https://x.example", verify=True)
