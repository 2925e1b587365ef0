"""A model behind an OpenAI-compatible server answers questions (vLLM, llama.cpp, Ollama …).

In: `http://HOST:PORT/v1#MODEL`. Out: a Predictor that sends our prompts as they are to the
completions endpoint, a few at a time, greedily. The key is taken from OPENAI_API_KEY; most
local servers need none.
"""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from caalm.errors import CheckpointError
from caalm.model.progress import shown_bar
from caalm.model.question import Question, Settings

if TYPE_CHECKING:
    from openai import OpenAIError

AT_ONCE = 8
RETRIES = 3


class EndpointPredictor:
    """Greedy answers of one served model; see the module."""

    def __init__(
        self,
        address: str,
        *,
        max_new_tokens: int = 512,
        timeout: float = 120.0,
        retries: int = RETRIES,
    ) -> None:
        """Raises CheckpointError where the server cannot be reached or names no model."""
        from openai import OpenAI

        self.url, _, model = address.partition("#")
        self.max_new_tokens = max_new_tokens
        self._client = OpenAI(
            base_url=self.url,
            api_key=os.environ.get("OPENAI_API_KEY") or "none",
            timeout=timeout,
            max_retries=retries,
        )
        self.model = model or self._only_model()
        self.name = f"{self.url}#{self.model}"
        self.settings: Settings = {
            "backend": "openai completions",
            "url": self.url,
            "model": self.model,
            "max_new_tokens": max_new_tokens,
            "temperature": 0.0,
        }

    def predict(self, questions: Sequence[Question], *, progress: bool = False) -> list[str]:
        """One answer for each question, in their order.

        Raises CheckpointError where the server still fails after the retries.
        """
        answers: list[str] = []
        pool = ThreadPoolExecutor(AT_ONCE)
        try:
            with shown_bar("predicting", len(questions), show=progress) as advance:
                for answer in pool.map(self._ask, [question.prompt for question in questions]):
                    answers.append(answer)
                    advance(1)
        finally:
            pool.shutdown(cancel_futures=True)
        return answers

    def _ask(self, prompt: str) -> str:
        from openai import OpenAIError

        try:
            reply = self._client.completions.create(
                model=self.model, prompt=prompt, max_tokens=self.max_new_tokens, temperature=0.0
            )
        except OpenAIError as error:
            raise self._failure(error) from error
        if not reply.choices:
            raise CheckpointError(
                f"{self.url}: an answer without choices; is this a completions API?"
            )
        return str(reply.choices[0].text)

    def _only_model(self) -> str:
        """The model that the server has, if it is the only one."""
        from openai import OpenAIError

        try:
            served = sorted(model.id for model in self._client.models.list())
        except OpenAIError as error:
            raise self._failure(error) from error
        if len(served) != 1:
            known = ", ".join(served) or "none"
            raise CheckpointError(
                f"{self.url}: name the model, e.g. {self.url}#NAME; it has: {known}"
            )
        return str(served[0])

    def _failure(self, error: "OpenAIError") -> CheckpointError:
        reason = " ".join(str(error).split())[:300] or type(error).__name__
        return CheckpointError(
            f"{self.url}: the server does not answer as it should ({reason}); "
            "is it running, and does its address end in /v1?"
        )
