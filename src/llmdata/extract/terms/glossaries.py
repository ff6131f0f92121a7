"""Glossaries and lists of new words: an entry opens with its term and goes on about it.

An entry may say what its term means, who coined it and when, in any order; a list of words that
its lead-in dates gives that date to the entries that tell no time of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from llmdata.extract.clauses import trimmed, words
from llmdata.extract.context import Context
from llmdata.extract.grids import Grid
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating
from llmdata.extract.terms.coinage import LATIN_ONLY, QUOTED
from llmdata.extract.terms.entries import (
    Entry,
    entries_by_themselves,
    entries_under_headings,
    glossary_sections,
    opening,
)
from llmdata.extract.terms.glossary_rules import COINED, GLOSSARY, LED_IN, LIST, MEANT, SPREAD
from llmdata.extract.terms.naming import coiner, names_of
from llmdata.extract.terms.origins import (
    FROM,
    date_of_origin,
    meaning_before,
    meaning_behind,
    without_choice,
)
from llmdata.extract.terms.set_off import COINER, NO_PERSON
from llmdata.extract.terms.tabled import tabled
from llmdata.folding import HAN
from llmdata.layout import Block
from llmdata.lazily import lazily

__all__ = ["listed"]

_ENTRY = lazily(
    rf"\s*(?:{QUOTED}|(?P<words>[^（(——–：:，,。；;\n]{{2,48}}?))\s*"
    r"(?:[（(]\s*[“\"]?(?P<aside>[^（）()]{2,60})[”\"]?\s*[）)])?\s*(?:(?P<sign>——|—|–|：|:|\s-\s)\s*(?P<open>.+)|(?:[，,]|(?P<stop>。|\.(?!\d)))\s*(?P<rest>.*)|[。.]?)\s*\Z",
    re.DOTALL,
)
_FIRST_SENTENCE = lazily(r"(?:[^。；;.!！?？]|\.(?=\S))+")
# Words that speak of the term, or of the author, instead of saying what it means.
_REMARK = lazily(
    r"(?:我|咱|你|它|这|那|大家|人人|今年|去年|显然|并?不是|也?不算|还是|又是|又一个|来自|由|(?i:\byou(?:['’]ve|['’]ll|\s+(?:know|have|will|already|can|should|read))\b|\b(?:I|my|obviously|we|ours?|mine|coined|not\s+(?:a\s+)?new|no\s+longer|still|again|see|everyone|everybody|somebody|it|this|that|these|from|or|aka|of\s+(?:unknown|uncertain))\b))"
)
_LONGEST = 240  # characters of a definition


def listed(context: Context) -> Iterator[Observation]:
    """Every entry of the lists of new words and of the glossaries of a document."""
    seen: dict[int, Dating | None] = {}
    for lead_in, items in context.lists():
        view = context.last_view(lead_in)
        if view is None:
            continue
        nested = lead_in.start in seen  # an item that has items of its own
        if nested or (
            set("xh").isdisjoint(view.string)
            and any(
                pattern.search(context.layout.visible, view.sentence.start, view.sentence.end)
                for pattern in (LIST.regex, LED_IN)
            )
        ):
            dating = seen[lead_in.start] if nested else _date_of(context, lead_in)
            seen.update((item.start, dating) for item in items)
            for item in items:
                yield from _entry(context, Entry(item), dating)
    yield from tabled(context, _definition, glossary_sections(context), _date_of_table)
    for entry in chain(entries_under_headings(context), entries_by_themselves(context)):
        if entry.block.start not in seen:
            seen[entry.block.start] = None
            yield from _entry(context, entry, None)


def _date_of(context: Context, lead_in: Block) -> Dating | None:
    dates = [
        date
        for date in context.mentions.dates_in(lead_in.start, lead_in.end)
        if date.bearing == "at" and not date.bracketed
    ]
    return Dating(dates[-1], "context") if dates else None


def _date_of_table(context: Context, grid: Grid) -> Dating | None:
    return _date_of(context, grid.lead) if grid.lead is not None else None


def _end_of_entry(context: Context, block: Block) -> int:
    """Where the next entry of a paragraph begins: with a sentence that opens with set-off words."""
    layout = context.layout
    for index in list(layout.sentences_of(layout.sentences[layout.sentence_at(block.start)].block))[1:]:  # fmt: skip
        sentence = layout.sentences[index]
        if opening(context, sentence.start, sentence.end):
            return sentence.start
    return block.end


def _entry(context: Context, entry: Entry, dating: Dating | None) -> Iterator[Observation]:
    text = context.layout.visible
    last = _end_of_entry(context, entry.block)
    head = _head_above(context, entry) or _head(context, entry.block, last)
    if head is None or _is_thing(context, *head.term):
        return
    if len(text[slice(*head.term)].split()) > _MOST_WORDS:
        return
    cells = _cells(context, head)
    if cells is None:
        return
    own: Dating | None = None
    rule = LIST.name
    if head.about is not None:
        about = head.about
        told = next((s for s in (COINED, COINER, FROM) if _search(s, text, about)), None)
        coined = _search(told, text, about) if told else None
        spread = coined or SPREAD.search(text, *about)
        cells |= _meaning(context, about, head.opened, spread)
        if coined is not None:
            cells |= _coiner(context, coined)
        own = _date_near(context, spread, about) if spread is not None else None
        own = own or _date_told(context, about)
        if spread is not None or own is not None:
            rule = GLOSSARY.name
            verb = (
                spread.span()
                if spread is not None
                else (own.date.start, own.date.end)
                if own
                else about
            )
            cells["verb"] = Cell(rule, "stated", *verb)
    date = own or dating
    yield Observation(
        "terms", rule, cells["term"].start or 0, None, cells,
        date.date if date else None, date.origin if date else "stated",
    )  # fmt: skip


def _date_told(context: Context, about: tuple[int, int]) -> Dating | None:
    """The time of a word's origin, in the first sentence behind it or in the one behind a remark."""
    layout = context.layout
    first = layout.sentence_at(about[0])
    for sentence in layout.sentences[first : first + 2]:
        if sentence.start >= about[1]:
            return None
        date = date_of_origin(context, max(about[0], sentence.start), sentence)
        if date is not None or sentence.end - about[0] > _REMARKS_LENGTH:
            return date
    return None


_REMARKS_LENGTH = 24


def _search(pattern: re.Pattern[str], text: str, about: tuple[int, int]) -> re.Match[str] | None:
    """Who coined a word: `FROM` stands right behind it."""
    return pattern.match(text, *about) if pattern is FROM else pattern.search(text, *about)


class _Head(NamedTuple):
    """How an entry opens: with its term, perhaps an aside, and what it tells of it."""

    term: tuple[int, int]
    aside: tuple[int, int] | None
    about: tuple[int, int] | None
    opened: bool  # whether a sign opens what is told


def _head_above(context: Context, entry: Entry) -> _Head | None:
    """The head of an entry whose word is a heading, perhaps in quotes or with its translation."""
    above, block = entry.heading, entry.block
    if above is None:
        return None
    match = _ENTRY.match(context.layout.visible, above.start, above.end)
    about = block.start, block.end
    if match is None:
        return _Head((above.start, above.end), None, about, True)
    term = match.span("quoted") if match["quoted"] else match.span("words")
    return _Head(term, match.span("aside") if match["aside"] else None, about, True)


_BEHIND = lazily(
    r"[”\"」』]?\s*(?:[（(](?:or|also|aka)\b[^（）()]{2,60}[）)]\s*)?(?P<sign>——|—|–|：|:|\s-\s)?[，,。.]?\s*(?P<about>.*)",
    re.DOTALL,
)


# `**Lint debt，规范债。** …`: the word in the other language is set off along with it.
_TWIN = lazily(
    r"(?P<twin>[A-Za-z\u4e00-\u9fff][^，,。.：:；;]{1,30})[。.：:]\s*(?P<about>.*)", re.DOTALL
)


def _head(context: Context, block: Block, last: int) -> _Head | None:
    text = context.layout.visible
    match = _ENTRY.match(text, block.start, last)
    span = (match.span("quoted") if match["quoted"] else match.span("words")) if match else None
    opened = opening(context, block.start, block.end)
    longer = bool(opened and (span is None or span[1] > opened[0][1] + 1))
    if longer and block.kind == "paragraph" and not FROM.match(text, opened[0][1], last):
        return None  # a sentence that begins with the word, but not to tell whose it is
    if longer:  # what is set off is the word, whatever goes on behind it
        behind = _BEHIND.match(text, opened[0][1], last)
        about = behind.span("about") if behind and behind["about"].strip() else None
        return _Head(opened[0], None, about, bool(behind and behind["sign"]))
    if match is None or span is None:
        return None
    aside = match.span("aside") if match["aside"] else None
    about = next((match.span(k) for k in ("open", "rest") if match[k]), None)
    twin = _TWIN.match(text, *about) if opened and about is not None and aside is None else None
    if twin is not None and (HAN.search(text, *span) is None) != (HAN.search(twin["twin"]) is None):
        told = twin.span("about") if twin["about"] else None
        return _Head(span, twin.span("twin"), told, True)
    return _Head(span, aside, about, bool(match["sign"] or match["stop"]))


def _cells(context: Context, head: _Head) -> dict[str, Cell] | None:
    text = context.layout.visible
    aside = head.aside
    latin = aside is not None and LATIN_ONLY.fullmatch(text, *aside) is not None
    remark = aside is not None and _REMARK.match(text, aside[0])
    chinese = aside is not None and head.about is not None and not latin
    chinese = chinese and HAN.search(text, *aside) is not None if aside else False
    chinese = chinese and not (remark or HAN.search(text, *head.term))
    cells = names_of(context, aside, head.term) if chinese and aside else None
    return cells or names_of(context, head.term, aside if latin else None)


_MOST_WORDS = 6  # of a term


def _is_thing(context: Context, start: int, end: int) -> bool:
    """Whether the words are just the name of something that a table holds."""
    start, end = trimmed(context.layout.visible, start, end)
    return any(m.start <= start and end <= m.end for m in context.mentions.entities_in(start, end))


def _date_near(context: Context, told: re.Match[str], about: tuple[int, int]) -> Dating | None:
    """The date in the sentence that tells who coined a word, or that it spread."""
    layout = context.layout
    sentence = layout.sentences[layout.sentence_at(told.start())]
    first = max(about[0], sentence.start)
    dates = [d for d in context.mentions.dates_in(first, sentence.end) if d.bearing == "at"]
    if not dates:
        return None
    middle = (told.start() + told.end()) // 2
    return Dating(min(dates, key=lambda date: abs(date.start - middle)), "stated")


def _coiner(context: Context, coined: re.Match[str]) -> dict[str, Cell]:
    name = next((n for n, said in coined.groupdict().items() if said), None)
    if name is None or NO_PERSON.match(coined[name]):
        return {}
    return coiner(context, *coined.span(name))


def _meaning(
    context: Context, about: tuple[int, int], opened: bool, told: re.Match[str] | None
) -> dict[str, Cell]:
    """What an entry says that its term means: after words that say so, or right behind its sign."""
    text = context.layout.visible
    meant = MEANT.search(text, *about)
    if meant is not None:
        return _definition(context, meant.span(str(meant.lastgroup)))
    if (predicate := _IS.match(text, *about)) is not None:
        return _definition(context, predicate.span("what"))
    first = _FIRST_SENTENCE.match(text, *about)
    if first is None or text[first.end() : first.end() + 1] in ("?", "？"):
        return {}
    before = meaning_before(text, first.start(), told.start()) if told and opened else None
    if before is not None and not _REMARK.match(text, before[0]):
        return _definition(context, before)
    if told is None and opened and not _REMARK.match(text, about[0]):
        whole = without_choice(text, *first.span())
        return _definition(context, whole) if whole else {}
    behind = meaning_behind(text, *first.span())
    if told is not None and told.start() >= first.end() and opened:
        behind = first.span()
    return _definition(context, behind) if behind is not None else {}


# `**X**, coined by A in May, is when …`
_IS = lazily(
    r"(?:[^.;!?\n]{0,80},)?\s*(?i:is|are)\s+(?P<what>(?i:the\s+\w+\s+(?:of|that|for|to|by)|an?|when|what|how|where)\b[^.;!?\n]*)"
)


def _definition(context: Context, span: tuple[int, int]) -> dict[str, Cell]:
    start, end = trimmed(context.layout.visible, *span)
    if end <= start or end - start > _LONGEST:
        return {}
    return {"definition": Cell(words(context, start, end), "stated", start, end)}
