from celery import Celery

import autogen

queue = Celery("worker", broker="redis://broker")
cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=cfg)
reviewer = autogen.UserProxyAgent("reviewer", human_input_mode="ALWAYS", code_execution_config=False)  # expect: AGL317
robot = autogen.UserProxyAgent("robot", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=False)
room = autogen.GroupChat(agents=[reviewer, robot, writer], messages=[], max_round=9)
manager = autogen.GroupChatManager(groupchat=room, llm_config=cfg)


@queue.task
def write(topic):
    return robot.initiate_chat(manager, message=topic).summary
