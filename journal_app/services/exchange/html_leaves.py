"""Sessions as pages for any browser: self-contained, no scripts, nothing from outside.

Texts are Markdown: their emphasis, lists, quotations and tables are set, any HTML in them stands
there as it was typed. Pictures and links are words; nothing leads out of the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from journal_app.services.exchange.leaves import Leaf
from journal_app.services.packets.page_svg import grid_svg
from journal_app.wording.words import Words

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
_STYLE = """
:root{color-scheme:light dark;--ink:#20262b;--ground:#fff;--quiet:#5c656c;--line:#d9dee1;
--link:#146c63}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaed;--ground:#171b1e;--quiet:#a3adb4;
--line:#39424a;--link:#6fc4b8}}
*{box-sizing:border-box}
body{font:16px/1.6 system-ui,sans-serif;color:var(--ink);background:var(--ground);max-width:44em;
margin:2em auto;padding:0 1.2em;overflow-wrap:anywhere}
h1{font-size:1.6em;margin:0 0 .2em}h2{font-size:1.25em;margin:2.4em 0 .2em;break-after:avoid}
h3{font-size:1.08em;margin:2em 0 .1em;break-after:avoid}
h4,h5,h6{font-size:1em;margin:1em 0 .1em;break-after:avoid}
h4{color:var(--quiet)}p{margin:.3em 0 .8em;orphans:2;widows:2}
.quiet{color:var(--quiet);font-size:.9em}article{border-top:1px solid var(--line)}
nav ul{columns:14em;list-style:none;padding:0}a{color:var(--link)}
blockquote{border-inline-start:3px solid var(--line);margin:.8em 0;padding:.1em .9em}
table{border-collapse:collapse}td,th{border:1px solid var(--line);padding:.2em .6em}
pre{white-space:pre-wrap}.mark{display:flex;gap:1em;align-items:center;break-inside:avoid}
.grid{width:150px;height:150px;flex:none;background:#fff;border-radius:8px}
.grid text{font:13px system-ui,sans-serif;fill:#20262b}.grid .pole{text-anchor:middle;fill:#5c656c}
@media print{:root{--ink:#000;--ground:#fff;--quiet:#444;--line:#bbb;--link:#000}
body{max-width:none;margin:0;font-size:11pt}a{text-decoration:none}}
"""


def page(title: str, body: Iterable[str], words: Words) -> Iterator[str]:
    """A page around parts whose text was escaped."""
    tag = escape(words.language.replace("_", "-"), quote=True)
    yield (
        f'<!DOCTYPE html>\n<html lang="{tag}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    yield from body
    yield f'<p class="quiet">{escape(words.disclaimer())}</p>\n</body>\n</html>\n'


def head(title: str, lines: Sequence[str]) -> str:
    """The title of a page with quiet lines below it."""
    quiet = "".join(f'<p class="quiet" dir="auto">{escape(line)}</p>\n' for line in lines)
    return f"<h1>{escape(title)}</h1>\n{quiet}"


def contents(name: str, entries: Sequence[tuple[str, str, str]]) -> str:
    """The contents: each with where it leads, its name, and how much it holds."""
    items = "\n".join(
        f'<li><a href="{escape(where, quote=True)}">{escape(said)}</a>'
        f' <span class="quiet">{escape(held)}</span></li>'
        for where, said, held in entries
    )
    return f"<nav>\n<h2>{escape(name)}</h2>\n<ul>\n{items}\n</ul>\n</nav>\n"


def month_anchor(month: tuple[int, int]) -> str:
    """What a month is called within a page."""
    return f"m{month[0]:04}-{month[1]:02}"


def article(found: Leaf, words: Words) -> str:
    """One session."""
    parts = [
        f'<article>\n<h3 dir="auto">{escape(found.heading)}</h3>',
        f'<p class="quiet" dir="auto">{escape(found.about)}</p>',
    ]
    for name, text in found.sections:
        parts += [f'<h4 dir="auto">{escape(name)}</h4>', _set(text)]
    if found.question:
        parts += [f"<h4>{escape(words.out('question'))}</h4>", _set(found.question)]
    if found.marks:
        described = "; ".join(found.places)
        said = "<br>".join(escape(place) for place in found.places)
        picture = grid_svg(words, found.marks, described)
        parts.append(f'<div class="mark">{picture}<p class="quiet" dir="auto">{said}</p></div>')
    if found.felt:
        said = escape(" · ".join(found.felt))
        parts.append(f'<p class="quiet" dir="auto">{said}</p>')
    if found.noticed:
        items = "".join(f'<li dir="auto">{escape(item)}</li>' for item in found.noticed)
        parts += [f"<h4>{escape(words.out('noticed'))}</h4>", f'<ul class="quiet">{items}</ul>']
    if found.tags:
        tags = escape(" ".join(f"#{tag}" for tag in found.tags))
        parts.append(f'<p class="quiet" dir="auto">{tags}</p>')
    return "\n".join(parts) + "\n</article>\n"


def _set(text: str) -> str:
    parser = _parser()
    tokens = parser.parse(text)
    for token in tokens:
        if token.nesting == 1 and token.tag[:1] in {"p", "h", "l", "b"}:
            token.attrSet("dir", "auto")
        if token.type in {"heading_open", "heading_close"}:
            # Below the headings of the page; those of questions are the quietest.
            token.tag = f"h{min(6, int(token.tag[1]) + 4)}"
    return str(parser.renderer.render(tokens, parser.options, {})).strip()


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False, "breaks": True})
    made.enable(["table", "strikethrough"])
    return made.disable(["image", "link", "autolink", "reference", "html_block", "html_inline"])
