"""Categories of a ranking, in each of which it ranks all models anew: `2nd in Coding, 3rd in Math`.

They stand without a word for a board: beside a place, behind the ranking's own name (`its French
category`), at the head of a clause that goes on from another one, or over the columns of a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from llmdata.layout import Block, Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, overlaps, spans, starting_in
from llmdata.mentions.sub_boards import spelt
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Registry

_START = attrgetter("start")
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth|\d{1,3}(?:st|nd|rd|th)|last)"
_NUMBER = r"(?:#\s?\d{1,3}|(?:number|no\.)\s?(?:\d{1,3}|one|two|three|four|five))"
_PLACE = rf"(?:(?:{_ORDINAL}|{_NUMBER})(?:[- ](?:place|spot|position))?|top(?:s|ped)?|leads?|led|leading)"
_WORD = r"(?:category|categories|track|tab|ranking|prompts|tasks|filter)"


class _Categories(NamedTuple):
    """The categories of one organization's general ranking, by the words for them."""

    boards: dict[str, str]
    general: frozenset[str]  # the general ranking
    placed: re.Pattern[str]  # beside a place
    called: re.Pattern[str]  # with a word for a category
    opening: re.Pattern[str]  # at the head of a clause
    label: re.Pattern[str]  # at the head of an item
    further: re.Pattern[str]  # behind another: `across Text, Vision and Search`
    head: re.Pattern[str]  # all of a cell


def categories(layout: Layout, names: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The mentions, with categories that a text speaks of where it has named their ranking."""
    text, found = layout.visible, list[Mention]()
    for organization, known in _known(names.registry.root).items():
        sites = [m for m in mentions if _is_site(m, organization, known)]
        if not sites:
            continue
        spoken = [*_spoken_of(layout, mentions, sites, organization, known)]
        for start, end, part in [
            *spoken,
            *_heads(layout, sites, known),
            *_labels(layout, sites, known),
        ]:
            owner = next((m for m in sites if _OF_SITE.fullmatch(text, m.end, start)), None)
            if owner is not None and owner.entity.type == "benchmark":
                start = owner.start  # the ranking and its category are one name
            found.append(Mention(start, end, names.entity("benchmark", known.boards[part])))
    whole = {(m.start, m.entity.id) for m in found}
    longer = {start for start, _ in whole}
    kept = [m for m in mentions if not (m.start in longer and m.entity.kind == "leaderboard")]
    taken = spans(kept)
    found = [m for m in found if not overlaps(m.start, m.end, taken)]
    return sorted([*kept, *found], key=_START)


_OF_SITE = lazily(r"['’]s?\s+|\s+")


def _is_site(mention: Mention, organization: str, known: _Categories) -> bool:
    """Whether a mention names a general ranking, or whoever keeps it."""
    entity = mention.entity
    return entity.id in known.general or (
        entity.type == "organization" and entity.id == organization
    )


_Words = tuple[int, int, str]


def _spoken_of(
    layout: Layout,
    mentions: list[Mention],
    sites: list[Mention],
    organization: str,
    known: _Categories,
) -> Iterator[_Words]:
    """The words for categories in sentences of which the ranking is told."""
    text = layout.visible
    for sentence in _sentences(layout, mentions, sites, organization):
        placed = [*known.placed.finditer(text, sentence.start, sentence.end)]
        label = known.label.match(text, sentence.start, sentence.end)
        if label is not None and _tells_places(layout, sentence):
            yield *label.span("label"), _key(label["label"])
        words = [*placed, *known.called.finditer(text, sentence.start, sentence.end)]
        if not words:
            continue
        words += known.opening.finditer(text, words[0].end(), sentence.end)
        for match in words:
            group = match.lastgroup or ""
            part = _key(match[group])
            if match in placed and (
                part == _OVERALL
                or _elsewhere(text, sites, sentence, match)
                or _on_another(text, mentions, sites, match.end())
            ):
                continue
            yield *match.span(group), part
            end = match.end(group)
            while (further := known.further.match(text, end, sentence.end)) is not None:
                yield *further.span("further"), _key(further["further"])
                end = further.end()


def _sentences(
    layout: Layout, mentions: list[Mention], sites: list[Mention], organization: str
) -> Iterator[Sentence]:
    """Sentences that name a ranking and no other, or go on about the one that their paragraph or the
    words above their list named last."""
    blocks = sorted({layout.sentences[layout.sentence_at(m.start)].block for m in sites})
    led = [n for n, block in enumerate(layout.blocks) if block.lead_in in blocks]
    for number in sorted({*blocks, *led}):
        block = layout.blocks[number]
        named = starting_in(mentions, block.start, block.end)
        rankings = [m for m in named if m.entity.kind == "leaderboard" or m in sites]
        for index in layout.sentences_of(number):
            sentence = layout.sentences[index]
            here = [m for m in rankings if sentence.start <= m.start < sentence.end]
            before = [m for m in rankings if m.start < sentence.start]
            spoken = here or before[-1:]
            if (spoken or number in led) and all(
                organization in (m.entity.id, m.entity.organization_id) for m in spoken
            ):
                yield sentence


def _elsewhere(text: str, sites: list[Mention], sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether a sentence tells of its ranking only behind, with a place of its own: `second in maths
    at the contest and third on LMArena`."""
    if any(sentence.start <= m.start < match.start() for m in sites):
        return False
    behind = [m.start for m in sites if match.end() <= m.start < sentence.end]
    return bool(behind) and _ON_ITS_OWN.search(text, match.end(), behind[0]) is not None


def _on_another(text: str, mentions: list[Mention], sites: list[Mention], end: int) -> bool:
    """Whether words that end at `end` are said of a ranking named right behind them, which is another
    one: `first in search on B`."""
    on = _ON.match(text, end)
    return on is not None and any(
        m not in sites for m in starting_in(mentions, on.end(), on.end() + 1)
    )


_ON = lazily(r"\s+(?:over\s+)?(?:on|at)\s+(?:the\s+)?")
_ON_ITS_OWN = lazily(
    rf"(?i:(?:{_ORDINAL}|{_NUMBER})(?:\s+(?:place|spot))?\s+(?:on|at)\s+(?:the\s+)?|[;:]\s+[^;:()]{{0,16}})\Z"
)


def _tells_places(layout: Layout, sentence: Sentence) -> bool:
    """Whether an item, or what leads in its list, tells who is where."""
    lead = layout.blocks[sentence.block].lead_in
    if lead is None:
        return False
    block = layout.blocks[lead]
    return bool(
        _TELLS.search(layout.visible, sentence.start, sentence.end)
        or _TELLS.search(layout.visible, block.start, block.end)
    )


_TELLS = lazily(
    rf"(?i:\b(?:{_ORDINAL}|leaders?|leads|led|winners?|champions?|number[- ]ones?|top|ranks?|ranking|categor(?:y|ies))\b|#\s?\d)"
)


def _heads(layout: Layout, sites: list[Mention], known: _Categories) -> Iterator[_Words]:
    """The heads of columns that are categories, over places, where what stands above the table or its
    first head names the ranking."""
    text = layout.visible
    for number, block in enumerate(layout.blocks):
        if block.kind != "row" or not block.head:
            continue
        heads = [(*cell, known.head.fullmatch(text, *cell)) for cell in block.cells]
        rows = _rows(layout.blocks, number)
        if sum(match is not None for *_, match in heads) < _FEWEST:
            yield from _first_cells(layout, sites, known, number, rows)
            continue
        first = layout.blocks[max(0, number - _ABOVE)].start
        if not rows or not any(first <= site.start < block.cells[1][0] for site in sites):
            continue
        for column, (*_, match) in enumerate(heads):
            below = [row.cells[column] for row in rows if len(row.cells) > column]
            if match is not None and all(_HOLDS_PLACE.fullmatch(text, *cell) for cell in below):
                yield *match.span("head"), _key(match["head"])


def _first_cells(
    layout: Layout, sites: list[Mention], known: _Categories, head: int, rows: list[Block]
) -> Iterator[_Words]:
    """The categories with which the rows of a table open that has who leads each: `Category | Leader`.

    What stands right below it may name the ranking as well.
    """
    text, block = layout.visible, layout.blocks[head]
    first = layout.blocks[max(0, head - _ABOVE)].start
    named = any(first <= site.start < block.end for site in sites)
    below = layout.blocks[head + len(rows) + 1 : head + len(rows) + 2]
    if not named and not any(
        b.kind == "paragraph" and b.start <= site.start < b.end for b in below for site in sites
    ):
        return
    if _LEADS.search(text, block.start, block.end) is None:
        return
    cells = [known.head.fullmatch(text, *row.cells[0]) for row in rows if row.cells]
    found = [match for match in cells if match is not None]
    if len(found) >= _FEWEST and len(found) == len(cells):
        for match in found:
            yield *match.span("head"), _key(match["head"])


_LEADS = lazily(
    r"(?i:\b(?:leaders?|winners?|champions?|number\s+one|no\.\s?1|first|1st|top(?:\s+model)?|gold)\b|#\s?1\b|🥇)"
)


def _labels(layout: Layout, sites: list[Mention], known: _Categories) -> Iterator[_Words]:
    """The categories that head lists of their own below a heading that names the ranking."""
    text = layout.visible
    for number, block in enumerate(layout.blocks):
        if block.kind not in ("heading", "paragraph") or block.end - block.start > _LABEL:
            continue
        match = known.head.fullmatch(text, block.start, block.end)
        below = layout.blocks[number + 1 : number + 2]
        if match is None or not below or below[0].kind not in ("item", "row"):
            continue
        above = [layout.blocks[heading] for heading in layout.headings(number)]
        if any(b.start <= site.start < b.end for b in above for site in sites):
            yield *match.span("head"), _key(match["head"])


_LABEL = 40  # characters of a label
_FEWEST, _ABOVE = 2, 2  # heads that are categories; blocks above that may name the ranking
_HOLDS_PLACE = lazily(r"\W*(?:\d{1,3}(?:st|nd|rd|th)?)?\W*")


def _rows(blocks: list[Block], head: int) -> list[Block]:
    rows: list[Block] = []
    for block in blocks[head + 1 :]:
        if block.kind != "row" or block.head:
            break
        rows.append(block)
    return rows


@lru_cache(maxsize=8)
def _known(registry: Registry) -> dict[str, _Categories]:
    """The categories that the registry knows, by whose ranking has them."""
    boards: dict[str, dict[str, str]] = {}
    for board in registry.benchmarks.values():
        for word in board.category:
            boards.setdefault(board.organization or "", {})[_key(word)] = board.id
    return {owner: _of(parts) for owner, parts in boards.items()}


_OVERALL = "overall"  # what the whole is called among its categories


def _of(boards: dict[str, str]) -> _Categories:
    words = "|".join(map(spelt, sorted(boards, key=lambda part: (-len(part), part))))
    ends = r"(?![\w-])(?!\s+(?-i:[A-Z])|\s+(?:for|to)\s+(?:me|us|my|our)\b)"
    # `2nd in Coding`, `#2 (Coding)`, `Coding (2nd)`, `Coding: #2`
    placed = (
        rf"(?<![\w#]){_PLACE}\s+(?:in|for|on|across)\s+(?:the\s+|both\s+)?(?P<in>{words}){ends}"
        rf"|{_NUMBER}\s+[(]?(?P<on>{words}){ends}"
        rf"|(?<![\w-])(?P<by>{words})\s*(?:[:：(—–-]\s*|\s)(?=(?:{_ORDINAL}|{_NUMBER})(?![\w-])(?:\s*[,.;)]|\s+(?:and|but)\b|\s*\Z))"
        rf"|(?:,|\band)\s+(?:{_ORDINAL}|{_NUMBER})\s+(?P<and>{words}){ends}"
    )
    called = rf"(?<![\w-])(?P<of>{words})\s+{_WORD}(?![\w-])"
    opening = rf"(?:[,.;:]|\band|\bbut)\s+(?:in|for|on)\s+(?:the\s+)?(?P<then>{words})(?=\s*,|\s+(?:it|they|the)\b|\s+(?-i:[A-Z]))"
    label = rf"\W*(?P<label>{words})\s*[:：—–-](?!\w)"
    further = rf"(?:\s*,(?:\s+and)?|\s+and|\s*&)\s+(?P<further>{words}){ends}(?!\s*[:(]?\s*(?:{_ORDINAL}|{_NUMBER}))"
    head = rf"\W*(?P<head>{words})(?:\s+(?:rank|ranking|place|category))?\W*"
    return _Categories(
        boards,
        frozenset(board for part, board in boards.items() if part == _OVERALL),
        *(
            lazily(rf"(?i:{pattern})")
            for pattern in (placed, called, opening, label, further, head)
        ),
    )


def _key(part: str) -> str:
    return "-".join(part.lower().split())
