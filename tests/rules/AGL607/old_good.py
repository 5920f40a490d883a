import autogen

llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
user = autogen.UserProxyAgent("board-proxy", human_input_mode="NEVER")
writer = autogen.AssistantAgent("Writer_2", llm_config=llm_config)
named = autogen.AssistantAgent(input("Name: "), llm_config=llm_config)
group = autogen.GroupChat(agents=[user, writer, named], messages=[], max_round=8)
manager = autogen.GroupChatManager(groupchat=group, name="chat_manager", llm_config=llm_config)

from autogen.agentchat.contrib.gpt_assistant_agent import GPTAssistantAgent

thread = GPTAssistantAgent(name="Claims assistant", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": 120})
