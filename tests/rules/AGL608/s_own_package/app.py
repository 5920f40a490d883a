from autogen import start

start()
