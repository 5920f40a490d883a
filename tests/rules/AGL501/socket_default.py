import socket
from urllib.request import urlopen

socket.setdefaulttimeout(20)
urlopen("https://example.invalid")
