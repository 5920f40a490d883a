import docker
import msal
from sendgrid import SendGridAPIClient
from serpapi import GoogleSearch
from twilio.rest import Client

container = docker.from_env().containers.get("claims")
container.wait(timeout=30)  # expect: AGL501
docker.DockerClient(timeout=30)  # expect: AGL501
msal.ConfidentialClientApplication("id", timeout=30)  # expect: AGL501
SendGridAPIClient("key")  # expect: AGL501
GoogleSearch({"q": "AutoGen"}).get_dict()  # expect: AGL501
Client("sid", "token")  # expect: AGL501
