from tools import market, weather

ALL = [market.price, weather.forecast]
