class KnowledgeConfig:
    def __init__(self, compact=None):
        self.compact = compact


KnowledgeConfig(compact=list())
