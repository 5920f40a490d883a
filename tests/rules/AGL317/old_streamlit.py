import autogen
import streamlit as st

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
question = st.chat_input("What do you want to know?")
if question:
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", code_execution_config=False)  # expect: AGL317
    st.write(user.initiate_chat(assistant, message=question, max_turns=2).summary)
