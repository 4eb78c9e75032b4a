"""The chapter on keys: what the window itself registers, place by place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from journal_app.ui.actions.registry import by_place
from journal_app.wording.help_chapters import KEYS, Chapter, around


def with_keys(chapter: Chapter) -> Chapter:
    """The chapter on keys with all of them, in the language of the program; any other as it is."""
    if chapter.name != KEYS:
        return chapter
    tables = "\n".join(_tables(chapter.language))
    return replace(chapter, markdown=f"{chapter.markdown.rstrip()}\n\n{tables}\n")


def _tables(language: str) -> Iterator[str]:
    said = around(language)
    for where, told in by_place():
        yield f"## {where.shown_title}\n\n| {said.keys} | {said.does} |\n| --- | --- |"
        for one in told:
            yield f"| {_cell(one.shown_keys)} | {_cell(one.shown_words)} |"
        yield ""


def _cell(words: str) -> str:
    """Words as they are, whatever signs of Markdown they hold."""
    return "".join(f"\\{sign}" if sign in "\\|*_`<>[]" else sign for sign in words)
