"""The one form in which a program is put to a model, and in which it answers.

In: a source, or what a program printed. Out: the prompt and the completion of a corpus row.
Not here: tokens, and the EOS that ends every completion (tokenizer.py). Imports nothing.
"""


def format_prompt(code: str) -> str:
    """The prompt: `Code:`, the source, `Output:`, each on lines of their own."""
    return f"Code:\n{code}\n\nOutput:\n"


def code_of(prompt: str) -> str:
    """The source inside a prompt; a text that is no prompt is all source."""
    return prompt.removeprefix(_BEFORE).removesuffix(_AFTER)


def format_completion(stdout: str) -> str:
    """The completion: what the program printed, without its final newline.

    A program that prints nothing and one that prints one empty line both give "".
    """
    return stdout.removesuffix("\n")


_BEFORE, _AFTER = format_prompt("\0").split("\0")
