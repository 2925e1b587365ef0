from pathlib import Path
from typing import Any

import pytest
import tiny_models

from caalm.model.tokenizer import IGNORED, encode_example

pytest.importorskip("trl")

ROWS = tiny_models.make_rows(12)


def trl_rows(tmp_path: Path, tokenizer: Any, model: Any) -> list[tuple[list[int], list[int]]]:
    """What TRL's trainer would train on, given the same columns."""
    from datasets import Dataset
    from trl import SFTConfig, SFTTrainer

    data = Dataset.from_list([{k: row[k] for k in ("prompt", "completion")} for row in ROWS])
    config = SFTConfig(
        output_dir=str(tmp_path),
        completion_only_loss=True,
        max_length=512,
        report_to=[],
        use_cpu=True,
        bf16=False,
        disable_tqdm=True,
    )
    trainer = SFTTrainer(model=model, args=config, train_dataset=data, processing_class=tokenizer)
    made = list(trainer.train_dataset)
    batch = [trainer.data_collator([row]) for row in made]
    return [(each["input_ids"][0].tolist(), each["labels"][0].tolist()) for each in batch]


# TRL's own use of its dependencies, not ours.
@pytest.mark.filterwarnings("ignore:`gradient_checkpointing` is deprecated:FutureWarning")
def test_ids_and_labels_are_those_of_trl(tmp_path: Path, tokenizer: Any, model: Any) -> None:
    theirs = trl_rows(tmp_path, tokenizer, model)
    assert any(row["completion"] == "" for row in ROWS)
    for row, (ids, labels) in zip(ROWS, theirs, strict=True):
        ours = encode_example(tokenizer, row["prompt"], row["completion"], 512)
        assert ours is not None
        assert ours.ids == ids
        assert ours.labels == labels
    # The planted fault, a loss on the prompt too, would not pass the comparison.
    assert all(labels[0] == IGNORED != ids[0] for ids, labels in theirs)
