from pathlib import Path
from typing import Any

import pytest
import tiny_models
import torch

from caalm.errors import MissingExtraError, UsageError
from caalm.model import extras
from caalm.model.local import LocalPredictor
from caalm.model.predictor import Majority, Oracle, load_predictor
from caalm.model.question import Question

QUESTIONS = [Question(row["prompt"], row["completion"]) for row in tiny_models.make_rows(23)]


def alone(model: Any, tokenizer: Any, question: Question, limit: int) -> str:
    """One `generate` call for one prompt: the reference."""
    ids = tokenizer(question.prompt, return_tensors="pt")["input_ids"]
    out = model.generate(
        ids,
        attention_mask=torch.ones_like(ids),
        max_new_tokens=limit,
        do_sample=False,
        pad_token_id=tokenizer.pad_token_id,
    )
    text: str = tokenizer.decode(out[0, ids.shape[1] :], skip_special_tokens=True)
    return text


def taught(tokenizer: Any) -> Any:
    """A model that ends its answers at different lengths: some updates on the tiny corpus."""
    from caalm.model.batching import collate, encode_rows
    from caalm.model.loss import summed_loss

    model = tiny_models.tiny_model(tokenizer)
    rows = tiny_models.make_rows(40)
    encoded = encode_rows(
        tokenizer, [r["prompt"] for r in rows], [r["completion"] for r in rows], 512
    )
    batch = collate(encoded, tuple((i,) for i in range(len(encoded))), pad_id=1, packed=False)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    for _ in range(40):
        (summed_loss(model, batch) / batch.completion_tokens).backward()
        optimizer.step()
        optimizer.zero_grad()
    return model


def test_batched_answers_are_those_of_one_generate_call_each_in_order(tokenizer: Any) -> None:
    model = taught(tokenizer)
    expected = [alone(model, tokenizer, question, 24) for question in QUESTIONS]
    assert len(set(map(len, expected))) > 2  # answers of several lengths, or this shows little
    for batch_size in (1, 7, 64):
        predictor = LocalPredictor(
            model, tokenizer, name="tiny", batch_size=batch_size, max_new_tokens=24
        )
        assert predictor.predict(QUESTIONS) == expected


def test_a_planted_loss_of_the_order_is_caught(
    tokenizer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = LocalPredictor.predict
    monkeypatch.setattr(
        LocalPredictor, "predict", lambda self, asked, **named: sorted(real(self, asked, **named))
    )
    with pytest.raises(AssertionError):
        test_batched_answers_are_those_of_one_generate_call_each_in_order(tokenizer)


def test_a_checkpoint_folder_answers_and_says_under_which_settings(checkpoint: Path) -> None:
    predictor = load_predictor(str(checkpoint), batch_size=4, exact=True, max_new_tokens=3)
    answers = predictor.predict(QUESTIONS[:2])
    assert len(answers) == 2
    assert predictor.name == str(checkpoint)
    assert predictor.settings["dtype"] == "float32"
    assert predictor.settings["batch_size"] == 4
    assert {"backend", "device", "torch", "transformers"} <= set(predictor.settings)


def test_no_questions_give_no_answers(checkpoint: Path) -> None:
    assert load_predictor(str(checkpoint)).predict([]) == []


def test_a_model_in_training_goes_back_to_training(tokenizer: Any, model: Any) -> None:
    model.train()
    LocalPredictor(model, tokenizer, name="tiny", max_new_tokens=2).predict(QUESTIONS[:1])
    assert model.training
    assert all(parameter.requires_grad for parameter in model.parameters())


def test_the_oracle_answers_its_references() -> None:
    oracle = load_predictor("oracle")
    assert oracle.predict(QUESTIONS) == [question.reference for question in QUESTIONS]
    assert isinstance(oracle, Oracle)
    with pytest.raises(UsageError, match="without a reference"):
        oracle.predict([Question("x")])


def test_the_majority_is_the_most_frequent_answer() -> None:
    majority = load_predictor("majority")
    assert isinstance(majority, Majority)
    with pytest.raises(UsageError, match="not fitted"):
        majority.predict(QUESTIONS)
    assert majority.fit(["b", "a", "b", "a", "c"]).predict(QUESTIONS[:2]) == ["a", "a"]
    with pytest.raises(UsageError, match="nothing to fit"):
        majority.fit([])


def test_a_missing_extra_says_what_to_install(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r'pip install "caalm\[train\]"'):
        load_predictor(str(checkpoint))
    with pytest.raises(MissingExtraError, match=r'pip install "caalm\[eval\]"'):
        load_predictor("http://127.0.0.1:9/v1#m")
