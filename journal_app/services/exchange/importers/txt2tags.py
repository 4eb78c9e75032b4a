"""txt2tags, in which RedNotebook keeps its texts, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import groupby

from journal_app.services.exchange.importers.html import tidy

_CODE = re.compile(r"(``+|\"\"|'')(.+?)\1")
_LINK = re.compile(r'\[([^\[\]"\n]*)\s*""([^"\n]+)""(\.\w+)?(?:\?\d+)?\]')
_BARE_LINK = re.compile(r"\[([^\[\]\n]+?) ((?:https?|ftp)://[^\s\]]+|mailto:[^\s\]]+)\]")
_BARE_PICTURE = re.compile(r"\[\S[^\[\]\n]*\.(?:png|jpe?g|gif|eps|bmp|svg)(?:\?\d+)?\]", re.I)
_TITLE = re.compile(
    r"^[ \t]*(={1,5}|\+{1,5})(?![=+])[ \t]*(.+?)[ \t]*\1(?:\[[\w-]*\])?[ \t]*$", re.MULTILINE
)
_NUMBERED = re.compile(r"^([ \t]*)\+ ", re.MULTILINE)
_RULE = re.compile(r"^[=_-]{20,}[ \t]*$", re.MULTILINE)
_ITALIC = re.compile(r"(?<![:/\w])//(?=\S)(.+?)(?<=\S)//(?![/\w])")
_UNDERLINED = re.compile(r"(?<!\w)__(?=\S)(.+?)(?<=\S)__(?!\w)")
_STRUCK = re.compile(r"(?<![-\w])--(?=[^\s-])(.+?)(?<=[^\s-])--(?![-\w])")
_COLOURED = re.compile(r"\{([^{}\n]*)\|color:[^{}\n]+\}")
_BREAK = re.compile(r"\\\\[ \t]*$", re.MULTILINE)
_QUOTED = re.compile(r"^\t+(?=\S)", re.MULTILINE)
_FENCE = "```"
_ROW = re.compile(r"[ \t]*\|\|?[ \t]")
_PICTURE_ENDS = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".bmp", ".webp", ".eps")


def from_txt2tags(text: str) -> str:
    """txt2tags as Markdown; what is underlined becomes emphasised, pictures are left out."""
    kept: list[str] = []

    def keep(words: str) -> str:
        kept.append(words)
        return f"\x01{len(kept) - 1}\x01"

    def code(match: re.Match[str]) -> str:
        return keep(f"`{match[2]}`" if match[1].startswith("`") else match[2])

    def link(match: re.Match[str]) -> str:
        name, target = match[1].strip(), match[2].strip() + (match[3] or "")
        if not name and target.lower().endswith(_PICTURE_ENDS):
            return ""
        return keep(f"[{name}]({target})" if name else target)

    text = _without_literals(text.replace("\x01", ""), keep)
    text = _CODE.sub(code, _BARE_PICTURE.sub("", _LINK.sub(link, text)))
    text = _BARE_LINK.sub(lambda match: keep(f"[{match[1]}]({match[2]})"), text)
    text = _COLOURED.sub(r"\1", _BREAK.sub("", text))
    text = _TITLE.sub(lambda match: f"{'#' * len(match[1])} {match[2]}", text)
    text = _QUOTED.sub(lambda match: "> " * len(match[0]), text)
    text = _RULE.sub("\n---\n", _NUMBERED.sub(r"\g<1>1. ", text))
    text = _ITALIC.sub(r"*\1*", _UNDERLINED.sub(r"*\1*", _STRUCK.sub(r"~~\1~~", text)))
    text = _with_tables(text)
    text = re.sub("\x01(\\d+)\x01", lambda match: kept[int(match[1])], text)
    return tidy(text)


def _without_literals(text: str, keep: Callable[[str], str]) -> str:
    """Blocks between lines of three backticks are kept as they are, with the lines around them."""
    if _FENCE not in text:
        return text
    found: list[str] = []
    block: list[str] | None = None
    for line in text.split("\n"):
        is_fence = line.strip() == _FENCE
        if block is None:
            if is_fence:
                block = [_FENCE]
            else:
                found.append(line)
            continue
        block.append(_FENCE if is_fence else line)
        if is_fence:
            found.append(keep("\n".join(block)))
            block = None
    if block is not None:  # never closed: no literal at all
        found += block
    return "\n".join(found)


def _with_tables(text: str) -> str:
    """Lines of cells between bars as tables; their first line is the heading of the columns."""
    if "|" not in text:
        return text
    found: list[str] = []
    for is_row, lines in groupby(text.split("\n"), key=lambda line: bool(_ROW.match(line))):
        if not is_row:
            found += lines
            continue
        rows = [_cells(line) for line in lines]
        width = max(map(len, rows))
        drawn = [f"| {' | '.join([*cells, *[''] * (width - len(cells))])} |" for cells in rows]
        if found and found[-1]:
            found.append("")
        found += [drawn[0], f"|{' --- |' * width}", *drawn[1:], ""]
    return "\n".join(found)


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("||").removeprefix("|").strip()
    return [cell.strip() for cell in re.split(r"[ \t]\|+(?=[ \t]|$)", inner.rstrip("|").rstrip())]
