import multiprocessing
import os

import pytest

from caalm.data.workers import in_order, in_parallel
from caalm.errors import CaalmError


def double(number: int) -> int:
    return 2 * number


def refuse_three(number: int) -> int:
    if number == 3:
        raise CaalmError("three is too many")
    return number


def break_at_three(number: int) -> int:
    return number // (number - 3)


def die_at_three(number: int) -> int:
    if number == 3:
        os._exit(9)
    return number


@pytest.mark.parametrize(("tasks", "workers"), [(0, 2), (1, 4), (7, 1), (7, 2), (2, 3)])
def test_every_task_is_done_once(tasks: int, workers: int) -> None:
    done = list(in_parallel(double, range(tasks), workers))
    assert sorted(done) == [(number, 2 * number) for number in range(tasks)]
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (1, 3, 0, 2)])
def test_results_that_come_in_any_order_are_put_in_that_of_their_tasks(
    monkeypatch: pytest.MonkeyPatch, order: tuple[int, ...]
) -> None:
    come = [(number, 2 * number) for number in order]
    monkeypatch.setattr("caalm.data.workers.in_parallel", lambda *_: iter(come))
    assert list(in_order(double, range(4), 2)) == [(0, 0), (1, 2), (2, 4), (3, 6)]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_refusal_in_a_worker_reaches_the_caller_word_for_word(workers: int) -> None:
    with pytest.raises(CaalmError, match=r"^three is too many$"):
        list(in_parallel(refuse_three, range(6), workers))
    assert multiprocessing.active_children() == []


def test_a_fault_in_a_worker_comes_with_its_traceback() -> None:
    with pytest.raises(RuntimeError, match=r"in break_at_three[\s\S]*ZeroDivisionError"):
        list(in_parallel(break_at_three, range(6), 2))


def test_a_worker_that_dies_is_an_error_and_no_endless_wait() -> None:
    with pytest.raises(CaalmError, match="a worker process ended with code 9"):
        list(in_parallel(die_at_three, range(6), 2))
    assert multiprocessing.active_children() == []


def test_no_worker_outlives_a_loop_that_is_left() -> None:
    for _ in in_parallel(double, range(50), 2):
        break
    assert multiprocessing.active_children() == []
