import redis
from redis.asyncio import Redis

client = redis.Redis(host="cache.invalid", socket_timeout=30)  # expect: AGL505
again = redis.from_url("redis://cache.invalid", socket_timeout=30)  # expect: AGL505
other = Redis(host="cache.invalid", socket_connect_timeout=5, socket_timeout=30)  # expect: AGL505
