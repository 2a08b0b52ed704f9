# The commands of this project; `make run` and `make test` set up everything they need.

PYTHON ?= $(firstword $(foreach name,python3.12 python3.13 python3.11 python3,$(shell $(name) -c 'import sys; (3, 11) <= sys.version_info[:2] <= (3, 13) and print("$(name)")' 2>/dev/null)))
VENV = .venv/bin
DATA ?= data
TEST_ENV = QT_QPA_PLATFORM=offscreen PYTHONWARNINGS=default

WORKERS ?= auto
ROUNDS ?= 1000
ACTS ?= 100000

.PHONY: run test test-faults test-dist test-peers fuzz setup setup-test dist check pipeline wheel sample screenshots translations lock clean python

run: setup
	@$(VENV)/python main.py $(PROJECT)

test: setup-test
	@$(VENV)/ruff check .
	@$(VENV)/ruff format --check --quiet .
	@$(VENV)/mypy
	@$(VENV)/lint-imports --no-logo > .lint-imports.log || (cat .lint-imports.log; exit 1)
	@$(TEST_ENV) $(VENV)/python -m pytest -q -n $(WORKERS) --dist worksteal $(TESTS)

# No network for all of the program, killed at any moment, power cut, a working week: hours; what was seen stands in docs/faults.md
test-faults: setup-test
	@KANTTEKENING_FAULTS=all $(TEST_ENV) $(VENV)/python -m pytest -q tests/faults
	@$(TEST_ENV) $(VENV)/python -m tests.faults.kill --rounds $(ROUNDS)
	@$(TEST_ENV) $(VENV)/python -m tests.faults.child --kills 50
	@$(TEST_ENV) $(VENV)/python -m tests.faults.power --cuts $(ROUNDS)
	@$(TEST_ENV) $(VENV)/python -m tests.faults.soak --acts $(ACTS)

# Broken files for each reader, 10,000 a reader; READERS="pdf docx" for some
fuzz: setup-test
	@$(VENV)/python -m tests.fuzz --cases $(or $(CASES),10000) $(READERS)

setup: python
	@$(PYTHON) tools/setup.py run

setup-test: python
	@$(PYTHON) tools/setup.py test

python:
	@test -n "$(PYTHON)" || { echo "Kanttekening needs Python 3.11, 3.12 or 3.13: install one, or name it with make PYTHON=/path/to/python" >&2; exit 1; }

check: setup
	@$(VENV)/python main.py check

# One folder with the program in dist/Kanttekening
dist: setup-test
	@$(VENV)/pyinstaller --noconfirm --log-level WARN build.spec

test-dist: dist
	@$(TEST_ENV) $(VENV)/python -m pytest -q tests/frozen --frozen dist/Kanttekening

# Round trips through spaCy, Label Studio, doccano, datasets and dkpro-cassis, each in an environment of its own in .peers
test-peers: setup-test
	@$(VENV)/python tests/peers/environments.py .peers
	@KANTTEKENING_PEERS=.peers $(TEST_ENV) $(VENV)/python -m pytest -q tests/peers

# The bundled Dutch pipeline, from the raw data in DATA
pipeline: setup-test
	@$(PYTHON) tools/setup.py recipe
	@$(VENV)/python -m annotate.recipe $(DATA)
	@$(VENV)/python -m annotate.sample.mark

# The bundled pipeline as a package for spaCy, in dist/
wheel: setup-test
	@$(VENV)/python tools/wheel.py dist

sample: setup-test
	@$(VENV)/python -m annotate.sample.mark

screenshots: setup-test
	@$(VENV)/python tools/screenshots.py

# New texts into ui/translations/*.ts, to be translated there
translations: setup-test
	@$(VENV)/python tools/translations.py

# The pinned requirements, anew from pyproject.toml
lock: setup-test
	@$(VENV)/python tools/lock.py

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .lint-imports.log ui/translations/*.qm
