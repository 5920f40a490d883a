import socket

limited = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
limited.settimeout(10)
limited.connect(("example.invalid", 80))
own_address = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
own_address.connect(("192.0.2.1", 80))
server = socket.socket()
server.bind(("", 8080))
server.accept()
