import ssl

server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
server.check_hostname = False
server.verify_mode = ssl.CERT_NONE
other = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
other.verify_mode = ssl.CERT_NONE
