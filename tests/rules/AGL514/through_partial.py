from functools import partial

import requests

fetch = partial(requests.get, "https://example.invalid")
fetch(5)  # expect: AGL514
fetch({"page": 5}, timeout=5)
