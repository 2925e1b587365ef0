"""`caalm env`: what a bug report needs to say about this installation."""

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import click

from caalm.cli.failures import EXTRAS
from caalm.cli.options import json_option

_CORE = ("lark", "jinja2", "click", "rich", "pyyaml", "interegular")


@click.command("env")
@json_option
def command(as_json: bool) -> None:
    """Show versions, extras, runtimes and models, for a bug report.

    Example: python cli.py env --json
    """
    from caalm.cli.printing import console, print_json, table

    facts = describe_environment(Path("runs"))
    if as_json:
        print_json(facts)
        return
    rows = [(key, _shown(value)) for key, value in facts.items()]
    console().print(table(("", ""), rows))


def describe_environment(runs: Path) -> dict[str, Any]:
    """Versions, extras with what they lack, runtimes, profiles, checkpoints under `runs`."""
    from caalm import __version__
    from caalm.language import profiles
    from caalm.real.runtimes import RUNTIMES, sandbox_problem

    extras: dict[str, list[str]] = {}
    for package, extra in EXTRAS.items():
        lacking = extras.setdefault(extra, [])
        if _version(package) is None:
            lacking.append(package)
    return {
        "caalm": __version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "packages": {name: _version(name) or "missing" for name in (*_CORE, *EXTRAS)},
        "extras": {
            extra: "complete" if not lacking else f"lacks {', '.join(lacking)}"
            for extra, lacking in extras.items()
        },
        "runtimes": {language: _runtime(language) for language in RUNTIMES},
        "sandbox": sandbox_problem() or "bubblewrap",
        "accelerator": _accelerator(),
        "profiles": list(profiles()),
        "models": sorted(str(found.parent) for found in runs.glob("**/model.safetensors")),
    }


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _runtime(language: str) -> str:
    """The real language's runtime with its version, or what to do to have it."""
    from caalm.errors import MissingRuntimeError
    from caalm.real.runtimes import runtime_version
    from caalm.real.runtimes.registry import find_runtime

    try:
        runtime, _ = find_runtime(language)
    except MissingRuntimeError as error:
        return f"missing: {error} (or make setup-runtimes)"
    return f"{runtime.name} {runtime_version(language)}"


def _accelerator() -> str:
    """What torch would compute on; importing it is slow, so only this command does."""
    try:
        import torch
    except ImportError:
        return "none (torch is not installed)"
    except OSError as error:  # a library of the driver that does not load
        return f"unknown (torch does not load: {error})"
    if torch.cuda.is_available():
        return f"cuda: {torch.cuda.get_device_name(0)}"
    return f"cpu, {torch.get_num_threads()} threads"


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "\n".join(f"{key}: {item}" for key, item in value.items())
    if isinstance(value, list):
        return "\n".join(map(str, value)) or "none"
    return str(value)
