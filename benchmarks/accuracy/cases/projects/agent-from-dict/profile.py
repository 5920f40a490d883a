class Profile:
    def __init__(self, name, prompt):
        self.name = name
        self.prompt = prompt

    def to_dict(self):
        return {
            "name": self.name,
            "system_message": self.prompt,
            "llm_config": {"config_list": [{"model": "gpt-4o"}], "timeout": 18},  # expect: AGL102
        }
