import os

os.environ["HTTPS_PROXY"] = "http://build:hunter2@proxy.example.com:3128"  # expect: AGL701 error
os.environ["HTTP_PROXY"] = "http://proxy.example.com:3128"  # expect: AGL701 warning
