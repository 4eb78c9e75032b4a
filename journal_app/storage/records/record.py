"""What all records have in common."""

from __future__ import annotations

from typing import Any

from sqlmodel import SQLModel

from journal_app.giving_way import give_way


class Record(SQLModel):
    """A row of a table. Its class takes milliseconds to make, after which others go first."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        give_way()
