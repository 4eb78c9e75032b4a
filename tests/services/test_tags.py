"""Tags as a whole: called otherwise, made one, taken away, and all of it taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services

Sessions = Callable[..., str]


@pytest.fixture
def session(services: Services, coach: Role, make_draft: Callable[..., EntryDraft]) -> Sessions:
    def make(*tags: str) -> str:
        draft = make_draft(role_id=coach.id, seen="words", tags=tags)
        return services.journal.save(draft).value.id

    return make


def tags_of(services: Services, entry_id: str) -> tuple[str, ...]:
    return services.journal.entry(entry_id).content.tags


def uses(services: Services) -> dict[str, int]:
    return {use.name: use.count for use in services.tags.uses()}


def test_the_most_used_first(services: Services, session: Sessions) -> None:
    session("loss")
    session("loss", "work")
    assert [(use.name, use.count) for use in services.tags.uses()] == [("loss", 2), ("work", 1)]


def test_called_otherwise_everywhere_and_back(services: Services, session: Sessions) -> None:
    first, second, other = session("loss"), session("work", "loss"), session("work")
    done = services.tags.rename("loss", " #grief ").value
    assert tags_of(services, first) == ("grief",)
    assert tags_of(services, second) == ("work", "grief")
    assert tags_of(services, other) == ("work",)
    services.tags.rename_back(done)
    assert tags_of(services, second) == ("work", "loss")
    assert uses(services) == {"loss": 2, "work": 2}


def test_two_that_became_one_are_two_again(services: Services, session: Sessions) -> None:
    both, only_new = session("loss", "grief"), session("grief")
    done = services.tags.rename("loss", "grief").value
    assert uses(services) == {"grief": 2}
    services.tags.rename_back(done)
    assert set(tags_of(services, both)) == {"loss", "grief"}
    assert tags_of(services, only_new) == ("grief",)


def test_other_capitals_are_the_same_tag(services: Services, session: Sessions) -> None:
    entry = session("loss")
    done = services.tags.rename("loss", "Loss").value
    assert tags_of(services, entry) == ("Loss",)
    services.tags.rename_back(done)
    assert tags_of(services, entry) == ("loss",)


@pytest.mark.parametrize("name", ["", "  ", "#", " # "])
def test_a_tag_has_a_name(services: Services, session: Sessions, name: str) -> None:
    session("loss")
    with pytest.raises(InvalidValue, match="tag_missing"):
        services.tags.rename("loss", name)


def test_taken_from_every_session(services: Services, session: Sessions) -> None:
    entry = session("loss", "work")
    assert services.tags.remove("loss").value == (entry,)
    assert tags_of(services, entry) == ("work",)


def test_those_in_the_bin_are_not_forgotten(services: Services, session: Sessions) -> None:
    entry = session("loss")
    services.journal.trash(entry)
    services.tags.rename("loss", "grief")
    services.journal.restore(entry)
    assert tags_of(services, entry) == ("grief",)


def test_every_change_stands_in_the_history(services: Services, session: Sessions) -> None:
    entry = session("loss")
    services.tags.rename("loss", "grief")
    assert len(services.journal.revisions(entry)) == 2
