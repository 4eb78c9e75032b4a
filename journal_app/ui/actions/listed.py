"""Every action, place by place: the one list that shortcuts, palette and the page of keys read.

A new action is a line here and a ``bind`` on the page that does it; keys that a widget takes itself
are told with ``told`` or ``by_widget``. No two actions of one place may share keys: a test asks.
"""

from __future__ import annotations

from journal_app.ui.actions.action import Action, Where
from journal_app.wording.noop import QT_TRANSLATE_NOOP

_EVERYWHERE = (
    Action(
        "palette",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Find a page, an action, a client or a session"),
        ("Ctrl+K",),
        offered=False,
    ),
    Action(
        "help",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Help for this page"),
        ("F1",),
        also=QT_TRANSLATE_NOOP("Actions", "guide, manual, how to, keys"),
    ),
    Action("place.today", Where.EVERYWHERE, QT_TRANSLATE_NOOP("Actions", "Today"), ("Ctrl+1",)),
    Action("place.journal", Where.EVERYWHERE, QT_TRANSLATE_NOOP("Actions", "Journal"), ("Ctrl+2",)),
    Action("place.drift", Where.EVERYWHERE, QT_TRANSLATE_NOOP("Actions", "Drift"), ("Ctrl+3",)),
    Action("place.clients", Where.EVERYWHERE, QT_TRANSLATE_NOOP("Actions", "Clients"), ("Ctrl+4",)),
    Action(
        "place.referrals", Where.EVERYWHERE, QT_TRANSLATE_NOOP("Actions", "Referrals"), ("Ctrl+5",)
    ),
    Action(
        "place.supervision",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Supervision"),
        ("Ctrl+6",),
    ),
    Action("place.hours", Where.EVERYWHERE, QT_TRANSLATE_NOOP("Actions", "Hours"), ("Ctrl+7",)),
    Action("place.map", Where.EVERYWHERE, QT_TRANSLATE_NOOP("Actions", "The map"), ("Ctrl+8",)),
    Action(
        "place.settings",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Settings"),
        ("Ctrl+9", "Ctrl+,"),
        also=QT_TRANSLATE_NOOP("Actions", "preferences, options"),
    ),
    Action(
        "log",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Log a session"),
        ("Ctrl+N",),
        also=QT_TRANSLATE_NOOP("Actions", "new entry, write up, begin"),
    ),
    Action(
        "search",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP(
            "Actions", "Search the journal; on the settings, find a setting; in the help, search it"
        ),
        ("Ctrl+F",),
    ),
    Action(
        "undo",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Take back what was done last"),
        ("Ctrl+Z",),
        also=QT_TRANSLATE_NOOP("Actions", "undo"),
    ),
    Action(
        "redo",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        also=QT_TRANSLATE_NOOP("Actions", "redo"),
    ),
    Action(
        "print",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Print what is shown"),
        ("Ctrl+P",),
        also=QT_TRANSLATE_NOOP("Actions", "paper"),
    ),
    Action(
        "reflections",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Read the reflections in order"),
        ("Ctrl+Shift+R",),
    ),
    Action(
        "bring_in",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Import sessions"),
        ("Ctrl+Shift+I",),
        also=QT_TRANSLATE_NOOP("Actions", "bring along, other programs"),
    ),
    Action(
        "lock",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Lock the journal"),
        ("Ctrl+L",),
    ),
    Action(
        "quit",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Quit Stance"),
        ("Ctrl+Q",),
        also=QT_TRANSLATE_NOOP("Actions", "close, leave, exit"),
    ),
    Action(
        "banner",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP(
            "Actions",
            "To the line at the foot that offers to undo or tells of a problem, and back",
        ),
        ("F8",),
        offered=False,
    ),
    Action(
        "tab",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "On and back, as one reads"),
        ("Tab", "Shift+Tab"),
        by_widget=True,
    ),
    Action(
        "press",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Press the button that has the focus"),
        ("Space", "Return"),
        by_widget=True,
    ),
    Action(
        "escape",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Close what has opened: a help, a list, a menu"),
        ("Esc",),
        by_widget=True,
    ),
)

_WITHOUT_KEYS = (
    Action(
        "reminders",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Reminders"),
        also=QT_TRANSLATE_NOOP("Actions", "due, dates, follow-ups"),
    ),
    Action(
        "observe",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Note an observation"),
        also=QT_TRANSLATE_NOOP("Actions", "sign, noticed, referral"),
    ),
    Action(
        "sample",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Look around in the sample journal"),
        also=QT_TRANSLATE_NOOP("Actions", "example, demo, try out"),
    ),
    Action(
        "client.new",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "New client code"),
        also=QT_TRANSLATE_NOOP("Actions", "add a client"),
    ),
    Action(
        "meeting.new",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Write down a supervision meeting"),
        also=QT_TRANSLATE_NOOP("Actions", "supervisor, mentor, group"),
    ),
    Action(
        "learning.new",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Write down learning"),
        also=QT_TRANSLATE_NOOP("Actions", "training, course, hours, CPD"),
    ),
    Action(
        "contacts",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "My contacts and emergency numbers"),
        also=QT_TRANSLATE_NOOP("Actions", "referral list, telephone"),
    ),
    Action(
        "intention",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Say where I mean to be in the next session"),
        also=QT_TRANSLATE_NOOP("Actions", "intention, before a session"),
    ),
    Action(
        "again",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Place old sessions again"),
        also=QT_TRANSLATE_NOOP("Actions", "blind, twice a year"),
    ),
    Action(
        "packet.build",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Build a packet for supervision"),
        also=QT_TRANSLATE_NOOP("Actions", "seal, anonymise, send"),
    ),
    Action(
        "packet.sent",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Packets I sent"),
        also=QT_TRANSLATE_NOOP("Actions", "reply, notes came home"),
    ),
    Action(
        "packet.received",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Packets I received"),
        also=QT_TRANSLATE_NOOP("Actions", "supervisees"),
    ),
    Action(
        "will",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Professional will"),
        also=QT_TRANSLATE_NOOP("Actions", "illness, trusted person"),
    ),
    Action(
        "open_other",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Open another journal"),
        also=QT_TRANSLATE_NOOP("Actions", "file, switch"),
    ),
)

_PALETTE = (
    Action(
        "palette.move",
        Where.PALETTE,
        QT_TRANSLATE_NOOP("Actions", "through what was found"),
        ("Up", "Down", "PgUp", "PgDown"),
        by_widget=True,
    ),
    Action(
        "palette.do",
        Where.PALETTE,
        QT_TRANSLATE_NOOP("Actions", "open it, or do it"),
        ("Return",),
        by_widget=True,
    ),
    Action(
        "palette.leave",
        Where.PALETTE,
        QT_TRANSLATE_NOOP("Actions", "close it, and back to where one was"),
        ("Esc",),
        by_widget=True,
    ),
)

_SETTINGS = (
    Action(
        "settings.find",
        Where.SETTINGS,
        QT_TRANSLATE_NOOP("Actions", "list the sections that say it"),
        told=QT_TRANSLATE_NOOP("Actions", "Ctrl+F, then a word"),
    ),
    Action(
        "settings.go",
        Where.SETTINGS,
        QT_TRANSLATE_NOOP("Actions", "to the control that says it"),
        told=QT_TRANSLATE_NOOP("Actions", "Enter in the search"),
    ),
    Action(
        "settings.key",
        Where.SETTINGS,
        QT_TRANSLATE_NOOP("Actions", "open the journal with it, or test it"),
        told=QT_TRANSLATE_NOOP("Actions", "Ctrl+Enter in the field of a recovery key"),
    ),
    Action(
        "settings.list",
        Where.SETTINGS,
        QT_TRANSLATE_NOOP("Actions", "into the list; through it, showing each section"),
        told=QT_TRANSLATE_NOOP("Actions", "Down in the search; Up, Down, Home, End"),
    ),
    Action(
        "settings.all",
        Where.SETTINGS,
        QT_TRANSLATE_NOOP("Actions", "list all again"),
        told=QT_TRANSLATE_NOOP("Actions", "Escape in the search"),
    ),
)

_HELP = (
    Action(
        "help.read",
        Where.HELP,
        QT_TRANSLATE_NOOP("Actions", "through the text"),
        ("Up", "Down", "PgUp", "PgDown", "Home", "End"),
        by_widget=True,
    ),
    Action(
        "help.links",
        Where.HELP,
        QT_TRANSLATE_NOOP("Actions", "from link to link; follow it"),
        told=QT_TRANSLATE_NOOP("Actions", "Tab, Shift+Tab; Enter"),
    ),
    Action(
        "help.back",
        Where.HELP,
        QT_TRANSLATE_NOOP("Actions", "Back to what you read before, then to where you came from"),
        ("Alt+Left",),
        offered=False,
    ),
    Action(
        "help.next",
        Where.HELP,
        QT_TRANSLATE_NOOP("Actions", "To the next place that says what you look for"),
        ("F3",),
        offered=False,
    ),
    Action(
        "help.before",
        Where.HELP,
        QT_TRANSLATE_NOOP("Actions", "To the place before that says it"),
        ("Shift+F3",),
        offered=False,
    ),
    Action(
        "help.list",
        Where.HELP,
        QT_TRANSLATE_NOOP("Actions", "into the chapters; through them"),
        told=QT_TRANSLATE_NOOP("Actions", "Down in the search; Up, Down, Home, End"),
    ),
    Action(
        "help.leave",
        Where.HELP,
        QT_TRANSLATE_NOOP("Actions", "leave the help"),
        ("Esc",),
        by_widget=True,
    ),
)

_LOG = (
    Action("log.save", Where.LOG, QT_TRANSLATE_NOOP("Actions", "Save the session"), ("Ctrl+S",)),
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

_GRID = (
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

_INTENTION = (
    Action(
        "intention.save",
        Where.INTENTION,
        QT_TRANSLATE_NOOP("Actions", "Save the intention"),
        ("Ctrl+S",),
    ),
    Action(
        "intention.leave",
        Where.INTENTION,
        QT_TRANSLATE_NOOP("Actions", "Back to where one came from"),
        ("Esc",),
        offered=False,
    ),
)

_PLACING = (
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

_AGAIN = (
    Action(
        "again.keep",
        Where.AGAIN,
        QT_TRANSLATE_NOOP("Actions", "Save the new mark, compare, and go on"),
        ("Ctrl+S",),
    ),
)

_CALENDAR = (
    Action(
        "calendar.tick",
        Where.CALENDAR,
        QT_TRANSLATE_NOOP("Actions", "through the events; tick one, or take the tick away"),
        told=QT_TRANSLATE_NOOP("Actions", "Up, Down; Space"),
    ),
)

_JOURNAL = (
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

_DRIFT = (
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

_CLIENTS = (
    Action(
        "clients.into_list",
        Where.CLIENTS,
        QT_TRANSLATE_NOOP("Actions", "from the field into the list of codes"),
        ("Down",),
        offered=False,
    ),
)

_PACKET = (
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

_BANNER = (
    Action(
        "banner.close",
        Where.BANNER,
        QT_TRANSLATE_NOOP("Actions", "Close it"),
        ("Esc",),
        offered=False,
    ),
)

ACTIONS: tuple[Action, ...] = (
    *_EVERYWHERE,
    *_WITHOUT_KEYS,
    *_PALETTE,
    *_SETTINGS,
    *_HELP,
    *_LOG,
    *_GRID,
    *_INTENTION,
    *_PLACING,
    *_AGAIN,
    *_CALENDAR,
    *_JOURNAL,
    *_DRIFT,
    *_CLIENTS,
    *_PACKET,
    *_BANNER,
)
BY_ID = {one.id: one for one in ACTIONS}
