"""The practitioner, the roles worn, and where each role is meant to sit."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

from journal_app.domain.clock import Clock
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Position
from journal_app.domain.practice import (
    HALF_WIDTH,
    IntendedArea,
    Practitioner,
    Role,
    RoleKind,
    checked_role_name,
    role_kind_for,
)
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import practice, role_reads
from journal_app.storage.database import Database
from journal_app.storage.text import storable

T = TypeVar("T")


class Practice:
    """What belongs to the practitioner and not to a session."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock

    def practitioner(self) -> Practitioner:
        """The person who keeps the journal."""
        return practice.practitioner(self._db)

    def update(self, practitioner: Practitioner) -> Saved[Practitioner]:
        """Writes what is known of them; another rhythm of supervision sets its reminder."""
        reminded = practice.update_practitioner(self._db, practitioner, self._clock())
        subjects = (Subject.PRACTICE, *((Subject.REMINDERS,) if reminded else ()))
        return Saved(self.practitioner(), Change.of(*subjects))

    def roles(self) -> tuple[Role, ...]:
        """The roles in use, in their order."""
        return practice.roles(self._db)

    def add_role(self, kind: RoleKind, name: str = "") -> Saved[Role]:
        """Adds a role; one that is there already is returned as it is.

        Raises:
            InvalidValue: ``role_name_missing``, ``role_name_too_long``, for an own role.
        """
        own = checked_role_name(storable(name)) if kind is RoleKind.OWN else ""
        return Saved(practice.add_role(self._db, kind, own), Change.of(Subject.PRACTICE))

    def rename_role(self, role_id: str, name: str) -> Saved[Role]:
        """Gives an own role other words; its sessions stay with it.

        Raises:
            InvalidValue: ``role_name_missing``, ``role_name_too_long``, ``role_name_taken``,
                ``unknown_role``.
        """
        own = checked_role_name(storable(name))
        changed = practice.rename_role(self._db, role_id, own)
        # Entries show the role they were written in.
        return Saved(changed, Change.of(Subject.PRACTICE, Subject.ENTRIES))

    def removable_roles(self) -> frozenset[str]:
        """The ids of the roles that may be removed: nothing stands in them, and one stays."""
        there = frozenset(role.id for role in self.roles())
        free = there - practice.roles_with_something(self._db)
        return free if len(there) > 1 else frozenset()

    def remove_role(self, role_id: str) -> Saved[Role]:
        """Takes a role in which nothing stands out of use; adding it again brings it back.

        Raises:
            InvalidValue: ``role_in_use``, ``role_last``, ``unknown_role``.
        """
        removed = practice.retire_role(self._db, role_id, self._clock())
        return Saved(removed, Change.of(Subject.PRACTICE))

    def role(self, role_id: str) -> Role:
        """One role, also one that is not in use any more.

        Raises:
            NotFound: ``not_found_role``.
        """
        return role_reads.role(self._db, role_id)

    def role_for(self, word: str) -> Role | None:
        """The role in use that a word names: by its own words, or in English or German."""
        said = " ".join(word.split()).casefold()
        kind = role_kind_for(word)
        own = (role for role in self.roles() if role.name and role.name.casefold() == said)
        of_kind = (role for role in self.roles() if role.kind is kind and not role.name)
        return next(own, None) or next(of_kind, None)

    def intended_history(self, role_id: str) -> tuple[IntendedArea, ...]:
        """Where a role was meant to sit, in order of ``valid_from``; the last holds now."""
        return practice.intended_history(self._db, role_id)

    def intended(self, role_id: str) -> IntendedArea | None:
        """Where a role is meant to sit now, or None while nothing was said."""
        history = self.intended_history(role_id)
        return history[-1] if history else None

    def set_intended(
        self,
        role_id: str,
        centre: Position,
        half_width: float = HALF_WIDTH,
        reason: str = "",
        valid_from: datetime | None = None,
    ) -> Saved[IntendedArea]:
        """Says where a role is meant to sit from now on, or has been since ``valid_from``.

        The history stays.

        Raises:
            InvalidValue: ``unknown_role``, ``half_width_out_of_range``, ``since_ahead``.
        """
        now = self._clock()
        if valid_from is not None and valid_from > now:
            raise InvalidValue("since_ahead")
        if not practice.role_exists(self._db, role_id):
            raise InvalidValue("unknown_role", value=role_id)
        area = practice.add_intended(
            self._db, role_id, centre, half_width, storable(reason.strip()), valid_from or now
        )
        return Saved(area, Change.of(Subject.PRACTICE))

    def setting(self, key: str, default: T) -> T:
        """A setting kept in the journal; the default where it is not set or of another type."""
        value = practice.setting(self._db, key)
        if isinstance(default, float) and type(value) is int:
            value = float(value)
        fits = value is not None and (default is None or type(value) is type(default))
        return value if fits else default

    def set_setting(self, key: str, value: object) -> Saved[None]:
        """Keeps a setting that JSON can say; None forgets it."""
        practice.set_setting(self._db, key, value)
        return Saved(None, Change.of(Subject.PRACTICE))
