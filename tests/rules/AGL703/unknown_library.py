import mystery

client = mystery.Client(verify=False)
client.verify = False
mystery.load(ssl=False, check_hostname=False)
