import autogen

assistant = autogen.AssistantAgent(name="assistant", llm_config={"config_list": [{"model": "gpt-4o-mini"}], "timeout": 60})
user_proxy = autogen.UserProxyAgent(name="user", human_input_mode="NEVER")
import time
start = time.time()
result = user_proxy.initiate_chat(assistant, message="...")
print(f"total chat time: {time.time() - start:.2f}s")
