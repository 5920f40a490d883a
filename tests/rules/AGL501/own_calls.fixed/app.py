import acme.client
from acme.client import Service

acme.client.fetch("claim", deadline=30000)  # expect: AGL501
acme.client.fetch("claim", deadline=30000)  # expect: AGL501
acme.client.fetch("claim", deadline=5000)
service = Service()
service.call("claim", limit=30)  # expect: AGL501
service.call("claim", 5)
