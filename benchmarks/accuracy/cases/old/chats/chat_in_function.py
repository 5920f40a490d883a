import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}


def make_pair(never: bool = True):
    mode = "NEVER"
    buyer = autogen.ConversableAgent("buyer", system_message="You buy.", llm_config=cfg, human_input_mode=mode)
    seller = autogen.ConversableAgent("seller", system_message="You sell.", llm_config=cfg, human_input_mode=mode)
    return buyer, seller


def haggle(price):
    buyer, seller = make_pair()
    return buyer.initiate_chat(seller, message=f"I offer {price}.")  # expect: AGL306


def haggle_briefly(price):
    buyer, seller = make_pair()
    return buyer.initiate_chat(seller, message=f"I offer {price}.", max_turns=4)  # silent: AGL306


haggle(10)
haggle_briefly(10)
