import click, autogen
@click.command()
@click.option("--rounds", default=400)  # expect: AGL305
def main(rounds):
    cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    a = autogen.AssistantAgent("a", llm_config=cfg)
    autogen.GroupChat(agents=[a], messages=[], max_round=rounds)
main()
