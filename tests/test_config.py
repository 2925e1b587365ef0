"""Configs: strict, one line per error, hostile files refused."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest

from caalm.config import dump_yaml, load_config, parse_overrides
from caalm.errors import ConfigError


@dataclass(frozen=True, kw_only=True)
class Inner:
    rate: float = 0.5
    names: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Outer:
    count: int
    mode: Literal["fast", "slow"] = "fast"
    folder: Path = Path("here")
    inner: Inner = field(default_factory=Inner)
    weights: dict[str, float] = field(default_factory=dict)
    limit: int | None = None
    active: bool = False

    def __post_init__(self) -> None:
        if self.count < 1:
            raise ValueError(f"count is {self.count}; at least 1 is needed")


def load(tmp_path: Path, text: str, *overrides: str) -> Outer:
    path = tmp_path / "c.yaml"
    path.write_text(text, encoding="utf-8")
    return load_config(path, Outer, overrides)


def test_a_config_is_read_and_written_back(tmp_path: Path) -> None:
    text = "count: 3\nmode: slow\ninner: {rate: 2e-5, names: [a, b]}\nweights: {x: 1}\nlimit: null"
    config = load(tmp_path, text)
    assert config.inner == Inner(rate=2e-5, names=("a", "b"))
    assert config.weights == {"x": 1.0}
    assert load(tmp_path, dump_yaml(config)) == config


def test_overrides_win(tmp_path: Path) -> None:
    config = load(tmp_path, "count: 3", "--count", "4", "--active=true", "--limit", "9")
    assert (config.count, config.active, config.limit) == (4, True, 9)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "expected a mapping"),
        ("- 1", "expected a mapping"),
        ("count: 1\nwat: 2", "unknown setting 'wat'; known: count"),
        ("count: one", "count: 'one' is not a whole number"),
        ("count: 1.5", "is not a whole number"),
        ("count: true", "is not a whole number"),
        ("count: 0", "at least 1 is needed"),
        ("mode: fast", "count"),
        ("count: 1\nmode: wild", "mode: 'wild' is not one of fast, slow"),
        ("count: 1\ninner: 3", "inner: 3 is not a mapping"),
        ("count: 1\ninner: {rate: x}", r"inner\.rate: 'x' is not a number"),
        ("count: 1\ninner: {rate: .nan}", r"inner\.rate: nan is not a finite number"),
        ("count: 1\ninner: {rate: .inf}", "finite"),
        ("count: 1\ninner: {names: abc}", "is not a list"),
        ("count: 1\ninner: {names: [a, 2]}", r"names\[1\]: 2 is not a text"),
        ("count: 1\nweights: [1]", "weights: .* is not a mapping"),
        ("count: 1\nactive: yes please", "active: 'yes please' is not true or false"),
        ("count: !!python/object/apply:os.system ['true']", "not valid YAML"),
        ("a: &a [x]\nb: [*a, *a]", "aliases"),
        ("count: [", "not valid YAML"),
        ("? [1]\n: 2", "expected a mapping|not valid YAML"),
        ("[" * 5000, "not valid YAML"),
    ],
)
def test_a_wrong_config_gets_one_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message) as caught:
        load(tmp_path, text)
    assert "\n" not in str(caught.value)
    assert "c.yaml" in str(caught.value)


def test_a_missing_or_binary_file_gets_one_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "absent.yaml", Outer)
    (tmp_path / "b.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="not valid YAML"):
        load_config(tmp_path / "b.yaml", Outer)
    (tmp_path / "big.yaml").write_bytes(b"#" * (1 << 21))
    with pytest.raises(ConfigError, match="larger than"):
        load_config(tmp_path / "big.yaml", Outer)


@pytest.mark.parametrize("words", [["count", "3"], ["--count"], ["--"]])
def test_overrides_are_pairs(words: list[str]) -> None:
    with pytest.raises(ConfigError):
        parse_overrides(words)
