def download(url, target):
    import requests

    with requests.get(url, stream=True) as response, open(target, "wb") as out:  # expect: AGL501
        for chunk in response.iter_content(8192):
            out.write(chunk)


def unused():
    # requests.get(url) without a limit would be bad
    text = "requests.get(url)"  # silent: AGL501
    return text
