"""Typed mentions of a document: entities, dates, money, promotions and sizes.

Nothing here decides what the source claims; it says what stands where.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Set
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from llmdata.grammar.quantities import Money, Size, find_money, find_promotions, find_sizes
from llmdata.layout import Layout
from llmdata.mentions.betas import without_betas
from llmdata.mentions.boards_of_evaluators import boards_of_evaluators
from llmdata.mentions.categories import categories
from llmdata.mentions.collection import Mentions
from llmdata.mentions.dating import DateMention, date_mentions, depth
from llmdata.mentions.echoes import echoes
from llmdata.mentions.editions_of_tests import of_their_editions
from llmdata.mentions.ellipsis import complete, mark_series
from llmdata.mentions.entities import Entity, Mention, entity_of, overlaps, spans
from llmdata.mentions.finding import entity_mentions
from llmdata.mentions.given import coined_products, nicknames, own_leaderboards, renamed
from llmdata.mentions.guesses import guesses
from llmdata.mentions.han_names import han_names
from llmdata.mentions.identifiers import of_their_names
from llmdata.mentions.kept_rankings import kept_rankings
from llmdata.mentions.labelled_names import labelled_names
from llmdata.mentions.led_in_rankings import led_in_rankings
from llmdata.mentions.listed_plans import listed_plans
from llmdata.mentions.longer_tests import of_longer_names
from llmdata.mentions.named_boards import named_boards
from llmdata.mentions.named_tests import named_tests
from llmdata.mentions.on_the_web import on_the_web
from llmdata.mentions.own_families import with_own_families
from llmdata.mentions.own_rankings import own_rankings
from llmdata.mentions.parts import parts
from llmdata.mentions.parts_of_tests import parts_of_tests
from llmdata.mentions.plans import plan_fragments
from llmdata.mentions.priced_variants import priced_variants
from llmdata.mentions.ranked_on import ranked_on
from llmdata.mentions.recurring_words import with_recurring_words
from llmdata.mentions.same_names import of_the_same_name
from llmdata.mentions.scored_on import scored_on
from llmdata.mentions.shared_plans import of_their_makers
from llmdata.mentions.sizes_beside import of_their_sizes
from llmdata.mentions.strangers import without_strangers
from llmdata.mentions.sub_boards import sub_boards
from llmdata.mentions.tallies import without_tallies
from llmdata.mentions.tests_in_tables import tests_in_tables
from llmdata.mentions.told_parts import told_parts
from llmdata.mentions.unknown_names import unknown_names
from llmdata.mentions.unversioned import of_their_versions
from llmdata.mentions.venues import venues
from llmdata.mentions.vocabulary import Vocabulary, vocabulary
from llmdata.mentions.yen import in_yen
from llmdata.registry import Registry

__all__ = ["DateMention", "Entity", "Mention", "Mentions", "depth", "entity_of", "find_mentions"]


def find_mentions(layout: Layout, registry: Registry) -> Mentions:
    """Everything that a document mentions; elliptic names are resolved, renamed things too.

    Where the text makes families of models known that the registry lacks, it is read again with
    them, so that their members are named as those of any other.
    """
    found = _read(layout, registry)
    own = with_own_families(layout.visible, found, registry)
    if own is registry:
        return found
    return _again(layout, own, own.families.keys() - registry.families.keys(), found)


def _again(layout: Layout, registry: Registry, own: Set[str], first: Mentions) -> Mentions:
    """A second reading, with all that the first one guessed at and this one does not find."""
    found = _read(layout, registry)
    taken = spans(found.entities)
    lost = [m for m in first.entities if m.guessed and not overlaps(m.start, m.end, taken)]
    entities = _sorted([*found.entities, *lost])
    for mention in entities:
        mention.guessed |= mention.entity.family_id in own
    return Mentions(
        entities, found.dates, found.money, found.promotions, found.sizes, first.known, registry
    )


def _read(layout: Layout, registry: Registry) -> Mentions:
    names = vocabulary(registry)
    text = layout.visible
    found = list(names.find(text))
    dates = date_mentions(layout)
    days = {date.start: date.end for date in dates}
    mentions = [
        mention
        for mention in without_tallies(layout, entity_mentions(layout, names, found))
        if mention.end > days.get(mention.start, 0)  # `Jan 20` is a day, whoever makes a `Jan`
    ]
    mentions = with_recurring_words(layout, names, of_their_sizes(layout, names, mentions, found))
    mentions = of_their_versions(names, mentions)
    mentions = _with_elliptic(mentions, echoes(layout, names, mentions, found), days)
    mentions = _with_elliptic(mentions, complete(layout, names, mentions), days)
    mentions = _with_elliptic(mentions, parts(layout, names, mentions, found), days)
    money = in_yen(layout, find_money(text))
    mentions = _sorted(mentions + list(plan_fragments(layout, names, mentions, found, money)))
    mentions = _sorted(mentions + list(listed_plans(layout, names, mentions)))
    mentions = _sorted(mentions + list(priced_variants(layout, names, mentions, money)))
    mentions = list(of_their_makers(layout, names, without_strangers(layout, mentions)))
    for place, entity in nicknames(layout, mentions).items():
        nickname = next(m for m in mentions if m.start == place)
        nickname.entity, nickname.elliptic = entity, False
    mentions = _sorted(sub_boards(layout, names, venues(layout, names, mentions)))
    mentions = _sorted([*mentions, *boards_of_evaluators(layout, mentions)])
    mentions = kept_rankings(layout, names, mentions)
    mentions = categories(layout, names, mentions)
    mentions = on_the_web(layout, names, mentions)
    mentions = _sorted(mentions + told_parts(layout, names, mentions))
    mentions = of_their_names(layout, names, of_longer_names(layout, without_betas(mentions)))
    for given in (
        coined_products,
        own_leaderboards,
        own_rankings,
        named_tests,
        tests_in_tables,
        named_boards,
        led_in_rankings,
        ranked_on,
        partial(scored_on, vocabulary=names),
    ):
        if new := list(given(layout, mentions)):
            for mention in new:
                first = bisect_left(dates, mention.start, key=lambda date: date.start)
                inside = dates[first : first + 1]
                mention.date = next((d for d in inside if d.end <= mention.end), None)
            mentions = _sorted(mentions + new)
    mentions = _sorted([*mentions, *of_the_same_name(layout, names, mentions)])
    mentions = _sorted([*mentions, *parts_of_tests(layout, names, mentions)])
    mentions = of_their_editions(layout, names, mentions)
    new_names = renamed(layout, mentions)
    for old, mention in new_names.items():
        at = bisect_left(mentions, mention.start, key=lambda other: other.start)
        if mentions[at : at + 1] != [mention]:
            mentions = _sorted([*mentions, mention])
        for other in mentions:
            if other.entity.id == old:
                other.entity = mention.entity
    mark_series(layout, mentions)
    beside = _Other(money, dates, find_sizes(text))
    collected = _collected(layout, [_as_series(m) if m.series else m for m in mentions], beside)
    collected = _with(guesses(layout, collected, registry), layout, names, collected, beside)
    collected = _with(unknown_names(layout, collected), layout, names, collected, beside)
    collected = _with(labelled_names(layout, collected), layout, names, collected, beside)
    return _with(han_names(layout, collected), layout, names, collected, beside)


def _with(
    guessed: Iterable[Mention],
    layout: Layout,
    names: Vocabulary,
    collected: Mentions,
    beside: _Other,
) -> Mentions:
    """What is mentioned with names that are but guessed."""
    if not (new := list(guessed)):
        return collected
    known = collected.known or collected
    full = venues(layout, names, _sorted(collected.entities + new))
    return _collected(layout, _sorted(full), beside, known)


def _with_elliptic(
    mentions: list[Mention], elliptic: Iterable[Mention], days: dict[int, int]
) -> list[Mention]:
    """The mentions with elliptic ones, but for a number that is a day: it is no version."""
    return _sorted([*mentions, *(m for m in elliptic if days.get(m.start) != m.end)])


class _Other(NamedTuple):
    """What a text mentions beside entities, as if none stood there."""

    money: list[Money]
    dates: list[DateMention]
    sizes: list[Size]


def _collected(
    layout: Layout, mentions: list[Mention], other: _Other, known: Mentions | None = None
) -> Mentions:
    """The entities with all else that is mentioned beside them."""
    text, busy = layout.visible, spans(mentions)
    money = [m for m in other.money if not overlaps(m.start, m.end, busy)]
    return Mentions(
        mentions,
        [d for d in other.dates if not overlaps(d.start, d.end, busy)],
        money,
        [p for span in _sentences_of(layout, money) for p in find_promotions(text, *span)],
        [s for s in other.sizes if not overlaps(s.start, s.end, busy)],
        known,
    )


def _sentences_of(layout: Layout, money: list[Money]) -> list[tuple[int, int]]:
    """The sentences that speak of money: only there is an offer one."""
    indices = sorted({layout.sentence_at(m.start) for m in money})
    return [(layout.sentences[i].start, layout.sentences[i].end) for i in indices]


def _as_series(mention: Mention) -> Mention:
    """A model that the text calls a series is one, here and wherever it is named."""
    if mention.entity.parsed and mention.entity.parsed.is_bare_version:
        return replace(mention, entity=replace(mention.entity, kind="series"))
    return mention


def _place(mention: Mention) -> tuple[int, int, bool]:
    return mention.start, -mention.end, mention.bare


def _sorted(mentions: list[Mention]) -> list[Mention]:
    """In order of place; of two that overlap, the longer one."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=_place):
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
            continue
        kept.append(mention)
    return kept
