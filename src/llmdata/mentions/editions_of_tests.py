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
# … or in a sentence on another year.
_YEARS = lazily(r"(?<!\d)20\d\d(?!\d)")
_YEAR_AGO = lazily(r"去年|前年|上一?届|(?i:\b(?:last|previous)\s+year)")


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
    tests = _tests_of_editions(names.registry.root)
    editions: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.entity.id in tests:
            editions.setdefault(tests[mention.entity.id], []).append(mention)
    if not editions:
        return mentions
    out: list[Mention] = []
    for mention in mentions:
        own = editions.get(mention.entity.id, [])
        if own and not _is_of_another_year(layout, mention, own[-1]):
            if len({m.entity.id for m in own}) > 1:
                start = layout.blocks[layout.block_at(mention.start)].start
                own = [m for m in own if start <= m.start < mention.start]
            if own:
                mention = replace(mention, entity=own[-1].entity)
        out.append(mention)
    return out


def _is_of_another_year(layout: Layout, mention: Mention, edition: Mention) -> bool:
    """Whether a year stands before a bare name, or its sentence is on another one than the edition's."""
    text, sentence = layout.visible, layout.sentences[layout.sentence_at(mention.start)]
    if _OF_A_YEAR.search(text, max(sentence.start, mention.start - _BEFORE), mention.start):
        return True
    years = {match.group() for match in _YEARS.finditer(text, sentence.start, sentence.end)}
    apart = bool(years) and edition.entity.name[-4:] not in years
    return apart or _YEAR_AGO.search(text, sentence.start, sentence.end) is not None
