import json

import autogen
import pandas as pd

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
catalogue = json.load(open("catalogue.json"))
analyst = autogen.AssistantAgent(
    "analyst",
    system_message=f"You know these articles: {catalogue}",  # expect: AGL401
    llm_config=config,
)
prices = pd.read_csv("prices.csv")
clerk = autogen.AssistantAgent("clerk", llm_config=config)
clerk.update_system_message("You know these prices:\n" + prices.to_string())  # expect: AGL401
