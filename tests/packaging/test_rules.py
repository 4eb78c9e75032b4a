"""What goes into the bundle, what packages depend on, and what is written about it all."""

from __future__ import annotations

import ast
import re
import struct
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from journal_app import __version__
from tools.release import deb, elf, flatpak, lean, licences, man_page, needs, pictures, sizes, smoke
from tools.release.facts import PROGRAM, ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PAGE = (ROOT / "docs" / "packaging.md").read_text("utf-8")


# To read all of the program as Python does takes seconds.
_NAMED = r"[\w.]+(?: as \w+)?"
IMPORT = re.compile(
    rf"^[ \t]*((?:import {_NAMED}|from [\w.]+ import (?:\([^)]*\)|{_NAMED}))(?:, {_NAMED})*)"
    r"(?=\s*(?:#|$))",
    re.MULTILINE,
)


def _imports(code: str) -> Iterator[str]:
    """What is named in the imports of a module, each with all its packages."""
    for said in IMPORT.findall(code):
        (node,) = ast.parse(said).body
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))


@cache
def imported() -> set[str]:
    """Every module that the program's own code names in an import."""
    files = (ROOT / "journal_app").rglob("*.py")
    return {name for path in files for name in _imports(path.read_text("utf-8"))}


def test_nothing_is_left_out_that_the_program_imports() -> None:
    assert not imported() & set(lean.NOT_IMPORTED)
    assert "PySide6.QtWidgets" in imported(), "the code was read"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
    ],
)
def test_plugins_are_kept_by_name(name: str, kept: bool) -> None:
    assert lean.plugin(name)
    assert lean.keeps_plugin(lean.plugin(name)) is kept


def test_other_files_are_no_plugins() -> None:
    assert lean.plugin("PySide6/QtCore.abi3.so") == ""
    assert lean.plugin("keyring/plugins/x/y.so") == ""


def test_of_qts_translations_those_of_the_programs_languages_stay() -> None:
    assert lean.keeps_data("PySide6/Qt/translations/qtbase_de.qm")
    assert not lean.keeps_data("PySide6/Qt/translations/qtbase_fr.qm")
    assert not lean.keeps_data("PySide6/Qt/qml/QtQuick/qmldir")
    assert lean.keeps_data("journal_app/_resources/translations/stance_de.qm")
    german = {
        path.stem.partition("_")[2] for path in (ROOT / "resources/translations").glob("*.ts")
    }
    assert {f"qtbase_{code}.qm" for code in german - {"en"}} == set(lean.TRANSLATIONS)


def test_libraries_stay_where_something_needs_them() -> None:
    wants = {
        "/q/libqxcb.so": ["libQt6Gui.so.6", "libc.so.6"],
        "/q/libQt6Gui.so.6": ["libQt6Core.so.6", "libQt6Gui.so.6"],
        "/q/libQt6Core.so.6": [],
    }
    sources = {Path(path).name: path for path in [*wants, "/q/libQt6Network.so.6"]}
    kept = lean.reached(["/q/libqxcb.so"], sources, lambda path: wants[path])
    assert kept == {"libQt6Gui.so.6", "libQt6Core.so.6"}


def test_a_framework_is_one_library() -> None:
    inside = "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"
    assert (
        lean.bare_name(inside) == lean.bare_name("@rpath/QtCore.framework/Resources/x") == "QtCore"
    )
    assert lean.is_of_qt(inside)
    assert lean.bare_name("C:\\x\\Qt6Core.dll") == "Qt6Core.dll"
    assert not lean.is_of_qt("PySide6/QtCore.abi3.so")


def test_every_library_of_the_system_has_its_package() -> None:
    names = [need.name for need in needs.LIBRARIES if lean.is_from_the_system(need.name)]
    assert "libX11.so.6" in names
    needed, good = deb.depends([*names, "libc.so.6", "libstdc++.so.6", "libcups.so.2"], 35)
    assert needed[0] == "libc6 (>= 2.35)"
    assert {"libx11-6", "libgl1", "libstdc++6"} <= set(needed)
    assert {"libcups2", "libenchant-2-2"} == set(good)
    with pytest.raises(KeyError):
        deb.depends(["libunheard.so.1"], 35)


def test_what_a_program_asks_for_is_read_from_its_head() -> None:
    said = """
Dynamic Section:
  NEEDED               libQt6Core.so.6
  NEEDED               libc.so.6
  RUNPATH              $ORIGIN

Version References:
  required from libc.so.6:
    0x069691b5 0x00 16 GLIBC_2.35
    0x09691a75 0x00 05 GLIBC_2.2.5
    0x06969194 0x00 24 GLIBC_2.14
"""
    assert elf.needed(said) == {"libQt6Core.so.6", "libc.so.6"}
    assert elf.glibc(said) == 35
    assert elf.glibc("") == 0


def test_the_changelog_is_one_that_debian_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    monkeypatch.setenv("DEBFULLNAME", "Ann Other")
    monkeypatch.setenv("DEBEMAIL", "ann@example.org")
    head, change, sign = (line for line in deb.changelog().splitlines() if line)
    assert re.fullmatch(rf"{PROGRAM} \({re.escape(__version__)}-\d+\) \w+; urgency=\w+", head)
    assert change.startswith("  * ")
    assert sign == " -- Ann Other <ann@example.org>  Fri, 15 Jan 2027 08:00:00 +0000"


def test_the_manual_names_every_command_and_roff_obeys_none_of_it() -> None:
    page = man_page.man_page()
    names = [name for name, _ in man_page.commands()]
    assert {"log", "search", "packet", "tour", "demo"} <= set(names)
    for name in names:
        assert f".B {name.replace('-', chr(92) + '-')}\n" in page
    assert {line.split()[0] for line in page.splitlines() if line.startswith(".")} <= {
        ".TH", ".SH", ".TP", ".B", ".PP", ".br",
    }  # fmt: skip
    assert "%%" not in page


def test_the_icon_is_drawn_for_windows_and_macos() -> None:
    ico = pictures.ico()
    assert ico[:4] == b"\0\0\1\0"
    (count,) = struct.unpack_from("<H", ico, 4)
    for index in range(count):
        side, _, _, _, _, bits, size, at = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * index)
        assert ico[at : at + 8] == b"\x89PNG\r\n\x1a\n"
        assert int.from_bytes(ico[at + 16 : at + 20], "big") == (side or 256)
        assert (bits, at + size <= len(ico)) == (32, True)
    icns = pictures.icns()
    assert (icns[:4], int.from_bytes(icns[4:8], "big")) == (b"icns", len(icns))


def test_what_the_base_brings_is_not_fetched_for_flatpak() -> None:
    frozen = (
        "zipp==4.1\nPySide6_Essentials==6.11\nstance-journal @ file:///x.whl\nattrs==26\npip==26\n"
    )
    asked = flatpak.requirements(frozen)
    assert asked == "attrs==26\nzipp==4.1\n"


def test_a_bundle_is_weighed_by_its_parts(tmp_path: Path) -> None:
    for name, size in (
        ("_internal/PySide6/Qt/lib/libicudata.so.73", 3_000_000),
        ("_internal/PySide6/Qt/lib/libQt6Gui.so.6", 2_000_000),
        ("stance-journal", 1_000_000),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(size))
    (tmp_path / "_internal/libQt6Gui.so.6").symlink_to("PySide6/Qt/lib/libQt6Gui.so.6")
    rows = sizes.table(tmp_path).splitlines()
    assert rows[2] == "| Qt: the tables of all languages (ICU) | 3.0 |"
    assert rows[3] == "| Qt: libraries | 2.0 |"
    assert rows[-1].endswith("**6.0** |")
    assert sizes.BEGIN in PAGE
    assert sizes.END in PAGE


def test_a_step_that_fails_says_what_was_said(tmp_path: Path) -> None:
    python = smoke.Person(Path(sys.executable), tmp_path)
    assert python.does("-c", "import os; print(os.environ['HOME'])").strip() == str(tmp_path)
    with pytest.raises(smoke.Failed, match="exit code 3\nwhy"):
        python.does("-c", "print('why'); raise SystemExit(3)")


def test_the_licences_of_all_that_is_brought_along_are_there() -> None:
    names = {name for name, _ in licences.texts()}
    assert {"Python.txt", "README.txt", "keyring-LICENSE"} <= names
    overview = licences.overview()
    assert "PyInstaller" not in overview
    for line in overview.splitlines():
        assert re.fullmatch(r"\S+ \S+: .+", line)


def test_the_program_starts_without_streams_and_leaves_no_paths_to_others() -> None:
    code = """
import os, runpy, sys, types
said = sys.stdout
main = types.ModuleType("journal_app.__main__")
def run():
    print("to nobody")
    print(sorted(name for name in os.environ if name.startswith(("LD_", "QT_P"))), file=said)
    print(os.environ["LD_LIBRARY_PATH"], file=said)
    return 7
main.main = run
sys.modules["journal_app.__main__"] = main
os.environ.update(LD_LIBRARY_PATH="/bundle", LD_LIBRARY_PATH_ORIG="/before", QT_PLUGIN_PATH="/x")
sys.stdout = sys.stderr = sys.stdin = None
runpy.run_path("packaging/pyinstaller/start.py", run_name="__main__")
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (7, "")
    assert done.stdout.splitlines() == ["['LD_LIBRARY_PATH']", "/before"]


def test_the_wheel_is_built_of_what_is_there() -> None:
    built = PROJECT["tool"]["hatch"]["build"]
    assert (ROOT / built["hooks"]["custom"]["path"]).is_file()
    for name in built["targets"]["sdist"]["include"]:
        assert (ROOT / name.lstrip("/")).exists()
    assert built["targets"]["wheel"]["only-include"] == ["journal_app", "resources"]
    assert built["artifacts"] == ["resources/translations/*.qm"]
    assert PROJECT["project"]["readme"] == "README.md"
    assert "version" in PROJECT["project"]["dynamic"]


def test_why_each_build_tool_is_needed_is_written_down() -> None:
    said = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    for requirement in PROJECT["project"]["optional-dependencies"]["package"]:
        name, _, span = requirement.partition(">=")
        assert f"| {name} | `>={span}` |" in said
