"""A module of our own whose function takes `message=`."""


def show(message="", task=""):
    print(message, task)


show(message=open("README.md").read(), task=open("LICENSE").read())  # silent: AGL401
