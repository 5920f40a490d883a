from agents.base import DeskAgent


class Reader(DeskAgent):
    prompt = "You read. Say DONE at the end."


class Writer(DeskAgent):
    prompt = "You write."

    def __init__(self):
        super().__init__("writer", max_tool_iterations=250)  # expect: AGL305
