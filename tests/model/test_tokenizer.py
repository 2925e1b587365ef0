from typing import Any

import pytest
import tiny_models
from hypothesis import given
from hypothesis import strategies as st

from caalm.model.batching import encode_rows
from caalm.model.loading import load_tokenizer
from caalm.model.tokenizer import END, IGNORED, build_tokenizer, encode_example

TOKENIZER = tiny_models.tiny_tokenizer()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_comes_back_from_its_tokens(text: str) -> None:
    ids = TOKENIZER(text)["input_ids"]
    assert TOKENIZER.decode(ids, clean_up_tokenization_spaces=False) == text


def test_each_digit_and_each_line_end_is_a_token_of_its_own(tokenizer: Any) -> None:
    tokens = tokenizer.tokenize("x12345\n\n-907\n")
    assert [t for t in tokens if any(c.isdigit() for c in t)] == list("12345907")
    assert tokens.count("Ċ") == 3


def test_the_same_texts_give_the_same_tokenizer() -> None:
    texts = [row["prompt"] for row in tiny_models.make_rows(50)]
    first, second = (build_tokenizer(iter(texts), 300) for _ in range(2))
    assert first.backend_tokenizer.to_str() == second.backend_tokenizer.to_str()
    other = build_tokenizer(texts[:5], 300)
    assert other.backend_tokenizer.to_str() != first.backend_tokenizer.to_str()


def test_the_letters_of_eos_in_a_program_are_no_eos(tokenizer: Any, tmp_path: Any) -> None:
    tokenizer.save_pretrained(tmp_path)
    for each in (tokenizer, load_tokenizer(str(tmp_path))):
        encoded = encode_example(each, f"show {END}", END, 512)
        assert encoded is not None
        assert encoded.ids.count(each.eos_token_id) == 1
        text = each.decode(encoded.ids[:-1], clean_up_tokenization_spaces=False)
        assert text == f"show {END}{END}"


def test_an_example_is_prompt_then_completion_then_eos(tokenizer: Any) -> None:
    encoded = encode_example(tokenizer, "Output:\n", "12", 512)
    assert encoded is not None
    prompt = tokenizer("Output:\n")["input_ids"]
    assert encoded.ids == [*prompt, *tokenizer("12")["input_ids"], tokenizer.eos_token_id]
    assert encoded.labels == [IGNORED] * len(prompt) + encoded.ids[len(prompt) :]


def test_an_empty_output_is_eos_alone(tokenizer: Any) -> None:
    encoded = encode_example(tokenizer, "Output:\n", "", 512)
    assert encoded is not None
    assert [label for label in encoded.labels if label != IGNORED] == [tokenizer.eos_token_id]


@pytest.mark.parametrize("seam", [("Out", "put"), ("show 1", "2"), ("a ", " b"), ("\n", "\n\n")])
def test_no_token_reaches_over_the_seam(tokenizer: Any, seam: tuple[str, str]) -> None:
    prompt, completion = seam
    encoded = encode_example(tokenizer, prompt, completion, 512)
    assert encoded is not None
    asked = [i for i, label in zip(encoded.ids, encoded.labels, strict=True) if label == IGNORED]
    assert asked == tokenizer(prompt)["input_ids"]


def test_a_row_at_the_limit_stays_and_one_token_more_is_dropped(tokenizer: Any) -> None:
    whole = encode_example(tokenizer, "Output:\n", "123456", 512)
    assert whole is not None
    assert encode_example(tokenizer, "Output:\n", "123456", len(whole.ids)) == whole
    assert encode_example(tokenizer, "Output:\n", "123456", len(whole.ids) - 1) is None


def test_rows_are_encoded_as_one_alone_and_the_long_ones_are_counted(tokenizer: Any) -> None:
    rows = tiny_models.make_rows(40)
    prompts, completions = ([row[key] for row in rows] for key in ("prompt", "completion"))
    limit = 40
    singles = [
        encode_example(tokenizer, p, c, limit) for p, c in zip(prompts, completions, strict=True)
    ]
    encoded = encode_rows(tokenizer, prompts, completions, limit)
    kept = [single for single in singles if single is not None]
    assert 0 < encoded.too_long == len(rows) - len(kept) < len(rows)
    for index, single in enumerate(kept):
        ids, prompt_length = encoded.example(index)
        assert ids.tolist() == single.ids
        assert single.labels == [IGNORED] * prompt_length + single.ids[prompt_length:]
