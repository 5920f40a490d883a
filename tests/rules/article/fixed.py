# FIXED
import os
import autogen
config_list = [
{
"model": "gpt-4o-mini",
"api_key": os.environ["OPENAI_API_KEY"],
"timeout": 60, # realistic for production
"max_tokens": 1500,
}
]
llm_config = {
"config_list": config_list,
"temperature": 0,
}
assistant = autogen.AssistantAgent(
name="assistant",
llm_config=llm_config,
)
user_proxy = autogen.UserProxyAgent(
name="user",
human_input_mode="NEVER",
)
user_proxy.initiate_chat(
assistant,
message="Summarize the policy document section by section."
)
