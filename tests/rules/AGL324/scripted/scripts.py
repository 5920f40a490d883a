class Answers:
    def __init__(self, *answers):
        self.answers = answers
