import acme.client

acme.client.fetch("claim", deadline=5000)
acme.client.other("claim")
