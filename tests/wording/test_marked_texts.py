"""The translation tools can find every text, and find it in the context it is said in."""

import importlib
import re

from journal_app.wording.voice import gaps
from tests.wording.shipped_texts import marked_texts

TEXTS = marked_texts()


def test_there_are_texts():
    assert len(TEXTS) > 150


def test_each_is_literal_and_in_the_context_of_its_module():
    for item in TEXTS:
        module = importlib.import_module(f"journal_app.wording.{item.module.removesuffix('.py')}")
        assert item.literal, item
        assert item.context == module.CONTEXT, item
        assert item.text.strip() == item.text, item


def test_plurals_and_gaps_are_well_formed():
    for item in TEXTS:
        assert ("%n" in item.text) == item.plural, item
        unfilled = re.sub(r"\{\w+\}", "", item.text)
        assert not set("{}") & set(unfilled), item
        assert "%" not in item.text.replace("%n", ""), item
        assert all(name.isidentifier() for name in gaps(item.text)), item


def test_a_context_belongs_to_one_module():
    modules: dict[str, set[str]] = {}
    for item in TEXTS:
        modules.setdefault(item.context, set()).add(item.module)
    assert {context: names for context, names in modules.items() if len(names) > 1} == {}
