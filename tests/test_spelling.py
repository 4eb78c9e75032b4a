"""The English of the program, its guide and its documents is British throughout."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_AMERICAN = re.compile(
    r"""\b(?:
        \w*(?:anonym|author|capital|categor|character|critic|custom|emphas|final|general|initial
            |local|maxim|memor|minim|normal|optim|organ|prior|real|recogn|reorgan|serial|special
            |standard|summar|synchron|util|visual)iz(?:e[drs]?|ing|ations?|able)
        |analyz(?:e[drs]?|ing) | (?:behavi|col|fav|harb|hon|hum|lab|neighb|rum|sav)or(?:s|ed|ing)?
        |colorful | favorites? | (?:re)?centered | centers? | theaters? | fibers? | defense
        |(?:cancel|counsel|label|model|travel|dial|signal)(?:ed|ing) | counselors?
        |fulfill(?:s|ment)? | skillful | enrollment | catalogs? | gray | judgment | skeptic\w*
        |whilst | towards
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_CODE = re.compile(r"```.*?```|`[^`\n]*`|https?://\S+", re.DOTALL)


def _texts() -> Iterator[tuple[str, str]]:
    strings = (ROOT / "resources/translations/stance_de.ts").read_text(encoding="utf-8")
    yield "the window", "\n".join(re.findall(r"<source>(.*?)</source>", strings, re.DOTALL))
    written = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    written += [*(ROOT / "resources/help/en").glob("*.md"), *(ROOT / "resources").rglob("en.toml")]
    for path in written:
        yield path.relative_to(ROOT).as_posix(), _CODE.sub("", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("name", "text"), list(_texts()), ids=[name for name, _ in _texts()])
def test_words_are_spelled_as_in_britain(name: str, text: str) -> None:
    assert _AMERICAN.findall(text) == []


def test_an_american_spelling_would_be_found() -> None:
    for word in ("organized", "Color", "center", "canceled", "judgment", "analyzes", "anonymized"):
        assert _AMERICAN.findall(f"It is {word} here.") == [word]
    for word in ("size", "prize", "vector", "moment", "enter", "decide", "dialogue", "citizen"):
        assert _AMERICAN.findall(word) == []
