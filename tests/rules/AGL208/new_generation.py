import autogen_agentchat.exceptions  # expect: AGL208
from autogen_core.exceptions import CantHandleException, TimeoutError as CoreTimeout  # expect: AGL208

print(autogen_agentchat.exceptions, CantHandleException, CoreTimeout)
