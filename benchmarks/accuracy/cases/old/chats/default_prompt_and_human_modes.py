"""Default prompts, humans and modes that end by themselves."""
import autogen

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
custom = "You are a lawyer. Be brief."

default_prompt = autogen.AssistantAgent("default_prompt", llm_config=llm_config)
lawyer = autogen.AssistantAgent("lawyer", system_message=custom, llm_config=llm_config)
terse = autogen.ConversableAgent("terse", system_message=custom, llm_config=llm_config)

robot = autogen.UserProxyAgent("robot", human_input_mode="NEVER", code_execution_config=False)
person = autogen.UserProxyAgent("person", code_execution_config=False)
asker = autogen.UserProxyAgent("asker", human_input_mode="TERMINATE", code_execution_config=False)
mute = autogen.UserProxyAgent("mute", human_input_mode="NEVER", default_auto_reply=None, code_execution_config=False)
once = autogen.UserProxyAgent("once", human_input_mode="NEVER", max_consecutive_auto_reply=0, code_execution_config=False)  # silent: AGL305

robot.initiate_chat(default_prompt, message="Solve x + 2 = 5.")  # silent: AGL306
person.initiate_chat(lawyer, message="May I park here?")  # silent: AGL306
asker.initiate_chat(lawyer, message="May I park here?")
mute.initiate_chat(lawyer, message="May I park here?")
once.initiate_chat(lawyer, message="May I park here?")
terse.initiate_chat(lawyer, message="May I park here?")
