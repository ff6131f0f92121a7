"""Somebody whom no table holds, by the words for him."""

from __future__ import annotations

import re

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.events.laws import law_in
from llmdata.extract.events.noun_phrases import phrase_before
from llmdata.extract.events.pronouns import PERSON
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily

_OPENING = lazily(
    r"\s*(?:但|而|且|又|也|还|于是|当地(?![居社民村人政法])|(?i:(?:and|but|while|then|in|on|by)\b))?\s*"
)
# What he has, why something is done, and by how many votes: none of these is the one who does it.
_HIS = lazily(r"\s*(?:的|['’]s\b)")
_REASON = lazily(
    r"\s*(?:因为|由于|出于|以[^，。；：]{1,12}?(?:为由|的名义|的理由))[^，。；]*\Z|\s*以[^。；]{0,40}?\d[^。；]{0,24}?(?:票|比)[^。；，]{0,12}\Z"
)
_OF_HIM = lazily(r"\b(?:of|for|by|against|with|from)\s+\Z")
_SINCE = lazily(r"\s*起\s*(?:正式)?\s*")
_PARTS = frozenset("初中末底")  # of the month that stands before
_NO_SUBJECT = lazily(r"[又也还再都曾已就才并\s]*")


def whoever(
    context: Context, view: View, place: int, first: int, law: bool = False
) -> Subject | None:
    """Somebody whom no table holds: a person, or what the clause begins with."""
    text, token = context.layout.visible, view.tokens[place]
    head = next((t.end for t in reversed(view.tokens[:place]) if t.kind == "D" and t.start >= first), first)  # fmt: skip
    people = list(PERSON.finditer(text, view.sentence.start, token.start))
    people = [
        p
        for p in people
        if not law
        and not _touches_name(view, *p.span())
        and not _OF_HIM.search(text, first, p.start())
        and not _HIS.match(text, p.end())
    ]
    phrase = phrase_before(context, view, first, token.start)
    if phrase is not None:
        return named_or_in_words(context, *phrase)
    in_clause = [p for p in people if p.start() >= first]
    if in_clause:
        return subjects.in_words(context, *in_clause[0].span())
    if head > first and text[head : head + 1] in _PARTS:
        head += 1
    behind = _SINCE.fullmatch(text, head, token.start) or _HEDGE.fullmatch(text, head, token.start)
    if behind and head > first:  # `义务 8 月 2 日起生效`
        dated = next(t for t in reversed(view.tokens) if t.kind == "D" and t.end <= head)
        words = bare(text, (first, dated.start))
        if text[slice(*words)].strip():
            return named_or_in_words(context, *(law_in(text, *words) if law else words))
    opening = _OPENING.match(text, head, token.start)
    start = opening.end() if opening else head
    if not _NO_SUBJECT.fullmatch(text, start, token.start) and token.start - start <= 80:
        words = bare(text, (start, token.start))
        if _REASON.fullmatch(text, *words):
            return None
        return named_or_in_words(context, *(law_in(text, *words) if law else words))
    return subjects.in_words(context, *people[0].span()) if people else None


def _touches_name(view: View, start: int, end: int) -> bool:
    """Whether some words are part of a name that a table holds (`Life Institute`)."""
    return any(t.kind in "MQOB" and t.start < end and start < t.end for t in view.tokens)


# Who says something of others, right before the verb: `外部评测称其 …`.
_OTHERS = lazily(
    r"(?:评测|媒体|人士|分析师|专家|用户|开发者|第三方|网友|投资人|同行|对手|员工|律师|法院|监管(?:机构|部门)?|业内|外界)(?:们|方)?\s*\Z"
)


def has_person(context: Context, first: int, last: int) -> bool:
    """Whether somebody whom no table holds stands there."""
    if _OTHERS.search(context.layout.visible, first, last):
        return True
    people = list(PERSON.finditer(context.layout.visible, first, last))
    if any(not context.mentions.entities_in(*person.span()) for person in people):
        return True
    said = context.layout.visible[first:last].lower()
    return any(
        re.search(rf"(?<![a-z]){re.escape(name)}(?![a-z])", said)
        for name in context.registry.people
        if name in said
    )


_HEDGE = lazily(r"(?:发函|致函|出面|下令|宣布|证实|确认|决定|要|将|是在|正式|公开|纷纷|集体|投票|联署|联名|联合|强烈|一致|越来越|日益|愈发|普遍|也|都|又|还|则|在|于|(?i:\b(?:have|has|had|also|publicly)\b)|\s)*\Z")  # fmt: skip


_RELATIVE = lazily(r",?\s+(?i:that|which|who)\s*\Z")
_ALONG = lazily(
    r"(?i:\b(?:accompanied|followed|joined)\s+by|\b(?:along|together)\s+with)\s+(?:(?i:an?|the)\s+)?"
)


# Where somebody did something: `一群学者在 arXiv 上发表`.
_WHERE = lazily(r"\s*(?:在|于)[^，。；：]{1,20}(?:上|中|里|期间)\s*\Z")


def bare(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A subject's words without an opening conjunction and the adverbs at their end."""
    start, end = span
    opening = _OPENING.match(text, start, end)
    start = opening.end() if opening and opening.end() < end else start
    reason = _REASON.search(text, start, end)
    end = reason.start() if reason is not None and reason.start() > start else end
    behind = _RELATIVE.search(text, start, end)
    if behind is not None and behind.start() > start:  # `a model that was …`
        end = behind.start()
        along = _ALONG.search(text, start, end)
        start = along.end() if along is not None else start
    place = _WHERE.search(text, start, end)
    end = place.start() if place is not None and place.start() > start else end
    hedge = _HEDGE.search(text, start, end)
    return start, hedge.start() if hedge and hedge.start() > start else end


def named_or_in_words(context: Context, start: int, end: int) -> Subject | None:
    """Whom some words name as a whole, or the words themselves."""
    for mention in context.mentions.entities_in(start, end):
        article = context.layout.visible[start : mention.start].strip().lower()
        behind = context.layout.visible[mention.end : end]
        if article + behind in ("", "the", "《》"):
            return subjects.named(mention)
    return subjects.in_words(context, start, end)


def unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """Words without the quotation marks that hold them as a whole."""
    whole = end - start > 2 and (text[start], text[end - 1]) in _QUOTES
    return (start + 1, end - 1) if whole else (start, end)


_QUOTES = {("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("「", "」")}
