import ftplib
import http.client
import imaplib
import smtplib
import urllib.request

import httpx
import paramiko
import requests

requests.get("https://example.invalid", timeout=5)  # expect: AGL514
requests.post("https://example.invalid", {"a": 1}, timeout=5)  # expect: AGL514
requests.Session().get("https://example.invalid", timeout=2.5)  # expect: AGL514
httpx.get("https://example.invalid", timeout=5)  # expect: AGL514
urllib.request.urlopen("https://example.invalid", timeout=5)  # expect: AGL514
smtplib.SMTP("mail.invalid", 25, timeout=5)  # expect: AGL514
ftplib.FTP("files.invalid", timeout=5)  # expect: AGL514
http.client.HTTPConnection("example.invalid", timeout=5)  # expect: AGL514
imaplib.IMAP4("mail.invalid", timeout=10)  # expect: AGL514
paramiko.SSHClient().connect("host.invalid", 22, timeout=5)  # expect: AGL514
