"""What stands in for a module of Python is that module as soon as something of it is wanted."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import journal_app

ASKED = """
import sys

from journal_app.stand_in import _SELDOM, stand_in

stand_in()
stood_in = {name: sys.modules[name] for name in _SELDOM}
assert not any("__file__" in vars(module) for module in stood_in.values())

import dataclasses, zipfile

@dataclasses.dataclass(frozen=True, slots=True)
class Said:
    '''Something.'''
    word: str

if sys.version_info < (3, 12):  # later ones look into it whenever they make such a class
    assert "__file__" not in vars(sys.modules["inspect"])
import inspect as kept
from inspect import Parameter, signature
from textwrap import *

assert str(signature(Said)) == "(word: str) -> None", signature(Said)
assert "__file__" in vars(sys.modules["inspect"])
assert kept.Parameter is Parameter is sys.modules["inspect"].Parameter
assert stood_in["inspect"].Parameter is Parameter
assert not hasattr(stood_in["inspect"], "nothing_of_the_kind")
assert not hasattr(stood_in["bz2"], "__path__")
assert sys.modules["bz2"] is stood_in["bz2"]
import bz2
assert bz2.decompress(bz2.compress(b"a")) == b"a"
stand_in()
assert "__file__" in vars(sys.modules["bz2"])
for name, module in stood_in.items():
    import importlib
    real = importlib.import_module(name)
    for word in dir(real):
        if not word.startswith("__"):
            assert getattr(module, word) is getattr(sys.modules[name], word), (name, word)
print("well")
"""


# Without the modules that a computer brings along by itself: they may import some of them.
def test_each_is_imported_when_it_is_looked_into() -> None:
    done = subprocess.run(
        [sys.executable, "-S", "-c", ASKED], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("well\n", "")


def test_the_window_is_begun_without_them() -> None:
    asked = """
import json, sys
import journal_app.__main__
from journal_app.stand_in import _SELDOM, _StandIn
print(json.dumps([name for name in _SELDOM if not isinstance(sys.modules[name], _StandIn)]))
"""
    done = subprocess.run(
        [sys.executable, "-S", "-c", asked], capture_output=True, text=True, check=True
    )
    # Later versions make no class of data without these.
    needed = {"ast", "dis", "inspect", "tokenize"} if sys.version_info >= (3, 12) else set()
    assert set(json.loads(done.stdout)) <= needed


# To read all of the program as Python does takes seconds.
DATACLASS = re.compile(
    r"^(?P<at>[ ]*)@[\w.]*dataclass\b.*?"
    r"^(?P=at)class[ ](?P<name>\w+).*?:\n\s*(?P<says>[\"']{3}|)",
    re.MULTILINE | re.DOTALL,
)


def test_every_dataclass_says_what_it_is() -> None:
    """Python would look into ``inspect`` for each that does not."""
    found = [
        (path.name, made)
        for path in Path(journal_app.__file__).parent.rglob("*.py")
        for made in DATACLASS.finditer(path.read_text(encoding="utf-8"))
    ]
    assert len(found) > 400
    assert [f"{file}: {made['name']}" for file, made in found if not made["says"]] == []


@pytest.mark.parametrize(
    ("said", "silent"),
    [
        ('@dataclass\nclass A:\n    """It."""\n    x: int\n', []),
        ("@dataclass\nclass A:\n    x: int\n", ["A"]),
        ("  @a.dataclass(\n    slots=True,\n  )\n  class B(A):\n    x = 1", ["B"]),
        ("class A:\n    x: int\n", []),
    ],
)
def test_one_that_says_nothing_is_found(said: str, silent: list[str]) -> None:
    assert [made["name"] for made in DATACLASS.finditer(said) if not made["says"]] == silent


def test_what_a_python_does_not_have_is_said_in_a_sentence(tmp_path: Path) -> None:
    packed = tmp_path / "sessions.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("sessions.csv", "date,text\n2026-03-02,It was quiet.\n" * 20)
    asked = """
import sys
from pathlib import Path
sys.modules["_bz2"] = None
import journal_app.__main__
from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.source import Source
source = Source(Path(sys.argv[1]))
for _ in range(2):
    try:
        source.read("sessions.csv")
    except InvalidValue as error:
        print(error.code)
"""
    done = subprocess.run(
        [sys.executable, "-c", asked, str(packed)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["import_member_unreadable"] * 2
