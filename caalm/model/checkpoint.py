"""Checkpoint folders: written whole or not at all, and judged before anything is loaded.

In: folders. Out: folders that may be loaded, or a CheckpointError that names what is wrong.
A checkpoint holds safetensors, JSON, YAML and the tokenizer's files: nothing whose loading
could run code. Those that this package writes also hold `manifest.json` with the sha256 of
every file. Not here: making a model of a folder (loading.py).
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from caalm.errors import CaalmError, CheckpointError

WEIGHTS = "model.safetensors"
MANIFEST = "manifest.json"
FINISHED = "finished.json"
TRAIN_COMMAND = "accelerate launch caalm/train.py --config configs/train/default.yaml"

# Formats whose loading runs code (pickle, and zip files that hold one).
_UNSAFE = frozenset({".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".joblib", ".npz", ".py"})


def check_checkpoint(folder: Path) -> None:
    """Raise CheckpointError unless `folder` is a complete model that is safe to load."""
    if not folder.is_dir():
        raise CheckpointError(f"{folder}: no such folder; give a checkpoint's folder")
    if not (folder / "config.json").exists():
        raise CheckpointError(
            f"{folder}: no config.json in it, so no checkpoint; train one with: {TRAIN_COMMAND}"
        )
    for path in sorted(folder.rglob("*")):
        _check_file(path, folder)
    _check_json(folder / "config.json")
    weights = sorted(folder.glob("*.safetensors"))
    if not weights:
        raise CheckpointError(
            f"{folder}: no {WEIGHTS} in it, so no weights; train one with: {TRAIN_COMMAND}"
        )
    for path in weights:
        _check_safetensors(path)
    if (folder / MANIFEST).exists() and (problem := manifest_problem(folder)):
        raise CheckpointError(f"{folder}: {problem}; the checkpoint is damaged")


def _check_file(path: Path, folder: Path) -> None:
    if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
        raise CheckpointError(f"{path}: a link that leaves the folder; copy the file into it")
    if path.suffix.lower() in _UNSAFE:
        raise CheckpointError(
            f"{path}: files of this kind can run code when they are loaded; "
            "give a folder with safetensors alone"
        )


def _check_json(path: Path) -> None:
    try:
        loaded = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CheckpointError(f"{path}: cannot be read ({error.strerror})") from None
    except (ValueError, RecursionError) as error:
        raise CheckpointError(f"{path}: not valid JSON ({error})") from None
    if not isinstance(loaded, dict) or "model_type" not in loaded:
        raise CheckpointError(f"{path}: not a model's config: it has no `model_type`")
    if "auto_map" in loaded:
        raise CheckpointError(f"{path}: asks for code of its own (`auto_map`), which never runs")


def _check_safetensors(path: Path) -> None:
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy") as opened:
            names = list(opened.keys())
    except (SafetensorError, OSError, ValueError) as error:
        raise CheckpointError(f"{path}: not a whole safetensors file ({error})") from None
    if not names:
        raise CheckpointError(f"{path}: holds no tensors")


@contextmanager
def atomic_folder(folder: Path) -> Iterator[Path]:
    """Yield an empty temporary folder; on success it takes `folder`'s place, with a manifest.

    A kill leaves at worst a folder with `.tmp-` in its name, which the next call removes.
    Raises CaalmError naming `folder` where the disk is full.
    """
    from safetensors import SafetensorError

    temporary = folder.with_name(f"{folder.name}.tmp-{os.getpid()}")
    try:
        for left in folder.parent.glob(f"{folder.name}.tmp-*"):
            shutil.rmtree(left)
        temporary.mkdir(parents=True)
        yield temporary
        _write_manifest(temporary)
        if folder.exists():
            _remove(folder)
        os.replace(temporary, folder)
        _fsync(folder.parent)
    except (OSError, SafetensorError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CaalmError(f"{folder}: cannot be written ({reason})") from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _write_manifest(folder: Path) -> None:
    hashes = {}
    for path in _files(folder):
        _fsync(path)
        hashes[path.name] = file_sha256(path)
    manifest = folder / MANIFEST
    manifest.write_text(json.dumps({"sha256": hashes}, indent=1) + "\n", encoding="utf-8")
    _fsync(manifest)
    _fsync(folder)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.name != MANIFEST)


def _fsync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def file_sha256(path: Path) -> str:
    """The sha256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def manifest_problem(folder: Path) -> str | None:
    """What in `folder` is not as its manifest says, naming the file; None if all is."""
    try:
        listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["sha256"]
        if set(listed) != (there := {path.name for path in _files(folder)}):
            odd = ", ".join(sorted(set(listed) ^ there))
            return f"the files are not those of {MANIFEST}: {odd}"
        for name, expected in listed.items():
            if file_sha256(folder / name) != expected:
                return f"{name} does not match {MANIFEST}"
    except (OSError, ValueError, KeyError, TypeError) as error:
        return f"{MANIFEST} cannot be used ({type(error).__name__}: {error})"
    return None


def newest_valid(folder: Path) -> tuple[Path | None, list[str]]:
    """The newest undamaged checkpoint of a run, and a line for each damaged one passed over."""
    damaged: list[str] = []
    for found in _saved(folder):
        problem = manifest_problem(found)
        if problem is None:
            return found, damaged
        damaged.append(f"{found}: {problem}; skipped")
    return None, damaged


def keep_newest(folder: Path, count: int) -> None:
    """Remove all checkpoints of a run but the newest `count`, and what a kill left behind."""
    for old in _saved(folder)[count:]:
        _remove(old)
    for left in folder.glob("*.tmp-*"):
        shutil.rmtree(left, ignore_errors=True)


def _remove(folder: Path) -> None:
    """Remove a checkpoint so that a kill leaves no half of it under its name."""
    renamed = folder.with_name(f"{folder.name}.tmp-removed")
    shutil.rmtree(renamed, ignore_errors=True)
    os.replace(folder, renamed)
    shutil.rmtree(renamed)


def _saved(folder: Path) -> list[Path]:
    """The checkpoints of a run, newest first; their names end in the update, zero-padded."""
    return sorted((p for p in folder.glob("update-*") if ".tmp-" not in p.name), reverse=True)


def newest_finished(runs: Path) -> Path | None:
    """The checkpoint of the run that finished last among `runs/*/final`, or None."""
    found: list[tuple[str, Path]] = []
    for path in runs.glob(f"*/final/{FINISHED}"):
        try:
            found.append((str(read_finished(path.parent)["finished_at"]), path.parent))
        except (OSError, ValueError, KeyError, TypeError):
            continue  # not a record that training wrote
    return max(found)[1] if found else None


def read_finished(folder: Path) -> dict[str, Any]:
    """The figures that training left beside the weights (finished.json)."""
    figures: dict[str, Any] = json.loads((folder / FINISHED).read_text(encoding="utf-8"))
    return figures
