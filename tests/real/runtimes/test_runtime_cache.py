"""The cache of results: it saves time and is never believed where it could be wrong."""

import sqlite3
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

import pytest

from caalm.real.runtimes import RuntimeLimits, RuntimeResult, run, run_programs
from caalm.real.runtimes.cache import cache_folder, cache_key, load_results, save_results

RESULT = RuntimeResult(stdout=b"1\n\xff", error=None, status=0, seconds=0.5)


def key(number: int = 0) -> str:
    return cache_key("lua", "5.4.4", f"print({number})", RuntimeLimits())


def forbid_running(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("this was to come from the cache")

    monkeypatch.setattr(run, "run_batch", refuse)
    monkeypatch.setattr(run, "run_single", refuse)


def test_a_second_run_takes_what_the_first_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = ["print(1)", "print(1 / 0)", "print(1)"]
    first = run_programs("python", sources, trusted=True)
    forbid_running(monkeypatch)
    assert run_programs("python", sources, trusted=True) == first
    with pytest.raises(AssertionError):
        run_programs("python", ["print(2)"], trusted=True)
    with pytest.raises(AssertionError):
        run_programs("python", sources, trusted=True, cached=False)


def test_another_version_or_limit_is_another_result() -> None:
    keys = {
        cache_key(language, version, source, limits)
        for language in ("python", "lua")
        for version in ("1.0", "1.1")
        for source in ("print(1)", "print(1) ", "print('\udc80')")
        for limits in (RuntimeLimits(), RuntimeLimits(output=10))
    }
    assert len(keys) == 24


def test_what_was_cut_off_or_killed_is_not_kept() -> None:
    cut = RuntimeResult(stdout=b"", error="stopped", status=137, seconds=1, limit="time")
    crashed = RuntimeResult(stdout=b"", error="killed", status=139, seconds=1)
    failed = RuntimeResult(stdout=b"1\n", error="ValueError", status=1, seconds=1)
    save_results({key(1): cut, key(2): crashed, key(3): failed})
    assert load_results([key(1), key(2), key(3)]) == {key(3): failed}


def test_a_damaged_row_is_computed_again() -> None:
    save_results({key(): RESULT})
    assert load_results([key()]) == {key(): RESULT}
    with closing(sqlite3.connect(cache_folder() / "runtimes.sqlite")) as database:
        database.execute("UPDATE results SET stdout = ?", (b"2\n",))
        database.commit()
    assert load_results([key()]) == {}


@pytest.mark.parametrize(
    "content", [b"no database at all" * 99, b"", b"SQLite format 3\0" + b"x" * 99]
)
def test_a_file_that_is_no_database_is_replaced(content: bytes) -> None:
    cache_folder().mkdir(parents=True)
    (cache_folder() / "runtimes.sqlite").write_bytes(content)
    for _ in range(2):
        save_results({key(): RESULT})
    assert load_results([key()]) == {key(): RESULT}


def test_a_cache_that_cannot_be_written_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("CAALM_CACHE", str(tmp_path / "file"))
    assert run_programs("python", ["print(1)"], trusted=True)[0].text == "1\n"


def save_fifty(first: int) -> None:
    for number in range(first, first + 50):
        save_results({key(number): RESULT})


def test_several_processes_write_at_once() -> None:
    with ProcessPoolExecutor(4, mp_context=get_context("spawn")) as pool:
        list(pool.map(save_fifty, range(0, 200, 50)))
    assert len(load_results(map(key, range(200)))) == 200


def test_the_folder_is_the_users_or_the_one_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAALM_CACHE", "/said")
    assert cache_folder() == Path("/said")
    monkeypatch.delenv("CAALM_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", "/of/user")
    assert cache_folder() == Path("/of/user/caalm")
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert cache_folder() == Path.home() / ".cache/caalm"
