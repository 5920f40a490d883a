import sys

import requests

LIMIT = 5 if len(sys.argv) > 1 else 20
seconds = None
if len(sys.argv) > 2:
    seconds = 30
requests.get("https://example.invalid", timeout=LIMIT)
requests.get("https://example.invalid", timeout=seconds)
fetch = requests.get if LIMIT else requests.post
fetch("https://example.invalid", timeout=3)
