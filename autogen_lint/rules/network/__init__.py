"""Rules about the network: proxies, addresses of servers, the check of certificates."""
