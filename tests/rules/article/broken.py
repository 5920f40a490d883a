# BROKEN
import autogen
config_list = [
{
"model": "gpt-4o-mini",
"api_key": os.environ["OPENAI_API_KEY"],
"timeout": 10, # too aggressive for production
}
]
llm_config = {"config_list": config_list}
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
message="Analyze this 40-page policy document and produce a claims summary."
)
