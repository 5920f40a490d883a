from autogen_agentchat.conditions import FunctionalTermination

stop = FunctionalTermination(lambda messages: any("DONE" in message.content for message in messages))
