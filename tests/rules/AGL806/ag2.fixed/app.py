from ag2.config import OpenAIConfig

config = OpenAIConfig(model="o4-mini", timeout=300)  # expect: AGL806
