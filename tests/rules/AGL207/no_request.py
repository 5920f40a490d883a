import autogen

try:
    config = autogen.config_list_from_json("OAI_CONFIG_LIST")
except Exception:
    pass

try:
    with open("claims.txt") as file:
        print(file.read())
except Exception as error:
    print(error)
