"""What is done in the palette, on the settings and in the help."""

from __future__ import annotations

from journal_app.ui.actions.action import Action, Where
from journal_app.wording.noop import QT_TRANSLATE_NOOP

PALETTE = (
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

SETTINGS = (
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

HELP = (
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
