"""``python -m autogen_lint``."""

from autogen_lint.cli.app import main

if __name__ == "__main__":
    main()
