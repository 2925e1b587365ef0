"""`python cli.py …` is the installed `caalm` command."""

from caalm.cli import main

if __name__ == "__main__":
    main()
