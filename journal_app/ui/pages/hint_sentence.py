"""What is said of words that could tell who someone is; it warns and never stands in the way."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from journal_app.domain.privacy_hints import HintKind

_LONGEST_QUOTE = 40


def hint_sentence(kind: HintKind, said: str) -> str:
    """A sentence about words that look like something a code should keep out."""
    if len(said) > _LONGEST_QUOTE:
        said = f"{said[: _LONGEST_QUOTE - 1]}…"
    return _text(kind).format(said)


def _text(kind: HintKind) -> str:
    match kind:
        case HintKind.EMAIL:
            return QCoreApplication.translate(
                "LogAid", "“{0}” looks like an e-mail address. Codes keep people safe."
            )
        case HintKind.PHONE:
            return QCoreApplication.translate(
                "LogAid", "“{0}” looks like a phone number. Codes keep people safe."
            )
        case HintKind.ACCOUNT:
            return QCoreApplication.translate(
                "LogAid", "“{0}” looks like an account number. Codes keep people safe."
            )
        case HintKind.NAME:
            return QCoreApplication.translate(
                "LogAid", "“{0}” looks like a name. Codes keep people safe."
            )
        case HintKind.SENTENCE:
            return QCoreApplication.translate(
                "LogAid",
                "“{0}” says a lot for a code. A word or two that tell nothing of the person are "
                "enough.",
            )
