import socket
from urllib.request import urlopen

import requests

socket.setdefaulttimeout(20)

urlopen("https://a.example.org").read()  # silent: AGL501
requests.get("https://a.example.org")  # expect: AGL501
