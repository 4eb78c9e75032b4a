"""What is done while a session is written up, placed or brought along."""

from __future__ import annotations

from journal_app.ui.actions.action import Action, Where
from journal_app.wording.noop import QT_TRANSLATE_NOOP

LOG = (
    Action(
        "log.save",
        Where.LOG,
        QT_TRANSLATE_NOOP("Actions", "Save the session"),
        ("Ctrl+S", "Ctrl+Return"),
    ),
    Action("log.part.1", Where.LOG, QT_TRANSLATE_NOOP("Actions", "To the facts"), ("Alt+1",)),
    Action("log.part.2", Where.LOG, QT_TRANSLATE_NOOP("Actions", "To the texts"), ("Alt+2",)),
    Action("log.part.3", Where.LOG, QT_TRANSLATE_NOOP("Actions", "To the scales"), ("Alt+3",)),
    Action(
        "log.part.4", Where.LOG, QT_TRANSLATE_NOOP("Actions", "To the observations"), ("Alt+4",)
    ),
    Action("log.part.5", Where.LOG, QT_TRANSLATE_NOOP("Actions", "To the grid"), ("Alt+5",)),
    Action(
        "log.part.6",
        Where.LOG,
        QT_TRANSLATE_NOOP("Actions", "To the question for supervision"),
        ("Alt+6",),
    ),
    Action(
        "log.next",
        Where.LOG,
        QT_TRANSLATE_NOOP("Actions", "To the next part"),
        ("F6",),
        offered=False,
    ),
    Action(
        "log.before",
        Where.LOG,
        QT_TRANSLATE_NOOP("Actions", "To the part before"),
        ("Shift+F6",),
        offered=False,
    ),
    Action(
        "log.sheet",
        Where.LOG,
        QT_TRANSLATE_NOOP("Actions", "Only the sheet, and back"),
        ("F11",),
        also=QT_TRANSLATE_NOOP("Actions", "focus, full screen, distraction"),
    ),
    Action(
        "log.sheet_leave",
        Where.LOG,
        QT_TRANSLATE_NOOP("Actions", "Back from the sheet"),
        ("Esc",),
        offered=False,
    ),
    Action(
        "log.code",
        Where.LOG,
        QT_TRANSLATE_NOOP("Actions", "on to the texts"),
        told=QT_TRANSLATE_NOOP("Actions", "Enter in the client code"),
    ),
    Action(
        "log.second",
        Where.LOG,
        QT_TRANSLATE_NOOP("Actions", "on to the second"),
        told=QT_TRANSLATE_NOOP("Actions", "Tab in the first text"),
    ),
    Action(
        "log.undo",
        Where.LOG,
        QT_TRANSLATE_NOOP("Actions", "take back and bring back, in both texts"),
        ("Ctrl+Z", "Ctrl+Shift+Z"),
        by_widget=True,
    ),
    Action(
        "log.scale",
        Where.LOG,
        QT_TRANSLATE_NOOP("Actions", "on a scale: say it, step, take it back"),
        told=QT_TRANSLATE_NOOP("Actions", "0 … 4, arrow keys, Delete"),
    ),
    Action(
        "log.observations",
        Where.LOG,
        QT_TRANSLATE_NOOP("Actions", "open the list and go into it"),
        told=QT_TRANSLATE_NOOP("Actions", "Space on “All observations…”"),
    ),
    Action(
        "log.observation",
        Where.LOG,
        QT_TRANSLATE_NOOP(
            "Actions", "in the list: go on and back, go to the next one that says the word"
        ),
        told=QT_TRANSLATE_NOOP("Actions", "Up, Down, letters of a word"),
    ),
    Action(
        "log.tick",
        Where.LOG,
        QT_TRANSLATE_NOOP(
            "Actions", "tick it and go to the words used; back from the words; close the list"
        ),
        told=QT_TRANSLATE_NOOP("Actions", "Space; Enter; Escape"),
    ),
)

GRID = (
    Action(
        "grid.help",
        Where.GRID,
        QT_TRANSLATE_NOOP(
            "Actions",
            "What the quadrant means; arrow keys: the other quadrants; F1: the axes and the keys",
        ),
        ("F1",),
    ),
    Action(
        "grid.move",
        Where.GRID,
        QT_TRANSLATE_NOOP(
            "Actions",
            "by .05; with Shift by .25. Before there is a mark they move a dashed cursor",
        ),
        told=QT_TRANSLATE_NOOP("Actions", "arrow keys"),
    ),
    Action(
        "grid.place",
        Where.GRID,
        QT_TRANSLATE_NOOP(
            "Actions",
            "show the cursor; place the mark; on a mark, go on to the next free moment",
        ),
        told=QT_TRANSLATE_NOOP("Actions", "Enter or Space"),
    ),
    Action(
        "grid.moment",
        Where.GRID,
        QT_TRANSLATE_NOOP(
            "Actions",
            "take a moment in hand; with one mark alone, 2 and 3 make it start, middle and end, "
            "4 and more make own moments",
        ),
        told=QT_TRANSLATE_NOOP("Actions", "1 … 7"),
    ),
    Action(
        "grid.sure",
        Where.GRID,
        QT_TRANSLATE_NOOP("Actions", "surer, less sure"),
        told=QT_TRANSLATE_NOOP("Actions", "+ and −"),
    ),
    Action(
        "grid.name",
        Where.GRID,
        QT_TRANSLATE_NOOP(
            "Actions",
            "write the name where it stands; Enter keeps it, Escape does not; a moment with a name "
            "of its own makes the three own moments",
        ),
        ("F2",),
        by_widget=True,
    ),
    Action(
        "grid.remove",
        Where.GRID,
        QT_TRANSLATE_NOOP("Actions", "take the mark back"),
        ("Del",),
        by_widget=True,
    ),
    Action(
        "grid.undo",
        Where.GRID,
        QT_TRANSLATE_NOOP("Actions", "take back what was done last on the grid"),
        ("Ctrl+Z",),
        by_widget=True,
    ),
    Action(
        "grid.give_up",
        Where.GRID,
        QT_TRANSLATE_NOOP("Actions", "give up the cursor, or the dragging"),
        ("Esc",),
        by_widget=True,
    ),
)

INTENTION = (
    Action(
        "intention.save",
        Where.INTENTION,
        QT_TRANSLATE_NOOP("Actions", "Save the intention"),
        ("Ctrl+S", "Ctrl+Return"),
    ),
    Action(
        "intention.leave",
        Where.INTENTION,
        QT_TRANSLATE_NOOP("Actions", "Back to where one came from"),
        ("Esc",),
        offered=False,
    ),
)

PLACING = (
    Action(
        "placing.keep",
        Where.PLACING,
        QT_TRANSLATE_NOOP("Actions", "Save the mark, and on to the next session"),
        ("Ctrl+S",),
    ),
    Action(
        "placing.skip",
        Where.PLACING,
        QT_TRANSLATE_NOOP("Actions", "Skip: it comes again at the end"),
        ("S",),
    ),
    Action(
        "placing.leave",
        Where.PLACING,
        QT_TRANSLATE_NOOP("Actions", "Leave it without a mark for good"),
        ("L",),
    ),
    Action(
        "placing.undo",
        Where.PLACING,
        QT_TRANSLATE_NOOP(
            "Actions", "Take the mark back; without one, what was done with the session before"
        ),
        ("Ctrl+Z",),
    ),
    Action(
        "placing.grid",
        Where.PLACING,
        QT_TRANSLATE_NOOP(
            "Actions",
            "place, as on the grid; Enter on the mark: save it, and on to the next session",
        ),
        told=QT_TRANSLATE_NOOP("Actions", "arrow keys, Enter"),
    ),
)

AGAIN = (
    Action(
        "again.keep",
        Where.AGAIN,
        QT_TRANSLATE_NOOP("Actions", "Save the new mark, compare, and go on"),
        ("Ctrl+S",),
    ),
)

CALENDAR = (
    Action(
        "calendar.tick",
        Where.CALENDAR,
        QT_TRANSLATE_NOOP("Actions", "through the events; tick one, or take the tick away"),
        told=QT_TRANSLATE_NOOP("Actions", "Up, Down; Space"),
    ),
)

REFERRALS = (
    Action(
        "referral.save_step",
        Where.REFERRALS,
        QT_TRANSLATE_NOOP("Actions", "Save the step, in its form"),
        ("Ctrl+S", "Ctrl+Return"),
        offered=False,
    ),
    Action(
        "referral.leave_step",
        Where.REFERRALS,
        QT_TRANSLATE_NOOP("Actions", "put away the step, or the observation, that is written"),
        ("Esc",),
        by_widget=True,
    ),
)
