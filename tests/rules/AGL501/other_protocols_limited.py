import ftplib
import http.client
import imaplib
import smtplib
import socket

import claims_pb2_grpc
import grpc
import paramiko
import websocket

smtplib.SMTP("mail.invalid", 587, timeout=30)
smtplib.SMTP("mail.invalid", 587, None, 30)
ftplib.FTP("files.invalid", timeout=30)
imaplib.IMAP4_SSL("mail.invalid", timeout=30)
http.client.HTTPSConnection("example.invalid", timeout=30)
socket.create_connection(("example.invalid", 80), 30)
websocket.create_connection("wss://example.invalid", timeout=30)
client = paramiko.SSHClient()
client.connect("host.invalid", username="app", timeout=10)
client.exec_command("uptime", -1, 60)
stub = claims_pb2_grpc.ClaimsStub(grpc.insecure_channel("host.invalid:1"))
stub.Find(None, timeout=30)
stub.Find(None, 30)
