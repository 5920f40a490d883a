import pandas as pd

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
analyst = autogen.AssistantAgent("analyst", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)

df = pd.read_csv("claims_2023.csv")
user.initiate_chat(analyst, message="Find outliers:\n" + df.to_string())  # expect: AGL401
user.initiate_chat(analyst, message="Columns:\n" + df.head(10).to_string())  # silent: AGL401
user.initiate_chat(analyst, message=f"Shape {df.shape}, columns {list(df.columns)}")  # silent: AGL306
user.initiate_chat(analyst, message="Summary:\n" + df.describe().to_string())  # silent: AGL306
