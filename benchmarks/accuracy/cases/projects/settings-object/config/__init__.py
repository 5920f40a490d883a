from config.settings import settings
