import argparse
import os

import httpx
import requests

import autogen

parser = argparse.ArgumentParser()
parser.add_argument("--proxy", default="http://127.0.0.1:7890")
args = parser.parse_args()
os.environ["HTTP_PROXY"] = args.proxy
PROXY = os.environ.get("MY_PROXY") or "http://127.0.0.1:7890"
os.environ["HTTPS_PROXY"] = PROXY
if os.getenv("PROXY_URL"):
    os.environ["HTTP_PROXY"] = os.getenv("PROXY_URL")
os.environ["http_proxy"] = ""
del os.environ["http_proxy"]
os.environ.pop("https_proxy", None)
requests.get("https://x", proxies={}, timeout=5)
requests.get("https://x", proxies={"no_proxy": "localhost"}, timeout=5)
httpx.Client(proxy=None, trust_env=False, timeout=10)
config = {"proxy": "http://10.0.0.1:3128"}
print(config)


class Settings:
    proxy = "http://10.0.0.1:3128"


user_proxy = autogen.UserProxyAgent("user_proxy", human_input_mode="NEVER", code_execution_config=False)
proxies = [user_proxy]


def call(proxy="admin:1234"):
    return proxy

text = "set HTTP_PROXY=http://10.0.0.1:3128"
saved = os.environ.get("HTTP_PROXY")
os.environ["HTTP_PROXY"] = saved
