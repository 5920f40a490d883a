import autogen

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}

student = autogen.ConversableAgent("student", llm_config=llm_config, human_input_mode="NEVER", system_message="You want to learn.")
teacher = autogen.ConversableAgent(
    "teacher",
    llm_config=llm_config,
    human_input_mode="NEVER",
    max_consecutive_auto_reply=5,  # silent: AGL305
    system_message="You teach.",
)
student.initiate_chat(teacher, message="What is a triangle inequality?")  # silent: AGL306
