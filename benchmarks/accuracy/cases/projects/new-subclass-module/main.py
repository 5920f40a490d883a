from autogen_agentchat.agents import AssistantAgent

from clients import CompanyClient, LoggedClient

a = AssistantAgent("a", model_client=CompanyClient("gpt-4o"))
b = AssistantAgent("b", model_client=CompanyClient("gpt-4o", timeout=9))  # expect: AGL102
c = AssistantAgent("c", model_client=LoggedClient(model="gpt-4o"))  # expect: AGL101
d = AssistantAgent("d", model_client=LoggedClient(model="gpt-4o", timeout=60))
