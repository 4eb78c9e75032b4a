"""Every action, place by place: the one list that shortcuts, palette and the page of keys read.

A new action is a line in the room of its place and a ``bind`` on the page that does it; keys that
a widget takes itself are told with ``told`` or ``by_widget``. No two actions of one place may share
keys: a test asks.
"""

from __future__ import annotations

from journal_app.ui.actions.action import Action
from journal_app.ui.actions.listed import everywhere, finding, reading, writing

ACTIONS: tuple[Action, ...] = (
    *everywhere.EVERYWHERE,
    *everywhere.WITHOUT_KEYS,
    *finding.PALETTE,
    *finding.SETTINGS,
    *finding.HELP,
    *writing.LOG,
    *writing.GRID,
    *writing.INTENTION,
    *writing.PLACING,
    *writing.AGAIN,
    *writing.CALENDAR,
    *reading.JOURNAL,
    *reading.DRIFT,
    *reading.CLIENTS,
    *writing.REFERRALS,
    *reading.PACKET,
    *everywhere.BANNER,
)
BY_ID = {one.id: one for one in ACTIONS}
