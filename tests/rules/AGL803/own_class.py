class LLMConfig:
    current = None

    def __init__(self, config_list=None):
        self.config_list = config_list


config = LLMConfig(config_list=[])
