import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)
SIZE = 4000


def chunks(text, size=SIZE):
    return [text[i : i + size] for i in range(0, len(text), size)]


def ask_in_parts(path):
    text = open(path).read()
    for part in chunks(text):
        user.initiate_chat(agent, message=f"Summarise:\n{part}")  # silent: AGL401


def ask_at_once(path):
    with open(path) as fh:
        text = fh.read()
    words = text.replace("\r", "").strip().lower()
    prompt = "Summarise:\n"
    prompt += words
    user.initiate_chat(agent, message=prompt)  # expect: AGL401


ask_in_parts("minutes_2024.txt")
ask_at_once("minutes_2024.txt")
