"""The practitioner, the roles and the intended areas."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Position
from journal_app.domain.practice import Role, RoleKind, area_at
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from tests.fixed_clock import NOW, FixedClock


def test_the_practitioner(services: Services) -> None:
    before = services.practice.practitioner()
    assert (before.name, before.question_rhythm_days) == ("", 28)
    changed = replace(before, name="Ada", jurisdiction="DE", supervision_rhythm_days=30)
    saved = services.practice.update(changed)
    assert saved.value == services.practice.practitioner() == changed
    assert Subject.PRACTICE in saved.change.subjects


def test_roles_stand_in_their_order_and_are_there_once(services: Services) -> None:
    coach = services.practice.add_role(RoleKind.COACH, "ignored").value
    own = services.practice.add_role(RoleKind.OWN, "  Hospital   chaplain ").value
    again = services.practice.add_role(RoleKind.COACH).value
    assert services.practice.roles() == (coach, own)
    assert again == coach
    assert (coach.name, own.name, own.ordinal) == ("", "Hospital chaplain", 1)
    with pytest.raises(InvalidValue, match="role_name_missing"):
        services.practice.add_role(RoleKind.OWN, " ")


def test_a_role_in_which_nothing_stands_is_removed_and_comes_back_with_its_area(
    services: Services, coach: Role
) -> None:
    with pytest.raises(InvalidValue, match="role_last"):
        services.practice.remove_role(coach.id)
    slip = services.practice.add_role(RoleKind.OWN, "Mediater").value
    area = services.practice.set_intended(slip.id, Position(0.5, 0.5), 0.25, "").value
    assert services.practice.removable_roles() == {coach.id, slip.id}
    assert services.practice.remove_role(slip.id).value == slip
    assert services.practice.roles() == (coach,)
    assert services.practice.role_for("mediater") is None
    assert services.practice.removable_roles() == frozenset()
    with pytest.raises(InvalidValue, match="unknown_role"):
        services.practice.remove_role(slip.id)
    assert services.practice.add_role(RoleKind.OWN, "Mediater").value == slip
    assert services.practice.intended(slip.id) == area


def _write_in(services: Services, role: Role, what: str) -> None:
    draft = replace(services.journal.new_draft(role.id), seen="Something was said.")
    if what == "draft":
        services.journal.keep_draft(draft, False)
        return
    entry = services.journal.save(draft).value
    if what == "bin":
        services.journal.trash(entry.id)


@pytest.mark.parametrize("what", ["session", "bin", "draft"])
def test_a_role_in_which_something_stands_stays(services: Services, coach: Role, what: str) -> None:
    other = services.practice.add_role(RoleKind.THERAPIST).value
    _write_in(services, other, what)
    assert services.practice.removable_roles() == {coach.id}
    with pytest.raises(InvalidValue, match="role_in_use"):
        services.practice.remove_role(other.id)
    assert services.practice.roles() == (coach, other)


def test_a_role_is_a_word_or_two(services: Services) -> None:
    longest = services.practice.add_role(RoleKind.OWN, "m" * 60).value
    for act in (
        lambda name: services.practice.add_role(RoleKind.OWN, name),
        lambda name: services.practice.rename_role(longest.id, name),
    ):
        with pytest.raises(InvalidValue, match="role_name_too_long"):
            act("m" * 61)
    assert services.practice.roles() == (longest,)


def test_a_role_is_known_by_its_words(services: Services, coach: Role) -> None:
    own = services.practice.add_role(RoleKind.OWN, "Seelsorge").value
    for word in ("coach", "Coaching", " COACHIN "):
        assert services.practice.role_for(word) == coach
    assert services.practice.role_for("seelsorge") == own
    assert services.practice.role_for("therapist") is None
    assert services.practice.role_for("") is None


def test_where_a_role_is_meant_to_sit_has_a_history(
    services: Services, coach: Role, clock: FixedClock
) -> None:
    assert services.practice.intended(coach.id) is None
    first = services.practice.set_intended(coach.id, Position(0.5, 0.5), 0.25, "so").value
    clock.forward(days=30)
    second = services.practice.set_intended(coach.id, Position(0.1, 0.5), 0.3, "else").value
    history = services.practice.intended_history(coach.id)
    assert history == (first, second)
    assert services.practice.intended(coach.id) == second
    assert area_at(history, NOW) == first
    assert (first.valid_from, first.reason, first.half_width) == (NOW, "so", 0.25)


def test_two_areas_within_an_instant_keep_their_order(services: Services, coach: Role) -> None:
    for step in range(5):
        services.practice.set_intended(coach.id, Position(step / 10, 0), 0.25, "")
    assert services.practice.intended(coach.id).centre == Position(0.4, 0)  # type: ignore[union-attr]


def test_an_area_needs_a_role_and_a_size(services: Services, coach: Role) -> None:
    with pytest.raises(InvalidValue, match="unknown_role"):
        services.practice.set_intended("nobody", Position(0, 0), 0.25, "")
    with pytest.raises(InvalidValue, match="half_width_out_of_range"):
        services.practice.set_intended(coach.id, Position(0, 0), 2, "")
    assert services.practice.intended(coach.id) is None


def test_settings_keep_their_type(services: Services) -> None:
    practice = services.practice
    assert practice.setting("a", 5) == 5
    for value in (7, "words", True, 1.5, [1, "b"], {"a": None}):
        practice.set_setting("a", value)
        assert practice.setting("a", type(value)()) == value
    assert practice.setting("a", "text") == "text"  # another type than asked for
    practice.set_setting("a", None)
    practice.set_setting("a", None)
    assert practice.setting("a", 5) == 5
    practice.set_setting("half", 1)
    assert practice.setting("half", 0.5) == 1.0
