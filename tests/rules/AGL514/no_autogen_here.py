import queue
import subprocess

queue.Queue().get(5)
subprocess.run(["make"], 30)
