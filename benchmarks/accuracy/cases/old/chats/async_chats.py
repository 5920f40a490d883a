import asyncio

import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
pro = autogen.ConversableAgent("pro", system_message="Argue for.", llm_config=cfg, human_input_mode="NEVER")
con = autogen.ConversableAgent("con", system_message="Argue against.", llm_config=cfg, human_input_mode="NEVER")


async def main():
    await pro.a_initiate_chat(con, message="Tax on sugar?")  # expect: AGL306
    await pro.a_initiate_chat(con, message="Tax on sugar?", max_turns=6)  # silent: AGL305
    await pro.a_initiate_chat(con, f"Tax on {'salt'}?", max_turns=6)  # expect: AGL337


asyncio.run(main())
