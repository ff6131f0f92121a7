"""The models of one version: what another word makes of a name, and the one without any."""

from __future__ import annotations

from dataclasses import replace

from llmdata.grammar.names import ModelName

_SIZES = ("Mini", "Nano", "Lite", "Flash", "Turbo", "Air")


def with_word(name: ModelName, word: str) -> ModelName | None:
    """The model of the same version that has this word."""
    habits = name.habits
    own = habits.canonical(word)
    if habits.tiers and own in _SIZES:
        return None  # lines with names have no sizes
    if own is None or name.version is None or name.word_first:
        return None
    if own in name.words:
        return name
    words = (*name.words, own) if habits.tiers else (own,)
    return replace(name, words=words, size=None, stamp=None)


def plain(name: ModelName) -> ModelName | None:
    """The model without the last word of its name (`Grok 4 Heavy`: Grok 4)."""
    if not name.words or name.version is None or name.word_first or name.habits.tiers:
        return None
    return replace(name, words=name.words[:-1], size=None, stamp=None)
