import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

try:
    user.initiate_chat(assistant, message="Sum up", max_turns=2)
except TimeoutError as error:  # expect: AGL208
    raise SystemExit("too slow") from error

try:
    user.initiate_chat(assistant, message="Sum up", max_turns=2)
except (ValueError, TimeoutError):  # expect: AGL208
    raise SystemExit("too slow")

try:
    user.initiate_chat(assistant, message="Sum up", max_turns=2)
except autogen.exceptions.RateLimitError:  # expect: AGL208
    raise SystemExit("too many")
