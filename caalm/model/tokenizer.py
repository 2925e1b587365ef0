"""From texts to token ids: our own small tokenizer, and how a row becomes one sequence.

In: the texts of a corpus, or a prompt and its completion. Out: a tokenizer, or ids with
labels. The prompt and the completion are tokenised apart and their ids joined, so that no
token reaches over the seam: at prediction the model sees the very ids it was trained on.
Not here: batches (batching.py), loading a tokenizer from a folder or the hub (loading.py).
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

END = "<|endoftext|>"
PAD = "<|pad|>"
IGNORED = -100  # the label that no loss is computed for: torch's and transformers' default

# A program may hold the letters "<|endoftext|>": in a text they are letters, and no EOS.
_AS_TEXT = {"split_special_tokens": True, "return_attention_mask": False}


class EncodedExample(NamedTuple):
    """One row as a model sees it; `labels` is IGNORED on the prompt."""

    ids: list[int]
    labels: list[int]


def build_tokenizer(texts: Iterable[str], vocabulary: int = 1024) -> "PreTrainedTokenizerBase":
    """Train a byte-level BPE tokenizer of at most `vocabulary` tokens on `texts`.

    Every text can be encoded (all 256 bytes are tokens); each digit and each line end is a
    token of its own, so that a number looks the same wherever it stands. The same texts in
    the same order give the same tokenizer.
    """
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split("\n", "isolated"),
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=[END, PAD],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token=END,
        pad_token=PAD,
        clean_up_tokenization_spaces=False,
    )


def prompt_ids(tokenizer: "PreTrainedTokenizerBase", prompts: Sequence[str]) -> list[list[int]]:
    """The ids of prompts, with what the tokenizer puts before every text (BOS), if anything."""
    if not prompts:
        return []
    end = tokenizer.eos_token_id
    encoded = tokenizer(list(prompts), **_AS_TEXT)["input_ids"]
    return [ids[:-1] if ids and ids[-1] == end else ids for ids in encoded]


def completion_ids(
    tokenizer: "PreTrainedTokenizerBase", completions: Sequence[str]
) -> list[list[int]]:
    """The ids of completions, each ended by EOS."""
    if not completions:
        return []
    encoded = tokenizer(list(completions), add_special_tokens=False, **_AS_TEXT)["input_ids"]
    return [[*ids, tokenizer.eos_token_id] for ids in encoded]


def encode_example(
    tokenizer: "PreTrainedTokenizerBase", prompt: str, completion: str, max_length: int
) -> EncodedExample | None:
    """One row as ids and labels, or None where it is longer than `max_length`: never cut."""
    before = prompt_ids(tokenizer, [prompt])[0]
    after = completion_ids(tokenizer, [completion])[0]
    if len(before) + len(after) > max_length:
        return None
    return EncodedExample(before + after, [IGNORED] * len(before) + after)
