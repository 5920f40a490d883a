import os

os.environ["HTTP_PROXY"] = "http://10.0.0.8:3128"
