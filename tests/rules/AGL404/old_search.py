import os

from autogen import AssistantAgent, UserProxyAgent, register_function

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
asker = AssistantAgent("asker", llm_config=config)
runner = UserProxyAgent("runner", human_input_mode="NEVER", code_execution_config=False)


def search(folder: str, word: str) -> str:
    found = []
    for root, _, files in os.walk(folder):
        for file in files:
            if word.lower() in file.lower():
                found.append(os.path.join(root, file))
    return "\n".join(found)


def grep(path: str, word: str) -> str:
    with open(path) as lines:
        return "".join(line for line in lines if word in line)


def tree(folder: str) -> str:
    found = []
    for root, _, files in os.walk(folder):
        for file in files:
            if not file.startswith("."):
                found.append(os.path.join(root, file))
    return "\n".join(found)  # expect: AGL404


for tool in (search, grep, tree):
    register_function(tool, caller=asker, executor=runner, description="Look")
