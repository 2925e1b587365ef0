"""Random streams with names: one stream for each purpose, never `seed + index`.

In: a seed and the names of the purpose. Out: a `random.Random` that shares nothing with
its neighbours, the same on every machine, Python version and hash seed.
"""

import hashlib
from random import Random


def stream_key(*names: str | int) -> bytes:
    """The bytes that identify a stream: every name with its type, so 1 and "1" differ."""
    return "\x1f".join(f"{type(name).__name__[0]}:{name}" for name in names).encode()


def rng_for(seed: int, *names: str | int) -> Random:
    """A generator for one named purpose, e.g. `rng_for(7, "program", 2, 12)`."""
    digest = hashlib.blake2b(stream_key(seed, *names), digest_size=8).digest()
    return Random(int.from_bytes(digest, "big"))
