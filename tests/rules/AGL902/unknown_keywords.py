import autogen


def build(**settings):
    return autogen.UserProxyAgent("user", **settings)
