environ = {}
environ["HTTP_PROXY"] = "http://10.0.0.8:3128"


class Client:
    def __init__(self, proxy: str) -> None:
        self.proxy = proxy


client = Client(proxy="http://10.0.0.8:3128")
client.proxies = {"http": client.proxy}
