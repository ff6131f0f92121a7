"""Events: what happened, as the timeline tells it.

Releases, results, numbers, prices, rankings and coined words are happenings already; the other
kinds have rules of their own in :mod:`llmdata.extract.events.rules`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest

from llmdata.extract import subjects
from llmdata.extract.above import is_expected
from llmdata.extract.clauses import Cues, clause_of, marked_view
from llmdata.extract.context import Context
from llmdata.extract.events.claims import of_claim
from llmdata.extract.events.entries import event_of, verb_of
from llmdata.extract.events.happening import SAME, Happening
from llmdata.extract.events.headlines import sentence_of
from llmdata.extract.events.no_news import no_news
from llmdata.extract.events.owners import actors
from llmdata.extract.events.rules import RULES
from llmdata.extract.events.spread import spread
from llmdata.extract.events.times import respective, set_off, since, when_told
from llmdata.extract.hearsay import is_attempt, is_hearsay, is_planned
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.policy.heading_dates import heading_date
from llmdata.extract.subjects import Subject, reached_by
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import PROMO, View
from llmdata.layout import Sentence
from llmdata.lazily import lazily

WORD = "!"
_CUES = Cues(*(rule.cues for rule in RULES))


def events(context: Context, claims: Sequence[Observation]) -> Iterator[Observation]:
    """Every happening beside the releases: what other claims tell, and what has its own words."""
    told: list[Observation] = []
    old = no_news(context, claims)
    for claim in claims:
        if id(claim) not in old:
            told.extend(of_claim(context, claim))
    yield from told
    own: list[Observation] = []
    for index, rules in _CUES.sentences(context):
        if _may_be_dated(context, index):
            # What is the same as something told before comes last of its sentence.
            chosen = sorted((RULES[i] for i in rules), key=lambda rule: rule.event_type == SAME)
            own.extend(_in_sentence(context, index, chosen, (*claims, *own)))
    yield from _without_frames(context, own, claims)


def _without_frames(
    context: Context, own: Sequence[Observation], claims: Sequence[Observation]
) -> Iterator[Observation]:
    """The happenings without those that but frame another: who said it is no news beside it."""
    places = sorted({claim.place for claim in (*claims, *own) if claim.rule not in _WEAK})
    for event in own:
        if event.rule in _ALONE:
            following = bisect_right(places, event.place)
            last = sentence_of(context, event).end
            if following < len(places) and places[following] < last:
                continue
        yield event


_ALONE = frozenset(rule.name for rule in RULES if rule.alone)
_WEAK = _ALONE | {"release.first-dated"}  # what is told only where nothing else is


def _may_be_dated(context: Context, index: int) -> bool:
    """Whether a date stands in the sentence's paragraph, in the words that lead it in, or above it."""
    layout = context.layout
    number = layout.sentences[index].block
    block = layout.blocks[number]
    lead_in = layout.blocks[block.lead_in] if block.lead_in is not None else block
    if any(context.mentions.dates_in(b.start, b.end) for b in (block, lead_in)):
        return True
    return heading_date(layout, context.mentions, number) is not None


def _in_sentence(
    context: Context, index: int, rules: Sequence[Happening], claims: Sequence[Observation]
) -> Iterator[Observation]:
    layout = context.layout
    sentence = layout.sentences[index]
    found = [
        (rule, match)
        for rule in rules
        for match in islice(
            rule.regex.finditer(layout.visible, sentence.start, sentence.end), _MOST
        )
        if not _DENIED.search(match.group())
    ]
    if not found:
        return
    starts = {verb_of(match)[0] for _, match in found}
    view = marked_view(context, sentence, [Trigger(WORD, at, at + 1) for at in starts])
    if not is_asserted(layout, view) or is_expected(context, sentence.start):
        return
    places = {t.start: i for i, t in enumerate(view.tokens) if t.kind == WORD}
    told = set()
    here: list[Observation] = []
    last: Subject | None = None  # whom the happening before in the sentence was told of
    for rule, match in sorted(found, key=_in_order):
        place = places.get(verb_of(match)[0], _in_offer(view, verb_of(match)[0]))
        if place is None or not subjects.claimed(context, view, place):
            continue
        if _NOBODY.search(layout.visible, sentence.start, match.start()):
            continue
        if _NOTHING.match(layout.visible, match.end(), sentence.end):
            continue
        if rule.follows and not any(event.value("event_type") == rule.follows for event in here):
            continue
        if rule.things and _by_author(layout.visible, sentence, match.start()):
            continue
        verb = verb_of(match)
        if is_attempt(context, sentence, verb[0]) or is_hearsay(context, sentence, *verb):
            continue
        if is_planned(context, sentence, verb[0]):
            continue
        for event in _tell(context, view, place, rule, match, claims, last):
            here.append(event)
            last = Subject(event.subject, event.cells["subject_name"])
            key = (rule.name, event.value("subject_name"), event.date)
            if key not in told:  # two words for the same
                told.add(key)
                yield event


def _in_offer(view: View, at: int) -> int | None:
    """The words of an offer (`free for a year`) in which some words stand: they are one token."""
    return next(
        (i for i, t in enumerate(view.tokens) if t.kind == PROMO and t.start <= at < t.end), None
    )


def _in_order(told: tuple[Happening, re.Match[str]]) -> tuple[bool, int]:
    """In the order of the text; what is the same as something told before comes last."""
    rule, match = told
    return rule.event_type == SAME, match.start()


_IT = lazily(
    r"\s+(?i:it|them|the\s+(?:protocol|standard|format|model|app|chatbot|service|tool))\b|\s*了?(?:它|该协议|这一?协议|这一?标准|该应用|这款应用|这个?(?:应用|模型))"
)
_MOST = 8  # happenings of one kind in a sentence
_NOBODY = lazily(r"(?i:\b(?:nobody|nothing|no\s+one|no-one|none)\b)(?:[^,;:]*)\Z|无人[^，；：]*\Z")
_NOTHING = lazily(r"\s+(?i:nobody|nothing|no\s+one|no-one|none)\b")
# What the author does with a thing (he cancels, sells or pays for his own) happens to nobody else.
_I_DO = lazily(
    r"[\W\d月日号年初中底]*(?:在|于|(?i:in|on|and|so|then)\b)?\W*(?:(?i:early|late|mid)?\W*[A-Z][a-z]+(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?\s+)?(?:我们?(?![们的国])|(?:I|[Ww]e)(?![\w’']))"
)


def _by_author(text: str, sentence: Sentence, start: int) -> bool:
    first, _ = clause_of(text, sentence, start, start + 1)
    return _I_DO.match(text, first, start) is not None


# `原定 5 月`, `originally slated for May`
_PLANNED_FOR = lazily(
    r"(?:原[定计本来]|本[应该来]|预定|说好|许诺|曾定)[定计划说好的]{0,3}[于在]?\s*\Z"
    r"|(?i:\b(?:planned|scheduled|slated|due|pencill?ed\s+in|promised|expected|earmarked|meant)\s+(?:for|in|on)\s+(?:early\s+|late\s+|mid-?\s*)?)\Z"
)
_DENIED = lazily(
    r"没有?|未(?!来)|(?<![离少忍])不(?!再[向对给]|得不|久|断|仅|只|光|但|少)|(?i:n't\b|\bnot\b|\bnever\b)"
)


def _tell(
    context: Context,
    view: View,
    place: int,
    rule: Happening,
    match: re.Match[str],
    claims: Sequence[Observation],
    last: Subject | None,
) -> Iterator[Observation]:
    date = set_off(context, view, *match.span()) or subjects.dated(context, view, place)
    # What is offered or in force since a time began then.
    lasts = rule.event_type == "pricing" or rule.law
    bearings = ("at", "from", "since") if lasts else ("at", "from")
    if date is None or date.date.bearing not in bearings:
        date = when_told(context, view, match)
    by = reached_by(context, view, *match.span()) if date is not None else None
    if by is not None and date is not None and _is_nearer(context, view, match, by, date):
        date = by
    if date is None and lasts:
        date = since(context, view, *match.span())
    if date is None or (rule.fine and date.date.value.precision == "year"):
        return
    if _is_background(context, view, match, date):
        return
    if _PLANNED_FOR.search(context.layout.visible, view.sentence.start, date.date.start):
        return  # the day that something was to come is not that of its delay
    if rule.needs and not _has_object(context, view, place, *match.span(), rule):
        return
    if _is_told_already(view, place, match, rule, claims):
        return
    kind = (
        _same(context, view, match.start(), claims) if rule.event_type == SAME else rule.event_type
    )
    if kind is None:
        return
    if rule.unpaid and _is_paid(context, view, match):
        return
    told_of = actors(context, view, place, rule, match, claims, last)
    dates = respective(context, view, match.start(), len(told_of)) if len(told_of) > 1 else []
    for subject, own in zip_longest(told_of, dates):
        if rule.known and subject.entity is None:
            continue
        if rule.people and subject.entity is not None:
            continue
        yield event_of(context, view, rule, kind, match, subject, own or date)
    if rule.spread:
        for subject, its_date in spread(context, view, match.end()):
            yield event_of(context, view, rule, kind, match, subject, its_date)


def _is_nearer(
    context: Context, view: View, match: re.Match[str], by: Dating, date: Dating
) -> bool:
    """Whether the time by which something had come about stands in its clause, the other before it."""
    first, last = clause_of(context.layout.visible, view.sentence, *match.span())
    return first <= by.date.start < last and date.date.end <= first


# What was before something, or after which it came: `the update came days after X passed Y`.
_BEFORE_OR_AFTER = lazily(
    r"\b(?i:after|before|since|until)\s+(?!all\b|that\b)(?:(?i:the)\s+)?(?P<rest>[^,;:.]{0,80})\Z"
)


def _is_background(context: Context, view: View, match: re.Match[str], date: Dating) -> bool:
    """Whether some words only tell what else was before, in a sentence that a heading dates."""
    layout = context.layout
    if layout.blocks[layout.block_at(date.date.start)].kind != "heading":
        return False
    first = max(view.sentence.start, match.start() - _REACH)
    told = _BEFORE_OR_AFTER.search(layout.visible, first, match.start())
    if told is None:
        return False
    # `After months of talks X bought Y` goes on with the clause itself, `After X bought Y, …` does not.
    rest = told.start("rest")
    opens = not layout.visible[view.sentence.start : told.start()].strip()
    return not opens or bool(context.mentions.entities_in(rest, rest + 1))


_REACH = 100  # characters before the words
_LARGE = 1_000_000


def _is_paid(context: Context, view: View, match: re.Match[str]) -> bool:
    """Whether a large sum stands in the clause of some words."""
    clause = clause_of(context.layout.visible, view.sentence, *match.span())
    return any(sum_.amount >= _LARGE for sum_ in context.mentions.money_in(*clause))


def _same(context: Context, view: View, place: int, claims: Sequence[Observation]) -> str | None:
    """The kind of the happening that the paragraph told last; None where that was a release."""
    block = context.layout.blocks[view.sentence.block]
    before = [
        claim for claim in claims
        if claim.table in ("events", "releases") and block.start <= claim.place < place
    ]  # fmt: skip
    last = max(before, key=lambda claim: claim.place, default=None)
    return last.value("event_type") if last is not None and last.table == "events" else None


def _has_object(
    context: Context, view: View, place: int, start: int, end: int, rule: Happening
) -> bool:
    """Whether the words have an object of the kind they need, or go on about one."""
    _, last = clause_of(context.layout.visible, view.sentence, view.tokens[place].start, end)
    if subjects.behind(view, place, rule.needs, last) is not None:
        return True
    if "Q" in rule.needs and _IT.match(context.layout.visible, end):
        if subjects.before(view, place, "QM", view.sentence.start) is not None:
            return True
        return subjects.topic(context, view, ("product", "model")) is not None
    if subjects.before(view, place, rule.needs, start) is not None:
        return True  # within the words themselves (`从谷歌辞职`)
    if context.layout.visible[end:last].strip(" 了。.!！") or rule.needs != "QM":
        return False
    if subjects.before(view, place, rule.needs, view.sentence.start) is not None:
        return True
    return subjects.topic(context, view, ("product", "model")) is not None


def _is_told_already(
    view: View,
    place: int,
    match: re.Match[str],
    rule: Happening,
    claims: Sequence[Observation],
) -> bool:
    """Whether the same words coin a term or release a thing: then they tell no other happening."""
    if rule.name != "event.proposed":
        return False
    index = subjects.behind(view, place, "QM", view.sentence.end)
    if index is not None and view.tokens[index].start - match.end() <= _RIGHT_BEHIND:
        return True
    coined = [c.cells["verb"].start for c in claims if c.table == "terms" and "verb" in c.cells]
    if any(start is not None and match.start() <= start < match.end() for start in coined):
        return True
    return any(
        claim.table in ("releases", "terms")
        and match.end() <= claim.place < view.sentence.end
        and claim.place - match.end() <= _RIGHT_BEHIND
        for claim in claims
    )


_RIGHT_BEHIND = 8
