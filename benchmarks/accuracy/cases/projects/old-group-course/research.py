"""Agents with a web tool, in the style of a course."""
import json
import os

import autogen
import requests
from bs4 import BeautifulSoup

config_list = autogen.config_list_from_json(env_or_file="OAI_CONFIG_LIST")


def search(query):
    url = "https://google.serper.dev/search"
    payload = json.dumps({"q": query})
    headers = {"X-API-KEY": os.environ["SERPER_API_KEY"], "Content-Type": "application/json"}
    response = requests.request("POST", url, headers=headers, data=payload)  # expect: AGL501
    return response.json()  # expect: AGL404


def scrape(url: str):
    response = requests.post("https://browserless.example.org/content", headers={}, data=json.dumps({"url": url}), timeout=40)  # silent: AGL501
    soup = BeautifulSoup(response.content, "html.parser")
    text = soup.get_text()
    return text[:8000] if len(text) > 8000 else text


def research(query):
    llm_config_researcher = {
        "functions": [
            {"name": "search", "description": "google search", "parameters": {"type": "object", "properties": {"query": {"type": "string"}}}},
            {"name": "scrape", "description": "scrape a page", "parameters": {"type": "object", "properties": {"url": {"type": "string"}}}},
        ],
        "config_list": config_list,
        "timeout": 120,  # silent: AGL102
    }
    researcher = autogen.AssistantAgent(
        name="researcher",
        system_message="Research a question. Add TERMINATE to the end of the report.",
        llm_config=llm_config_researcher,
    )
    user_proxy = autogen.UserProxyAgent(
        name="User_proxy",
        code_execution_config={"last_n_messages": 2, "work_dir": "coding", "use_docker": False},  # expect: AGL901, AGL904
        is_termination_msg=lambda x: x.get("content", "") and x.get("content", "").rstrip().endswith("TERMINATE"),
        human_input_mode="TERMINATE",
        function_map={"search": search, "scrape": scrape},
    )
    user_proxy.initiate_chat(researcher, message=query)  # silent: AGL306
    user_proxy.send("Give me the report that you just made again.", researcher)
    return user_proxy.last_message()["content"]


def write_content(material, topic):
    editor = autogen.AssistantAgent(
        name="editor",
        system_message="You are the editor. You give feedback.",
        llm_config={"config_list": config_list},  # expect: AGL101
    )
    writer = autogen.AssistantAgent(
        name="writer",
        system_message="You write a blog. After two rounds add TERMINATE.",
        llm_config={"config_list": config_list},  # expect: AGL101
    )
    user_proxy = autogen.UserProxyAgent(name="admin", human_input_mode="TERMINATE", code_execution_config=False)
    chat = autogen.GroupChat(agents=[user_proxy, editor, writer], messages=[], max_round=20)  # silent: AGL305
    manager = autogen.GroupChatManager(groupchat=chat, llm_config={"config_list": config_list, "timeout": 60})
    user_proxy.initiate_chat(manager, message=f"Write a blog about {topic}, material: {material[:6000]}")
    return user_proxy.last_message()["content"]


if __name__ == "__main__":
    print(write_content(research("solar panels"), "solar panels"))
