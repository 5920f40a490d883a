class TextMentionTermination:
    def __init__(self, text):
        self.text = text


class RoundRobinGroupChat:
    def __init__(self, members, termination_condition):
        self.stop = termination_condition

    async def run(self, task):
        return task


team = RoundRobinGroupChat([], termination_condition=TextMentionTermination("DONE"))


async def main():
    return await team.run(task="Say DONE.")
