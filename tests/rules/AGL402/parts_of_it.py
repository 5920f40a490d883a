import autogen
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
group = autogen.GroupChat([writer, user], [], max_round=8)
result = user.initiate_chat(writer, message="Write", max_turns=2)
user.initiate_chat(writer, message=f"Go on: {result.summary}", max_turns=1)
user.initiate_chat(writer, message=result.chat_history[-1]["content"], max_turns=1)
user.initiate_chat(writer, message=f"Last ones: {group.messages[-3:]}", max_turns=1)
user.initiate_chat(writer, message=f"{len(result.chat_history)} messages, {result.cost}", max_turns=1)
user.initiate_chat(writer, message=user.last_message(writer)["content"], max_turns=1)
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
critic = AssistantAgent("critic", client)
team = RoundRobinGroupChat([critic], termination_condition=MaxMessageTermination(6))


async def main():
    done = await team.run(task="Write")
    await critic.run(task=done.messages[-1].content)
    await critic.run(task=f"{done.stop_reason}")
    recent = "\n".join(message.content for message in done.messages[-2:])
    await critic.run(task=recent)
