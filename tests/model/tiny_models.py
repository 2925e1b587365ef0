"""A tiny corpus, tokenizer and model, made on the spot."""

from pathlib import Path
from typing import Any

import torch

from caalm.model.loading import random_model
from caalm.model.prompt import format_prompt
from caalm.model.tokenizer import build_tokenizer
from caalm.seeds import rng_for

ARCHITECTURE: dict[str, Any] = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "max_position_embeddings": 512,
    "tie_word_embeddings": True,
}


def make_rows(count: int, purpose: str = "train") -> list[dict[str, Any]]:
    """Rows of a corpus: short programs of prints, and what they print."""
    rows = []
    for index in range(count):
        rng = rng_for(0, purpose, index)
        numbers = [rng.randint(-99, 99) for _ in range(rng.randint(0, 6))]
        code = "\n".join(f"show {number} ;" for number in numbers) or "nothing ;"
        rows.append(
            {
                "prompt": format_prompt(code),
                "completion": "\n".join(map(str, numbers)),
                "language": "seed-0000",
                "family": "f",
                "tier": 1,
                "features": ["print"],
                "steps": len(numbers),
                "identifiable": None,
                "split": purpose,
                "id": f"seed-0000/t1/{index:06d}",
            }
        )
    return rows


def write_corpus(folder: Path, *, train: int = 60, validation: int = 12) -> Path:
    """A corpus folder as the build lays it out."""
    from datasets import Dataset

    (folder / "data").mkdir(parents=True)
    for split, count in (("train", train), ("validation", validation)):
        rows = Dataset.from_list(make_rows(count, split))
        rows.to_parquet(str(folder / "data" / f"{split}-00000-of-00001.parquet"))
    return folder


def tiny_tokenizer() -> Any:
    """Our own tokenizer, trained on the tiny corpus."""
    return build_tokenizer((row["prompt"] + row["completion"] for row in make_rows(50)), 300)


def tiny_model(tokenizer: Any, **changes: Any) -> Any:
    """A random Qwen2 of two layers in fp32, the same on every call."""
    torch.manual_seed(0)
    return random_model({**ARCHITECTURE, **changes}, None, tokenizer, torch.float32)
