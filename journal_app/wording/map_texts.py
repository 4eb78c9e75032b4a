"""The texts of the page *The map*, in a language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Axis, Pole, Quadrant
from journal_app.wording.pack_files import pack


@dataclass(frozen=True, slots=True)
class Question:
    """The one quotation: in the reader's language, as it was written, and by whom."""

    text: str
    original: str
    credit: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AxisText:
    """An axis: its question, and a paragraph for each of its poles (-1 first)."""

    axis: Axis
    title: str
    question: str
    poles: tuple[tuple[Pole, str], tuple[Pole, str]]


@dataclass(frozen=True, slots=True)
class QuadrantText:
    """A quadrant: a paragraph, and traditions where it is often practised (examples)."""

    quadrant: Quadrant
    title: str
    text: str
    practised: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A short heading and one paragraph."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Respect:
    """A row of the table: in what respect, as one source sees therapy and coaching."""

    respect: str
    therapy: str
    coaching: str


@dataclass(frozen=True, slots=True)
class RespectsTable:
    """The seven respects in which therapy and coaching are set apart."""

    title: str
    lead: str
    columns: tuple[str, str, str]
    rows: tuple[Respect, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Source:
    """A source: who, what and where, and what was taken from it."""

    credit: str
    title: str
    where: str
    note: str


@dataclass(frozen=True, slots=True)
class MapTexts:
    """The whole page, in the order in which it is read.

    ``jumps`` are short names of the parts, for going to them; ``jumps_title`` stands above those.
    ``axes_title`` to ``sources_title`` are the headings of the parts that are lists;
    ``practised_label`` stands before the traditions of a quadrant.
    """

    title: str
    lead: str
    question: Question
    jumps_title: str
    jumps: Mapping[str, str]
    axes_title: str
    axes: tuple[AxisText, ...]
    quadrants_title: str
    quadrants_lead: str
    practised_label: str
    quadrants: tuple[QuadrantText, ...]
    limits_title: str
    limits: tuple[Point, ...]
    caveat: Section
    respects: RespectsTable
    disagreement: Section
    sources_title: str
    sources: tuple[Source, ...]
    sources_note: str


@lru_cache(maxsize=8)
def map_texts(language: str) -> MapTexts:
    """The page in a language; English where there is no file for it."""
    found = pack("map", language)
    jumps = dict(found["jumps"])
    axes, quadrants, limits = found["axes"], found["quadrants"], found["limits"]
    respects, sources = found["respects"], found["sources"]
    columns = respects["columns"]
    return MapTexts(
        title=found["title"],
        lead=found["lead"],
        question=Question(**found["question"]),
        jumps_title=jumps.pop("title"),
        jumps=jumps,
        axes_title=axes["title"],
        axes=tuple(_axis(item) for item in axes["axis"]),
        quadrants_title=quadrants["title"],
        quadrants_lead=quadrants["lead"],
        practised_label=quadrants["practised"],
        quadrants=tuple(_quadrant(item) for item in quadrants["quadrant"]),
        limits_title=limits["title"],
        limits=tuple(Point(**item) for item in limits["point"]),
        caveat=_section(found["caveat"]),
        respects=RespectsTable(
            title=respects["title"],
            lead=respects["lead"],
            columns=(columns[0], columns[1], columns[2]),
            rows=tuple(Respect(**item) for item in respects["row"]),
            note=respects["note"],
        ),
        disagreement=_section(found["disagreement"]),
        sources_title=sources["title"],
        sources=tuple(Source(**item) for item in sources["source"]),
        sources_note=sources["note"],
    )


def _section(item: Mapping[str, Any]) -> Section:
    return Section(item["title"], tuple(item["paragraphs"]))


def _axis(item: Mapping[str, Any]) -> AxisText:
    low, high = item["pole"]
    return AxisText(
        Axis(item["id"]),
        item["title"],
        item["question"],
        ((Pole(low["id"]), low["text"]), (Pole(high["id"]), high["text"])),
    )


def _quadrant(item: Mapping[str, Any]) -> QuadrantText:
    practised = tuple(item["practised"])
    return QuadrantText(Quadrant(item["id"]), item["title"], item["text"], practised)
