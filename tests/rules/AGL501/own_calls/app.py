import acme.client
from acme.client import Service

acme.client.fetch("claim")  # expect: AGL501
acme.client.fetch("claim", deadline=None)  # expect: AGL501
acme.client.fetch("claim", deadline=5000)
service = Service()
service.call("claim")  # expect: AGL501
service.call("claim", 5)
