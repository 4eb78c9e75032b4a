"""What programs write above a text: YAML between ``---``, TOML between ``+++``, jrnl's own kind."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.yaml_source import yaml_in

_YAML = re.compile(r"\A---[ \t]*\n(.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\A\+\+\+[ \t]*\n(.*?)(?:^|\n)\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_JRNL_BEGINS, _JRNL_BODY, _JRNL_ENDS = "---\ntitle: ", "\nbody: |", "..."
_NOTHING = {"null", "~"}


def has_front_matter(beginning: str) -> bool:
    """Whether the beginning of a file is front matter that says anything."""
    yaml, toml = _YAML.match(beginning), _TOML.match(beginning)
    return bool(
        (yaml and ":" in yaml[1])
        or (toml and "=" in toml[1])
        or (beginning.startswith(_JRNL_BEGINS) and _JRNL_BODY in beginning)
    )


def front_matter(text: str, member: str) -> tuple[dict[str, Any], str]:
    """The front matter by its keys without capitals, and what stands below it.

    Values are texts, lists or mappings.

    Raises:
        InvalidValue: as ``yaml_in``; ``yaml_unreadable`` for TOML as well.
    """
    own = _jrnl(text)
    if own:
        return own
    toml = _TOML.match(text)
    if toml:
        return _from_toml(toml[1], member), text[toml.end() :]
    found = _YAML.match(text)
    matter = yaml_in(found[1], member, first_line=2) if found else None
    if found is None or not isinstance(matter, dict):
        return {}, text
    return {key.strip().lower(): value for key, value in matter.items()}, text[found.end() :]


def said(matter: dict[str, Any], key: str) -> str:
    """The text under a key; empty when there is none."""
    value = matter.get(key)
    return value if isinstance(value, str) and value not in _NOTHING else ""


def _jrnl(text: str) -> tuple[dict[str, Any], str] | None:
    """What ``jrnl --format yaml`` writes: no YAML, since it indents by tabs and quotes nothing."""
    if not text.startswith(_JRNL_BEGINS):
        return None
    head, _, below = text.partition(_JRNL_BODY)
    body = below.rstrip()
    if not below.startswith("\t") or not body.endswith(_JRNL_ENDS):
        return None
    lines = body.removesuffix(_JRNL_ENDS).split("\n")
    pairs = (line.partition(": ") for line in head.split("\n")[1:])
    matter = {key.strip().lower(): value.strip() for key, _, value in pairs}
    return matter, "\n".join(line.removeprefix("\t") for line in lines).strip()


def _from_toml(text: str, member: str) -> dict[str, Any]:
    try:
        found = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        raise InvalidValue("yaml_unreadable", file=member, line=2) from error
    return {
        key.strip().lower(): value if isinstance(value, list | dict) else str(value)
        for key, value in found.items()
    }
