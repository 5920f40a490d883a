def build_stop():
    return None
