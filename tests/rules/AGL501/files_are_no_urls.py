import sys

import feedparser
import pandas as pd
import requests

pd.read_csv("a.csv")
pd.read_csv(sys.argv[1])
pd.read_json(requests.get("https://example.invalid", timeout=30).text)
feedparser.parse(requests.get("https://example.invalid", timeout=30).content)
feedparser.parse("feed.xml")
