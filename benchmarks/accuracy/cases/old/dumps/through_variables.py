from pathlib import Path

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
helper = autogen.AssistantAgent("helper", llm_config=cfg)
user = autogen.UserProxyAgent("user", code_execution_config=False)

resume = Path("inbox/resume.txt").read_text()
with open("inbox/job_description.txt") as f:
    job = f.read()
question = "Does the person fit the job?\n\n" + job
prompt = f"{question}\n\nRESUME:\n{resume}"

user.initiate_chat(  # silent: AGL306
    helper,
    message=prompt,  # expect: AGL401
)
user.initiate_chat(helper, message=f"How long is this? {len(resume)} characters")  # silent: AGL306
user.initiate_chat(helper, message=f"First lines:\n{resume[:500]}")  # silent: AGL401
