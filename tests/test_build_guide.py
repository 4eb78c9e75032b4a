"""The guide as web pages: whole, alone, and in step with the chapters."""

from __future__ import annotations

import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journal_app.resources import languages
from journal_app.services.guide import Manner, chapter_html, sentences
from journal_app.wording.help_chapters import CHAPTERS, chapter
from tools.build_guide import build


class Reader(HTMLParser):
    """What a page refers to, and what it says."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.sources: list[str] = []
        self.anchors: set[str] = set()
        self.alternatives: list[str] = []
        self.tags: set[str] = set()
        self.text = ""
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        self.links += [given["href"]] if "href" in given else []
        self.sources += [given["src"]] if "src" in given else []
        self.anchors |= {given["id"]} if "id" in given else set()
        self.alternatives += [given.get("alt", "")] if tag == "img" else []

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    made = tmp_path_factory.mktemp("guide")
    build(made)
    return made


@pytest.fixture(scope="module")
def pages(folder: Path) -> dict[Path, Reader]:
    return {path.resolve(): Reader(path) for path in sorted(folder.rglob("*.html"))}


def test_there_is_a_page_for_each_chapter_and_language(folder: Path) -> None:
    for language in languages():
        found = {path.stem for path in (folder / language).iterdir()}
        assert found == set(CHAPTERS)
    assert (folder / "index.html").is_file()


def test_nothing_is_loaded_from_anywhere_and_every_link_leads(pages: dict[Path, Reader]) -> None:
    for path, page in pages.items():
        assert page.tags.isdisjoint({"script", "link", "iframe", "form", "object"})
        assert all(source.startswith("data:image/png;base64,") for source in page.sources)
        for link in page.links:
            if path.stem == "changes" and re.match(r"https://(keepachangelog|semver)\.", link):
                continue
            file, _, anchor = link.partition("#")
            target = Path(os.path.normpath(path.parent / file)) if file else path
            assert target in pages, (path.name, link)
            assert not anchor or anchor in pages[target].anchors, (path.name, link)
        whole = path.read_text("utf-8")
        assert not any(sign in whole for sign in ("http://", "url(", "@import"))


def test_pictures_are_there_with_words(pages: dict[Path, Reader]) -> None:
    assert sum(len(page.sources) for page in pages.values()) >= 2 * 8
    assert all(words.strip() for page in pages.values() for words in page.alternatives)


@pytest.mark.parametrize("language", languages())
def test_sentences_can_be_taken_from_the_page(folder: Path, language: str) -> None:
    page = Reader(folder / language / "law.html")
    assert "blockquote" in page.tags
    for sentence in sentences(chapter("law", language).markdown):
        assert sentence in page.text


def test_keys_are_named_in_each_language(folder: Path) -> None:
    said = {language: Reader(folder / language / "keyboard.html").text for language in languages()}
    assert "Ctrl+Shift+R" in said["en"]
    assert "Read the reflections in order" in said["en"]
    assert "Strg+Umschalt+R" in said["de"]
    assert "Read the" not in said["de"]


def test_it_follows_light_and_dark(folder: Path) -> None:
    text = (folder / "en" / "grid.html").read_text("utf-8")
    assert "prefers-color-scheme:dark" in text
    assert 'lang="de"' in text


def test_what_stands_in_a_text_is_never_markup() -> None:
    manner = Manner(
        link=lambda address: address,
        picture=lambda _file, words: f"[{words}]",
        heading=lambda tag, anchor: f"<{tag} id={anchor}>",
        sentence=lambda number, words: f"<q{number}>{words}</q{number}>",
    )
    html = chapter_html("# A <b>\n\n<script>x</script>\n\n![p](q)\n\n```sentence\none\n```", manner)
    assert "<script" not in html
    assert html.startswith("<h1 id=a-b>A &lt;b&gt;</h1>")
    assert "[p]" in html
    assert "<q0>one</q0>" in html
