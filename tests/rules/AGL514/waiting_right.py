import queue
import subprocess
import threading

from autogen import AssistantAgent

writer = AssistantAgent("writer", llm_config=False)
answers = queue.Queue()
lock = threading.Lock()
answers.get(True, 5)
answers.get(False)
answers.get(1)
answers.get(timeout=5)
answers.put("question", True, 5)
lock.acquire(1)
lock.acquire(False)
lock.acquire(timeout=5)
threading.Condition().wait_for(lambda: True, 5)
threading.Thread(target=print).join(5)
threading.Event().wait(5)
subprocess.run(["make"], 4096, timeout=60)
subprocess.run(["make"], -1, timeout=60)
subprocess.Popen(["make"]).wait(5)
{"5": 1}.get(5)
