"""Everything about one client as a page for any browser, with nothing loaded from elsewhere."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from journal_app.services.client_blocks import Block, BlockKind, ClientFile, blocks_of

if TYPE_CHECKING:
    from journal_app.wording.words import Words

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.55 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: .25rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
h2 { border-bottom: 1px solid #8886; padding-bottom: .2rem; }
h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
dl { margin: .5rem 0; }
dt { font-size: .85rem; opacity: .75; margin-top: .6rem; }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
p { white-space: pre-wrap; overflow-wrap: anywhere; }
.small { font-size: .85rem; opacity: .75; }
@media print { body { margin: 0; max-width: none; } h2, h3, dt { break-after: avoid; } }
"""
_TAGS = {
    BlockKind.TITLE: ("h1", ""),
    BlockKind.HEADING: ("h2", ""),
    BlockKind.SUBHEADING: ("h3", ""),
    BlockKind.TEXT: ("p", ""),
    BlockKind.SMALL: ("p", ' class="small"'),
}


def page_of(file: ClientFile, words: Words) -> str:
    """The page as text; the title of its window says no code."""
    body: list[str] = []
    for block in blocks_of(file, words):
        body += _lines(block)
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    lines = [
        "<!doctype html>",
        f'<html lang="{escape(words.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="robots" content="noindex">',
        "<title>Stance</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        *body,
        f'<p class="small">{escape(words.paper_footer())}</p>',
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _lines(block: Block) -> list[str]:
    text = escape(block.text)
    if block.kind is BlockKind.FIELD:
        name = escape(block.name)
        return [f'<dl><dt dir="auto">{name}</dt><dd dir="auto">{text}</dd></dl>']
    tag, attributes = _TAGS[block.kind]
    return [f'<{tag}{attributes} dir="auto">{text}</{tag}>']
