import ssl

first = ssl.create_default_context()
first.check_hostname = False
first.verify_mode = ssl.CERT_NONE  # expect: AGL703

second = ssl.create_default_context(cafile="ca.pem")
second.check_hostname = False  # expect: AGL703

try:
    _unverified = ssl._create_unverified_context
except AttributeError:
    pass
else:
    ssl._create_default_https_context = _unverified  # expect: AGL703
