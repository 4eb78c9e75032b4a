"""What was said about where one stands, read in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from journal_app.domain.grid import Orientation, Position
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.reflection import Answer, Asked, Reflection, StepAnswer
from journal_app.services.bundle import Services
from journal_app.services.insight import Selection
from journal_app.ui.page import Desk
from journal_app.ui.pages.reflection_print import reflections_on_paper
from journal_app.ui.pages.reflection_row import ReflectionRow
from journal_app.ui.pages.reflection_shown import (
    frozen_count,
    frozen_mean,
    frozen_picture,
    frozen_sentence,
)
from journal_app.ui.pages.reflections_page import ReflectionsPage
from journal_app.ui.pdf.printing import PrintDocument
from journal_app.wording.words import Words
from tests.fixed_clock import NOW


@pytest.fixture
def page(desk: Desk, coach: Role, qtbot: QtBot) -> ReflectionsPage:
    made = ReflectionsPage(desk)
    qtbot.addWidget(made)
    made.resize(1165, 600)
    made.show()
    return made


@pytest.fixture
def over_years(services: Services, coach: Role, clock: Any) -> list[Reflection]:
    """One answer every hundred days, the first of them long ago."""
    clock.forward(days=-1000)
    found = []
    for number in range(10):
        clock.forward(days=100)
        found.append(services.reflections.answer(coach.id, Answer.YES, f"words {number}").value)
    return found


def settle() -> None:
    """Let layouts that wait for it take place."""
    for _ in range(4):
        QApplication.processEvents()


def texts(row: ReflectionRow) -> str:
    return "\n".join(part.text() for part in row.findChildren(QLabel))


def test_an_empty_page_says_what_will_be_here(page: ReflectionsPage, qtbot: QtBot) -> None:
    page.show_role("")
    assert page.empty.isVisible()
    assert not page.print.isEnabled()
    with qtbot.waitSignal(page.drift_page_requested):
        page.back.click()


def test_reflections_stand_from_the_oldest_to_the_newest(
    page: ReflectionsPage, over_years: list[Reflection], coach: Role
) -> None:
    page.show_role(coach.id)
    assert [row.reflection.id for row in page.rows] == [one.id for one in over_years]
    assert page.header.subtitle.text() == "Coach · 10 reflections"
    assert [year.text() for year in page.years] == ["2023", "2024", "2025", "2026"]
    assert "2023" in texts(page.rows[0])
    assert "2023" not in texts(page.rows[1])


@pytest.mark.dressed
def test_a_year_is_jumped_to(
    page: ReflectionsPage, over_years: list[Reflection], coach: Role
) -> None:
    page.show_role(coach.id)
    page.years[2].click()
    settle()
    bar = page.area.verticalScrollBar()
    first = next(row for row in page.rows if row.reflection.answered_at.year == 2025)
    assert first.y() > 0
    assert bar.value() == min(first.y(), bar.maximum())
    assert first.hasFocus()


@pytest.mark.dressed
def test_one_reflection_is_gone_to(
    page: ReflectionsPage,
    over_years: list[Reflection],
    services: Services,
    coach: Role,
) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    page.show_role(therapist.id)
    assert page.rows == ()
    page.show_reflection(over_years[4].id)
    settle()
    assert len(page.rows) == 10
    assert page.area.verticalScrollBar().value() == page.rows[4].y() > 0


def test_a_row_tells_what_was_shown_and_what_came_of_the_step(
    page: ReflectionsPage,
    services: Services,
    coach: Role,
    make_draft: Callable[..., Any],
) -> None:
    services.practice.set_intended(coach.id, Position(0.5, 0.5))
    view = services.insight.drift(Selection(coach.id))
    kept = services.reflections.answer(
        coach.id,
        Answer.CHANGE,
        "I explain\ntoo <b>much</b>",
        "Ask more",
        asked=Asked.RHYTHM,
        view=view,
    ).value
    page.show_role(coach.id)
    (row,) = page.rows
    assert "asked by the rhythm you set" in texts(row)
    assert "One step: Ask more" in texts(row)
    assert "What came of it" not in texts(row)
    services.reflections.answer_step(kept.id, StepAnswer.PARTLY, "once")
    page.refresh()
    (row,) = page.rows
    assert "What came of it: tried in part. once" in row.accessibleDescription()
    assert "too <b>much</b>" in row.accessibleDescription()
    assert row.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_all_can_be_printed(
    page: ReflectionsPage,
    over_years: list[Reflection],
    coach: Role,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def ask(_parent: object, document: Any) -> bool:
        asked.append(document.page_count)
        return True

    monkeypatch.setattr(PrintDocument, "ask", ask)
    page.show_role(coach.id)
    page.print.click()
    assert asked
    assert asked[0] >= 1


# --- what was frozen


def reflection(shown: dict[str, object]) -> Reflection:
    return Reflection("r", "coach", NOW, Answer.YES, Asked.SELF, 12, "words", shown=shown)


def test_what_was_frozen_is_shown_as_it_was() -> None:
    kept = reflection(
        {
            "sessions": {"count": 12},
            "recent": [{"x": 0.1, "y": 0.2}, {"x": -0.3, "y": 0.4}],
            "mean": {"x": -0.1, "y": 0.3},
            "intended_area": {"x": 0.5, "y": 0.5, "half_width": 0.25},
        }
    )
    picture = frozen_picture(kept, Orientation())
    assert picture is not None
    assert picture.dots == ((0.1, 0.2), (-0.3, 0.4))
    assert [(mark.x, mark.y) for mark in picture.marks] == [(-0.1, 0.3)]
    assert [(area.x, area.half_width) for area in picture.areas] == [(0.5, 0.25)]
    assert frozen_count(kept) == 12
    assert "meaning" in frozen_sentence(kept, Words())


@pytest.mark.parametrize(("count", "middle"), [(7, None), (8, (0.25, 0.0)), (10, (0.25, 0.0))])
def test_a_middle_that_was_not_frozen_is_that_of_the_sessions(
    count: int, middle: tuple[float, float] | None
) -> None:
    kept = reflection({"recent": [{"x": 0.25, "y": 0.0}] * count})
    assert frozen_mean(kept) == middle


_NAMES = st.sampled_from(["x", "y", "half_width", "count", "other"])
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["x", "y", "half_width", "count", "other"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(
    shown=st.dictionaries(
        st.sampled_from(["sessions", "recent", "mean", "intended_area", "format"]), _JSON
    )
)
def test_whatever_was_frozen_can_be_read(shown: dict[str, object]) -> None:
    kept = reflection(shown)
    picture = frozen_picture(kept, Orientation())
    points = picture.dots if picture is not None else ()
    assert all(-1.0 <= value <= 1.0 for point in points for value in point)
    middle = frozen_mean(kept)
    assert middle is None or all(-1.0 <= value <= 1.0 for value in middle)
    assert frozen_count(kept) >= 0
    assert isinstance(frozen_sentence(kept, Words()), str)


@pytest.mark.parametrize(
    "said",
    ["# no *heading*, 1. no list, <b>, [x](y), a_b_c, `c`", "two\nlines", "long " * 900, "שלום 🌱"],
)
def test_whatever_was_said_can_stand_on_paper(desk: Desk, coach: Role, said: str) -> None:
    shown: dict[str, object] = {"mean": {"x": 0.1, "y": 0.1}, "recent": [{"x": 0, "y": 0}]}
    kept = Reflection("r", coach.id, NOW, Answer.YES, Asked.SELF, 12, said, shown=shown)
    document = reflections_on_paper(coach, (kept,), desk.words, Orientation())
    assert document.content().startswith(b"%PDF")


def test_paper_holds_the_words_of_every_year(
    desk: Desk, over_years: list[Reflection], coach: Role
) -> None:
    few = reflections_on_paper(coach, tuple(over_years[:1]), desk.words, Orientation())
    many = reflections_on_paper(coach, tuple(over_years * 6), desk.words, Orientation())
    assert few.page_count == 1
    assert many.page_count > 1
    assert few.content().startswith(b"%PDF")
