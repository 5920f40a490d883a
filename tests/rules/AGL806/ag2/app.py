from ag2.config import OpenAIConfig

config = OpenAIConfig(model="o4-mini", timeout=300, temperature=0.3)  # expect: AGL806
