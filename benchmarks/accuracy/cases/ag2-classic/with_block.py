import os

from autogen import ConversableAgent, LLMConfig

llm_config = LLMConfig(api_type="openai", model="gpt-4o-mini", api_key=os.environ["OPENAI_API_KEY"])  # expect: AGL101
patient = LLMConfig(api_type="openai", model="gpt-4o", api_key=os.environ["OPENAI_API_KEY"], timeout=180)  # silent: AGL101

with llm_config:
    lesson = ConversableAgent(name="lesson", system_message="You plan lessons.", human_input_mode="NEVER")
    review = ConversableAgent(name="review", system_message="You review lessons.", human_input_mode="NEVER")

with patient:
    poet = ConversableAgent(name="poet", system_message="You write poems.", human_input_mode="NEVER")
    critic = ConversableAgent(name="critic", system_message="You criticise.", human_input_mode="NEVER")

review.initiate_chat(lesson, message="A lesson on fractions.", max_turns=2)  # silent: AGL305
poet.initiate_chat(critic, message="A poem on fractions.")  # expect: AGL306
