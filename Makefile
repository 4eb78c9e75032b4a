# Stance. `make` alone lists the targets.
#
#   PYTHON=/path/to/python3   the interpreter .venv is made with (3.11 or newer)
#   ARGS="..."                what `make run` passes on, for example ARGS="--journal my.stance",
#                             and `make package`, for example ARGS="--only bundle"
#   TORTURE_MINUTES=20        how long `make torture` may take; it writes build/torture.json
#   TESTS="..."               what `make test` and `make check` hand to pytest, default: everything

VENV := .venv
ifeq ($(OS),Windows_NT)
  BIN := $(VENV)/Scripts
  PY := $(BIN)/python.exe
else
  BIN := $(VENV)/bin
  PY := $(BIN)/python
endif
CANDIDATES = $(or $(PYTHON),python3 python3.14 python3.13 python3.12 python3.11 python)
INSTALLED := $(VENV)/.installed
INSTALLED_TEST := $(VENV)/.installed-test
INSTALLED_PACKAGE := $(VENV)/.installed-package
OFFSCREEN := QT_QPA_PLATFORM=offscreen
# The translations are compiled once Qt's compiler is there: by `qt`, not by pip.
export STANCE_TRANSLATIONS := later
TESTS ?=
ARGS ?=

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help run install install-test qt test lint check format demo tour pictures guide bench torture translations \
        package wheel clean distclean

help: ## list these targets
	@echo "Stance, a reflection journal. The targets:"
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 22

run: qt ## install what is needed into .venv and start Stance
	@$(PY) -m tools.run_program $(ARGS)

install: $(INSTALLED) ## install Stance into .venv, editable

install-test: $(INSTALLED_TEST) ## the same with everything the tests need

# The types are looked at by one process alone: the tests have the other processors meanwhile.
test: $(INSTALLED_TEST) qt ## everything that must pass: style, types, layers, tests
	@mkdir -p build
	@$(MAKE) --no-print-directory lint >build/lint.txt 2>&1 & lint=$$!; \
	$(MAKE) --no-print-directory check; checked=$$?; \
	wait $$lint; linted=$$?; cat build/lint.txt; exit $$((checked | linted))

lint: $(INSTALLED_TEST) ## ruff, mypy and the import contracts
	@$(PY) -m ruff check --quiet
	@$(PY) -m ruff format --check --quiet
	@$(PY) -m mypy
	@$(BIN)/lint-imports --no-logo

check: $(INSTALLED_TEST) qt ## the tests alone, without a screen
	@$(PY) -m tools.check_system reader
	@$(OFFSCREEN) $(PY) -m pytest -n auto --maxprocesses 4 $(TESTS)

format: $(INSTALLED_TEST) ## put the code into shape with ruff
	@$(PY) -m ruff check --fix --quiet
	@$(PY) -m ruff format --quiet

demo: qt ## write a sample journal to build/demo.stance
	@mkdir -p build && rm -f build/demo.stance*
	@$(PY) -m journal_app demo build/demo.stance

tour: qt ## render every page, light and dark, to build/tour
	@rm -rf build/tour && mkdir -p build
	@$(OFFSCREEN) $(PY) -m journal_app tour build/tour
	@echo "The pictures are in $(CURDIR)/build/tour"

pictures: tour ## renew the pictures of the README and the guide from the tour
	@mkdir -p docs/pictures/de
	@for page in today journal drift clients referrals supervision hours map settings; do \
	  cp build/tour/en/light/$$page.png docs/pictures/$$page.png; \
	done
	@cp build/tour/en/light/log-written.png docs/pictures/log.png
	@cp build/tour/en/dark/drift.png docs/pictures/drift-dark.png
	@for page in today journal drift clients referrals supervision hours; do \
	  cp build/tour/de/light/$$page.png docs/pictures/de/$$page.png; \
	done
	@cp build/tour/de/light/log-written.png docs/pictures/de/log.png

guide: qt ## build the guide as web pages, into build/guide
	@rm -rf build/guide
	@$(PY) -m tools.build_guide
	@echo "The guide begins in $(CURDIR)/build/guide/index.html"

bench: $(INSTALLED_TEST) qt ## measure speed and the error rates of the drift statistics
	@$(OFFSCREEN) $(PY) tests/bench/run.py

torture: $(INSTALLED_TEST) ## kill it and feed it hostile files, for TORTURE_MINUTES (20)
	@$(PY) -m tests.torture.run

translations: install qt ## bring resources/translations/*.ts up to date with the code
	@$(PY) -m tools.compile_translations --update

package: $(INSTALLED_PACKAGE) qt ## build what this system can into dist/: archives, bundle, packages
	@$(PY) -m tools.release.build $(ARGS)

wheel: $(INSTALLED_PACKAGE) qt ## build the wheel and the source archive alone into dist/
	@$(PY) -m tools.release.build --only archives

clean: ## remove what was built and the caches, but not .venv
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@rm -f resources/translations/*.qm
	@find journal_app tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## remove .venv as well
	@rm -rf $(VENV)

# The system libraries and the compiled translations: what Qt needs beside what pip installs.
qt: $(INSTALLED)
	@$(PY) -m tools.check_system qt
	@$(PY) -m tools.compile_translations

# Missing also where the interpreter it points to has gone; then .venv is made anew.
$(PY):
	@found=; for candidate in $(CANDIDATES); do \
	  if "$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; \
	  then found=$$candidate; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	  echo "Stance needs Python 3.11 or newer; none of these is: $(CANDIDATES)." >&2; exit 1; \
	fi; \
	"$$found" -m tools.check_system venv && \
	  echo "Making $(VENV) with $$("$$found" --version); some seconds." && \
	  "$$found" -m venv --clear $(VENV)

$(INSTALLED): pyproject.toml $(PY)
	@echo "Installing Stance into $(VENV): some 50 packages, 120 MB. It may take minutes."
	@$(PY) -m tools.install .
	@touch $@

$(INSTALLED_TEST): pyproject.toml $(PY)
	@echo "Installing Stance and its test tools into $(VENV): some 80 packages. It may take minutes."
	@$(PY) -m tools.install '.[test,lint]'
	@touch $(INSTALLED) $@

$(INSTALLED_PACKAGE): pyproject.toml $(PY)
	@echo "Installing Stance and its build tools into $(VENV). It may take minutes."
	@$(PY) -m tools.install '.[package]'
	@touch $(INSTALLED) $@
