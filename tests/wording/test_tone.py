"""No text judges: words that grade, frighten or blame are in none of them."""

import re

import pytest

from journal_app.wording import packs
from tests.wording.shipped_texts import LANGUAGES, PACKS, marked_texts, pack_strings

ENGLISH = re.compile(
    r"\b(significan\w*|alarm\w*|drifted|risk\w*|declin\w*|good|bad|badly|scor(e|es|ed|ing)|"
    r"fail(ed|ure|s)?|poor(ly)?|better than|worse\w*|wrong stance)\b",
    re.IGNORECASE,
)
GERMAN = re.compile(
    r"\b(signifikan\w*|alarm\w*|abgedriftet|risik\w*|verschlechter\w*|gute?[rsnm]?|"
    r"schlecht\w*|punktzahl\w*|score\w*|versag\w*|gescheitert)\b",
    re.IGNORECASE,
)

SAYS_WHAT_IT_IS_NOT = {packs.disclaimer(language) for language in LANGUAGES}


NAMED = "It does not assess clients, detect risk or replace"
"""The one sentence that names what the program does not do."""


def test_no_marked_text_judges():
    found = [
        (item.module, item.line, item.text)
        for item in marked_texts()
        if ENGLISH.search(item.text.replace(NAMED, ""))
    ]
    assert not found


@pytest.mark.parametrize("folder", PACKS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pack_judges(folder, language):
    forbidden = ENGLISH if language == "en" else GERMAN
    texts = [text for text in pack_strings(folder, language) if text not in SAYS_WHAT_IT_IS_NOT]
    assert not [text for text in texts if forbidden.search(text)]


@pytest.mark.parametrize(
    "word", ["significant", "Alarm", "drifted", "risk", "decline", "good", "bad", "score"]
)
def test_the_pattern_knows_the_words(word):
    assert ENGLISH.search(f"This is {word}.")


@pytest.mark.parametrize("word", ["goodbyes", "badge", "drift", "scope"])
def test_the_pattern_leaves_other_words_alone(word):
    assert not ENGLISH.search(word)


def test_sentences_are_kind_and_short():
    sentences = [item for item in marked_texts() if "errors" in item.context.casefold()]
    assert sentences
    for item in sentences:
        assert "!" not in item.text, item
        assert len(item.text) < 240, item
        assert len(re.findall(r"[.?](?: |$)", item.text)) <= 2, item
