import boto3
import docker
import msal
import stripe
from sendgrid import SendGridAPIClient
from serpapi import GoogleSearch
from tavily import TavilyClient
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

docker.from_env().containers.get("claims").wait(timeout=120)
docker.from_env().containers.list()
msal.ConfidentialClientApplication("id", timeout=10)
mail = SendGridAPIClient("key")
mail.client.timeout = 30
search = GoogleSearch({"q": "AutoGen"})
search.timeout = 30
search.get_dict()
Client("sid", "token", http_client=TwilioHttpClient(timeout=30))
boto3.client("s3").list_buckets()
stripe.StripeClient("key")
TavilyClient("key").search("AutoGen")
