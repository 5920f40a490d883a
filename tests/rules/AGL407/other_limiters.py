from limits import MessageHistoryLimiter
from ag2.middleware import HistoryLimiter


class MessageTokenLimiter:
    pass


one = MessageHistoryLimiter()
two = MessageTokenLimiter()
three = HistoryLimiter(max_events=100)
