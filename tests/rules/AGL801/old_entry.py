import autogen

config = {
    "config_list": [
        {
            "model": "gpt-4o",
            'api_base': "https://example.invalid/v1",  # expect: AGL801
            "request_timeout": 60,  # expect: AGL801
        },
    ],
    "use_cache": False,  # expect: AGL801
    "retry_wait_time": 10,  # expect: AGL801
}
one = autogen.AssistantAgent("one", llm_config=config)
