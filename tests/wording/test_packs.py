"""Observations, conversation and prompts: complete and alike in both languages."""

import tomllib
from pathlib import Path

import pytest

from journal_app.domain.grid import Quadrant
from journal_app.domain.referral import SIGNALS, Tier
from journal_app.wording import packs
from journal_app.wording.pack_files import pack_path
from tests.wording.shipped_texts import LANGUAGES, PACKS, ROOT, pack_strings

IDS = (Path(__file__).parent / "prompt_ids.txt").read_text("utf-8").split()


def shape(value):
    """What a file is made of: its keys, lengths and ids, without its texts."""
    if isinstance(value, dict):
        return {
            key: part if key in {"id", "tier"} and isinstance(part, str) else shape(part)
            for key, part in value.items()
        }
    return [shape(part) for part in value] if isinstance(value, list) else type(value).__name__


@pytest.mark.parametrize("folder", PACKS)
def test_both_languages_have_the_same_shape(folder):
    english, german = (
        tomllib.loads((ROOT / "resources" / folder / f"{language}.toml").read_text("utf-8"))
        for language in LANGUAGES
    )
    assert shape(english) == shape(german)


@pytest.mark.parametrize("folder", PACKS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty_or_untidy(folder, language):
    for text in pack_strings(folder, language):
        assert text.strip() == text != ""
        assert "  " not in text
        assert "\n" not in text
        assert " ," not in text


def test_german_is_written_in_german():
    for folder in PACKS:
        for text in pack_strings(folder, "de"):
            assert '"' not in text, text
            assert "“" not in text or "„" in text, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_21_observations(language):
    found = packs.observations(language)
    assert {item.id: item.tier for item in found} == SIGNALS
    assert [item.id for item in found] == list(SIGNALS)
    assert all(item.action for item in found)
    assert [item.tier for item in packs.tier_texts(language)] == list(Tier)
    assert packs.observation_texts(language)["D1"]


def test_what_to_do_now_comes_first():
    (now, *_) = packs.tier_texts("en")
    assert now.actions[0].startswith("Stay with the person")
    assert packs.tier_texts("de")[0].actions[0].startswith("Bleiben Sie bei der Person")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ten_steps_of_the_conversation(language):
    steps = packs.conversation_steps(language)
    assert [step.number for step in steps] == list(range(1, 11))
    assert all(step.title and step.text and step.say for step in steps)


def test_what_this_journal_does_not_do():
    assert packs.disclaimer("en") == (
        "This journal supports your reflection. It does not assess clients, detect risk or replace "
        "supervision, professional judgement or emergency services."
    )
    assert packs.disclaimer("de") == (
        "Dieses Journal unterstützt Ihre Reflexion. Es beurteilt keine Klient:innen, "
        "erkennt keine Gefahren und ersetzt weder Supervision noch fachliches Urteil noch den "
        "Notruf."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_prompts_keep_their_ids(language):
    """Entries hold these ids: add new ones to the list, never change or reuse one."""
    assert [prompt.id for prompt in packs.prompts(language)] == IDS
    assert len(set(IDS)) == len(IDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_models_and_stages(language):
    models = packs.prompt_models(language)
    assert [model.id for model in models] == [
        "core", "quadrants", "what", "gibbs", "kolb", "schoen", "johns", "seven_eyed", "icf",
    ]  # fmt: skip
    stages = {model.id: [stage.id for stage in model.stages] for model in models}
    assert len(stages["gibbs"]) == 6
    assert len(stages["seven_eyed"]) == 7
    assert len(stages["icf"]) == 8
    assert set(stages["quadrants"]) == set(Quadrant) - {Quadrant.BETWEEN}
    for model in models:
        for stage in model.stages:
            assert [prompt.order for prompt in stage.prompts] == list(
                range(1, len(stage.prompts) + 1)
            )
            assert {(prompt.model, prompt.stage) for prompt in stage.prompts} == {
                (model.id, stage.id)
            }
    assert all(model.credit for model in models if model.id not in {"core", "quadrants"})


@pytest.mark.parametrize(
    ("language", "file"),
    [
        ("de", "de.toml"),
        ("de_AT", "de.toml"),
        ("de-CH", "de.toml"),
        ("DE", "de.toml"),
        ("en_GB", "en.toml"),
        ("fr", "en.toml"),
        ("", "en.toml"),
        ("../prompts/de", "en.toml"),
    ],
)
def test_a_language_without_texts_gets_english(language, file):
    assert pack_path("observations", language).name == file
    assert pack_path("observations", language).parent.name == "observations"


def test_files_are_read_once():
    assert packs.observations("en") is packs.observations("en")
    assert packs.conversation_steps("de") is packs.conversation_steps("de")
