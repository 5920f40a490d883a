class Client:
    def __init__(self, host: str = "") -> None:
        self.host = host


class ChatOpenAI(Client):
    pass


Client()
ChatOpenAI(host="x")
