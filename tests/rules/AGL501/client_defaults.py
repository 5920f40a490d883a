import httplib2
import urllib3

pool = urllib3.PoolManager(timeout=10)
pool.request("GET", "https://example.invalid")
other = urllib3.PoolManager(timeout=urllib3.Timeout(connect=5, read=30))
other.request("GET", "https://example.invalid")
urllib3.request("GET", "https://example.invalid")
httplib2.Http(timeout=30).request("https://example.invalid")
