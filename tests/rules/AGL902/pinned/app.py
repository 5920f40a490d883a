from autogen import UserProxyAgent

user = UserProxyAgent("user")  # expect: AGL902
