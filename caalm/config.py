"""Configs: one YAML file to one frozen dataclass, `--key value` overriding a field.

In: a path and a dataclass. Out: the dataclass, or a `ConfigError` that names the file, the
field's path and what would be right. Unknown keys are refused. Only safe YAML is read.
"""

import json
import math
import types
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from caalm.errors import ConfigError

if TYPE_CHECKING:
    import yaml

Config = TypeVar("Config")

MAX_CONFIG_BYTES = 1 << 20
MAX_CONFIG_DEPTH = 20


def read_yaml(path: Path, *, texts: bool = False) -> dict[str, Any]:
    """The mapping in a YAML (or JSON) file; aliases are refused, so no file can explode.

    With `texts` every value stays the text that stands there: `yes` is a word, no truth.
    """
    import yaml  # here and below: drawing a language needs none of it, and starts sooner

    try:
        text = _read_text(path)
        _check_events(text, path)
        loaded = _loader(texts)(text).get_single_data()
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        first = " ".join(str(error).split())
        raise ConfigError(f"{path}: not valid YAML: {first}") from None
    return _mapping(path, loaded)


def _loader(texts: bool) -> "type[yaml.SafeLoader]":
    """PyYAML's safe loader; with `texts` one to which every plain scalar is a text."""
    import yaml

    if not texts:
        return yaml.SafeLoader
    return type("TextLoader", (yaml.SafeLoader,), {"yaml_implicit_resolvers": {}})


def read_json(path: Path) -> dict[str, Any]:
    """The mapping in a JSON file."""
    try:
        loaded = json.loads(_read_text(path))
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{path}: not valid JSON: {error}") from None
    return _mapping(path, loaded)


def _read_text(path: Path) -> str:
    """The text of a file of settings; a UnicodeDecodeError (a ValueError) is the caller's."""
    try:
        if path.stat().st_size > MAX_CONFIG_BYTES:
            raise ConfigError(f"{path}: larger than {MAX_CONFIG_BYTES} bytes; not a config file")
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(
            f"{path}: cannot be read ({error.strerror}); give a JSON or YAML file"
        ) from None


def _mapping(path: Path, loaded: Any) -> dict[str, Any]:
    if not isinstance(loaded, dict) or not all(isinstance(key, str) for key in loaded):
        raise ConfigError(f"{path}: expected a mapping of settings, one `key: value` a line")
    return loaded


def _check_events(text: str, path: Path) -> None:
    """Refuse aliases and deep nesting before anything is built of them.

    PyYAML's scanner takes time quadratic in the depth: 20,000 brackets take half a minute.
    """
    import yaml

    level = 0
    for event in yaml.parse(text, yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent):
            raise ConfigError(f"{path}: YAML aliases (*name) are not supported; write it out")
        if isinstance(event, yaml.CollectionStartEvent):
            level += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            level -= 1
        if level > MAX_CONFIG_DEPTH:
            raise ConfigError(f"{path}: not valid YAML: more than {MAX_CONFIG_DEPTH} levels deep")


def load_config(path: Path, kind: type[Config], overrides: Sequence[str] = ()) -> Config:
    """Read `path` into a `kind`; `overrides` are the words of `--key value --key value`."""
    given = read_yaml(path)
    given.update(parse_overrides(overrides))
    config: Config = structure(given, kind, str(path))
    return config


def parse_overrides(words: Sequence[str]) -> dict[str, Any]:
    """`["--epochs", "1", "--bf16=false"]` as a mapping; values are read as YAML scalars."""
    import yaml

    given: dict[str, Any] = {}
    queue = list(words)
    while queue:
        word = queue.pop(0)
        if not word.startswith("--") or len(word) == 2:
            raise ConfigError(f"unexpected argument {word!r}; settings are given as --key value")
        key, equals, value = word[2:].partition("=")
        if not equals:
            if not queue:
                raise ConfigError(f"--{key} needs a value")
            value = queue.pop(0)
        try:
            given[key.replace("-", "_")] = yaml.safe_load(value)
        except (yaml.YAMLError, ValueError, RecursionError):  # no YAML, or a number without end
            given[key.replace("-", "_")] = value
    return given


def structure(given: Any, kind: Any, where: str) -> Any:
    """`given` (plain YAML values) as a `kind`; `where` is the path shown in an error."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        if given not in arguments:
            raise _wrong(where, given, "one of " + ", ".join(map(str, arguments)))
        return given
    if origin in (Union, types.UnionType):
        if given is None and type(None) in arguments:
            return None
        return structure(given, next(a for a in arguments if a is not type(None)), where)
    if origin is tuple:
        if not isinstance(given, list | tuple):
            raise _wrong(where, given, "a list")
        return tuple(structure(v, arguments[0], f"{where}[{i}]") for i, v in enumerate(given))
    if origin in (dict, Mapping):
        if not isinstance(given, Mapping):
            raise _wrong(where, given, "a mapping")
        return {
            structure(key, arguments[0], where): structure(value, arguments[1], f"{where}.{key}")
            for key, value in given.items()
        }
    if is_dataclass(kind):
        return _structure_dataclass(given, kind, where)
    return _structure_scalar(given, kind, where)


def _structure_dataclass(given: Any, kind: Any, where: str) -> Any:
    if not isinstance(given, Mapping):
        raise _wrong(where, given, "a mapping")
    hints = get_type_hints(kind)
    known = [field.name for field in fields(kind) if field.init]
    if unknown := sorted(str(key) for key in given if key not in known):
        raise ConfigError(
            f"{where}: unknown setting {', '.join(map(repr, unknown))}; known: {', '.join(known)}"
        )
    values = {key: structure(value, hints[key], f"{where}.{key}") for key, value in given.items()}
    try:
        return kind(**values)
    except TypeError as error:
        raise ConfigError(f"{where}: {str(error).partition(') ')[2] or error}") from None
    except ValueError as error:
        raise ConfigError(f"{where}: {error}") from None


def _structure_scalar(given: Any, kind: Any, where: str) -> Any:
    if kind is Any:
        return given
    if kind is Path and isinstance(given, str | Path):
        return Path(given)
    if kind is float and isinstance(given, str):  # YAML 1.1 reads 2e-5 as a string
        try:
            given = float(given)
        except ValueError:
            raise _wrong(where, given, "a number") from None
    if kind is float and isinstance(given, int | float) and not isinstance(given, bool):
        if not math.isfinite(given):
            raise _wrong(where, given, "a finite number")
        return float(given)
    if isinstance(given, kind) and not (kind is int and isinstance(given, bool)):
        return given
    names = {int: "a whole number", float: "a number", bool: "true or false", str: "a text"}
    raise _wrong(where, given, names.get(kind, getattr(kind, "__name__", str(kind))))


def _wrong(where: str, given: Any, right: str) -> ConfigError:
    shown = repr(given)
    return ConfigError(
        f"{where}: {shown if len(shown) < 60 else shown[:57] + '...'} is not {right}"
    )


# The metadata of a field that `dump_yaml` leaves out while it has its default: a setting that
# came later changes no file that was written without it.
SILENT: Mapping[str, bool] = types.MappingProxyType({"silent": True})


def dump_yaml(config: Any) -> str:
    """A dataclass as YAML text in the order of its fields; `load_config` reads it back."""
    import yaml

    return yaml.safe_dump(_plain(config), sort_keys=False, allow_unicode=True)


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        shown = (field for field in fields(value) if not _is_silent(field, value))
        return {field.name: _plain(getattr(value, field.name)) for field in shown}
    match value:
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case list() | tuple():
            return [_plain(item) for item in value]
        case Path():
            return str(value)
        case _:
            return value


def _is_silent(field: "Field[Any]", config: Any) -> bool:
    """Whether a field is left out: it is SILENT, and what it has is its default."""
    made = field.default if field.default_factory is MISSING else field.default_factory()
    return "silent" in field.metadata and getattr(config, field.name) == made
