"""Say which extra is missing before an import fails deep inside."""

from importlib.util import find_spec

from caalm.errors import MissingExtraError

_PACKAGES = {
    "data": ("datasets", "pyarrow"),
    "train": ("torch", "transformers", "accelerate", "tokenizers", "safetensors"),
    "eval": ("openai",),
}


def require(*extras: str) -> None:
    """Raise MissingExtraError for the first package of these extras that is not installed."""
    for extra in extras:
        for package in _PACKAGES[extra]:
            if find_spec(package) is None:
                raise MissingExtraError(extra, package)
