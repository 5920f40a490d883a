import autogen
cfg = None
def setup():
    global cfg
    cfg = {"config_list": [{"model": "gpt-4o"}]}  # expect: AGL101
def main():
    setup()
    autogen.AssistantAgent("a", llm_config=cfg)
if __name__ == "__main__":
    main()
