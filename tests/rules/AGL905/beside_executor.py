import autogen
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor

one = autogen.UserProxyAgent(
    "one",
    code_execution_config={
        "executor": DockerCommandLineCodeExecutor(),
        "timeout": 60,  # expect: AGL905
    },
)
config = {"executor": "commandline-local", "last_n_messages": 3}
config["work_dir"] = "coding"  # expect: AGL905
two = autogen.UserProxyAgent("two", code_execution_config=config)
three = autogen.ConversableAgent(
    "three", llm_config=False, code_execution_config={"executor": LocalCommandLineCodeExecutor(), "use_docker": None}  # expect: AGL905
)
