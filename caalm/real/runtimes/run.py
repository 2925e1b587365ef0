"""Programs in, results out: the cache, then batches, then what needs a process of its own."""

from collections.abc import Sequence

from caalm.real.runtimes.batch import fits_batch, run_batch
from caalm.real.runtimes.cache import cache_key, load_results, save_results
from caalm.real.runtimes.limits import DEFAULT_LIMITS, RuntimeLimits, RuntimeResult
from caalm.real.runtimes.registry import find_runtime, runtime_version
from caalm.real.runtimes.sandbox import refuse_or_warn
from caalm.real.runtimes.single import run_single


def run_programs(
    language: str,
    sources: Sequence[str],
    *,
    limits: RuntimeLimits = DEFAULT_LIMITS,
    trusted: bool,
    cached: bool = True,
) -> list[RuntimeResult]:
    """What the language's own runtime does with each source, in order.

    `trusted` is for programs that CaaLM itself made: many of them share a start, and where
    there is no sandbox they run under resource limits with a SandboxWarning. Any other
    program gets a sandbox of its own. `cached` takes what an earlier run computed.
    Raises UnknownNameError for a language without a runtime, MissingRuntimeError where it is
    not installed, SandboxError where a program that is not trusted cannot be confined.
    """
    find_runtime(language)
    refuse_or_warn(trusted)
    version = runtime_version(language) or "unknown"
    keys = [cache_key(language, version, source, limits) for source in sources]
    results = load_results(keys) if cached else {}
    missing = {key: one for key, one in zip(keys, sources, strict=True) if key not in results}
    computed = _run(language, missing, limits, trusted)
    if cached:
        save_results(computed)
    results |= computed
    return [results[key] for key in keys]


def _run(
    language: str, sources: dict[str, str], limits: RuntimeLimits, trusted: bool
) -> dict[str, RuntimeResult]:
    """The results of distinct sources, by their key."""
    runtime, _ = find_runtime(language)
    shared = [key for key in sources if trusted and fits_batch(language, sources[key])]
    results: dict[str, RuntimeResult] = {}
    for first in range(0, len(shared), runtime.batch):
        batch = shared[first : first + runtime.batch]
        found = run_batch(language, [sources[key] for key in batch], limits)
        results.update(zip(batch, found, strict=True))
    for key in sources:
        if key not in results:
            results[key] = run_single(language, sources[key], limits=limits, trusted=trusted)
    return results
