"""Other protocols in tools."""
import smtplib
from email.message import EmailMessage

import boto3
import docker
import wikipedia
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from ollama import Client


def send(to: str, text: str) -> str:
    """Send a mail."""
    message = EmailMessage()
    message["To"] = to
    message.set_content(text)
    with smtplib.SMTP("mail.example.org", 587) as server:  # expect: AGL501
        server.send_message(message)
    return "sent"


def send_soon(to: str, text: str) -> str:
    """Send a mail."""
    with smtplib.SMTP("mail.example.org", 587, timeout=20) as server:  # silent: AGL501
        server.sendmail("desk@example.org", [to], text)
    return "sent"


def look_up(subject: str) -> str:
    """Look a subject up."""
    return wikipedia.summary(subject, sentences=3)  # expect: AGL501


def store(name: str, text: str) -> str:
    """Store a text."""
    boto3.client("s3").put_object(Bucket="claims", Key=name, Body=text)  # silent: AGL501
    return name


def batch(image: str) -> str:
    """Run a batch."""
    container = docker.from_env().containers.run(image, detach=True)
    return str(container.wait())  # expect: AGL501


local_model = Client(host="http://gpu-box:11434")  # expect: AGL109
limited_model = Client(host="http://gpu-box:11434", timeout=90)  # silent: AGL109


def summarise(text: str) -> str:
    """Sum a text up."""
    reply = limited_model.generate(model="llama3.2", prompt=text[:8000])
    return reply.response


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
desk = AssistantAgent("desk", client, tools=[send, send_soon, look_up, store, batch, summarise], reflect_on_tool_use=True)
