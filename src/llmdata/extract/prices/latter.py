"""The former and the latter, and `that plan`: which of the things named before has a price."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# `raised the price of that plan to $50`: the plan that the sentence, or the one before, named last.
_THAT_PLAN = lazily(
    r"(?i:\b(?:that|this)\s+(?:plan|tier|subscription)\b)|(?:该|这[个一]?)(?:套餐|会员|订阅|档位)"
)
_REFERS = lazily(rf"前者|后者|(?i:\bthe\s+(?:former|latter)\b)|{_THAT_PLAN.pattern}")
_FORMER = lazily(r"前|(?i:.*former)")


def referred(context: Context, view: View, named: list[Token]) -> list[Token]:
    """The words of a sentence that refer to one of two things, as tokens of that thing; `named` are
    those of its things that prices alone see."""
    text, sentence = context.layout.visible, view.sentence
    found: list[Token] = []
    pair: list[Mention] = []
    for match in _REFERS.finditer(text, sentence.start, sentence.end):
        if _THAT_PLAN.fullmatch(match.group()):
            plan = _plan_before(context, view, match.start())
            found += [Token("Q", *match.span(), plan)] if plan is not None else []
            continue
        pair = pair or _named_last(context, view, match.start(), named)
        former = _FORMER.match(match.group()) is not None
        if not pair or (former and len(pair) == 1):
            continue
        meant = pair[0] if former else pair[-1]
        kind = "M" if meant.entity.type == "model" else "Q"
        found.append(Token(kind, *match.span(), meant))
    return found


def _plan_before(context: Context, view: View, place: int) -> Mention | None:
    """The plan that the sentence, or the one before it, named last before a place."""
    layout = context.layout
    index = layout.sentence_at(view.sentence.start)
    first = layout.sentences[index - 1] if index else view.sentence
    start = first.start if first.block == view.sentence.block else view.sentence.start
    plans = [
        mention
        for mention in context.mentions.entities_in(start, place)
        if mention.entity.category == "subscription_plan"
    ]
    return plans[-1] if plans else None


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
