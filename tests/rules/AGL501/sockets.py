import socket

plain = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
plain.connect(("example.invalid", 80))  # expect: AGL501
waiting = socket.socket()
waiting.settimeout(None)
waiting.connect(("example.invalid", 80))  # expect: AGL501
