import subprocess
import sys

from caalm.model.prompt import format_completion, format_prompt


def test_a_prompt_has_the_one_form_of_the_corpus() -> None:
    assert format_prompt("SHOW 3") == "Code:\nSHOW 3\n\nOutput:\n"


def test_a_completion_loses_one_final_newline_and_no_more() -> None:
    assert format_completion("3\n") == "3"
    assert format_completion("3\n\n") == "3\n"
    assert format_completion("3  \n") == "3  "
    assert format_completion("") == ""


def test_prompts_and_questions_load_nothing_heavy() -> None:
    code = (
        "import sys, caalm.model.prompt, caalm.model.predictor;"
        "assert not {'torch', 'transformers', 'datasets', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
