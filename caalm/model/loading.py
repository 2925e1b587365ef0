"""Models and tokenizers from folders, from the hub, or new from an architecture.

In: a folder or a hub id. Out: a transformers model or tokenizer, or a CheckpointError in
one line. Weights are safetensors, code from the hub never runs (`trust_remote_code` is
nowhere), attention is torch's SDPA. A folder is judged by checkpoint.py first.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import torch

from caalm.errors import CheckpointError, ConfigError
from caalm.model.checkpoint import check_checkpoint

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

Loaded = TypeVar("Loaded")


def load_tokenizer(name: str) -> "PreTrainedTokenizerBase":
    """The tokenizer of a folder or hub id; without a padding token, EOS pads."""
    from transformers import AutoTokenizer

    tokenizer = _load(name, lambda: AutoTokenizer.from_pretrained(name))
    if tokenizer.eos_token_id is None:
        raise CheckpointError(f"{name}: its tokenizer has no end-of-sequence token")
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


def load_model(name: str, dtype: torch.dtype) -> "PreTrainedModel":
    """The causal language model of a folder or hub id, in `dtype`, on the CPU.

    Raises CheckpointError for a folder that is incomplete, damaged or unsafe, for weights
    that do not fit the config, and for a hub id that cannot be had.
    """
    from transformers import AutoModelForCausalLM

    if Path(name).is_dir():
        check_checkpoint(Path(name))
    model, report = _load(
        name,
        lambda: AutoModelForCausalLM.from_pretrained(
            name,
            dtype=dtype,
            use_safetensors=True,
            attn_implementation="sdpa",
            output_loading_info=True,
        ),
    )
    for problem in ("missing_keys", "mismatched_keys"):
        if report[problem]:
            first = sorted(map(str, report[problem]))[0]
            raise CheckpointError(f"{name}: its weights do not fit its config ({first})")
    return model


def random_model(
    architecture: Mapping[str, Any] | None,
    model: str | None,
    tokenizer: "PreTrainedTokenizerBase",
    dtype: torch.dtype,
) -> "PreTrainedModel":
    """A new model with random weights, drawn from torch's global generator.

    `architecture` are settings of a Qwen2Config; without them the config is that of the
    folder or hub id `model`. The vocabulary is the tokenizer's.
    """
    from transformers import AutoConfig, AutoModelForCausalLM, GenerationConfig, Qwen2Config

    if architecture is not None:
        if unknown := sorted(set(architecture) - set(Qwen2Config().to_dict())):
            raise ConfigError(f"architecture: Qwen2Config has no {', '.join(unknown)}")
        config = Qwen2Config(**architecture)
    elif model is not None:
        config = _load(model, lambda: AutoConfig.from_pretrained(model))
    else:
        raise ConfigError("init: random needs `architecture:` or `model:`")
    config.vocab_size = len(tokenizer)
    config.bos_token_id = tokenizer.bos_token_id
    config.eos_token_id = tokenizer.eos_token_id
    config.pad_token_id = tokenizer.pad_token_id
    made = AutoModelForCausalLM.from_config(config, dtype=dtype, attn_implementation="sdpa")
    made.generation_config = GenerationConfig.from_model_config(config)
    return made


def _load(name: str, load: Callable[[], Loaded]) -> Loaded:
    """Call `load`; whatever transformers and the hub raise becomes one line."""
    if not Path(name).is_dir() and (name.count("/") > 1 or name.startswith((".", "~", "/"))):
        raise CheckpointError(f"{name}: no such folder; give a checkpoint's folder or a hub id")
    try:
        return load()
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError) as error:
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        if Path(name).is_dir():
            raise CheckpointError(f"{name}: cannot be loaded ({reason})") from error
        raise CheckpointError(
            f"{name}: neither a folder here nor to be had from the hub ({reason}); "
            "give a checkpoint's folder, or try again with a network"
        ) from error
