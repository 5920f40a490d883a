from chats import ask


def main():
    try:
        print(ask("Sum up"))
    except Exception:  # expect: AGL207
        print("something went wrong")


main()
