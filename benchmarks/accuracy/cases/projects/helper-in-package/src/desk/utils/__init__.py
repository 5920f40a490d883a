from desk.utils.config import get_config
