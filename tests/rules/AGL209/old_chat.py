import autogen
import openai

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

try:
    user.initiate_chat(assistant, message="Sum up", max_turns=2)
except openai.APITimeoutError:  # expect: AGL209
    raise SystemExit("too slow")
