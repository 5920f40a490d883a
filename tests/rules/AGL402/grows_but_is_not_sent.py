import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def write(sections):
    report, number = "", 0
    for section in sections:
        number += 1
        reply = user.initiate_chat(writer, message=f"Write section {number}: {section}", max_turns=1)
        report += reply.summary
    user.initiate_chat(writer, message=f"Proofread:\n{report}", max_turns=1)


def count(sections):
    done = ""
    for section in sections:
        user.initiate_chat(writer, message=f"Done: {done}. Write {section}", max_turns=1)
        done += section
