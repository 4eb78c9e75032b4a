"""Builds the guide of the program as web pages: `python -m tools.build_guide [FOLDER]`.

The same chapters that the help in the program shows, one page each and language, with pictures from
docs/pictures. Every page stands alone: its style and its pictures are inside, and nothing is loaded
from anywhere.
"""

from __future__ import annotations

import base64
import os
import sys
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QApplication

from journal_app.resources import languages
from journal_app.services.guide import Manner, as_text, chapter_html
from journal_app.ui.pages.help.keys import with_keys
from journal_app.ui.translation import Translation
from journal_app.wording.help_chapters import CHAPTERS, FIRST, PARTS, around, chapter

TARGET = Path("build/guide")
PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'"
STYLE = """
:root{color-scheme:light dark;--ink:#20262b;--ground:#f6f4f0;--sheet:#fff;--quiet:#5c656c;
--line:#e4dfd7;--link:#146c63;--soft:#ddeeea}
@media (prefers-color-scheme:dark){:root{--ink:#e7e9ea;--ground:#16191c;--sheet:#1e2327;
--quiet:#a0a8ae;--line:#30373d;--link:#5cc2b0;--soft:#1e3a36}}
*{box-sizing:border-box}
body{font:16px/1.6 system-ui,sans-serif;color:var(--ink);background:var(--ground);margin:0;
display:grid;grid-template-columns:minmax(12rem,17rem) minmax(0,1fr);overflow-wrap:break-word}
nav{padding:1.6rem 1rem 2rem 1.6rem;font-size:.9rem;height:100vh;overflow:auto;position:sticky;
top:0;border-inline-end:1px solid var(--line)}
nav p{margin:1.1em 0 .2em;color:var(--quiet);font-size:.85rem}nav ul{list-style:none;margin:0;
padding:0}nav a{display:block;padding:.22em .6em;border-radius:8px;color:inherit}
nav .name{font-weight:600;padding-left:.6em;margin-top:0;font-size:1rem;color:var(--ink)}
nav [aria-current]{background:var(--sheet);font-weight:600}
main{background:var(--sheet);border:1px solid var(--line);border-radius:12px;max-width:44rem;
margin:1.6rem;padding:1.6rem 2rem 2.2rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5em}h2{font-size:1.2rem;margin:1.9em 0 .3em}
h3{font-size:1rem;margin:1.4em 0 .2em}p,ul,ol{margin:0 0 .75em}li{margin:0 0 .3em}
ul,ol{padding-inline-start:1.5em}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
a:focus-visible{outline:2px solid var(--link);outline-offset:1px}
em{font-style:normal;font-weight:600}img{width:100%;height:auto;border:1px solid var(--line);
border-radius:10px;margin:.4em 0 .6em}
table{border-collapse:collapse;margin:.3em 0 1.1em;width:100%}
th,td{padding:.35em 1.1em .35em 0;text-align:start;vertical-align:top;
border-bottom:1px solid var(--line)}th{color:var(--quiet);font-weight:400;font-size:.85rem}
code,pre{font-family:ui-monospace,monospace;font-size:.88em}pre{overflow:auto}
blockquote{background:var(--soft);border-radius:10px;margin:.3em 0 1.2em;padding:.8em 1.1em;
user-select:all}
@media (max-width:52rem){body{display:flex;flex-direction:column}nav{position:static;order:2;
height:auto;padding:1rem;border:0}main{margin:0;border-radius:0;border-inline:0}}
@media print{body{display:block;background:none}nav{display:none}main{border:0;margin:0;
padding:0;max-width:none}}
"""


def build(target: Path) -> int:
    """Write all pages; how many there are."""
    pages = 0
    translation = Translation(_application())
    for language in languages():
        translation.use(language)  # the words for keys are those of the program
        folder = target / language
        folder.mkdir(parents=True, exist_ok=True)
        for name in CHAPTERS:
            (folder / f"{name}.html").write_text(page(name, language), "utf-8")
            pages += 1
    translation.use("en")
    (target / "index.html").write_text(_index(), "utf-8")
    return pages + 1


def page(name: str, language: str) -> str:
    """One chapter as a page, while the program speaks its language."""
    found = with_keys(chapter(name, language))
    title = around(language).guide
    body = chapter_html(found.markdown, _manner(language))
    nav = _contents(name, language)
    return _document(f"{found.title} – {title}", language, f"{nav}<main>\n{body}</main>\n")


def _application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else QApplication([])


def picture_path(file: str, language: str) -> Path:
    """The picture of a language, else the English one."""
    own = PICTURES / language / file
    return own if own.is_file() else PICTURES / file


def _manner(language: str) -> Manner:
    return Manner(
        link=lambda address: address.replace(".md", ".html"),
        picture=partial(_picture, language),
        heading=lambda tag, anchor: f'<{tag} id="{escape(anchor, quote=True)}">',
        sentence=lambda _number, words: f"<blockquote>{as_text(words)}</blockquote>\n",
    )


def _picture(language: str, file: str, words: str) -> str:
    data = base64.b64encode(picture_path(file, language).read_bytes()).decode("ascii")
    return f'<img alt="{as_text(words)}" src="data:image/png;base64,{data}">'


def _contents(current: str, language: str) -> str:
    said = around(language)
    lines = [f'<nav aria-label="{as_text(said.contents)}">']
    lines.append(f'<p class="name">{as_text(said.guide)}</p>')
    for part in PARTS:
        lines.append(f"<p>{as_text(said.parts[part.name])}</p><ul>")
        for name in part.chapters:
            here = ' aria-current="page"' if name == current else ""
            words = as_text(chapter(name, language).title)
            lines.append(f'<li><a href="{name}.html"{here}>{words}</a></li>')
        lines.append("</ul>")
    for other in languages():
        if other != language:
            spoken = as_text(around(other).language)
            lines.append(f'<p><a href="../{other}/{current}.html" lang="{other}">{spoken}</a></p>')
    return "\n".join([*lines, "</nav>\n"])


def _index() -> str:
    links = "".join(
        f'<li><a href="{language}/{FIRST}.html" lang="{language}">'
        f"{as_text(around(language).guide)}</a></li>"
        for language in languages()
    )
    return _document("Stance", "en", f"<main>\n<h1>Stance</h1>\n<ul>{links}</ul>\n</main>\n")


def _document(title: str, language: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{as_text(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}"
        "</body>\n</html>\n"
    )


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    print(f"{build(folder)} pages in {folder}")
