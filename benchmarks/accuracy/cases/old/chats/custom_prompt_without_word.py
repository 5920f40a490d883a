"""The assistant's own prompt never says TERMINATE, nobody else stops the chat."""
import autogen

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}

assistant = autogen.AssistantAgent(
    name="adjuster",
    system_message="You are a claims adjuster. Assess the damage and answer in three sentences.",
    llm_config=llm_config,
)
user_proxy = autogen.UserProxyAgent(
    name="user",
    human_input_mode="NEVER",
    code_execution_config=False,
)

user_proxy.initiate_chat(  # expect: AGL306
    assistant,
    message="The cellar of the insured was flooded.",
)
