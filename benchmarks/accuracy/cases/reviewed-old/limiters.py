import autogen
from autogen.agentchat.contrib.capabilities import transform_messages, transforms
from autogen.agentchat.contrib.capabilities.transforms import MessageHistoryLimiter, MessageTokenLimiter

cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
b = autogen.AssistantAgent("b", llm_config=cfg)
c = autogen.AssistantAgent("c", llm_config=cfg)
transform_messages.TransformMessages(transforms=[transforms.MessageHistoryLimiter()]).add_to_agent(a)  # expect: AGL407
transform_messages.TransformMessages(transforms=[MessageHistoryLimiter(max_messages=10), MessageTokenLimiter(max_tokens=2000)]).add_to_agent(b)  # silent: AGL407
limiter = MessageTokenLimiter(max_tokens_per_message=None)  # expect: AGL407
transform_messages.TransformMessages(transforms=[limiter]).add_to_agent(c)
u = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config=False)
g = autogen.GroupChat([u, a, b, c], [], max_round=45)
m = autogen.GroupChatManager(g, llm_config=cfg)
u.initiate_chat(m, message="Go")
