"""Observations, the conversation about a referral, and prompts, in a language.

Nothing is read before it is asked for, and each file once. A language there is no file for gets
English. An entry keeps the ids, so these never change; texts may.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from journal_app.domain.dataclass import dataclass
from journal_app.domain.referral import Tier
from journal_app.wording.pack_files import DEFAULT_LANGUAGE, pack

__all__ = [
    "DEFAULT_LANGUAGE",
    "ConversationStep",
    "ObservationText",
    "Prompt",
    "PromptModel",
    "PromptStage",
    "TierText",
    "conversation_steps",
    "disclaimer",
    "observation_texts",
    "observations",
    "own_model",
    "prompt_models",
    "prompts",
    "tier_texts",
]


@dataclass(frozen=True, slots=True)
class TierText:
    """What to do when an observation of this tier was ticked: one sentence an action, in order."""

    tier: Tier
    title: str
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ObservationText:
    """An observation of the list: what was seen or heard, and what to do now."""

    id: str
    tier: Tier
    text: str
    action: str


@dataclass(frozen=True, slots=True)
class ConversationStep:
    """One of the ten steps of a conversation about a referral.

    ``say`` is a line one could say, or empty.
    """

    number: int
    title: str
    text: str
    say: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to write about. ``order`` counts from 1 within its stage."""

    id: str
    model: str
    stage: str
    order: int
    text: str


@dataclass(frozen=True, slots=True)
class PromptStage:
    """A stage of a model, with its prompts."""

    id: str
    title: str
    prompts: tuple[Prompt, ...]


@dataclass(frozen=True, slots=True)
class PromptModel:
    """A model of reflection. ``credit`` says whose it is, or is empty."""

    id: str
    title: str
    credit: str
    stages: tuple[PromptStage, ...]


@lru_cache(maxsize=8)
def tier_texts(language: str) -> tuple[TierText, ...]:
    """What to do, by tier, the soonest first."""
    return tuple(
        TierText(Tier(item["id"]), item["title"], tuple(item["actions"]))
        for item in pack("observations", language)["tier"]
    )


@lru_cache(maxsize=8)
def observations(language: str) -> tuple[ObservationText, ...]:
    """The 21 observations, in order."""
    actions = {item.tier: " ".join(item.actions) for item in tier_texts(language)}
    return tuple(
        ObservationText(item["id"], tier, item["text"], actions[tier])
        for item in pack("observations", language)["observation"]
        for tier in (Tier(item["tier"]),)
    )


@lru_cache(maxsize=8)
def observation_texts(language: str) -> Mapping[str, str]:
    """The text of each observation by id."""
    return MappingProxyType({item.id: item.text for item in observations(language)})


@lru_cache(maxsize=8)
def conversation_steps(language: str) -> tuple[ConversationStep, ...]:
    """The ten steps, in order."""
    return tuple(
        ConversationStep(number, item["title"], item["text"], item.get("say", ""))
        for number, item in enumerate(pack("observations", language)["step"], start=1)
    )


def disclaimer(language: str) -> str:
    """What this journal does not do; shown on first start, with tier A, and on exports."""
    return str(pack("observations", language)["disclaimer"])


@lru_cache(maxsize=8)
def prompt_models(language: str) -> tuple[PromptModel, ...]:
    """All models with their stages and prompts, in order."""
    return tuple(_model(item) for item in pack("prompts", language)["model"])


def prompts(language: str) -> tuple[Prompt, ...]:
    """All prompts, in order."""
    return tuple(
        prompt
        for model in prompt_models(language)
        for stage in model.stages
        for prompt in stage.prompts
    )


def own_model(title: str, questions: tuple[str, ...]) -> PromptModel:
    """A person's own questions as a model of one stage; without a stage where there are none."""
    own = tuple(
        Prompt(f"own.own.{order}", "own", "own", order, text)
        for order, text in enumerate(questions, start=1)
    )
    return PromptModel("own", title, "", (PromptStage("own", title, own),) if own else ())


def _model(item: Mapping[str, Any]) -> PromptModel:
    stages = tuple(_stage(item["id"], stage) for stage in item["stage"])
    return PromptModel(item["id"], item["title"], item.get("credit", ""), stages)


def _stage(model: str, item: Mapping[str, Any]) -> PromptStage:
    stage = item["id"]
    return PromptStage(
        stage,
        item["title"],
        tuple(
            Prompt(f"{model}.{stage}.{prompt['id']}", model, stage, order, prompt["text"])
            for order, prompt in enumerate(item["prompts"], start=1)
        ),
    )
