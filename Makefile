# The commands of this project; `make run` and `make test` set up everything they need.

PYTHON ?= $(firstword $(foreach name,python3.12 python3.13 python3.11 python3,$(shell $(name) -c 'import sys; (3, 11) <= sys.version_info[:2] <= (3, 13) and print("$(name)")' 2>/dev/null)))
VENV = .venv/bin
DATA ?= data
# Bytecode is kept even where the system says no: hundreds of processes start Python
TEST_ENV = QT_QPA_PLATFORM=offscreen PYTHONWARNINGS=default PYTHONDONTWRITEBYTECODE=

# Two more than there are cores: many tests wait for a child process or for a key to be held
WORKERS ?= $(shell expr `getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2` + 2)
ROUNDS ?= 1000
ACTS ?= 100000

.PHONY: help lint quick run test bench test-faults test-dist test-peers fuzz setup setup-test dist packages test-packages wheels-check audit check pipeline wheel sample screenshots site translations lock clean python

help:  ## This list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 24

run: setup  ## Set up everything and open the window; PROJECT=file opens a project
	@$(VENV)/python main.py $(PROJECT)

test: lint  ## Set up everything and pass all tests; TESTS=folder for some
	@$(TEST_ENV) $(VENV)/python -m pytest -q -n $(WORKERS) --dist worksteal $(TESTS)

quick: setup-test  ## The quick tests, in about a minute
	@$(TEST_ENV) $(VENV)/python -m pytest -q -n $(WORKERS) --dist worksteal -m "not slow" tests/annotate tests/store tests/ui tests/whole

lint: setup-test  ## Style, types and the order of imports
	@$(VENV)/ruff check .
	@$(VENV)/ruff format --check --quiet .
	@$(VENV)/mypy
	@$(VENV)/lint-imports --no-logo > .lint-imports.log || (cat .lint-imports.log; exit 1)

# Prints all that must not grow as ratios to bare libraries, and writes docs/speed.md
bench: setup-test  ## How fast it is, beside bare libraries: ten minutes
	@$(VENV)/python benchmarks/all.py

# No network for all of the program, killed at any moment, power cut, a working week: hours; what was seen stands in docs/faults.md
test-faults: setup-test  ## Kill the program, cut its power, let it work a week: hours
	@KANTTEKENING_FAULTS=all $(TEST_ENV) $(VENV)/python -m pytest -q tests/faults
	@$(TEST_ENV) $(VENV)/python -m tests.faults.kill --rounds $(ROUNDS)
	@$(TEST_ENV) $(VENV)/python -m tests.faults.child --kills 50
	@$(TEST_ENV) $(VENV)/python -m tests.faults.power --cuts $(ROUNDS)
	@$(TEST_ENV) $(VENV)/python -m tests.faults.soak --acts $(ACTS)

# Broken files for each reader, 10,000 a reader; READERS="pdf docx" for some
fuzz: setup-test  ## Broken files for each reader; READERS="pdf docx" for some, CASES=number
	@$(VENV)/python -m tests.fuzz --cases $(or $(CASES),10000) $(READERS)

setup: python
	@$(PYTHON) tools/setup.py run

setup-test: python
	@$(PYTHON) tools/setup.py test

python:
	@test -n "$(PYTHON)" || { echo "Kanttekening needs Python 3.11, 3.12 or 3.13: install one, or name it with make PYTHON=/path/to/python" >&2; exit 1; }

check: setup  ## Test this installation
	@$(VENV)/python main.py check

# One folder with the program in dist/Kanttekening
dist: setup-test  ## One folder with the program in dist/
	@$(VENV)/python -m tools.bundle

# From outside, and the project's own tests inside it
test-dist: dist  ## Test that program
	@$(TEST_ENV) $(VENV)/python -m pytest -q tests/frozen --frozen dist/Kanttekening
	@$(TEST_ENV) $(VENV)/python -m tools.bundle.inside dist/Kanttekening -q $(TESTS)

packages: dist  ## Pack it for this system, in dist/packages
	@$(VENV)/python -m tools.packages

# Installed, opened and removed in a fresh Debian: as root, with debootstrap and Xvfb
test-packages: packages  ## Test these packages in a fresh Debian
	@$(VENV)/python -m tools.packages.fresh_root dist/packages

wheels-check: setup-test  ## Ask whether every package has a wheel for each system
	@$(VENV)/python tools/wheels.py

# In an environment of its own; names and versions of the pinned packages go to the database
audit: setup-test  ## Ask for known vulnerabilities of the packages
	@test -x .audit/bin/pip-audit || ($(VENV)/python -m venv .audit && .audit/bin/pip install --quiet pip-audit)
	@.audit/bin/pip-audit --require-hashes --disable-pip -r requirements/run.txt

# Round trips through spaCy, Label Studio, doccano, datasets and dkpro-cassis, each in an environment of its own in .peers
test-peers: setup-test  ## Round trips through the programs on the other side
	@$(VENV)/python tests/peers/environments.py .peers
	@KANTTEKENING_PEERS=.peers $(TEST_ENV) $(VENV)/python -m pytest -q tests/peers

# The bundled Dutch pipeline, from the raw data in DATA
pipeline: setup-test  ## Make the bundled pipeline from the raw data in DATA
	@$(PYTHON) tools/setup.py recipe
	@$(VENV)/python -m annotate.recipe $(DATA)
	@$(VENV)/python -m annotate.sample.mark

# The bundled pipeline as a package for spaCy, in dist/
wheel: setup-test  ## The bundled pipeline as a package for spaCy, in dist/
	@$(VENV)/python tools/wheel.py dist

sample: setup-test  ## Mark the sample articles again
	@$(VENV)/python -m annotate.sample.mark

screenshots: setup-test  ## Photograph every screen, and the moving picture of README
	@$(VENV)/python tools/screenshots.py
	@$(VENV)/python tools/moving_picture.py

# In an environment of its own; a link that leads nowhere fails
site: .site  ## The pages as a static site in site/
	@$(PYTHON) tools/pages.py
	@.site/bin/mkdocs build --strict --clean

.site: requirements/site.txt | python
	@$(PYTHON) -m venv --clear .site
	@.site/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/site.txt
	@touch .site

# New texts into ui/translations/*.ts, to be translated there
translations: setup-test  ## Collect the texts to translate
	@$(VENV)/python tools/translations.py

# The pinned requirements, anew from pyproject.toml
lock: setup-test  ## Pin every package with hashes
	@$(VENV)/python tools/lock.py

clean:  ## Remove what was set up
	rm -rf .venv .audit .site build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .lint-imports.log ui/translations/*.qm
