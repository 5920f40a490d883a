"""Tools of the claims team."""

import requests

CLAIMS_API = "https://claims.example.com/api/v1"


def claim_status(claim_id: str) -> str:
    """Tells the status of a claim and the sum that is reserved for it."""
    response = requests.get(f"{CLAIMS_API}/claims/{claim_id}", timeout=30)
    response.raise_for_status()
    claim = response.json()
    return f"{claim_id}: {claim['status']}, {claim['reserve']} reserved"


def reserve(claim_id: str, amount: float) -> str:
    """Reserves a sum for a claim."""
    response = requests.post(
        f"{CLAIMS_API}/claims/{claim_id}/reserve",
        json={"amount": amount},  # in euros
        timeout=30,
    )
    return "reserved" if response.ok else f"refused with status {response.status_code}"
