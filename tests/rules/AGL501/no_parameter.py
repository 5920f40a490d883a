import urllib.request
import xmlrpc.client

import feedparser
import pandas as pd
import wikipedia

urllib.request.urlretrieve("https://example.invalid/a.csv", "a.csv")  # expect: AGL501
xmlrpc.client.ServerProxy("https://example.invalid")  # expect: AGL501
feedparser.parse("https://example.invalid/feed")  # expect: AGL501
pd.read_csv("https://example.invalid/a.csv")  # expect: AGL501
pd.read_csv(f"https://example.invalid/{1 + 1}.csv")  # expect: AGL501
wikipedia.summary("AutoGen")  # expect: AGL501
