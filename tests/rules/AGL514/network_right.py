import ftplib
import http.client
import imaplib
import smtplib
import urllib.request

import httpx
import requests

requests.get("https://example.invalid", {"page": 5}, timeout=5)
requests.post("https://example.invalid", b"5", timeout=5)
httpx.get("https://example.invalid", timeout=5)
urllib.request.urlopen("https://example.invalid", None, 5)
smtplib.SMTP("mail.invalid", 25, "desk.invalid", 5)
ftplib.FTP("files.invalid", "user", "secret", "", 5)
http.client.HTTPConnection("example.invalid", 8080, 5)
http.client.HTTPSConnection("example.invalid", 443, timeout=5)
imaplib.IMAP4("mail.invalid", 143, 5)
