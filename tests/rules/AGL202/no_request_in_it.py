def parse(text):
    while True:
        try:
            return int(text)
        except ValueError:
            text = text[1:]
            continue


def accept(server):
    while True:
        try:
            return server.handle()
        except OSError:
            continue
