import queue
import subprocess
import threading

from autogen import AssistantAgent

writer = AssistantAgent("writer", llm_config=False)
answers = queue.Queue()
lock = threading.Lock()
answers.get(timeout=5)  # expect: AGL514
answers.put("question", timeout=5)  # expect: AGL514
lock.acquire(timeout=5)  # expect: AGL514
threading.Condition().wait_for(5)  # expect: AGL514
subprocess.run(["make"], timeout=30)  # expect: AGL514
process = subprocess.Popen(["make"])
process.communicate(timeout=5)  # expect: AGL514
