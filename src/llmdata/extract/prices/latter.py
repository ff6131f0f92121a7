"""The former and the latter: which of the things named before has a price."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_REFERS = lazily(r"前者|后者|(?i:\bthe\s+(?:former|latter)\b)")
_FORMER = lazily(r"前|(?i:.*former)")


def referred(context: Context, view: View, named: list[Token]) -> list[Token]:
    """The words of a sentence that refer to one of two things, as tokens of that thing; `named` are
    those of its things that prices alone see."""
    text, sentence = context.layout.visible, view.sentence
    found: list[Token] = []
    pair: list[Mention] = []
    for match in _REFERS.finditer(text, sentence.start, sentence.end):
        pair = pair or _named_last(context, view, match.start(), named)
        former = _FORMER.match(match.group()) is not None
        if not pair or (former and len(pair) == 1):
            continue
        meant = pair[0] if former else pair[-1]
        kind = "M" if meant.entity.type == "model" else "Q"
        found.append(Token(kind, *match.span(), meant))
    return found


def _named_last(context: Context, view: View, place: int, more: list[Token]) -> list[Mention]:
    """The last two things that are named before a place, in its sentence or the one before."""
    layout = context.layout
    index = layout.sentence_at(view.sentence.start)
    start = view.sentence.start
    alone: list[Mention] = []
    for first in (start, layout.sentences[index - 1].start if index else start):
        named = [*context.mentions.entities_in(first, place), *(t.item for t in more)]
        named = sorted((m for m in named if m.start < place), key=lambda m: m.start)
        things = [m for m in named if m.entity.type in ("model", "product")]
        last: list[Mention] = []
        for mention in reversed(things):
            if mention.entity.id not in {m.entity.id for m in last}:
                last.insert(0, mention)
        if len(last) > 1 or (last and first < start):
            return last[-2:]
        alone = last
    return alone
