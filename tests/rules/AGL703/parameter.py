import argparse

import httpx
import requests


def fetch(url: str, verify: bool = True) -> str:
    return requests.get(url, verify=verify, timeout=5).text


def either(url: str, local: bool) -> str:
    return requests.get(url, verify=False if local else "/etc/ca.pem", timeout=5).text


parser = argparse.ArgumentParser()
parser.add_argument("--verify", default=False)
client = httpx.Client(verify=parser.parse_args().verify, timeout=30)
