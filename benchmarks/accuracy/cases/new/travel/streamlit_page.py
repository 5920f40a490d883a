import asyncio

import streamlit as st
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

st.title("Desk")
model = st.sidebar.selectbox("Model", ["gpt-4o", "gpt-4o-mini"])
seconds = st.sidebar.slider("Timeout", 5, 300, 60)
upload = st.file_uploader("A letter")

client = OpenAIChatCompletionClient(model=model, timeout=seconds)  # silent: AGL102
other = OpenAIChatCompletionClient(model=model, api_key=st.secrets["OPENAI_API_KEY"])  # expect: AGL101
members = [AssistantAgent(n, model_client=client) for n in ("a", "b")]
team = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(st.session_state.get("rounds", 9)))  # silent: AGL305

if question := st.chat_input("Question"):
    result = asyncio.run(team.run(task=question))  # silent: AGL401
    st.write(result.messages[-1].content)
if upload:
    letter = upload.read().decode()
    asyncio.run(team.run(task=f"Summarise:\n{letter[:5000]}"))  # silent: AGL401
