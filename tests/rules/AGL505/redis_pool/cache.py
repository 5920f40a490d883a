import redis

pool = redis.ConnectionPool(host="cache.invalid", socket_timeout=5)
client = redis.Redis(connection_pool=pool)
again = redis.from_url("redis://cache.invalid?socket_timeout=5")
