"""The words that were replaced before a packet went: kept with it, as far as its sessions are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from journal_app.storage.naming import Run

_TEXTS = """
SELECT t.seen, t.me, t.question, t.answers FROM packet_session s
JOIN entry e ON e.id = s.entry_id JOIN entry_text t ON t.seq = e.seq WHERE s.packet_id = ?
"""


def forget_words_of(run: Run, packets: Sequence[str]) -> None:
    """Keeps of each packet the replaced words that stand in what is left of its sessions."""
    for packet in packets:
        rows = run("SELECT replacements FROM packet WHERE id = ?", (packet,))
        if not rows:
            continue
        before = json.loads(rows[0][0])
        left = " ".join(part for texts in run(_TEXTS, (packet,)) for part in texts).casefold()
        after = [pair for pair in before if _is_in(pair, left)] if isinstance(before, list) else []
        if after != before:
            text = json.dumps(after, ensure_ascii=False)
            run("UPDATE packet SET replacements = ? WHERE id = ?", (text, packet))


def _is_in(pair: Any, text: str) -> bool:
    written = next(iter(pair.values() if isinstance(pair, dict) else pair), "") if pair else ""
    return isinstance(written, str) and bool(written) and written.casefold() in text
