class AssistantAgent:
    def __init__(self, name):
        self.name = name


agent = AssistantAgent("Board Proxy")
