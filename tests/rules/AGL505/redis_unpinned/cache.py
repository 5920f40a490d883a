import redis

client = redis.Redis(host="cache.invalid")  # expect: AGL505
