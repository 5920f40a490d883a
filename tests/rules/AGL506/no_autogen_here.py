import subprocess

subprocess.run(["make"], check=True)
subprocess.Popen(["make"]).wait()
