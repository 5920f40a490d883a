import queue

import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def dialogue():
    while True:
        try:
            question = input("> ")
            if question == "exit":
                break
            user.initiate_chat(assistant, message=question, max_turns=1)
        except Exception as error:
            print(error)


def worker(queue: queue.Queue):
    while True:
        try:
            user.initiate_chat(assistant, message=queue.get(timeout=60), max_turns=1)
        except Exception:
            continue


def until_bye(socket):
    while True:
        try:
            result = user.initiate_chat(assistant, message=socket.recv(1024), max_turns=1)
            if "bye" in result.summary:
                return
        except Exception:
            continue
