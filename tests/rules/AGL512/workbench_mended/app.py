from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.tools.mcp import McpWorkbench, StdioServerParams

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
params = StdioServerParams(command="uvx", args=["mcp-server-fetch"], read_timeout_seconds=60)


async def main() -> None:
    async with McpWorkbench(params) as workbench:
        clerk = AssistantAgent("clerk", model_client=client, workbench=workbench)
        await clerk.run(task="go")
