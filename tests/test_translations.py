"""The translations are whole, fit the code, and are spoken once they are compiled."""

from __future__ import annotations

import ast
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from journal_app.resources import languages
from journal_app.ui.translation import LANGUAGES, Translation, language_name
from tests.wording.test_tone import GERMAN as JUDGING
from tools.compile_translations import compile_one, language_of, update_one

ROOT = Path(__file__).parents[1]
CODE = sorted((ROOT / "journal_app").rglob("*.py"))
FILES = sorted((ROOT / "resources" / "translations").glob("stance_*.ts"))
ENGLISH = re.compile(
    r"\b(the|and|of|is|are|you|your|with|from|this|that|these|where|when|which|not|nothing|please|"
    r"session|sessions|entry|entries|client|clients|code|journals|referral|reminder|supervisor|"
    r"role|grid|placed|placement|save|open|close|delete|remove|cancel|next|back|later)\b",
    re.IGNORECASE,
)
NOT_GERMAN_TYPING = re.compile(r"\.\.\.|[‘’\"]|(?<!\w)'|\bCtrl\b|\b(?:du|dir|dich|deine?[mnrs]?)\b")
STRAIGHT = re.compile(r"[\"']|\.\.\.")
SHORTCUT = re.compile(r"(?:Ctrl|Alt|Shift)\+\w+")
GREETINGS = ("Good morning", "Good afternoon", "Good evening")


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a .ts: its translation has two forms where it is counted."""

    context: str
    source: str
    counted: bool
    finished: bool
    spoken: tuple[str, ...]


def messages(path: Path) -> tuple[Message, ...]:
    root = ElementTree.parse(path).getroot()
    return tuple(_message(context, item) for context in root for item in context.iter("message"))


def _message(context: ElementTree.Element, item: ElementTree.Element) -> Message:
    translation = item.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return Message(
        context=context.findtext("name", ""),
        source=item.findtext("source", ""),
        counted=item.get("numerus") == "yes",
        finished=translation.get("type") is None,
        spoken=tuple(forms) if forms else (translation.text or "",),
    )


def named(path: Path) -> str:
    return language_of(path)


DE = messages(ROOT / "resources" / "translations" / "stance_de.ts")
EN = messages(ROOT / "resources" / "translations" / "stance_en.ts")


def test_each_file_is_a_language() -> None:
    assert {language_of(path) for path in FILES} == set(languages()) == set(LANGUAGES)
    assert [language_name(language) for language in ("en", "de")] == ["English", "Deutsch"]


@pytest.mark.parametrize("path", FILES, ids=named)
def test_every_text_is_translated(path: Path) -> None:
    unfinished = [
        (item.context, item.source)
        for item in messages(path)
        if not item.finished or not all(form.strip() for form in item.spoken)
    ]
    assert unfinished == []


@pytest.mark.parametrize("path", FILES, ids=named)
def test_the_file_has_the_texts_of_the_code(path: Path, tmp_path: Path) -> None:
    anew = Path(shutil.copy(path, tmp_path))
    assert update_one(anew, CODE) == 0
    now, there = ({(item.context, item.source) for item in messages(one)} for one in (anew, path))
    assert now - there == set(), "run `make translations`, then translate what is new"
    assert there - now == set(), "run `make translations`: these are not in the code any more"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_placeholders_stay(path: Path) -> None:
    for item in messages(path):
        for form in item.spoken:
            assert _gaps(form) == _gaps(item.source), item
            assert form.count("\n") == item.source.count("\n"), item
            assert form == form.strip(), item
            assert form.endswith("…") == item.source.endswith("…"), item


@pytest.mark.parametrize("items", [DE, EN], ids=["de", "en"])
def test_a_count_is_said_with_its_marks_of_thousands(items: tuple[Message, ...]) -> None:
    """By ``%Ln``; a form for one may say it without the number: *Last session*."""
    for item in items:
        assert not any("%n" in form for form in item.spoken), item
        if item.counted:
            assert ("%Ln" in item.spoken[-1]) == ("%n" in item.source), item
            assert "%n" in item.source or "%Ln" not in item.spoken[0], item


@pytest.mark.parametrize("items", [DE, EN], ids=["de", "en"])
def test_what_is_counted_has_both_forms(items: tuple[Message, ...]) -> None:
    for item in items:
        assert len(item.spoken) == (2 if item.counted else 1), item


def test_english_counts_without_brackets() -> None:
    forms = {item.source: item.spoken for item in EN}
    assert forms["%n session(s)"] == ("%Ln session", "%Ln sessions")
    for item in EN:
        assert item.counted
        assert not any("(s)" in form for form in item.spoken), item


def test_no_english_is_left_in_german() -> None:
    left = [
        (form, found.group())
        for item in DE
        for form in item.spoken
        if (found := ENGLISH.search(_without_names(form)))
    ]
    assert left == []


def test_german_is_typed_as_german_is() -> None:
    for item in DE:
        for form in item.spoken:
            if not SHORTCUT.fullmatch(form):
                assert not NOT_GERMAN_TYPING.search(form), item
            assert form.count("„") == form.count("“") >= item.source.count("“"), item


def test_english_is_typed_as_english_is() -> None:
    for item in DE:
        assert not STRAIGHT.search(item.source), item
    for item in EN:
        for form in item.spoken:
            assert not STRAIGHT.search(form), item


def test_german_never_judges() -> None:
    found = [
        form
        for item in DE
        if item.source not in GREETINGS
        for form in item.spoken
        if JUDGING.search(form)
    ]
    assert found == []


def test_shortcuts_can_still_be_read() -> None:
    for item in (*DE, *EN):
        if SHORTCUT.fullmatch(item.source):
            assert item.spoken == (item.source,), item
            assert not QKeySequence(item.spoken[0]).isEmpty(), item


def test_the_rail_has_room_for_its_names() -> None:
    names = [form for item in DE if item.context == "Rail" for form in item.spoken]
    assert max(len(name) for name in names if "+" not in name) <= len("Weitervermittlung")


def test_texts_stand_in_contexts_that_are_said() -> None:
    """A context is a class, or is named where it is said; never a variable, never nothing."""
    for item in DE:
        assert item.context.lstrip("_")[:1].isupper(), item


def test_what_is_counted_is_said_by_no_class_with_heirs() -> None:
    """Qt asks for a text in the heir's context first, and there takes one with its number filled
    in for a translation: it would stay English.
    """
    counting: set[str] = set()
    inherited: set[str] = set()
    for path in (ROOT / "journal_app" / "ui").rglob("*.py"):
        text = path.read_text("utf-8")
        for bases in HEIRS.findall(text):
            inherited |= {base.strip() for base in bases.split(",")}
        if "%n" not in text and "%Ln" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef) and any(_counts(inner) for inner in ast.walk(node)):
                counting.add(node.name)
    assert counting
    assert counting & inherited == set()


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every language compiled."""
    folder = tmp_path_factory.mktemp("translations")
    for path in FILES:
        assert compile_one(path, folder / f"{path.stem}.qm") == 0
    return folder


@pytest.fixture
def spoken(
    compiled: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Translation]:
    """The languages as they lie in the files now, whatever was compiled before."""
    monkeypatch.setattr("journal_app.ui.translation.resource_path", lambda *_: compiled)
    translation = Translation(qapp)
    yield translation
    translation.use("en")
    translation.fall_silent()


@pytest.mark.parametrize(("language", "items"), [("de", DE), ("en", EN)])
def test_what_is_compiled_is_spoken(
    language: str, items: tuple[Message, ...], spoken: Translation
) -> None:
    spoken.use(language)
    assert spoken.language == language
    for item in items:
        for number, form in zip((1, 2) if item.counted else (-1,), item.spoken, strict=True):
            said = QCoreApplication.translate(item.context, item.source, "", number)
            assert said == form.replace("%Ln", str(number)), item


def test_every_context_speaks_german(spoken: Translation) -> None:
    spoken.use("de")
    silent = {item.context for item in DE}
    for item in DE:
        said = QCoreApplication.translate(item.context, item.source, "", 2 if item.counted else -1)
        if said != item.source.replace("%n", "2"):
            silent.discard(item.context)
    assert silent == set()


def test_words_count_in_both_languages(spoken: Translation) -> None:
    spoken.use("de")
    words = spoken.words()
    assert [words.sessions(count) for count in (0, 1, 2)] == [
        "0 Sitzungen",
        "1 Sitzung",
        "2 Sitzungen",
    ]
    assert words.sessions(1250) == "1.250 Sitzungen"
    assert words.hours(75_000) == "1.250 h"
    assert words.hours(60 * 12345 + 30) == "12.345,5 h"
    assert words.question() == (
        "Wo bin ich auf diesem Feld? Und ist das der Ort, an dem ich sein will?"
    )
    spoken.use("en")
    words = spoken.words()
    assert [words.sessions(count) for count in (0, 1, 2)] == [
        "0 sessions",
        "1 session",
        "2 sessions",
    ]


@pytest.mark.parametrize(
    ("context", "source", "one", "more"),
    [
        ("Time", "%n day(s) ago", "vor 1 Tag", "vor 24 Tagen"),
        ("Time", "%n session(s)", "1 Sitzung", "24 Sitzungen"),
        ("DueCard", "%n item(s) waiting", "1 Punkt wartet", "24 Punkte warten"),
        ("ImportPage", "Import %n session(s)", "1 Sitzung importieren", "24 Sitzungen importieren"),
    ],
)
def test_german_counts_as_german_does(
    context: str, source: str, one: str, more: str, spoken: Translation
) -> None:
    spoken.use("de")
    said = [QCoreApplication.translate(context, source, "", count) for count in (1, 24)]
    assert said == [one, more]
    assert QCoreApplication.translate(context, source, "", 0) == more.replace("24", "0")


def _gaps(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}", text))


def _without_names(text: str) -> str:
    """The text without gaps, commands, variables and the name of the licence."""
    return re.sub(
        r"\{\w*\}|„stance-journal[^“]*“|--[\w-]+|STANCE_\w+|GNU General Public License", "", text
    )


HEIRS = re.compile(r"^ *class \w+\(([^)]*)\)", re.MULTILINE)
"""What stands in the brackets of a class."""


def _counts(node: ast.AST) -> bool:
    """Whether this is ``self.tr(text, "", number)``."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and len(node.args) == 3
    )
