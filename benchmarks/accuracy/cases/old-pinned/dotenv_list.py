import autogen

config_list = autogen.config_list_from_dotenv(
    dotenv_file_path=".env",
    model_api_key_map={"gpt-4o": {"api_key_env_var": "OPENAI_API_KEY"}},
)
plain = {"config_list": config_list, "temperature": 0}  # expect: AGL101
set_up = {"config_list": config_list, "timeout": 60}  # silent: AGL101
a = autogen.AssistantAgent("a", llm_config=plain)
b = autogen.AssistantAgent("b", llm_config=set_up)
