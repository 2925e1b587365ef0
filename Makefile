# Everything a developer runs. `make demo` and `make test` are all a newcomer needs.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test soak check format bench goldens docs setup-runtimes clean

demo: .venv/ready  ## a language, programs, a corpus, a short training run, a report, an explanation
	@bash scripts/demo.sh

test: .venv/ready setup-runtimes  ## every test but the long ones
	$(BIN)/pytest -n 2 --dist worksteal

soak: .venv/ready setup-runtimes  ## the full counts of the reliability bar; takes hours
	$(BIN)/pytest -n 2 --dist worksteal -m soak

check: .venv/ready  ## format, lint, types, layers, generated files
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/write_cli_docs.py --check
	$(BIN)/python scripts/write_gallery.py --check
	$(BIN)/python scripts/write_goldens.py --check

format: .venv/ready
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: .venv/ready  ## speed as ratios to a named baseline, measured in one run
	$(BIN)/python -m benchmarks

goldens: .venv/ready  ## rewrite the golden languages; review the diff
	$(BIN)/python scripts/write_goldens.py

docs: .venv/ready  ## rewrite the generated pages
	$(BIN)/python scripts/write_cli_docs.py
	$(BIN)/python scripts/write_gallery.py

setup-runtimes:  ## the real languages' runtimes and their sandbox (Debian packages)
	@bash scripts/setup_runtimes.sh

# The one environment; --no-compile and one resolver run keep a fresh machine's wait short.
.venv/ready: pyproject.toml constraints.txt
	@test -d .venv || $(PYTHON) -m venv .venv
	@echo "installing the packages of constraints.txt into .venv (a minute or two, once)"
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-compile -c constraints.txt -e '.[dev]'
	@touch $@

clean:
	rm -rf .venv demo runs dist
