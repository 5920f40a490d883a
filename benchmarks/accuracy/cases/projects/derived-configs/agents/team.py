import autogen

from agents.agent_config import base_config, chart_config, mail_config, quick_config, sql_config

MAX_ROUND = 30


def build_team():
    sql = autogen.AssistantAgent("sql", llm_config=sql_config, system_message="You query the base.")
    mail = autogen.AssistantAgent("mail", llm_config=mail_config, system_message="You write mails.")
    chart = autogen.AssistantAgent("chart", llm_config=chart_config, system_message="You draw charts.")
    quick = autogen.AssistantAgent("quick", llm_config=quick_config, system_message="You answer at once.")
    admin = autogen.UserProxyAgent("admin", human_input_mode="TERMINATE", code_execution_config=False)
    chat = autogen.GroupChat(agents=[admin, sql, mail, chart, quick], messages=[], max_round=MAX_ROUND)  # silent: AGL305
    return admin, autogen.GroupChatManager(groupchat=chat, llm_config=base_config)
