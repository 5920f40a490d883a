"""Settings of other things, with the same keys, in a file that uses autogen too."""
import autogen

CACHES = {"default": {"BACKEND": "redis", "timeout": 5, "max_retries": 100}}
CELERY = {"task_time_limit": 5, "config_list": ["a", "b"], "timeout": 1}  # silent: AGL102
DATABASE = dict(host="db", timeout=3)

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 60}
agent = autogen.AssistantAgent("agent", llm_config=llm_config)
