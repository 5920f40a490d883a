"""A branch of the repository may take what no release takes."""

import autogen

user = autogen.UserProxyAgent("user", greeting="hello")
