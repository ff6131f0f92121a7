"""Editions of a test that is set anew each year: `AIME` where the text has but `AIME 2025` is that one."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Registry

_EDITION = lazily(r"(?P<test>.+) 20\d\d")
# `the 2023 AIME`: of a year that it says itself.
_OF_A_YEAR = lazily(r"20\d\d\s*年?(?:的|那届)?\s*\Z")
_BEFORE = 10  # characters that such a year takes


@lru_cache(maxsize=8)
def _tests_of_editions(registry: Registry) -> dict[str, str]:
    """By the id of an edition the id of its test."""
    forms = {form: test.id for test in registry.benchmarks.values() for form in test.forms}
    named = {test.id: _EDITION.fullmatch(test.name) for test in registry.benchmarks.values()}
    return {
        id_: forms[match["test"]]
        for id_, match in named.items()
        if match is not None and match["test"] in forms
    }


def of_their_editions(layout: Layout, names: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The mentions, a test's bare name being the edition that the text speaks of.

    That is the only one that it names, or else the one named last in the same paragraph.
    """
    tests = _tests_of_editions(names.registry)
    editions = [m for m in mentions if m.entity.id in tests]
    if not editions:
        return mentions
    out: list[Mention] = []
    for mention in mentions:
        own = [m for m in editions if tests[m.entity.id] == mention.entity.id]
        near = layout.visible[max(0, mention.start - _BEFORE) : mention.start]
        if own and _OF_A_YEAR.search(near) is None:
            if len({m.entity.id for m in own}) > 1:
                start = layout.blocks[layout.block_at(mention.start)].start
                own = [m for m in own if start <= m.start < mention.start]
            if own:
                mention = replace(mention, entity=own[-1].entity)
        out.append(mention)
    return out
