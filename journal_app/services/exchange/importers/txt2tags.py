"""txt2tags, in which RedNotebook keeps its texts, as Markdown."""

from __future__ import annotations

import re

from journal_app.services.exchange.importers.html import tidy

_CODE = re.compile(r"(``+|\"\")(.+?)\1")
_LINK = re.compile(r'\[([^\[\]"]*)\s*""([^"\n]+)""(\.\w+)?\]')
_TITLE = re.compile(r"^\s*(={1,5})(?!=)\s*(.+?)\s*\1(?:\[[\w-]*\])?\s*$", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*)\+ ", re.MULTILINE)
_RULE = re.compile(r"^[=_-]{20,}\s*$", re.MULTILINE)
_ITALIC = re.compile(r"(?<![:/\w])//(?=\S)(.+?)(?<=\S)//(?![/\w])")
_UNDERLINED = re.compile(r"(?<!\w)__(?=\S)(.+?)(?<=\S)__(?!\w)")
_STRUCK = re.compile(r"(?<![-\w])--(?=[^\s-])(.+?)(?<=[^\s-])--(?![-\w])")
_PICTURE_ENDS = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".bmp", ".webp")


def from_txt2tags(text: str) -> str:
    """txt2tags as Markdown; what is underlined becomes emphasised, pictures are left out."""
    kept: list[str] = []

    def keep(words: str) -> str:
        kept.append(words)
        return f"\x01{len(kept) - 1}\x01"

    def code(match: re.Match[str]) -> str:
        return keep(f"`{match[2]}`" if match[1] != '""' else match[2])

    def link(match: re.Match[str]) -> str:
        name, target = match[1].strip(), match[2].strip() + (match[3] or "")
        if not name and target.lower().endswith(_PICTURE_ENDS):
            return ""
        return keep(f"[{name}]({target})" if name else target)

    text = text.replace("\x01", "")
    text = _CODE.sub(code, _LINK.sub(link, text))
    text = _TITLE.sub(lambda match: f"{'#' * len(match[1])} {match[2]}", text)
    text = _RULE.sub("---", _NUMBERED.sub(r"\g<1>1. ", text))
    text = _ITALIC.sub(r"*\1*", _UNDERLINED.sub(r"*\1*", _STRUCK.sub(r"~~\1~~", text)))
    text = re.sub("\x01(\\d+)\x01", lambda match: kept[int(match[1])], text)
    return tidy(text)
