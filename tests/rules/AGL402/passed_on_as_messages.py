import autogen
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
group = autogen.GroupChat([writer, critic], [], max_round=8)
manager = autogen.GroupChatManager(group, llm_config=config)
reply = critic.generate_reply(messages=group.messages)
again = critic.generate_reply(messages=writer.chat_messages[critic], sender=writer)
manager.resume(messages=group.messages)
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", client)


async def main():
    result = await agent.run(task="Begin")
    await agent.run(task=result.messages)
