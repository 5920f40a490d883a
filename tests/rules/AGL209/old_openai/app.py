import autogen
import openai
from openai.error import RateLimitError

assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": [{"model": "gpt-4"}]})
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

try:
    user.initiate_chat(assistant, message="Sum up")
except (openai.error.Timeout, RateLimitError):
    raise
