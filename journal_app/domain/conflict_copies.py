"""Names that synchronising tools give to the second of two files that were changed at once."""

from __future__ import annotations

import re

_CERTAIN = (
    r"\.sync-conflict-\d{8}-\d{6}-\w{7}",  # Syncthing
    r" \([^()]*conflicted copy[^()]*\)",  # Dropbox, Nextcloud
    r" \([^()]*conflict[^()]*\)",
    r" \([^()]*in Konflikt stehende Kopie[^()]*\)",
    r" \([^()]*Konflikt[^()]*\)",
    r"_conflict-\d{8}-\d{6}",  # ownCloud
)
# What people and backups might call a file too: these have to be copies by their content.
_POSSIBLE = (
    r"-[\w][\w -]{0,40}",  # OneDrive puts the name of the computer there
    r" \d{1,2}",  # iCloud Drive
    r" \(\d{1,2}\)",  # Google Drive, downloads
)


def is_certain(journal: str, name: str) -> bool:
    """Whether a name beside a journal can be nothing but that of a conflict copy of it."""
    return _fits(journal, name, _CERTAIN)


def is_possible(journal: str, name: str) -> bool:
    """Whether a name beside a journal may be that of a conflict copy of it."""
    return is_certain(journal, name) or _fits(journal, name, _POSSIBLE)


def _fits(journal: str, name: str, patterns: tuple[str, ...]) -> bool:
    stem, dot, suffix = journal.rpartition(".")
    before, after = (stem, dot + suffix) if dot else (journal, "")
    if not (name.startswith(before) and name.endswith(after)) or len(name) <= len(journal):
        return False
    middle = name[len(before) : len(name) - len(after)]
    return any(re.fullmatch(pattern, middle, re.IGNORECASE) for pattern in patterns)
