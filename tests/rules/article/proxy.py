import os
os.environ["HTTPS_PROXY"] = "http://proxy.company.local:8080"
os.environ["HTTP_PROXY"] = "http://proxy.company.local:8080"
