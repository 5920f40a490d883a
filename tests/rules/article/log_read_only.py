# BAD: sending raw logs with thousands of lines
message = open("claims.log").read()
# BETTER: trim before sending
message = "\n".join(open("claims.log").read().splitlines()[-200:])
