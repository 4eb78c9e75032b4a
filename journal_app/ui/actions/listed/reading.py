"""What is done where one reads: journal, drift, clients, packets."""

from __future__ import annotations

from journal_app.ui.actions.action import Action, Where
from journal_app.wording.noop import QT_TRANSLATE_NOOP

JOURNAL = (
    Action(
        "journal.previous",
        Where.JOURNAL,
        QT_TRANSLATE_NOOP("Actions", "The entry before, also while reading"),
        ("Alt+Left",),
    ),
    Action(
        "journal.next",
        Where.JOURNAL,
        QT_TRANSLATE_NOOP("Actions", "The entry after, also while reading"),
        ("Alt+Right",),
    ),
    Action(
        "journal.into_list",
        Where.JOURNAL,
        QT_TRANSLATE_NOOP("Actions", "from the search into the list"),
        ("Down",),
        offered=False,
    ),
    Action(
        "journal.step",
        Where.JOURNAL,
        QT_TRANSLATE_NOOP(
            "Actions", "from entry to entry; what is chosen is shown beside the list"
        ),
        told=QT_TRANSLATE_NOOP("Actions", "Up, Down, or K, J"),
    ),
    Action(
        "journal.far",
        Where.JOURNAL,
        QT_TRANSLATE_NOOP("Actions", "further through the list, or through the text while reading"),
        told=QT_TRANSLATE_NOOP("Actions", "Page up, Page down, Home, End"),
    ),
    Action(
        "journal.several",
        Where.JOURNAL,
        QT_TRANSLATE_NOOP(
            "Actions", "select several; what can be done with them stands below the list"
        ),
        told=QT_TRANSLATE_NOOP("Actions", "Shift+arrow keys, Ctrl+A"),
    ),
    Action(
        "journal.bin",
        Where.JOURNAL,
        QT_TRANSLATE_NOOP("Actions", "put into the bin; on a filter: take it away"),
        ("Del",),
        by_widget=True,
    ),
    Action(
        "journal.filter",
        Where.JOURNAL,
        QT_TRANSLATE_NOOP(
            "Actions", "open it; in the list that opens, letters narrow it and Enter chooses"
        ),
        told=QT_TRANSLATE_NOOP("Actions", "Down, Space on a filter"),
    ),
    Action(
        "journal.area",
        Where.JOURNAL,
        QT_TRANSLATE_NOOP(
            "Actions",
            "move an area over the grid, with Shift make it larger or smaller; Enter takes it",
        ),
        told=QT_TRANSLATE_NOOP("Actions", "arrow keys on “Place”"),
    ),
    Action(
        "journal.year",
        Where.JOURNAL,
        QT_TRANSLATE_NOOP("Actions", "the weeks, the whole month, all of it again"),
        told=QT_TRANSLATE_NOOP("Actions", "Left, Right, Up, Escape on the year"),
    ),
    Action(
        "journal.history",
        Where.JOURNAL,
        QT_TRANSLATE_NOOP("Actions", "back to reading"),
        told=QT_TRANSLATE_NOOP("Actions", "Escape in the history"),
    ),
)

DRIFT = (
    Action(
        "drift.walk",
        Where.DRIFT,
        QT_TRANSLATE_NOOP("Actions", "on the chart: from session to session; open it"),
        told=QT_TRANSLATE_NOOP("Actions", "Left, Right, Home, End; Enter"),
    ),
    Action(
        "drift.events",
        Where.DRIFT,
        QT_TRANSLATE_NOOP(
            "Actions", "on the chart: from reflection to event and back; open a reflection"
        ),
        told=QT_TRANSLATE_NOOP("Actions", "Ctrl+Left, Ctrl+Right; Enter"),
    ),
    Action(
        "drift.zoom",
        Where.DRIFT,
        QT_TRANSLATE_NOOP("Actions", "on the chart: nearer, further, all; along the time"),
        told=QT_TRANSLATE_NOOP("Actions", "+, −, 0; Page up, Page down"),
    ),
    Action(
        "drift.range",
        Where.DRIFT,
        QT_TRANSLATE_NOOP("Actions", "on the ends of the range under the chart: move them"),
        told=QT_TRANSLATE_NOOP("Actions", "Tab, then arrow keys, Page up, Page down, Home, End"),
    ),
    Action(
        "drift.table",
        Where.DRIFT,
        QT_TRANSLATE_NOOP("Actions", "on the chart: the sessions as a table"),
        ("T",),
        by_widget=True,
    ),
    Action(
        "drift.periods",
        Where.DRIFT,
        QT_TRANSLATE_NOOP(
            "Actions", "on the slider under the grid: from period to period; play and pause"
        ),
        told=QT_TRANSLATE_NOOP("Actions", "Left, Right, Home, End on the slider; Space"),
    ),
)

CLIENTS = (
    Action(
        "clients.into_list",
        Where.CLIENTS,
        QT_TRANSLATE_NOOP("Actions", "from the field into the list of codes"),
        ("Down",),
        offered=False,
    ),
)

PACKET = (
    Action(
        "packet.add_note",
        Where.PACKET,
        QT_TRANSLATE_NOOP("Actions", "Add the note, in its field"),
        ("Ctrl+Return",),
        offered=False,
    ),
    Action(
        "packet.tab",
        Where.PACKET,
        QT_TRANSLATE_NOOP("Actions", "through sessions, texts, notes, the grid, the letter"),
        ("Tab",),
        by_widget=True,
    ),
    Action(
        "packet.words",
        Where.PACKET,
        QT_TRANSLATE_NOOP("Actions", "choose the words a note belongs to"),
        told=QT_TRANSLATE_NOOP("Actions", "Shift+arrow keys in a text"),
    ),
)
