class Signature:
    def __init__(self, verify: bool) -> None:
        self.verify = verify

    def check(self, verify: bool) -> bool:
        return self.verify and verify


signature = Signature(verify=False)
signature.verify = False
signature.check(verify=False)
