from autogen_agentchat.conditions import FunctionalTermination

stop = FunctionalTermination(lambda messages: any("DONE" in message.to_text() for message in messages))
