import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


def write(sections):
    notes = ""
    for section in sections:
        reply = user.initiate_chat(
            writer,
            message=f"Notes so far: {notes}\nNow write {section}",  # expect: AGL402
            max_turns=1,
        )
        notes += reply.summary
    return notes


def discuss():
    said = "Begin"
    for _ in range(40):
        prompt = "So far: " + said
        answer = writer.generate_reply(messages=[{"role": "user", "content": prompt}])  # expect: AGL402
        said = f"{said}\n{answer}"
