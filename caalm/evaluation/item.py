"""One question of an evaluation: a prompt, the output it should get, and what it is about."""

from dataclasses import dataclass

from caalm.model.prompt import code_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A program to predict and what is known of it.

    `reference` is the completion: the stdout without its final newline. `language` is a
    name that `load_language` or the benchmark's own folder knows. What is not known of an
    item (the steps of a program that a foreign runtime ran) is None or empty. Twins, one
    program on several surfaces, share their `program_id`.
    """

    id: str
    prompt: str
    reference: str
    category: str
    language: str
    family: str = ""
    tier: int | None = None
    features: tuple[str, ...] = ()
    steps: int | None = None
    split: str = ""
    identifiable: bool | None = None
    real: bool = False
    program_id: str = ""
    surface: str = ""

    @property
    def code(self) -> str:
        """The source text inside the prompt."""
        return code_of(self.prompt)
