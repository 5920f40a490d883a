"""With pyautogen 0.1 these are the right names."""
import autogen

llm_config = {
    "request_timeout": 600,
    "seed": 42,
    "config_list": [{"model": "gpt-4", "api_base": "https://proxy.example.org/v1", "api_key": "NULL"}],
    "temperature": 0,
}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", human_input_mode="TERMINATE", code_execution_config={"work_dir": "out"})
user.initiate_chat(assistant, message="Chart the rainfall.")  # silent: AGL306
