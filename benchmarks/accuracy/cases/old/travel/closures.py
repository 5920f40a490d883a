import autogen


def crew(model, timeout=60):
    config_list = [{"model": model, "api_key": "NULL"}]

    def config(**extra):
        return {"config_list": config_list, "timeout": timeout, **extra}  # silent: AGL101

    def agent(name, **extra):
        return autogen.AssistantAgent(name, llm_config=config(**extra))

    return agent("a"), agent("b", temperature=0), agent("c", timeout=4)  # expect: AGL102


crew("gpt-4o")
