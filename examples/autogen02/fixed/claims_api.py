"""What the assistants may ask of the claims system."""

import json
from typing import Annotated
from urllib.request import urlopen

import requests

CLAIMS_API = "https://claims.example.com/api/v1"


def claim_status(claim_id: Annotated[str, "number of the claim, such as C-1042"]) -> str:
    """Tells the status of a claim and the sum that is reserved for it."""
    response = requests.get(f"{CLAIMS_API}/claims/{claim_id}", timeout=30)
    response.raise_for_status()
    claim = response.json()
    return f"{claim_id}: {claim['status']}, {claim['reserve']} reserved"


def policy_limit(policy_id: Annotated[str, "number of the policy"]) -> str:
    """Tells how much a policy pays at most."""
    with urlopen(f"{CLAIMS_API}/policies/{policy_id}", timeout=30) as answer:
        policy = json.load(answer)
    return f"{policy_id} pays up to {policy['limit']}"
