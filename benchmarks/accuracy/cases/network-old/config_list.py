import os
import httpx
import autogen

config_list = [{"model": "gpt-4o", "api_key": os.environ["K"], "http_client": httpx.Client(verify=False)}]  # expect: AGL703
class MyHttpClient(httpx.Client):
    def __deepcopy__(self, memo):
        return self

clist = [{"model": "gpt-4o", "api_key": os.environ["K"], "http_client": MyHttpClient(verify=False, proxy="http://10.0.0.2:3128")}]  # expect: AGL701, AGL703
a = autogen.AssistantAgent("a", llm_config={"config_list": config_list, "timeout": 60})
b = autogen.AssistantAgent("b", llm_config={"config_list": clist, "timeout": 60})
