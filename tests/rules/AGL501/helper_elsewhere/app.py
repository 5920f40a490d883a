from web import fetch

print(fetch("https://example.invalid"))
