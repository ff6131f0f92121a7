"""Whoever no table holds, by the words before what he did; and who is named along with whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.events.strangers import known
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.grammar.letters import UPPER, WORD
from llmdata.lazily import lazily

_PEOPLE = lazily(r"\s*(?:,\s*and|,|、|和|与|及|(?i:\band\b))\s*")
_LATIN_NAME = rf"[{UPPER}][{WORD}.\-’']+(?:\s+[{UPPER}][{WORD}.\-’']*){{1,3}}"
_NAME = lazily(
    rf"{_LATIN_NAME}|[{UPPER}][{WORD}.\-’']+|[\u4e00-\u9fff]{{2,4}}|[\u4e00-\u9fff]{{1,6}}(?:·[\u4e00-\u9fff]{{1,6}})+"
)
_GOING_ON = lazily(_LATIN_NAME)


def one_by_one(context: Context, subject: Subject) -> list[Subject]:
    """The people of an enumeration, each for himself; the words as a whole where they are none."""
    text, layout = context.layout.visible, context.layout
    start, end = subject.cell.start or 0, subject.cell.end or 0
    last = layout.sentences[layout.sentence_at(start)].end
    while joint := _PEOPLE.match(text, end, last):
        following = _GOING_ON.match(text, joint.end(), last)
        if following is None:
            break
        end = following.end()
    found, at = [], start
    for joint in [*_PEOPLE.finditer(text, start, end), None]:
        last = joint.start() if joint is not None else end
        if not _NAME.fullmatch(text, at, last):
            return [subject]
        person = subjects.in_words(context, at, last)
        if person is not None:
            found.append(person)
        at = joint.end() if joint is not None else end
    return found


# Names joined right before a verb, of which tables hold one at least (`Disney and Universal sued`).
_ONE = rf"(?:(?:The\s+)?[{UPPER}][\w&.’\-]*(?:\s+(?:of\s+)?[{UPPER}][\w&.’\-]*){{0,3}})"
_ONE_ZH = r"(?:(?![在于从把将被对向])[\u4e00-\u9fffA-Za-z0-9 .&]){2,14}"
# What may stand before `与 X` and is nobody.
_SOMEBODY = r"(?!(?:顺便|同时|随后|后来|当[天月年日]|同[天月年日]|先后|相继|正式|高调|突然|又|也|还|则|就|并|再次?|宣布|决定|继续)+\s*[和与及])"
_HELPED = (
    r"(?:\s*(?:(?i:\b(?:both|all|each|also|then|later|jointly|together|has|have|had|finally|announced)\b)|"
    r"联手|联合|共同|一起|也|又|都|均|先后|相继|纷纷|分别|宣布|正式|随后|就|则|于|在)\s*){0,6}"
)
_TOGETHER = lazily(
    rf"(?P<names>(?:{_ONE}(?:\s*,\s*{_ONE}){{0,6}}\s*,?\s+(?:and|&)\s+{_ONE})|(?:{_SOMEBODY}{_ONE_ZH}(?:、{_ONE_ZH}){{0,6}}[、和与及]{_ONE_ZH}?)){_HELPED}\s*\Z"
)
_SPLIT = lazily(r"\s*,?\s+(?:and|&)\s+|\s*,\s*|、|(?<=\S)\s*(?:以及|[和与及])\s*(?=\S)")
_REACH = 120  # characters before a verb in which an enumeration may begin


def together(context: Context, view: View, place: int) -> list[Subject]:
    """Those who are named together right before a verb, whether a table holds them or not."""
    text, end = context.layout.visible, view.tokens[place].start
    start = max(view.sentence.start, end - _REACH)
    dates = [t.end for t in view.tokens[:place] if t.kind == "D" and t.end <= end]
    start = max([start, *(d for d in dates if text[d:end].strip())])
    names = [t for t in view.tokens[:place] if t.kind == "O" and t.start >= start]
    if not names or not _AND.search(text, start, end):
        return []
    for begin in sorted(
        {names[0].start, *(m.end() for m in _EDGE.finditer(text, start, end)), start}
    ):
        match = _TOGETHER.match(text[begin:end])
        if match is None:
            continue
        span = begin + match.start("names"), begin + match.end("names")
        if found := each_of(context, view, *span):
            return found
    return []


_AND = lazily(r"\band\b|&|[、和与及]")
_EDGE = lazily(r"[，,;；:：]\s*")


def each_of(context: Context, view: View, start: int, end: int) -> list[Subject]:
    """The names that some words enumerate; none where they are but one, or no table holds any."""
    found = list(_each(context, view, start, end))
    return found if len(found) > 1 and any(s.entity is not None for s in found) else []


def _each(context: Context, view: View, start: int, end: int) -> Iterator[Subject]:
    text, at = context.layout.visible, start
    for joint in [*_SPLIT.finditer(text, start, end), None]:
        last = joint.start() if joint is not None else end
        named = context.mentions.entities_in(at, last)
        if named and named[-1].entity.type == "organization":
            token = next((t for t in view.tokens if t.start == named[-1].start), None)
            yield subjects.named(named[-1], token)
        elif not named:
            subject = subjects.in_words(context, at, last)
            if subject is not None:
                yield known(context, subject)
        at = joint.end() if joint is not None else end


# A clause that opens with its verb goes on about whoever a clause before it opens with: those
# between only explain him or tell what else he did.
_HEDGES = lazily(r"(?:\s|(?i:\b(?:and|then|later|also|has|have|had|finally)\b))*")
_VERB = (
    r"(?:[a-z]\w*ed(?=\s+(?:the|an?|its|their|his|her|to|in|on|by|for|that|over|more|not|[A-Z0-9$“\"]))|was|were|is|are|has|had|have|went|took|put|gave|made|got|left|came|bought|sold|hit|cut|set|lost|drew|began|"
    r"fell|rose|paid|won|said|told|wrote|did|spent|sent|chose|held|found)"
)
_EXPLAINS = lazily(
    r"\s*(?:(?i:among|including|of\s+all|led\s+by|who|which|whose|that|in|on|at|by|with|an?|the|some|then|now|formerly|once|as)\b|"
    rf"and\s+{_VERB}\b|{_VERB}\b|[^,]*\bamong\s+(?:them|others)\b)"
)
_OPENING_PHRASE = lazily(
    r"\s*(?:(?:(?i:and|but|so|also|then|later|meanwhile|in|on|by|at|early|late)\b)\s*)*"
)
_PHRASE = lazily(rf"(?P<phrase>[^,;:()]+?)(?=\s+(?:(?:\w+ly|also|then|later)\s+)?{_VERB}\b|\s*\Z)")


def phrase_before(context: Context, view: View, first: int, verb: int) -> tuple[int, int] | None:
    """The words that a clause of English opens with, where another is between them and the verb."""
    text, start = context.layout.visible, view.sentence.start
    if not _HEDGES.fullmatch(text, first, verb):
        return None
    if text[:first].rstrip()[-1:] != "," or HAN.search(text, start, verb):
        return None
    pieces = []
    at = start
    for comma in [m.start() for m in re.finditer(r",(?!\d)", text[start:first])]:
        pieces.append((at, start + comma))
        at = start + comma + 1
    for place in range(len(pieces) - 1, -1, -1):
        begin, end = pieces[place]
        dates = context.mentions.dates_in(begin, end)
        if place and (
            _EXPLAINS.match(text, begin, end)
            or (
                dates
                and not text[dates[-1].end : end].strip()
                and _OPENING_PHRASE.fullmatch(text, begin, dates[0].start)
            )
        ):
            continue
        if dates and _OPENING_PHRASE.fullmatch(text, begin, dates[0].start):
            begin = dates[0].end
        opening = _OPENING_PHRASE.match(text, begin, end)
        begin = opening.end() if opening else begin
        match = _PHRASE.match(text, begin, end)
        return match.span("phrase") if match else None
    return None
