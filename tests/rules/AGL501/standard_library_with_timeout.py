from urllib.request import urlopen

urlopen("https://example.invalid", timeout=10)
urlopen("https://example.invalid", None, 10)
