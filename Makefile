# Needs nothing but Python >= 3.11; `make PYTHON=python3.12 ...` takes another one than python3.
PYTHON ?= python3
BIN := .venv/bin
SOURCES := pyplugin tests tools benchmarks

# Installs pvcguard and shows what it finds in examples/. Findings are its purpose: only a failed run (2) fails.
demo: .venv/installed
	$(BIN)/pvcguard check --complete all examples || [ $$? -eq 1 ]

# All linters and all tests, on the newest opa, conftest and gator.
test: lint
	$(BIN)/python -m pytest -ra

# The hosts' tests once more, on the oldest supported opa, conftest and gator.
test-floor: tools
	$(BIN)/python -m pytest -ra --floor tests/hosts tests/gen

# Every case on every host, on the newest tools and on the oldest supported ones; takes half an hour.
parity: tools
	$(BIN)/python -m pytest --all-cases tests/hosts/test_parity.py
	$(BIN)/python -m pytest --all-cases --floor tests/hosts/test_parity.py

# Compares the embedded evaluator with opa on generated clusters; `make fuzz CASES=5000 SEED=1` for fewer or the same.
fuzz: tools
	PYTHONPATH=tests $(BIN)/python -m fuzz --cases $(or $(CASES),100000) $(if $(SEED),--seed $(SEED))

# Compares QT001 with a second implementation of quota admission in random namespaces.
fuzz-quota: .venv/developer
	PYTHONPATH=tests $(BIN)/python -m unit.quota --cases $(or $(CASES),20000) $(if $(SEED),--seed $(SEED))

lint: tools
	$(BIN)/ruff check $(SOURCES)
	$(BIN)/ruff format --check $(SOURCES)
	$(BIN)/mypy $(SOURCES)
	$(BIN)/python -m tools.run opa fmt --fail --list policies
	$(BIN)/python -m tools.run opa check --strict --capabilities data/capabilities.json policies

# Everyone who can run the rules, measured side by side; takes long, since some need long.
bench: tools
	$(BIN)/python -m benchmarks

# Writes everything that follows from policies/ and data/; a test fails when it would change a byte.
gen: tools
	$(BIN)/python -m tools.gen

# The pinned Go programs, built into .tools/ once. Some tests compare the newest opa with the oldest supported one.
tools: .venv/developer
	$(BIN)/python -m tools.build

.venv/installed: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "pvcguard needs Python >= 3.11; set PYTHON=")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

# Dependency groups need pip >= 25.1, which no Python of the floor version brings along.
.venv/developer: .venv/installed
	$(BIN)/python -m pip install --quiet 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $@

.PHONY: demo test test-floor fuzz fuzz-quota lint bench gen tools
