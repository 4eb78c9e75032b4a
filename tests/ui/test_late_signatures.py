"""What describes Qt's functions is there when it is asked for, and says the same."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import machinery

from journal_app.ui.late_signatures import late_signatures

ASKED = """
import json, sys

if sys.argv[1] == "late":
    from journal_app.ui import late_imports

    late_imports.leave_alone()
from PySide6.QtCore import QObject, QSize, QTimer

found = {name: len(vars(module)) for name, module in sys.modules.items()
         if name.startswith("shibokensupport.signature.")}
said = []
for wrong in (lambda: QSize("a", 1), lambda: QObject().setObjectName([]),
              lambda: QTimer(singelShot=True), lambda: QObject().setObjectName("a", "b")):
    try:
        wrong()
    except Exception as error:
        said.append([type(error).__name__, str(error)])
said.append(QObject.setObjectName.__doc__)
from PySide6.support.signature.lib.pyi_generator import Formatter
from shibokensupport.signature.layout import SignatureLayout
said += [Formatter.__name__, str(SignatureLayout.allowed_keys)]
layout = sys.modules["shibokensupport.signature.layout"]
said.append([hasattr(layout, "nothing"), layout is sys.modules["PySide6.support.signature.layout"]])
print(json.dumps([found, said]))
"""


def asked(how: str) -> tuple[dict[str, int], list[object]]:
    done = subprocess.run(
        [sys.executable, "-c", ASKED, how], capture_output=True, text=True, check=True
    )
    found, said = json.loads(done.stdout)
    return found, said


def test_wrong_calls_and_help_say_the_same_as_without() -> None:
    late, said_late = asked("late")
    usual, said = asked("usual")
    assert said_late == said
    assert late.keys() == usual.keys()
    modules = ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "mapping", "parser")
    for name in modules:
        found = f"shibokensupport.signature.{name}"
        assert late[found] < 10 < usual[found]


def test_specs_are_made_as_ever_afterwards() -> None:
    before = machinery.ModuleSpec
    with late_signatures():
        assert machinery.ModuleSpec is not before
    assert machinery.ModuleSpec is before
