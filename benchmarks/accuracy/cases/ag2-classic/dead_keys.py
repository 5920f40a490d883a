from autogen import AssistantAgent

cfg = {
    "config_list": [
        {
            "model": "gpt-4o",
            "request_timeout": 60,  # expect: AGL801
        }
    ]
}
agent = AssistantAgent("agent", llm_config=cfg)
