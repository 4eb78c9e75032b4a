"""What desktops, installers and stores are told: one program, one version, two kinds of file."""

from __future__ import annotations

import ast
import configparser
import plistlib
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import yaml

from journal_app import __version__
from journal_app.domain import endings
from journal_app.resources import languages
from tools.release import facts, macos, tree, windows
from tools.release.facts import APP_ID, JOURNAL, KINDS, PACKAGING, PACKET, PROGRAM, ROOT, template

MIMES = {kind.mime for kind in KINDS}
TEXTS = sorted(
    path
    for path in [*PACKAGING.rglob("*"), *(ROOT / ".github").rglob("*.yml")]
    if path.is_file() and path.suffix != ".pyc"
)


@pytest.fixture(scope="module")
def usr(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("usr")
    tree.put_desktop_files(folder)
    return folder


def desktop_entry(text: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return parser["Desktop Entry"]


def test_the_endings_are_those_of_the_program() -> None:
    assert (f".{JOURNAL.ending}", f".{PACKET.ending}") == (endings.JOURNAL, endings.PACKET)


def test_the_desktop_entry_opens_what_it_claims(usr: Path) -> None:
    entry = desktop_entry((usr / f"share/applications/{PROGRAM}.desktop").read_text("utf-8"))
    assert entry["Exec"] == f"{PROGRAM} %f"
    assert set(entry["MimeType"].strip(";").split(";")) == MIMES
    assert entry["Terminal"] == "false"
    for language in set(languages()) - {"en"}:
        assert entry[f"Comment[{language}]"]
        assert entry[f"GenericName[{language}]"]
    icons = usr / "share/icons/hicolor"
    assert (icons / f"scalable/apps/{entry['Icon']}.svg").is_file()
    sizes = {path.name for path in icons.iterdir()} - {"scalable"}
    for size in sizes:
        data = (icons / size / f"apps/{entry['Icon']}.png").read_bytes()
        width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
        assert f"{width}x{height}" == size
    assert {"16x16", "48x48", "256x256"} <= sizes


def test_the_window_is_found_by_the_name_of_the_entry() -> None:
    source = (ROOT / "journal_app/ui/application.py").read_text("utf-8")
    assert f'setDesktopFileName("{PROGRAM}")' in source


def test_software_centres_are_told_the_same(usr: Path) -> None:
    root = ET.parse(usr / f"share/metainfo/{APP_ID}.metainfo.xml").getroot()
    assert root.attrib["type"] == "desktop-application"
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{PROGRAM}.desktop"
    assert root.findtext("project_license") == facts.LICENCE
    assert {node.text for node in root.iterfind("provides/mediatype")} == MIMES
    assert root.findtext("provides/binary") == PROGRAM
    release = root.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": __version__, "date": facts.made_on()}
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for path in ("summary", "description/p", "description/ul/li"):
        spoken = [node.attrib.get(language, "en") for node in root.iterfind(path)]
        assert {spoken.count(code) for code in languages()} == {len(spoken) // len(languages())}


def test_the_kinds_of_file_are_known_to_linux(usr: Path) -> None:
    root = ET.parse(usr / f"share/mime/packages/{PROGRAM}.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    found = {}
    for node in root.iterfind("m:mime-type", space):
        glob = node.find("m:glob", space)
        assert glob is not None
        found[node.attrib["type"]] = glob.attrib["pattern"]
    assert found == {kind.mime: f"*.{kind.ending}" for kind in KINDS}


def iss() -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in windows.SCRIPT.read_text("utf-8").splitlines():
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith((";", "#")):
            lines.append(line)
    return sections


def test_windows_is_told_the_same() -> None:
    script = iss()
    setup = dict(line.split("=", 1) for line in script["Setup"])
    assert setup["AppName"] == facts.TITLE
    assert setup["AppVersion"] == setup["VersionInfoVersion"] == "{#Version}"
    for named in (
        setup["LicenseFile"],
        *re.findall(r'Source: "(\.\.[^"]*)"', "\n".join(script["Files"])),
    ):
        assert (windows.SCRIPT.parent / named.replace("\\", "/")).is_file()
    registry = "\n".join(script["Registry"])
    for kind in KINDS:
        assert f'Software\\Classes\\.{kind.ending}"' in registry
        assert f'ValueName: "Content Type"; ValueData: "{kind.mime}"' in registry
    assert registry.count('{app}\\Stance.exe"" ""%1') == len(KINDS)
    spoken = {line.split('"')[1] for line in script["Languages"]}
    assert spoken == set(languages())
    messages = [line.split("=")[0].split(".") for line in script["CustomMessages"]]
    names = {name for _, name in messages}
    assert {(code, name) for code, name in messages} == {(c, n) for c in spoken for n in names}
    used = set(re.findall(r"\{cm:(\w+)", windows.SCRIPT.read_text("utf-8")))
    assert used - {"CreateDesktopIcon", "LaunchProgram"} == names
    given = windows.definitions(Path("b"), Path("i"), Path("o"))
    assert set(given) == set(re.findall(r"#ifndef (\w+)", windows.SCRIPT.read_text("utf-8")))
    assert given["Version"] == __version__


def test_macos_is_told_the_same() -> None:
    info = plistlib.loads(plistlib.dumps(macos.INFO))
    assert info["CFBundleIdentifier"] == APP_ID
    assert info["CFBundleShortVersionString"] == __version__
    assert set(info["CFBundleLocalizations"]) == set(languages())
    exported = {one["UTTypeIdentifier"]: one for one in info["UTExportedTypeDeclarations"]}
    opened = {uti for one in info["CFBundleDocumentTypes"] for uti in one["LSItemContentTypes"]}
    assert opened == set(exported) == {kind.uti for kind in KINDS}
    for kind in KINDS:
        tags = exported[kind.uti]["UTTypeTagSpecification"]
        assert tags["public.filename-extension"] == [kind.ending]
        assert tags["public.mime-type"] == [kind.mime]
    rights = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    assert not any("network" in name for name in rights)


def test_the_flatpak_has_no_way_to_the_network() -> None:
    manifest = yaml.safe_load(template("flatpak/manifest.yml", WHEEL="x.whl"))
    assert (manifest["id"], manifest["command"]) == (APP_ID, PROGRAM)
    assert not [
        word for word in manifest["finish-args"] if "network" in word or "filesystem" in word
    ]
    own = manifest["modules"][-1]
    assert "python-packages.json" in manifest["modules"]
    assert any("x.whl" in command for command in own["build-commands"])
    assert {"type": "file", "path": "x.whl"} in own["sources"]


def test_workflows_call_what_is_there() -> None:
    tested = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text("utf-8"))
    assert any("make test" in step.get("run", "") for step in tested["jobs"]["test"]["steps"])
    release = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text("utf-8"))
    said = "\n".join(
        step.get("run", "") for job in release["jobs"].values() for step in job["steps"]
    )
    for module in re.findall(r"-m (tools\.[\w.]+)", said):
        assert (ROOT / (module.replace(".", "/") + ".py")).is_file()
    systems = {
        one["system"].partition("-")[0]
        for one in release["jobs"]["build"]["strategy"]["matrix"]["include"]
    }
    assert systems == {"ubuntu", "windows", "macos"}
    assert release["permissions"] == {"contents": "read"}


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_a_version_stands_in_the_code_alone(path: Path) -> None:
    text = path.read_text("utf-8")
    assert __version__ not in text
    assert "x-scheme-handler" not in text
    assert "URL Protocol" not in text
    names = set(re.findall(r"@([A-Z_]+)@", text))
    own = {"NAME", "WHEEL", "YEAR", "ARCHITECTURE", "DEB_VERSION", "DEPENDS", "KIBIBYTES",
           "MAINTAINER", "RECOMMENDS"}  # fmt: skip
    facts.filled(" ".join(f"@{name}@" for name in names - own))


@pytest.mark.parametrize(
    "path", [p for p in TEXTS if p.suffix in {".py", ".spec"}], ids=lambda p: p.name
)
def test_what_python_runs_is_python(path: Path) -> None:
    ast.parse(path.read_text("utf-8"))
