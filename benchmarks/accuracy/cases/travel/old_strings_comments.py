# llm_config = {"config_list": [], "timeout": 5}
"""
import autogen
autogen.GroupChat(agents=[], messages=[], max_round=1000)
"""
import autogen
EXAMPLE = 'autogen.AssistantAgent("a", llm_config={"timeout": 1})'
if False:
    autogen.GroupChat(agents=[], messages=[], max_round=1000)
