import autogen
from somewhere import more

one = autogen.AssistantAgent("one", llm_config={"config_list": [{"model": "gpt-4o"}], **more})
