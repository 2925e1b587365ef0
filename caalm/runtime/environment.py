"""The variables of a running program: one scope, and the loops' own variables over it."""

from caalm.runtime.trace import Value

_ABSENT = object()


class Environment:
    """Values by name.

    A counted loop's variable hides an outer one of the same name while the loop runs;
    `enter` keeps what it hides, `leave` brings it back.
    """

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}

    def enter(self, name: str) -> object:
        """Begin a scope for `name`; gives what `leave` needs."""
        return self.values.get(name, _ABSENT)

    def leave(self, name: str, hidden: object) -> None:
        """End the scope: the outer variable is back, or the name has no value again."""
        if hidden is _ABSENT:
            self.values.pop(name, None)
        else:
            self.values[name] = hidden  # type: ignore[assignment]
