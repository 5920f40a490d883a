import subprocess

subprocess.run(["ls"], timeout=5)


class Team:
    def run(self, task):
        return task


Team().run(task="Write.")
