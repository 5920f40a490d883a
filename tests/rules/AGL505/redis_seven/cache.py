import redis
from redis.asyncio import Redis

client = redis.Redis(host="cache.invalid")  # expect: AGL505
again = redis.from_url("redis://cache.invalid")  # expect: AGL505
other = Redis(host="cache.invalid", socket_connect_timeout=5)  # expect: AGL505
