"""Since when there is a word, where not its own sentence tells that but one that goes on about it.

`**Lint debt** is what nobody pays. Nora Vance came up with it in May.`: a sentence behind a word speaks
of it by a pronoun, and says who gave it to the world, and when.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.terms.glossary_rules import GLOSSARY
from llmdata.folding import HAN
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

_IT = r"(?:it|this|that|the\s+(?:term|word|phrase|name|expression))"
# Somebody brings up the word that the sentence before told of.
_BROUGHT_UP = lazily(
    rf"(?i:\b(?:popularis|populariz|coin|mint|invent|propos|introduc|promot|champion|endors|christen|adopt)(?:ed|d)\s+{_IT}\b"
    rf"|\b(?:came\s+up\s+with|thought\s+up|made\s+up|picked\s+up|took\s+up)\s+{_IT}\b"
    rf"|\b(?:started|began)\s+(?:saying|using|calling|to\s+(?:say|use|call))\s+{_IT}\b"
    r"|\bgave\s+it\s+(?:an?\s+|its\s+|the\s+|new\s+)?(?:\w+\s+)?(?:push|boost|name|currency|lift|fame|life|wings|shove|nudge)\b"
    r"|\b(?:wrote|said)\s+(?:(?:in|on)\s+[^,.;]{3,20}?\s)?that\s+it\s+was\s+becoming\s+(?:an?\s+)?(?:\w+\s+)?(?:term|word|phrase|name)\b)"
    r"|(?:用|提出|造出?|叫出?|喊出?|带火|推广|首创|发明|写出?|说出?)了?(?:它(?=来|的|[，。；]|\Z)|[这该]个?(?:词|说法|叫法))"
    r"|[这该]个?(?:词|说法|叫法)[^，。；]{0,12}?(?:流行|走红|传开|火了|火起来|出圈)"
)
# … or its own sentence tells that the word came up.
_CAME_UP = lazily(
    r"[\W]{0,3}\s*(?i:(?:(?:got|became|grew)\s+(?:really\s+|very\s+|suddenly\s+)?(?:popular|fashionable|famous|common|a\s+thing)|came\s+up|surfaced|emerged|entered\s+(?:the|our)\s+\w+|was\s+born)\b"
    r"|is\s+what\s+[^,.;]{3,80}?\s+called\b)"
)
_FAR = 2  # sentences behind the word's own that go on about it


def with_origins(context: Context, found: Iterable[Observation]) -> Iterator[Observation]:
    """Terms, each with the time that is told of its coming up; one that has a time keeps it."""
    for term in found:
        told = None if term.date is not None or "award" in term.cells else _told(context, term)
        if told is None:
            yield term
            continue
        date, start, end = told
        cells = {**term.cells, "verb": Cell(GLOSSARY.name, "stated", start, end)}
        yield replace(term, rule=GLOSSARY.name, cells=cells, date=date, date_origin="stated")


def _told(context: Context, term: Observation) -> tuple[DateMention, int, int] | None:
    layout = context.layout
    name = term.cells["term"]
    index = layout.sentence_at(term.place)
    sentence = layout.sentences[index]
    if name.end is not None and (own := _CAME_UP.match(layout.visible, name.end, sentence.end)):
        date = _dated(context, *own.span(), sentence.start, sentence.end)
        return (date, *own.span()) if date is not None else None
    for later in layout.sentences[index + 1 : index + 1 + _FAR]:
        if later.block != sentence.block:
            return None
        match = _BROUGHT_UP.search(layout.visible, later.start, later.end)
        if match is None:
            continue
        chinese = HAN.search(layout.visible, later.start, later.end) is not None
        reach = (later.start, later.end)
        reach = reach if chinese else clause_of(layout.visible, later, *match.span())
        date = _dated(context, *match.span(), *reach)
        return (date, *match.span()) if date is not None else None
    return None


def _dated(context: Context, start: int, end: int, first: int, last: int) -> DateMention | None:
    """The time nearest to some words within their reach."""
    dates = [d for d in context.mentions.dates_in(first, last) if d.bearing in ("at", "from")]
    return min(dates, key=lambda d: max(start - d.end, d.start - end), default=None)
