from .llm import get_llm_config, slow_config
from .limits import *
