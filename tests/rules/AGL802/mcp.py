"""Fields of the server parameters that are ignored: the limit stays at 5 s."""

from autogen_ext.tools.mcp import SseServerParams, StdioServerParams

server = StdioServerParams(command="uvx", args=["mcp-server-fetch"], timeout=60)  # expect: AGL802
other = StdioServerParams(command="uvx", args=["mcp-server-fetch"], read_timeout_seconds=60)
remote = SseServerParams(url="https://x.example/sse", timeout=30)
