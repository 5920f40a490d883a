from cassandra.cluster import Cluster
from elasticsearch import Elasticsearch

Elasticsearch("https://search.invalid", request_timeout=30)  # expect: AGL505
session = Cluster(["db.invalid"]).connect("claims")
session.execute("SELECT id FROM claims", None, 30)  # expect: AGL505
session.execute("SELECT id FROM claims", timeout=30)  # expect: AGL505
session.execute("SELECT id FROM claims")
