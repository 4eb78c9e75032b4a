"""What can be done on every page, with keys of its own or from the palette."""

from __future__ import annotations

from journal_app.ui.actions.action import Action, Where
from journal_app.wording.noop import QT_TRANSLATE_NOOP

EVERYWHERE = (
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
        "calendar",
        Where.EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "In a date, open the calendar; in a choice, open its list"),
        ("Alt+Down", "F4"),
        offered=False,
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

WITHOUT_KEYS = (
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

BANNER = (
    Action(
        "banner.close",
        Where.BANNER,
        QT_TRANSLATE_NOOP("Actions", "Close it"),
        ("Esc",),
        offered=False,
    ),
)
