"""Limits from the page and from the environment."""
import os

import streamlit as st
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=float(os.getenv("LLM_TIMEOUT", "5")))  # expect: AGL102
agents = [AssistantAgent(n, model_client=client) for n in ("a", "b")]

page = RoundRobinGroupChat(agents, max_turns=st.session_state.max_turns)  # silent: AGL301
env = RoundRobinGroupChat(agents, max_turns=int(os.environ.get("MAX_TURNS", 700)))  # expect: AGL305
calm = RoundRobinGroupChat(agents, termination_condition=MaxMessageTermination(int(os.environ.get("MAX_MESSAGES", 20))))
