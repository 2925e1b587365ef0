# a: 2..30
# b: 2..30
# op: add | multiply | subtract
# name: Calculator | Demo | Program

"""A small program with a main function."""


def <<op>>(a: int, b: int) -> int:
<% if op == "add" %>
    """Return the sum of a and b."""
    return a + b
<% elif op == "multiply" %>
    """Return the product of a and b."""
    return a * b
<% else %>
    """Return the difference of a and b."""
    return a - b
<% endif %>


def main() -> None:
    print("<<name>> started")
    result = <<op>>(<<a>>, <<b>>)
    print("Result:", result)
    print("<<name>> finished")


if __name__ == "__main__":
    main()
