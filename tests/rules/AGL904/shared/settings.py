CODE = {"last_n_messages": 2, "use_docker": False}  # expect: AGL904
