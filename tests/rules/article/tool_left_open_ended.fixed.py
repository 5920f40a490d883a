import requests


def lookup_customer(customer_id: str):
    response = requests.get(  # expect: AGL501 warning
        f"https://internal-api/customers/{customer_id}",
        timeout=30,
    )
    return response.json()
