"""Another theme: what is seen is dressed at once, all else before anybody sees it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from journal_app.ui import wardrobe
from journal_app.ui.looks_known import let_go_of_looks
from journal_app.ui.theme import ThemeManager, ThemeMode

pytestmark = pytest.mark.dressed


class Leaf(QWidget):
    """A label, a field and a button, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.field, self.act = QLabel("a", self), QLineEdit(self), QPushButton(self)
        self.label.setProperty("type", "muted")
        self.field.setPlaceholderText("found here")
        self.act.setProperty("kind", "primary")
        layout = QVBoxLayout(self)
        for one in (self.label, self.field, self.act):
            layout.addWidget(one)

    def colours(self) -> list[str]:
        """Of the letters, the ground and what a field says while it is empty."""
        roles = (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Base,
            QPalette.ColorRole.Button,
            QPalette.ColorRole.PlaceholderText,
        )
        return [
            one.palette().color(role).name()
            for one in (self.label, self.field, self.act)
            for role in roles
        ]


class Stack(QStackedWidget):
    """Three leaves, of which one is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leaves = [Leaf(self) for _ in range(3)]
        for leaf in self.leaves:
            self.addWidget(leaf)


class Heard(QObject):
    """Counts what a widget is told."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.kinds: list[QEvent.Type] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.kinds.append(event.type())
        return super().eventFilter(watched, event)


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeManager]:
    made = ThemeManager(qapp, ThemeMode.LIGHT)
    made.dress()
    yield made
    made.set_text_scale(1.0)
    made.set_mode(ThemeMode.LIGHT)
    made.deleteLater()


@pytest.fixture
def stack(themes: ThemeManager, qtbot: QtBot) -> Stack:
    made = Stack()
    qtbot.addWidget(made)
    made.show()
    for number in (1, 2, 0):  # all were seen once, and are dressed
        made.setCurrentIndex(number)
    return made


def _fresh(qtbot: QtBot) -> list[str]:
    """As it looks in a window that was made in the theme of now."""
    leaf = Leaf()
    qtbot.addWidget(leaf)
    leaf.show()
    return leaf.colours()


def _rest(themes: ThemeManager, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not themes.wardrobe.is_waiting)


def test_what_is_seen_is_dressed_at_once(themes: ThemeManager, stack: Stack, qtbot: QtBot) -> None:
    light = stack.leaves[0].colours()
    themes.set_mode(ThemeMode.DARK)
    dark = stack.leaves[0].colours()
    assert dark != light
    assert dark == _fresh(qtbot)


def test_what_is_not_seen_is_dressed_when_it_is_shown(
    themes: ThemeManager, stack: Stack, qtbot: QtBot
) -> None:
    themes.set_mode(ThemeMode.DARK)
    before = stack.leaves[1].colours()
    stack.setCurrentIndex(1)
    assert before != stack.leaves[1].colours() == _fresh(qtbot)
    ground = themes.theme.accent
    assert QColor(stack.leaves[1].act.grab().toImage().pixel(20, 8)).name() == ground.lower()


def test_what_is_not_seen_is_dressed_while_the_window_rests(
    themes: ThemeManager, stack: Stack, qtbot: QtBot
) -> None:
    themes.set_mode(ThemeMode.DARK)
    _rest(themes, qtbot)
    dark = stack.leaves[0].colours()
    assert [leaf.colours() for leaf in stack.leaves[1:]] == [dark, dark]
    # And again: nothing of Qt's own has been left in the other state.
    themes.set_mode(ThemeMode.LIGHT)
    _rest(themes, qtbot)
    light = _fresh(qtbot)
    assert light != dark
    assert [leaf.colours() for leaf in stack.leaves] == [light] * 3


def test_there_and_back_before_it_was_dressed(
    themes: ThemeManager, stack: Stack, qtbot: QtBot
) -> None:
    themes.set_mode(ThemeMode.DARK)
    themes.set_mode(ThemeMode.CONTRAST)
    themes.set_mode(ThemeMode.LIGHT)
    stack.setCurrentIndex(2)
    _rest(themes, qtbot)
    assert [leaf.colours() for leaf in stack.leaves] == [_fresh(qtbot)] * 3


def test_a_kind_that_changes_meanwhile_counts(
    themes: ThemeManager, stack: Stack, qtbot: QtBot
) -> None:
    themes.set_mode(ThemeMode.DARK)
    for leaf in stack.leaves:
        leaf.label.setProperty("type", "attention")
        leaf.act.setProperty("kind", "quiet")
    stack.setCurrentIndex(1)
    _rest(themes, qtbot)
    for leaf in stack.leaves[1:]:
        found = leaf.label.palette().color(QPalette.ColorRole.WindowText).name()
        assert found == themes.theme.attention.lower()
        found = leaf.act.palette().color(QPalette.ColorRole.ButtonText).name()
        assert found != QColor(themes.theme.on_accent).name()


def test_a_part_that_goes_meanwhile(themes: ThemeManager, stack: Stack, qtbot: QtBot) -> None:
    themes.set_mode(ThemeMode.DARK)
    delete(stack.leaves[1])
    delete(stack.leaves[2].field)
    _rest(themes, qtbot)
    dark = stack.leaves[0].label.palette().color(QPalette.ColorRole.WindowText)
    assert stack.leaves[2].label.palette().color(QPalette.ColorRole.WindowText) == dark


def test_what_is_hidden_in_what_is_seen(themes: ThemeManager, stack: Stack, qtbot: QtBot) -> None:
    inner = Stack(stack.leaves[0])
    stack.leaves[0].layout().addWidget(inner)
    inner.show()
    for number in (1, 2, 0):
        inner.setCurrentIndex(number)
    hidden = stack.leaves[0].field
    hidden.hide()
    themes.set_mode(ThemeMode.DARK)
    hidden.show()
    inner.setCurrentIndex(2)
    fresh = _fresh(qtbot)
    assert inner.leaves[2].colours() == stack.leaves[0].colours() == fresh
    _rest(themes, qtbot)
    assert inner.leaves[1].colours() == fresh


def test_pages_within_pages(themes: ThemeManager, stack: Stack, qtbot: QtBot) -> None:
    inner = Stack(stack.leaves[1])
    stack.leaves[1].layout().addWidget(inner)
    stack.setCurrentIndex(1)
    for number in (1, 2, 0):
        inner.setCurrentIndex(number)
    stack.setCurrentIndex(0)
    themes.set_mode(ThemeMode.DARK)
    light = inner.leaves[1].colours()
    stack.setCurrentIndex(1)
    fresh = _fresh(qtbot)
    assert inner.leaves[0].colours() == stack.leaves[1].colours() == fresh
    assert inner.leaves[1].colours() == light  # lies under another still
    inner.setCurrentIndex(1)
    assert inner.leaves[1].colours() == fresh


def test_a_window_of_a_page_that_is_not_seen(
    themes: ThemeManager, stack: Stack, qtbot: QtBot
) -> None:
    dialog = QDialog(stack.leaves[1])
    leaf = Leaf(dialog)
    QVBoxLayout(dialog).addWidget(leaf)
    dialog.show()
    themes.set_mode(ThemeMode.DARK)
    assert leaf.colours() == _fresh(qtbot)


def test_what_was_never_shown_is_left_to_qt(themes: ThemeManager, qtbot: QtBot) -> None:
    leaf = Leaf()
    qtbot.addWidget(leaf)
    themes.set_mode(ThemeMode.DARK)
    leaf.show()
    assert leaf.colours() == _fresh(qtbot)


def test_nothing_moves_for_another_colour(themes: ThemeManager, stack: Stack) -> None:
    heard = [Heard(leaf.field) for leaf in stack.leaves]
    fonts = [leaf.field.font() for leaf in stack.leaves]
    sizes = [leaf.field.sizeHint() for leaf in stack.leaves]
    themes.set_mode(ThemeMode.DARK)
    # What is not seen was not touched; what is seen, once, and nothing had to make room.
    assert [one.kinds.count(QEvent.Type.Polish) for one in heard] == [1, 0, 0]
    assert [one.kinds for one in heard[1:]] == [[], []]
    assert not {QEvent.Type.Move, QEvent.Type.Resize} & set(heard[0].kinds)
    assert [leaf.field.font() for leaf in stack.leaves] == fonts
    assert [leaf.field.sizeHint() for leaf in stack.leaves] == sizes


def test_another_size_comes_as_another_theme_does(
    themes: ThemeManager, stack: Stack, qtbot: QtBot
) -> None:
    """And everything has the room that its larger letters need."""
    themes.set_mode(ThemeMode.DARK)
    small = stack.leaves[0].act.font().pixelSize()
    themes.set_text_scale(2.0)
    assert [leaf.act.font().pixelSize() for leaf in stack.leaves] == [2 * small, small, small]
    stack.setCurrentIndex(1)
    assert stack.leaves[1].act.font().pixelSize() == 2 * small
    _rest(themes, qtbot)
    another = Stack()
    qtbot.addWidget(another)
    another.show()
    fresh = another.leaves[0]
    for leaf in stack.leaves:
        assert leaf.colours() == fresh.colours()
        assert leaf.sizeHint() == fresh.sizeHint()
        assert [one.font() for one in (leaf.label, leaf.field, leaf.act)] == [
            one.font() for one in (fresh.label, fresh.field, fresh.act)
        ]
    stack.setCurrentIndex(2)
    qtbot.waitUntil(lambda: stack.leaves[2].field.height() == fresh.field.height())


def test_a_widget_dressed_later_keeps_what_it_says_of_itself(
    themes: ThemeManager, stack: Stack, qtbot: QtBot
) -> None:
    themes.set_mode(ThemeMode.DARK)
    _rest(themes, qtbot)
    for leaf in stack.leaves:
        assert not leaf.label.testAttribute(Qt.WidgetAttribute.WA_SetStyle)
        assert leaf.label.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)


# --- what Qt knows


def _room_for_words(act: QPushButton) -> int:
    """What the style sheet has around the words of a button: less in one that is an eye."""
    option = QStyleOptionButton()
    option.initFrom(act)
    kind, words = QStyle.ContentsType.CT_PushButton, QSize(40, 40)
    return act.style().sizeFromContents(kind, option, words, act).width() - words.width()


def test_what_qt_knows_of_a_widget_it_lets_go_of(stack: Stack) -> None:
    heard = [Heard(leaf.act) for leaf in stack.leaves]
    acts = [leaf.act for leaf in stack.leaves]
    before = [_room_for_words(act) for act in acts]
    for act in acts:
        act.setProperty("kind", "eye")
    assert [_room_for_words(act) for act in acts] == before  # Qt looks at what it knows
    for one in heard:
        one.kinds.clear()
    for _ in let_go_of_looks(acts[:2]):
        pass
    after = [_room_for_words(act) for act in acts]
    assert after[0] == after[1] < after[2] == before[2]
    assert [one.kinds for one in heard] == [[], [], []]


def test_the_sheet_that_goes_knows_of_nothing_any_more(
    themes: ThemeManager, stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else Qt would free it all at once."""
    acts = [leaf.act for leaf in stack.leaves]
    before = [_room_for_words(act) for act in acts]
    for act in acts:
        act.setProperty("kind", "eye")
    take_off, found = themes._take_off, list[int]()
    monkeypatch.setattr(
        themes, "_take_off", lambda: (found.extend(map(_room_for_words, acts)), take_off())
    )
    themes.set_mode(ThemeMode.DARK)
    assert len(found) == len(before)
    assert all(now < then for now, then in zip(found, before, strict=True))


# --- in turns


class Painted(Leaf):
    """Notes in which theme it was painted, and whether all of it was dressed in that one."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.themes, self.seen = themes, list[tuple[str, str]]()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self.act.palette().color(QPalette.ColorRole.Button).name()
        self.seen.append((self.field.palette().color(QPalette.ColorRole.Base).name(), ground))
        super().paintEvent(event)


@pytest.fixture
def in_turns(themes: ThemeManager) -> Iterator[None]:
    themes.wardrobe.in_turns = True
    yield
    themes.wardrobe.in_turns = False


@pytest.mark.usefixtures("in_turns")
def test_in_turns_nobody_sees_half_a_theme(
    themes: ThemeManager, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wardrobe, "TURN_SECONDS", 0.00001)  # a widget a turn
    leaf, turns, told = Painted(themes), list[int](), list[str]()
    qtbot.addWidget(leaf)
    leaf.show()
    qtbot.waitUntil(lambda: bool(leaf.seen))
    light = leaf.colours()
    themes.changed.connect(lambda: told.append(leaf.act.palette().button().color().name()))

    def look() -> None:
        turns.append(1)
        leaf.update()
        if themes.wardrobe.is_waiting:
            QTimer.singleShot(0, leaf, look)

    leaf.seen.clear()
    themes.set_mode(ThemeMode.DARK)
    look()
    _rest(themes, qtbot)
    qtbot.waitUntil(lambda: bool(leaf.seen))
    assert len(turns) > 4
    dark = leaf.colours()
    assert dark == _fresh(qtbot)
    assert dark != light
    whole = (leaf.field.palette().base().color().name(), leaf.act.palette().button().color().name())
    assert set(leaf.seen) == {whole}
    assert told == [whole[1]]
    assert leaf.updatesEnabled()


@pytest.mark.usefixtures("in_turns")
def test_in_turns_what_was_to_be_painted_when_it_began_is_painted(
    themes: ThemeManager, qtbot: QtBot
) -> None:
    """As the button is by which one chooses it."""
    leaf = Painted(themes)
    qtbot.addWidget(leaf)
    leaf.show()
    qtbot.waitUntil(lambda: bool(leaf.seen))
    for mode in (ThemeMode.DARK, ThemeMode.LIGHT):
        leaf.seen.clear()
        leaf.update()
        themes.set_mode(mode)
        _rest(themes, qtbot)
        qtbot.waitUntil(lambda: bool(leaf.seen), timeout=2_000)


@pytest.mark.usefixtures("in_turns")
def test_in_turns_the_sheet_is_changed_and_told_of_in_turns_of_their_own(
    themes: ThemeManager, stack: Stack, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However much time there is: it takes longer than all else."""
    monkeypatch.setattr(wardrobe, "TURN_SECONDS", 20.0)
    qtbot.addWidget(stack)
    stack.show()
    take_off, put_on, done = themes._take_off, themes._put_on, list[str]()
    monkeypatch.setattr(themes, "_take_off", lambda: (done.append("off"), take_off()))
    monkeypatch.setattr(themes, "_put_on", lambda: (done.append("on"), put_on()))
    themes.changed.connect(lambda: done.append("told"))
    themes.set_mode(ThemeMode.DARK)
    for _ in range(5):
        done.append("turn")
        themes.wardrobe._turn()
    assert done == ["turn", "turn", "off", "turn", "on", "turn", "told", "turn"]
    assert not themes.wardrobe.is_waiting


@pytest.mark.usefixtures("in_turns")
@pytest.mark.parametrize("larger", [False, True], ids=["another theme", "larger letters"])
def test_in_turns_what_comes_while_no_sheet_is_on(
    themes: ThemeManager, stack: Stack, qtbot: QtBot, larger: bool
) -> None:
    qtbot.addWidget(stack)
    stack.show()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    themes.set_mode(ThemeMode.DARK)
    while application.styleSheet():
        themes.wardrobe._step()
    assert themes.wardrobe.is_changing
    assert not stack.updatesEnabled()
    late = Leaf()
    qtbot.addWidget(late)
    late.show()
    if larger:
        themes.set_text_scale(1.25)
    else:
        themes.set_mode(ThemeMode.LIGHT)
    _rest(themes, qtbot)
    assert [leaf.colours() for leaf in (*stack.leaves, late)] == [_fresh(qtbot)] * 4
    assert stack.leaves[0].font() == late.font()
    assert stack.updatesEnabled()


@pytest.mark.usefixtures("in_turns")
def test_in_turns_another_theme_in_the_middle_of_one(
    themes: ThemeManager, stack: Stack, qtbot: QtBot
) -> None:
    told: list[str] = []
    themes.changed.connect(lambda: told.append(themes.theme.accent))
    themes.set_mode(ThemeMode.DARK)
    themes.set_mode(ThemeMode.LIGHT)
    themes.set_mode(ThemeMode.DARK)
    _rest(themes, qtbot)
    assert [leaf.colours() for leaf in stack.leaves] == [_fresh(qtbot)] * 3
    assert told == [themes.theme.accent]
    assert stack.updatesEnabled()


@pytest.mark.usefixtures("in_turns")
def test_in_turns_what_goes_or_comes_into_sight_meanwhile(
    themes: ThemeManager, stack: Stack, qtbot: QtBot
) -> None:
    themes.set_mode(ThemeMode.DARK)
    delete(stack.leaves[0].field)
    stack.setCurrentIndex(1)
    _rest(themes, qtbot)
    assert [leaf.colours() for leaf in stack.leaves[1:]] == [_fresh(qtbot)] * 2
