TIMEOUT = 600  # expect: AGL201
