"""Whoever lets a person change something has thought of how it is taken back."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import journal_app.ui
from journal_app.settings import Settings
from journal_app.ui.actions.preference_undo import NOT_UNDOABLE, UNDOABLE

_UI = Path(journal_app.ui.__file__).parent
_WRITES = frozenset({"write", "write_told"})
_MAY_WRITE = re.compile(rf"\.\s*(?:{'|'.join(_WRITES)})\b")
_WAYS = frozenset({"Way", "each_time", "undo_offered", "undo_kept", "_offer"})

_REASONS: dict[str, tuple[str, ...]] = {
    "what is being typed is kept by itself; the form has its own undo": (
        "form_keeper.py:FormKeeper.look",
        "form_keeper.py:FormKeeper._write",
        "pages/log_keeper.py:DraftKeeper.flush",
    ),
    "the program notes something by the way; nobody did it": ("page.py:Page.note",),
    "the program draws the sessions of a round; nobody chose them": (
        "pages/again_page.py:AgainPage.start",
    ),
    "an erasing is for good": ("pages/client_erase.py:ErasePanel._do",),
    "what left the journal cannot be called back": (
        "pages/client_give.py:GivePanel._write",
        "pages/client_give.py:GivePanel._keep",
        "pages/hours_writing.py:LogWriting._written",
        "pages/packet_build.py:PacketBuildPage._send",
        "pages/packet_reading_page.py:PacketReadingPage._give_back",
        "pages/preparation_page.py:PreparationPage._record",
    ),
    "the way back is given by who is told of it, or calls it": (
        "pages/client_merge.py:MergePanel._do",
        "pages/importing/calendar_page.py:CalendarPage._take_in",
        "pages/importing/page.py:ImportPage._take_in",
        "pages/log_page.py:LogPage._save",
        "pages/safekeeping/merging_section.py:MergingSection._merge",
        "pages/settings/section.py:Section.write_told",
    ),
    "it is the way back": (
        "pages/drift_answers.py:DriftAnswers._take_back",
        "pages/importing/calendar_page.py:CalendarPage._undo",
        "pages/importing/page.py:ImportPage._undo",
        "pages/log_ways_out.py:WaysOut._set_aside_again",
        "pages/log_ways_out.py:WaysOut._take_up",
        "pages/placing_page.py:PlacingPage._undo",
        "pages/safekeeping/merging_section.py:MergingSection._undo",
    ),
    "a session is removed for good, and asked about first": (
        "pages/journal_entry.py:OneEntry._remove",
    ),
    "what was seen is not unseen: a blind mark stays blind": (
        "pages/packet_reading_page.py:PacketReadingPage._reveal",
    ),
    "a packet is deleted for good, as was agreed": (
        "pages/packet_reading_page.py:PacketReadingPage._delete",
    ),
    "a key that may have been given out is not unmade": (
        "pages/packets_received.py:ReceivedPage._copy_key",
    ),
    "the page takes back its own marks, by the same keys": (
        "pages/placing_page.py:PlacingPage._go_on",
        "pages/placing_page.py:PlacingPage._leave",
    ),
    "files beside the journal": ("pages/safekeeping/merging_section.py:MergingSection.__init__",),
    "only who knows the passphrase before can change it back": (
        "pages/safekeeping/passphrase_page.py:PassphraseSection._write_anew",
    ),
    "that a sheet was made stays true": (
        "pages/safekeeping/recovery_page.py:RecoverySection._note",
    ),
    "that a sheet was checked stays true": (
        "pages/safekeeping/recovery_page.py:RecoverySection._test",
    ),
}
"""Why something writes without a way back: each place is *file:class.method*."""
WITHOUT = {place for places in _REASONS.values() for place in places}


def writing_places() -> Iterator[tuple[str, bool]]:
    """Every method that writes, and whether it names a way back."""
    for path in sorted(_UI.rglob("*.py")):
        if not _MAY_WRITE.search(text := path.read_text(encoding="utf-8")):
            continue
        tree = ast.parse(text)
        file = path.relative_to(_UI).as_posix()
        for owner in [tree, *(node for node in tree.body if isinstance(node, ast.ClassDef))]:
            for method in owner.body:
                if isinstance(method, ast.FunctionDef) and _writes(method):
                    inside = f"{owner.name}." if isinstance(owner, ast.ClassDef) else ""
                    yield f"{file}:{inside}{method.name}", _names_a_way(method)


def _writes(method: ast.FunctionDef) -> bool:
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in _WRITES
        and ast.unparse(node.func.value).split(".")[-1].strip("_") in {"self", "page"}
        for node in ast.walk(method)
    )


def _names_a_way(method: ast.FunctionDef) -> bool:
    names = {node.id for node in ast.walk(method) if isinstance(node, ast.Name)}
    attributes = {node.attr for node in ast.walk(method) if isinstance(node, ast.Attribute)}
    return bool(_WAYS & (names | attributes))


def test_every_writing_has_a_way_back_or_a_reason() -> None:
    places = dict(writing_places())
    assert len(places) > 40
    without = {place for place, has_way in places.items() if not has_way}
    assert without - WITHOUT == set(), "say it by Page.write_undoably, or give a reason here"
    assert WITHOUT - without == set(), "these write no more, or have a way back now"


def test_every_setting_of_this_computer_can_be_taken_back_or_has_a_reason() -> None:
    names = set(Settings.__dataclass_fields__)
    assert UNDOABLE | NOT_UNDOABLE.keys() == names
    assert not UNDOABLE & NOT_UNDOABLE.keys()
