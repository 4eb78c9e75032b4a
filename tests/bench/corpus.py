"""Invented sessions for measuring: the same every time, with texts of real length.

Real reflections have a median of some 140 words, one in ten more than 300. Words follow a law like
that of spoken language: few come in every text, most in hardly any; so there are words for every
kind of search. Names of places come from syllables and make the long tail.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random

SEED = "corpus"
CODES_PER = 25
"""Sessions for each client code."""
SHORTEST_STEP, LONGEST_SPAN = timedelta(hours=6), timedelta(days=365 * 30)
TAGS = (
    "grief", "leaving", "conflict", "new job", "silence", "money", "parents", "anger", "sleep",
    "first session", "ending", "humour",
)  # fmt: skip
COLUMNS = (
    "date", "minutes", "client", "role", "format", "seen", "me", "x1", "y1", "x2", "y2", "x3",
    "y3", "charge", "familiarity", "tags", "observations", "supervision_question",
)  # fmt: skip

_SENTENCES = (
    "She came late and spoke of {matter} before she had sat down.",
    "He said that {matter} had been on his mind since {place}.",
    "For a while we only looked at {matter}, without any hurry.",
    "I asked what {matter} would say if it could speak.",
    "There was a long silence after the word {thing}.",
    "When I named {matter}, the shoulders went up and the voice became thin.",
    "We went back to the evening in {place} and to what was left unsaid there.",
    "I noticed that I wanted to explain {matter}, and did so for far too long.",
    "The {thing} came up again, as it had done twice before.",
    "He laughed, and a moment later there were tears about {matter}.",
    "I offered a picture of a {thing}; it was turned down kindly.",
    "She had drawn a {thing} on the back of an envelope from {place}.",
    "We agreed that the next step is hers: a talk with the people in {place}.",
    "My question was too quick, and the answer was polite.",
    "It helped to let the body answer instead of the head.",
    "I was tired, and I think that it could be seen.",
    "What I did not say: that I knew {matter} from my own life.",
    "Towards the end he summed it up himself, better than I could have done.",
    "Nothing was solved, and still the room was lighter than at the start.",
    "I should like to ask my supervisor about {matter} and about my part in it.",
    "The old story of the {thing} in {place} was told with a new ending.",
    "She wanted advice; I gave some, and it fell flat.",
    "We counted together how often {matter} had come up since the summer.",
    "There was anger in the room, and for once nobody was afraid of it.",
)
_MATTERS = (
    "the move", "her mother", "his brother", "the new team", "the contract", "the illness",
    "the empty house", "money", "sleep", "the promotion", "the quarrel", "his father's workshop",
    "the farewell", "the exam", "the garden", "the night shifts", "the letter", "the inheritance",
    "the meeting on Thursday", "the long drive", "the second child", "the retirement",
)  # fmt: skip
_THINGS = (
    "door", "bridge", "suitcase", "kettle", "ladder", "harbour", "lamp", "fence", "orchard",
    "compass", "staircase", "window", "accordion", "lighthouse", "saddle", "thimble", "anchor",
    "bell", "cupboard", "raft", "quarry", "weathercock", "spindle", "turnstile",
)  # fmt: skip
_BEGIN = ("Bar", "Del", "Fen", "Gor", "Hal", "Ist", "Jor", "Kel", "Lun", "Mor", "Nev", "Ost", "Pra")
_MIDDLE = ("a", "be", "dri", "fo", "gu", "li", "mo", "na", "ri", "so", "ta", "ve", "wi", "zu")
_END = ("burn", "cote", "dahl", "feld", "gate", "holm", "kirk", "mere", "nock", "stede", "wick")
_PLACES = [begin + middle + end for begin in _BEGIN for middle in _MIDDLE for end in _END]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Sessions as rows of the CSV that the program imports, in the order of time."""

    rows: tuple[dict[str, str], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def texts(self) -> Iterator[str]:
        """All that the search index reads of each session."""
        for row in self.rows:
            yield f"{row['seen']}\n{row['me']}\n{row['supervision_question']}"

    def as_csv(self) -> bytes:
        """The file to import."""
        target = io.StringIO(newline="")
        writer = csv.DictWriter(target, COLUMNS, lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(self.rows)
        return target.getvalue().encode()


def corpus(count: int, until: datetime, texts: tuple[str, ...] = ()) -> Corpus:
    """``count`` sessions up to an instant; the texts over and over where some are given."""
    random = Random(SEED)
    step = min(SHORTEST_STEP, LONGEST_SPAN / count)
    places = _Skewed(Random(SEED).sample(_PLACES, len(_PLACES)))
    codes = [f"K{number:04}" for number in range(max(1, count // CODES_PER))]
    # What waits for supervision is settled there, so it is always the newest.
    waiting = range(count - 40, count, 5)
    x, y, rows = 0.1, -0.1, []
    for number in range(count):
        x, y = _walk(random, x), _walk(random, y)
        seen = texts[number % len(texts)] if texts else _text(random, places, 115)
        row = {
            "date": (until - step * (count - number)).replace(microsecond=0).isoformat(),
            "minutes": random.choice(("50", "60", "60", "90")),
            "client": random.choice(codes),
            "role": "supervisor" if random.random() < 0.2 else "coach",
            "format": random.choice(("in_person", "in_person", "video", "phone")),
            "seen": seen,
            "me": "" if texts else _text(random, places, 35),
            **_marks(random, x, y),
            "charge": random.choice(("", "0", "1", "2", "3", "4")),
            "familiarity": random.choice(("", "1", "2", "3")),
            "tags": ", ".join(random.sample(TAGS, random.choice((0, 1, 1, 2)))),
            "observations": "C2" if random.random() < 0.02 else "",
            "supervision_question": "What was mine in it?" if number in waiting else "",
        }
        rows.append(row)
    # Drift opens on the role of the newest session: the longest record there is.
    rows[-1]["role"] = "coach"
    return Corpus(tuple(rows))


def texts_from(path: Path) -> tuple[str, ...]:
    """The texts of a CSV file with the columns id, topic and text."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(row["text"] for row in csv.DictReader(file) if row["text"].strip())


class _Skewed:
    """Draws from a list so that the first are drawn often and the last hardly ever."""

    def __init__(self, items: list[str]) -> None:
        self._items = items
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(items))))

    def draw(self, random: Random) -> str:
        return random.choices(self._items, cum_weights=self._weights)[0]


def _text(random: Random, places: _Skewed, median_words: int) -> str:
    """Sentences of together about so many words, in paragraphs; log-normal as real ones are."""
    wanted = min(1200, int(random.lognormvariate(0.0, 0.6) * median_words))
    parts: list[str] = []
    words = 0
    while words < wanted:
        sentence = random.choice(_SENTENCES).format(
            matter=random.choice(_MATTERS),
            thing=random.choice(_THINGS),
            place=places.draw(random),
        )
        words += sentence.count(" ") + 1
        parts += [sentence, "\n\n" if random.random() < 0.15 else " "]
    return "".join(parts).strip()


def _walk(random: Random, value: float) -> float:
    """The next place of a slow wandering."""
    return max(-0.95, min(0.95, 0.9 * value + random.gauss(0, 0.12)))


def _marks(random: Random, x: float, y: float) -> dict[str, str]:
    """One mark, three, or none."""
    drawn = random.random()
    marks = 0 if drawn < 0.1 else 1 if drawn < 0.6 else 3
    found = {}
    for number in range(1, marks + 1):
        for axis, value in (("x", x), ("y", y)):
            place = max(-1.0, min(1.0, value + random.gauss(0, 0.1)))
            found[f"{axis}{number}"] = f"{round(place * 20) / 20:.2f}"
    return found
