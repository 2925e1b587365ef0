import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from caalm.errors import CheckpointError
from caalm.model.endpoint import EndpointPredictor
from caalm.model.predictor import load_predictor
from caalm.model.question import Question


class Server(ThreadingHTTPServer):
    """Answers a prompt with its own last word; `failures` first requests get a 503."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.failures = 0
        self.models = ["tiny"]
        self.asked: list[dict[str, Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(BaseHTTPRequestHandler):
    """The two routes of the API that we use."""

    server: Server

    def log_message(self, *args: Any) -> None:
        pass

    def reply(self, status: int, body: dict[str, Any]) -> None:
        raw = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def do_GET(self) -> None:
        data = [
            {"id": name, "object": "model", "created": 0, "owned_by": "us"}
            for name in self.server.models
        ]
        self.reply(200, {"object": "list", "data": data})

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append({"path": self.path, **asked})
        if self.server.failures > 0:
            self.server.failures -= 1
            self.reply(503, {"error": {"message": "busy"}})
        elif asked["model"] not in self.server.models:
            self.reply(404, {"error": {"message": f"no model {asked['model']}"}})
        else:
            text = asked["prompt"].split()[-1]
            choice = {"text": text, "index": 0, "finish_reason": "stop", "logprobs": None}
            head = {"id": "1", "object": "text_completion", "created": 0, "model": "tiny"}
            self.reply(200, {**head, "choices": [choice]})


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as made:
        thread = threading.Thread(target=made.serve_forever, daemon=True)
        thread.start()
        yield made
        made.shutdown()
        thread.join()


QUESTIONS = [Question(f"Code:\nshow {number}") for number in range(20)]


def test_answers_come_in_the_order_of_the_questions(server: Server) -> None:
    predictor = load_predictor(f"{server.url}#tiny", max_new_tokens=9)
    assert predictor.predict(QUESTIONS) == [str(number) for number in range(20)]
    assert predictor.name == f"{server.url}#tiny"


def test_our_prompts_go_as_they_are_to_the_completions_endpoint_greedily(server: Server) -> None:
    load_predictor(f"{server.url}#tiny", max_new_tokens=9).predict(QUESTIONS[:1])
    (asked,) = server.asked
    assert asked["path"] == "/v1/completions"
    assert asked["prompt"] == QUESTIONS[0].prompt
    assert (asked["temperature"], asked["max_tokens"]) == (0, 9)


def test_a_busy_server_is_asked_again(server: Server) -> None:
    server.failures = 2
    predictor = EndpointPredictor(f"{server.url}#tiny")
    assert predictor.predict(QUESTIONS[:1]) == ["0"]
    assert len(server.asked) == 3


def test_a_server_that_stays_busy_is_one_line(server: Server) -> None:
    server.failures = 99
    predictor = EndpointPredictor(f"{server.url}#tiny", retries=1)
    with pytest.raises(CheckpointError, match=rf"^{server.url}: .*busy") as caught:
        predictor.predict(QUESTIONS[:1])
    assert "\n" not in str(caught.value)


def test_the_only_model_of_a_server_needs_no_name(server: Server) -> None:
    assert load_predictor(server.url).name.endswith("#tiny")
    server.models = ["a", "b"]
    with pytest.raises(CheckpointError, match="it has: a, b"):
        load_predictor(server.url)


def test_an_unknown_model_and_a_dead_server_are_one_line(server: Server) -> None:
    with pytest.raises(CheckpointError, match="no model other"):
        load_predictor(f"{server.url}#other").predict(QUESTIONS[:1])
    with pytest.raises(CheckpointError, match="is it running"):
        EndpointPredictor("http://127.0.0.1:9/v1#m", retries=0).predict(QUESTIONS[:1])
