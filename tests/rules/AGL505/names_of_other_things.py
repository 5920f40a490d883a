class Redis:
    def __init__(self, host: str) -> None:
        self.host = host


class MongoClient(dict):
    pass


def connect(host: str) -> Redis:
    return Redis(host)


Redis(host="cache.invalid")
MongoClient(host="db.invalid")
connect(host="db.invalid")
