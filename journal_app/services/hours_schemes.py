"""The schemes of hours, from their files in ``resources/hours``: whoever adds a file adds one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from journal_app.domain.errors import NotFound
from journal_app.domain.hours_scheme import (
    Column,
    Log,
    LogSource,
    Rules,
    Scheme,
    Target,
    TargetKind,
)
from journal_app.domain.practice import RoleKind
from journal_app.resources import resource_path


@cache
def schemes() -> tuple[Scheme, ...]:
    """All that ship, in their order. Read once."""
    found = (read_scheme(path) for path in resource_path("hours").glob("*.toml"))
    return tuple(sorted(found, key=lambda one: (one.order, one.id)))


def scheme(scheme_id: str) -> Scheme:
    """One by its id.

    Raises:
        NotFound: ``not_found_scheme``: its file does not ship with this version.
    """
    for one in schemes():
        if one.id == scheme_id:
            return one
    known = ", ".join(one.id for one in schemes())
    raise NotFound("not_found_scheme", value=scheme_id, known=known)


def read_scheme(path: Path) -> Scheme:
    """A scheme from its file. What is wrong in it is a mistake of whoever wrote it: it raises."""
    told = tomllib.loads(path.read_text("utf-8"))
    rules = told.get("rules", {})
    return Scheme(
        id=path.stem,
        order=told["order"],
        name=told["name"],
        about=told["about"],
        body=told["body"],
        check_at=told["check_at"],
        checked=str(told["checked"]),
        rules=Rules(
            roles=frozenset(RoleKind(kind) for kind in rules.get("roles", ())),
            excluded_agreements=frozenset(
                " ".join(words.split()).casefold() for words in rules.get("excluded_agreements", ())
            ),
            most_people=rules.get("most_people"),
            each_member=rules.get("each_member", False),
            training=rules.get("training", False),
            needs_listing=rules.get("needs_listing", False),
            supervision_as_cpd=rules.get("supervision_as_cpd", 0),
        ),
        targets=tuple(
            Target(TargetKind(one["kind"]), one["value"], one.get("months"))
            for one in told.get("targets", ())
        ),
        logs=tuple(_log(one) for one in told.get("logs", ())),
    )


def _log(told: Mapping[str, Any]) -> Log:
    columns = tuple(
        Column(one["field"], {key: said for key, said in one.items() if key != "field"})
        for one in told["columns"]
    )
    return Log(told["id"], told["name"], LogSource(told["source"]), columns)
