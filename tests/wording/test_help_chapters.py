"""The guide: the same chapters in every language, true to the program, and every link leads."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from journal_app.resources import languages, resource_path
from journal_app.services.guide import addresses, search, sentences
from journal_app.wording.help_chapters import (
    CHAPTERS,
    OF_PAGES,
    OF_SETTINGS,
    PARTS,
    around,
    chapter,
    headings,
    place_in,
)
from journal_app.wording.retention_words import CONSENT_LINES
from tools.build_guide import picture_path

LABEL = re.compile(r"(?<![*\w])\*([^*`]+?)\*(?!\*)")
ENDINGS = re.compile(r"(  \S+| ▾|…)$")
EVERY = [(name, language) for language in languages() for name in CHAPTERS]


def _markdown(name: str, language: str) -> str:
    return chapter(name, language).markdown


@pytest.mark.parametrize("language", languages())
def test_the_folder_holds_exactly_the_chapters(language: str) -> None:
    found = {path.stem for path in resource_path("help", language).glob("*.md")}
    assert found == set(CHAPTERS)
    assert set(around(language).parts) == {part.name for part in PARTS}
    assert len(set(CHAPTERS)) == len(CHAPTERS)


@pytest.mark.parametrize("name", CHAPTERS)
def test_headings_are_the_same_in_every_language(name: str) -> None:
    depths = {
        language: [heading.depth for heading in headings(_markdown(name, language))]
        for language in languages()
    }
    assert len({tuple(found) for found in depths.values()}) == 1, depths
    for language, found in depths.items():
        assert found[0] == 1
        assert found.count(1) == 1
        anchors = [heading.anchor for heading in headings(_markdown(name, language))]
        assert name == "changes" or len(set(anchors)) == len(anchors)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_link_leads_to_a_chapter_and_a_heading(name: str, language: str) -> None:
    if name == "changes":
        return  # the list of changes ends with addresses on paper
    links, pictures = addresses(_markdown(name, language))
    for link in links:
        file, _, anchor = link.partition("#")
        assert file.endswith(".md"), link
        target = headings(_markdown(file.removesuffix(".md"), language))
        assert not anchor or anchor in {heading.anchor for heading in target}, link
    for picture in pictures:
        assert picture_path(picture, language).is_file(), picture


@pytest.mark.parametrize("language", languages())
def test_every_page_has_a_chapter_in_every_language(language: str) -> None:
    for where in (*OF_PAGES.values(), *OF_SETTINGS.values()):
        name, _, anchor = place_in(where, language).partition("#")
        found = {heading.anchor for heading in headings(_markdown(name, language))}
        assert bool(anchor) == ("#" in where), where
        assert not anchor or anchor in found, where


def test_places_are_named_by_english_headings() -> None:
    for where in (*OF_PAGES.values(), *OF_SETTINGS.values()):
        name, _, anchor = where.partition("#")
        found = {heading.anchor for heading in headings(_markdown(name, "en"))}
        assert not anchor or anchor in found, where


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_label_that_is_named_stands_in_the_program(name: str, language: str) -> None:
    if name == "changes":
        return
    said = _said_by_the_program(language)
    text = re.sub(r"```.*?```|`[^`]*`", "", _markdown(name, language), flags=re.DOTALL)
    named = [" ".join(label.split()) for label in LABEL.findall(text)]
    assert [label for label in named if ENDINGS.sub("", label) not in said] == []


def test_the_sentences_for_clients_are_there_to_be_copied() -> None:
    found = {language: sentences(_markdown("law", language)) for language in languages()}
    assert len(found["en"]) == 6
    assert len(set(found.values())) == 1
    assert set(CONSENT_LINES.values()) <= set(found["en"])


def test_the_law_page_says_that_it_is_no_advice() -> None:
    assert "not legal advice" in _markdown("law", "en").partition("##")[0]
    assert "keine Rechtsberatung" in _markdown("law", "de").partition("##")[0]


MOST_BEHIND = 6
"""Points of what is not released yet: those handed in at the same time are said in turn."""
CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"
_UNRELEASED = {"[Unreleased]", "[Noch nicht veröffentlicht]"}


def _points(markdown: str) -> dict[str, list[int]]:
    """How many points each part of each version has; parts are told by their order."""
    found: dict[str, list[int]] = {}
    version = ""
    for line in markdown.splitlines():
        if line.startswith("## "):
            version = line.removeprefix("## ").strip()
            version = "unreleased" if version in _UNRELEASED else version
            found[version] = []
        elif line.startswith("### "):
            found[version].append(0)
        elif line.startswith("- "):
            found[version][-1] += 1
    return found


def test_the_list_of_changes_is_the_repository_s_own() -> None:
    text = _markdown("changes", "en")
    assert text.startswith("# What has changed")
    assert text.endswith(CHANGELOG.read_text("utf-8").partition("\n## ")[2])


def test_every_language_s_own_list_of_changes_has_the_same_versions_and_points() -> None:
    for language in languages():
        english = _points(CHANGELOG.read_text("utf-8"))
        told = _points(_markdown("changes", language))
        where = f"CHANGELOG.md and help/{language}/changes.md differ"
        coming, there = (sum(one.pop("unreleased")) for one in (english, told))
        assert told == english, where
        assert coming > 60
        assert 0 <= coming - there <= MOST_BEHIND, where
    assert _markdown("changes", "de").startswith("# Was sich geändert hat")
    assert "### Added" not in _markdown("changes", "de")


@pytest.mark.parametrize(
    ("words", "language", "wanted"),
    [
        ("back door", "en", "lost-passphrase"),
        ("hintertür", "de", "lost-passphrase"),
        ("§ 203", "en", "law"),
    ],
)
def test_a_word_is_found_with_its_heading(words: str, language: str, wanted: str) -> None:
    chapters = [chapter(name, language) for name in CHAPTERS]
    found = search(lambda text: words.casefold() in text.casefold(), chapters)
    names = [one.name for one in found]
    assert wanted in names
    one = found[names.index(wanted)]
    anchors = {heading.anchor for heading in headings(_markdown(wanted, language))}
    assert one.heading.anchor in anchors


def test_a_language_without_chapters_gets_the_english_ones() -> None:
    english = chapter("grid", "en").markdown
    assert chapter("grid", "fr").markdown == chapter("grid", "../en").markdown == english


@lru_cache(maxsize=4)
def _said_by_the_program(language: str) -> set[str]:
    """Every text of the translations and of the resources, without keys and signs at its end."""
    tree = ElementTree.parse(resource_path("translations", "stance_de.ts"))
    said: set[str] = set()
    for message in tree.getroot().iter("message"):
        source, made = message.find("source"), message.find("translation")
        assert source is not None
        assert made is not None
        texts = [made.text, *(form.text for form in made.iter("numerusform"))]
        found = [source.text] if language == "en" else texts
        said.update(ENDINGS.sub("", text) for text in found if text)
    for path in resource_path().glob(f"*/{language}.toml"):
        said.update(_strings(tomllib.loads(path.read_text("utf-8"))))
    return said


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
