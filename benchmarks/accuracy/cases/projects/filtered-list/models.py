import autogen

big = autogen.config_list_from_json("OAI_CONFIG_LIST", filter_dict={"tags": ["big"]})  # silent: AGL603
legacy = autogen.config_list_from_json(
    "OAI_CONFIG_LIST",
    filter_dict={"model": ["gpt-4", "gpt-4-32k"]},  # expect: AGL603
)
both = autogen.config_list_from_json("OAI_CONFIG_LIST", filter_dict={"model": ["gpt-4o", "gpt-4"]})  # silent: AGL603
big_config = {"config_list": big, "timeout": 120},  # expect: AGL604
small_config = {"config_list": both, "timeout": 120}  # silent: AGL604
