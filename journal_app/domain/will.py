"""The professional will: who may open the journal and who must destroy it, when one cannot."""

from __future__ import annotations

import re
from datetime import datetime

from journal_app.domain.dataclass import dataclass

_SHORTEST = 8
_TOKEN = re.compile(r"\S+")
_EDGES = ".,;:!?()[]{}\"'„“”‘’«»"
_LOOKS_LIKE_REACH = re.compile(r"@|://|^www\.|^[\d()+/.\-]+$", re.IGNORECASE)
_SAID = re.compile(
    r"(?:passphrase|password|passwort|kennwort|code|pin)\s*(?:is|are|lautet|ist|heißt|=|:)\s*"
    r"[\"'„“‚‘«]?(\S{4,})",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:in|at|on|with|by|under|behind|inside|my|the|a|an|of|from|and|or|to|is|are|see|ask|who|"
    r"im|am|bei|beim|unter|hinter|auf|mit|von|vom|der|die|das|dem|den|des|ein|eine|einem|einer|"
    r"mein|meine|meiner|meinem|und|oder|zu|zum|zur|ist|hat|liegt|kennt|weiß|fragen)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ProfessionalWill:
    """What is written down for others.

    Attributes:
        opens: who may open the journal.
        destroys: who must destroy it.
        passphrase_kept: where the passphrase is kept; never the passphrase itself.
        words: anything else they need to know.
        changed_at: when it was last written; None while nothing is.
    """

    opens: str = ""
    destroys: str = ""
    passphrase_kept: str = ""
    words: str = ""
    changed_at: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written."""
        return not (self.opens or self.destroys or self.passphrase_kept or self.words)


def looks_like_passphrase(text: str) -> bool:
    """Whether a text about where the passphrase is kept may hold the passphrase itself.

    A hint, never a verdict. It sees a word mixed of letters, digits and signs, what follows
    "the passphrase is", and a few bare words in a row that name no place.
    """
    said = _SAID.search(text)
    if said and not _PLACE.fullmatch(said[1].strip(_EDGES)):
        return True
    if any(_is_mixed(token.strip(_EDGES)) for token in _TOKEN.findall(text)):
        return True
    words = re.split(r"[\s_-]+", text.strip())
    bare = all(word.isalpha() and word.islower() for word in words)
    return 4 <= len(words) <= 10 and bare and not _PLACE.search(text.replace("-", " "))


def _is_mixed(token: str) -> bool:
    if len(token) < _SHORTEST or _LOOKS_LIKE_REACH.search(token):
        return False
    letters = any(sign.isalpha() for sign in token)
    digits = any(sign.isdigit() for sign in token)
    signs = any(not sign.isalnum() and sign not in "-–/’'." for sign in token)
    return (letters and digits) or (letters and signs)
