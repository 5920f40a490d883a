from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor
from functions import check

executor = LocalCommandLineCodeExecutor(timeout=60)
check(executor)
