"""The professional will: one of them, dated when it changes."""

from __future__ import annotations

from typing import Any

from journal_app.domain.will import ProfessionalWill
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject


def test_there_is_none_before_it_is_written(services: Services) -> None:
    assert services.will.read() == ProfessionalWill()
    assert not services.will.write(ProfessionalWill(" ", "\n")).change.subjects
    assert services.will.read().is_empty


def test_it_is_kept_as_written_with_its_date(services: Services, clock: Any) -> None:
    written = ProfessionalWill(" Ada ", "Ben 🌱", "with the notary", "two\nlines")
    saved = services.will.write(written)
    assert saved.change.subjects == {Subject.PRACTICE}
    kept = ProfessionalWill("Ada", "Ben 🌱", "with the notary", "two\nlines", clock())
    assert saved.value == services.will.read() == kept


def test_only_a_change_has_a_new_date(services: Services, clock: Any) -> None:
    first = services.will.write(ProfessionalWill("Ada")).value
    clock.forward(days=3)
    assert services.will.write(first).value == first
    assert services.will.write(ProfessionalWill("Ada", "Ben")).value.changed_at == clock()
    assert len(services._database.read("SELECT 1 FROM professional_will")) == 1


def test_what_is_emptied_is_gone(services: Services) -> None:
    services.will.write(ProfessionalWill("Ada"))
    services.will.write(ProfessionalWill())
    assert services.will.read() == ProfessionalWill()
    assert services._database.read("SELECT 1 FROM professional_will") == []
