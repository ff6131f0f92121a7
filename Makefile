# Python 3.11, make and git are all that must be there. Everything else goes to .venv, from lock
# files with hashes: requirements/runtime.lock for the dataset, requirements/dev.lock for the rest.
# What the benchmarks compare with has requirements/bench.lock and .venv-bench to itself.

PYTHON := $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
BENCH_VENV := .venv-bench
PORT := 4200

# A stamp is as new as the lock that was installed last, so that nothing is installed twice.
UV := $(VENV)/.uv
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev
BENCH := $(BENCH_VENV)/.bench

# uv trusts what the system trusts, and behind a mirror asks the index that pip is told to ask.
export UV_SYSTEM_CERTS ?= true
ifdef PIP_INDEX_URL
export UV_DEFAULT_INDEX ?= $(PIP_INDEX_URL)
endif

LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --no-annotate
INSTALL := $(BIN)/uv pip install --quiet --python $(BIN)/python
SYNC := $(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes
OWN := --no-deps --no-build-isolation --offline --editable .
PROJECT := $(INSTALL) $(OWN)

.DEFAULT_GOAL := help
.PHONY: help dataset test lint types imports ci flow schedule bench schemas weights readme lock clean

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "make %-10s %s\n", $$1, $$2}'

dataset: $(RUNTIME) ## Build the dataset into data/curated
	$(BIN)/llmdata build

# Dozens of tests start a process; none of them is to compile the modules again.
test: export PYTHONDONTWRITEBYTECODE =
test: $(DEV) ## Run the tests
	$(BIN)/python -m pytest -n auto --dist worksteal $(TESTS)

lint: $(DEV) ## Check style and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(DEV) ## Check the types
	$(BIN)/mypy

imports: $(DEV) ## Check that the rooms import in one direction only
	$(BIN)/lint-imports

ci: ## Everything that the continuous integration runs
	.ci/run

flow: $(DEV) ## Build the dataset as a Prefect flow
	$(BIN)/python -m flows.rebuild

schedule: $(DEV) ## Serve the weekly rebuild with a local Prefect server (PORT=4200)
	$(BIN)/python -m flows.schedule --port $(PORT)

bench: $(BENCH) ## Measure speed and memory, beside other ways to do the work
	$(BENCH_VENV)/bin/python -m benchmarks.bench

schemas: $(DEV) ## Write schemas/ from the table models
	$(BIN)/python -m llmdata.publish.schemas

weights: $(DEV) ## Learn anew what the signs of a release weigh
	$(BIN)/python -m tools.weights

readme: $(DEV) ## Renew figures and outputs in README.md and docs/
	$(BIN)/python -m tools.readme

lock: $(UV) ## Resolve the dependencies anew
	$(LOCK) requirements/uv.in --output-file requirements/uv.lock
	$(LOCK) pyproject.toml --extra flow --group dev --output-file requirements/dev.lock
	$(LOCK) pyproject.toml --group build --constraints requirements/dev.lock \
		--output-file requirements/runtime.lock
	$(LOCK) pyproject.toml --group bench --constraints requirements/dev.lock \
		--output-file requirements/bench.lock

clean: ## Remove the environments and the caches
	rm -rf $(VENV) $(BENCH_VENV) .prefect .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests flows benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

$(UV): requirements/uv.lock
	@test -n "$(PYTHON)" || { echo "error: no python3 found; install Python 3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "error: $(PYTHON) is too old; name another: make PYTHON=python3.11" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes \
		--requirement requirements/uv.lock
	@touch $@

$(RUNTIME): requirements/runtime.lock pyproject.toml | $(UV)
	$(INSTALL) --require-hashes --requirement requirements/runtime.lock
	$(PROJECT)
	@touch $@

# The full environment holds the runtime in the same versions: one stamp serves for both.
$(DEV): requirements/dev.lock requirements/runtime.lock pyproject.toml | $(UV)
	$(SYNC) --compile-bytecode requirements/dev.lock
	$(PROJECT)
	@touch $(RUNTIME) $@

$(BENCH): requirements/bench.lock pyproject.toml | $(UV)
	$(PYTHON) -m venv --without-pip $(BENCH_VENV)
	$(BIN)/uv pip sync --quiet --python $(BENCH_VENV)/bin/python --require-hashes \
		requirements/bench.lock
	$(BIN)/uv pip install --quiet --python $(BENCH_VENV)/bin/python $(OWN)
	@touch $@
