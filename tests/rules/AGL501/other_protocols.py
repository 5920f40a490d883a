import ftplib
import http.client
import imaplib
import smtplib
import socket

import claims_pb2_grpc
import grpc
import paramiko
import websocket

smtplib.SMTP("mail.invalid", 587)  # expect: AGL501
with smtplib.SMTP_SSL("mail.invalid", 465) as mail:  # expect: AGL501
    mail.noop()
ftplib.FTP("files.invalid")  # expect: AGL501
imaplib.IMAP4_SSL("mail.invalid")  # expect: AGL501
http.client.HTTPSConnection("example.invalid")  # expect: AGL501
socket.create_connection(("example.invalid", 80))  # expect: AGL501
websocket.create_connection("wss://example.invalid")  # expect: AGL501
client = paramiko.SSHClient()
client.connect("host.invalid", username="app")  # expect: AGL501
client.exec_command("uptime")  # expect: AGL501
stub = claims_pb2_grpc.ClaimsStub(grpc.insecure_channel("host.invalid:1"))
stub.Find(None)  # expect: AGL501
