"""A model on this machine answers questions: batched, sorted by length, greedy.

In: a transformers model with its tokenizer. Out: a Predictor. Questions of about one length
share a batch, padded on the left. In bf16 (the default where the device has instructions for
it) a greedy answer can change with the batch it is computed in, because rounding decides near
ties, so the settings record both; `exact` computes in fp32.
"""

import platform
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from caalm.model.checkpoint import check_checkpoint
from caalm.model.greedy import complete
from caalm.model.loading import load_model, load_tokenizer
from caalm.model.progress import bars_on_terminals_only, shown_bar
from caalm.model.question import Question, Settings
from caalm.model.tokenizer import prompt_ids

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase


def load_local(
    name: str, *, batch_size: int = 32, exact: bool = False, max_new_tokens: int = 512
) -> "LocalPredictor":
    """The model of a folder or hub id, on the accelerator if there is one, ready to answer."""
    bars_on_terminals_only()
    if Path(name).is_dir():
        check_checkpoint(Path(name))  # before the tokenizer, whose own complaint says less
    tokenizer = load_tokenizer(name)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    dtype = torch.bfloat16 if not exact and computes_bf16(device) else torch.float32
    model = load_model(name, dtype).to(device)
    return LocalPredictor(
        model, tokenizer, name=name, batch_size=batch_size, max_new_tokens=max_new_tokens
    )


class LocalPredictor:
    """Greedy answers of one model; see the module."""

    def __init__(
        self,
        model: "PreTrainedModel",
        tokenizer: "PreTrainedTokenizerBase",
        *,
        name: str,
        batch_size: int = 32,
        max_new_tokens: int = 512,
    ) -> None:
        self.model, self.tokenizer, self.name = model, tokenizer, name
        self.batch_size, self.max_new_tokens = batch_size, max_new_tokens

    @property
    def settings(self) -> Settings:
        """What an answer may depend on besides the model."""
        import transformers

        return {
            "backend": "transformers",
            "dtype": str(self.model.dtype).removeprefix("torch."),
            "batch_size": self.batch_size,
            "max_new_tokens": self.max_new_tokens,
            "device": _device_name(self.model.device),
            "torch": torch.__version__,
            "transformers": transformers.__version__,
        }

    def predict(self, questions: Sequence[Question], *, progress: bool = False) -> list[str]:
        """One answer for each question, in their order; equal prompts are computed once."""
        if not questions:
            return []
        prompts = list(dict.fromkeys(question.prompt for question in questions))
        encoded = prompt_ids(self.tokenizer, prompts)
        order = sorted(range(len(prompts)), key=lambda i: (len(encoded[i]), i), reverse=True)
        with shown_bar("predicting", len(prompts), show=progress) as advance:
            completed = self._complete([encoded[i] for i in order], advance)
        texts = self.tokenizer.batch_decode(
            completed, skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        answers = dict(zip((prompts[i] for i in order), texts, strict=True))
        return [answers[question.prompt] for question in questions]

    def _complete(
        self, prompts: list[list[int]], advance: Callable[[int], None]
    ) -> list[list[int]]:
        """The tokens of the answers, in the order of `prompts`."""
        with _evaluating(self.model):
            return complete(
                self.model,
                prompts,
                end=self.tokenizer.eos_token_id,
                pad=self.tokenizer.pad_token_id,
                limits=[self.max_new_tokens] * len(prompts),
                at_once=self.batch_size,
                advance=advance,
            )


@contextmanager
def _evaluating(model: "PreTrainedModel") -> Iterator[None]:
    """Without dropout; a model in training goes back to it."""
    training = model.training
    model.eval()
    try:
        yield
    finally:
        model.train(training)


def computes_bf16(device: torch.device) -> bool:
    """Whether the device has instructions for bf16; a CPU without them is slower with it."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    return bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


def _device_name(device: torch.device) -> str:
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return f"{device.type} ({platform.machine()}, {torch.get_num_threads()} threads)"
