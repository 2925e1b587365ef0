"""Asking a model about one program: shared by `predict` and `explain`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from caalm.language import Language

ORACLE = "oracle"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said, and which model it was."""

    text: str
    model: str
    settings: Mapping[str, str | int | float | None]


def choose_language(
    file: str, source: str, lang: str | None, folders: Sequence[Path]
) -> "Language":
    """The language named by --lang, or the saved one that fits; says which on stderr."""
    from caalm.cli.guess import find_language
    from caalm.language import load_language

    if lang is not None:
        return load_language(lang)
    language, how = find_language(file, source, folders)
    click.echo(how, err=True)
    return language


def ask(source: str, model: str | None, truth: str | None = None) -> Answer:
    """What the model predicts for `source`; `truth`, its output, is for the oracle alone."""
    from caalm.model.predictor import load_predictor
    from caalm.model.prompt import format_completion, format_prompt
    from caalm.model.question import Question

    predictor = load_predictor(model)
    reference = None if truth is None else format_completion(truth)
    text = predictor.predict([Question(format_prompt(source), reference)])[0]
    return Answer(text, predictor.name, predictor.settings)


def true_output(file: str, source: str, language: "Language") -> str:
    """What `source` prints; a syntax error names the file."""
    from caalm.api import run
    from caalm.cli.source import naming

    with naming(file):
        return run(source, language).stdout
