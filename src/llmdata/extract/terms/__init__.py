"""Terms: words that somebody coined, spread, named or defined, and lists of new words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from llmdata.extract import subjects
from llmdata.extract.clauses import Cues, marked_view, trimmed, words
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.terms.coinage import LATIN_ONLY, Coinage
from llmdata.extract.terms.entries import glossary_sections
from llmdata.extract.terms.glossaries import listed
from llmdata.extract.terms.glossary_rules import GLOSSARY, LIST
from llmdata.extract.terms.later import with_origins
from llmdata.extract.terms.naming import coiner, names_of
from llmdata.extract.terms.rules import RULES
from llmdata.extract.terms.set_off import Told, sentences_that_set_off, set_off, told_of
from llmdata.extract.terms.translations import by_english_names, chinese_behind
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import View
from llmdata.layout import Sentence
from llmdata.lazily import lazily

__all__ = ["GLOSSARY", "LIST", "RULES", "SET_OFF", "terms"]

VERB = "!"
SET_OFF = "term.set-off"  # the rule of words that no other rule knows

_CUES = Cues(*(rule.cues for rule in RULES))
# What may stand between a term and its meaning: the time of the coinage.
_MEANWHILE = r"(?:\s+(?:(?:back\s+)?in\s+(?:early\s+|late\s+|mid-?)?[A-Z]\w+(?:\s+\d{4})?|(?:that|the)\s+same\s+\w+|last\s+\w+|on\s+[\w ]{3,20}?))?"
_AS_WORD = r"(?:\s*(?:一词|这一?个?(?:词|术语|概念|说法)|的(?:概念|说法)))?"
_DEFINITION = lazily(
    rf"{_AS_WORD}{_MEANWHILE}\s*(?:(?:——|—|–|：|:|\s-\s)\s*(?P<open>[^\n]{{4,}})|[（(]\s*(?P<aside>(?:指|即|意为|意指|就是|意思是)?[^（）()]{{4,160}})[）)]"
    r"|,\s+(?:for|meaning|by\s+which\s+(?:I|we|he|she|they)\s+(?:mean|meant)|which\s+means|a\s+(?:word|name|term)\s+for|as\s+in)\s+(?P<meant>[^.;]{4,240})"
    r"|[，,]\s*(?:我们?)?(?:用它来?(?:称呼|形容|指代?|描述)|用来(?:称呼|形容|指代?|描述)|意思(?:就)?是|指的(?:就)?是|特指|专指|意为|形容|即(?![将使便刻可时席日])是?)\s*(?P<meant_zh>[^。；;]{4,120})"
    r"|[，,]\s*(?P<kept>指(?![出望责控向导令示标数定])[^。；;]{4,120}))"
)
_POINTS = lazily(r"(?:这|那(?!种[^，。；]{6})|此|它|其|该)|(?i:th(?:is|ese|at|ose)|it|them)\b")
_LONGEST = 240  # characters of a definition
_MOST = 4  # terms that one way of telling gives in a sentence


def terms(context: Context) -> Iterator[Observation]:
    """Every term that a document gives, and every item of its lists of new words."""
    found = [
        term
        for index, rules in _CUES.sentences(context)
        for term in _in_sentence(context, index, [RULES[i] for i in sorted(rules)])
    ]
    found += listed(context)
    found += _set_off_words(context, found)
    yield from by_english_names(context, list(with_origins(context, found)))


def _set_off_words(context: Context, known: Sequence[Observation]) -> Iterator[Observation]:
    """Terms that no rule knows: words that are set off and spoken of as words."""
    layout = context.layout
    taken = {claim.place for claim in known}
    taken |= {cell.start for claim in known if (cell := claim.cells.get("term_zh")) and cell.start}
    glossaries = glossary_sections(context)
    for index in sentences_that_set_off(context):
        sentence = layout.sentences[index]
        block = layout.blocks[sentence.block]
        if block.kind in ("heading", "row") or block.quoted:
            continue
        spans = set_off(context, sentence.start, sentence.end)
        if not spans or not is_asserted(layout, context.view(index)):
            continue
        for span in spans[:_MOST]:
            if any(span[0] - 1 <= place < span[1] for place in taken):
                continue
            opens = block.section in glossaries and span[0] - sentence.start <= 1
            yield from _spoken_of(context, sentence, span, spans, opens)


def _spoken_of(
    context: Context,
    sentence: Sentence,
    span: tuple[int, int],
    spans: list[tuple[int, int]],
    entry: bool,
) -> Iterator[Observation]:
    """What a sentence tells of a set-off word; an `entry` of a glossary needs to tell nothing."""
    told = told_of(context, sentence, span, spans)
    english = _IN_BRACKETS.match(context.layout.visible, span[1], sentence.end)
    cells = names_of(context, span, english.span(1) if english else None)
    if cells is None or (told is None and not entry):
        return
    view = marked_view(context, sentence, [Trigger(VERB, span[0], span[0] + 1)])
    place = view.string.find(VERB)
    if place < 0 or not subjects.claimed(context, view, place):
        return
    end = english.end() if english else span[1]
    while context.layout.visible[end : end + 1] in _CLOSING:
        end += 1
    definition = _defined(context, view, end)
    if definition is not None and not _POINTS.match(context.layout.visible, definition[0]):
        start, end = trimmed(context.layout.visible, *definition)
        if 4 <= end - start <= _LONGEST:
            cells["definition"] = Cell(words(context, start, end), "stated", start, end)
    if told is not None:
        if told.who is not None:
            cells |= coiner(context, *told.who)
        cells["verb"] = Cell(SET_OFF, "stated", *told.evidence)
    date = _dated(context, view, place, told) if told is not None and told.dated else None
    yield _observation(SET_OFF, cells, date)


_BESIDE = 32  # characters between what tells of a coinage and its date


def _dated(context: Context, view: View, place: int, told: Told) -> Dating | None:
    """The date that stands nearest to the words that tell how the term came up."""
    start, end = told.evidence
    if told.who is not None:
        start, end = min(start, told.who[0]), max(end, told.who[1])
    dates = [
        (max(start - date.end, date.start - end), date)
        for date in context.mentions.dates_in(view.sentence.start, view.sentence.end)
        if date.bearing == "at"
    ]
    near = min(dates, key=lambda told: told[0], default=None)
    if near is not None and (near[0] <= _BESIDE or len(dates) == 1):
        return Dating(near[1], "stated")
    return subjects.dated(context, view, place)


_CLOSING = ("”", "」", "』", '"')
_IN_BRACKETS = lazily(r"[”」』\"]?\s*[（(]\s*([A-Za-z][A-Za-z0-9\- ]{1,40})[）)]")


def _in_sentence(context: Context, index: int, rules: Sequence[Coinage]) -> Iterator[Observation]:
    layout = context.layout
    sentence = layout.sentences[index]
    text = layout.visible
    for rule in rules:
        for match in islice(rule.regex.finditer(text, sentence.start, sentence.end), _MOST):
            verb = _group(match, "verb")
            if verb is None:
                continue
            view = marked_view(context, sentence, [Trigger(VERB, *verb)])
            place = view.string.find(VERB)
            if place < 0 or not is_asserted(layout, view):
                continue
            if not subjects.claimed(context, view, place):
                continue
            yield from _coined(context, view, place, rule, match)


def _group(match: re.Match[str], name: str) -> tuple[int, int] | None:
    """The span of a group, or of its twin that another way of saying it has."""
    for key in match.groupdict():
        if key.rstrip("23456") == name and match[key]:
            return match.span(key)
    return None


_NAMING = ("term.named", "term.dubbed", "term.what-called")


def _coined(
    context: Context, view: View, place: int, rule: Coinage, match: re.Match[str]
) -> Iterator[Observation]:
    text = context.layout.visible
    spans = [s for name in ("quoted", "latin", "chinese") if (s := _group(match, name))]
    if not spans:
        return
    span, english = spans[0], _group(match, "english")
    end = match.end()
    who = _group(match, "who")
    if _is_known(context, *span) or (who and _is_known(context, *who)):
        return
    if rule.set_off and not english:
        part = _set_off(context, match, *span)
        if part is None:
            return
        if part[1] < span[1]:
            end = part[1]
        span = part
    cells = names_of(context, span, english)
    if cells is None:
        return
    end = _past_chinese_name(context, view, cells, end)
    definition = _group(match, "definition")
    if definition is not None and rule.name in _NAMING and _is_known(context, *definition):
        return  # a nickname of what has a name
    if definition is None and rule.defined:
        definition = _defined(context, view, end)
    if definition is None and rule.only_defined:
        return
    if definition is not None and not _POINTS.match(text, definition[0]):
        start, end = trimmed(text, *definition)
        if end - start <= _LONGEST:
            cells["definition"] = Cell(words(context, start, end), "stated", start, end)
    if who is not None and rule.name != "term.defined":
        cells |= coiner(context, *who)
    verb = view.tokens[place]
    cells["verb"] = Cell(rule.name, "stated", verb.start, verb.end)
    date = subjects.dated(context, view, place) if rule.dated else None
    if rule.name == "term.chosen":  # the date is that of the choice, not of the word
        chosen = subjects.dated(context, view, place)
        if chosen is not None:
            cells["award"] = Cell(chosen, "derived", verb.start, verb.end)
    yield _observation(rule.name, cells, date)


def _past_chinese_name(context: Context, view: View, cells: dict[str, Cell], end: int) -> int:
    """Where a term ends with the Chinese name that stands behind it, which goes to its cells."""
    match = chinese_behind(context.layout.visible, end, view.sentence.end)
    if match is None or "term_zh" in cells:
        return end
    cells["term_zh"] = Cell(match["zh"], "stated", *match.span("zh"))
    return match.end()


_ARTICLE = lazily(r"(?i:an?|the|my|our|not|so|very|too)\s")


def _set_off(
    context: Context, match: re.Match[str], start: int, end: int
) -> tuple[int, int] | None:
    """What of a term is quoted or emphasized to its end; a remark (`called it “a mistake”`) is none."""
    text, layout = context.layout.visible, context.layout
    if _group(match, "quoted") is not None:
        return None if _ARTICLE.match(text, start, end) else (start, end)
    source = layout.document.text
    found = list(_WORD.finditer(text, start, end))
    for place, word in enumerate(found):
        for last in found[place:]:
            span = layout.source_span(word.start(), last.end())
            sign = source[max(0, span.start - 1) : span.start]
            if sign in _EMPHASIS and sign == source[span.end : span.end + 1]:
                return (
                    None if _ARTICLE.match(text, word.start(), end) else (word.start(), last.end())
                )
    return None


_WORD = lazily(r"[^ ]+")
_EMPHASIS = ("*", "_")


def _is_known(context: Context, start: int, end: int) -> bool:
    """Whether the words name a model, product or organization: those are no terms or people."""
    return bool(context.mentions.entities_in(start, end))


def _defined(context: Context, view: View, end: int) -> tuple[int, int] | None:
    """What stands behind a term: after a colon or dash to the sentence's end, or in brackets."""
    match = _DEFINITION.match(context.layout.visible, end, view.sentence.end)
    if match is None:
        return None
    for name in ("open", "meant", "meant_zh", "kept"):
        if match[name]:
            return match.span(name)
    in_english = context.layout.document.language.startswith("en")
    if not in_english and LATIN_ONLY.fullmatch(match["aside"]):
        return None  # a translation
    if _ALSO_CALLED.match(match["aside"]):
        return None
    start, end = match.span("aside")
    stop = re.search(r"[;；]", match["aside"])  # what follows is a remark
    return start, start + stop.start() if stop else end


_ALSO_CALLED = lazily(r"(?i:(?:or|also|aka|a\.k\.a\.|sometimes|formerly)\b)|又称|又名|也叫|或者?叫")


def _observation(rule: str, cells: dict[str, Cell], date: Dating | None) -> Observation:
    return Observation(
        "terms", rule, cells["term"].start or 0, None, cells,
        date.date if date else None, date.origin if date else "stated",
    )  # fmt: skip
