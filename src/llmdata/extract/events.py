"""Events: what happened, as the timeline tells it.

Releases, results, numbers, prices, rankings and coined words are happenings already; the other
kinds have rules of their own in :mod:`llmdata.extract.event_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from llmdata.extract import subjects
from llmdata.extract.clauses import Cues, clause_of, headline, marked_view
from llmdata.extract.context import Context
from llmdata.extract.deed_rules import DEEDS
from llmdata.extract.event_rules import BEFORE, BEHIND, SAME, TOPIC, WORDS, Happening
from llmdata.extract.event_rules import RULES as HAPPENINGS
from llmdata.extract.metric_rules import RULES as MEASURES
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.subjects import Subject
from llmdata.extract.terms import plain
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import View
from llmdata.layout import Sentence

WORD = "!"
ONCE = ""  # a subject has one such happening, whose date sources may tell more or less exactly
RULES = (*HAPPENINGS, *DEEDS)
_CUES = Cues(*(rule.cues for rule in RULES))
_MEASURED = {rule.name: rule.event for rule in MEASURES}
# A word that is coined, spread or defined is a happening; a list of words is none.
_TOLD_WORDS = frozenset(
    "term.coined term.coined-en term.coined-by term.spread term.defined term.given term.dates-from term.glossed term.minted term.appeared term.year-gave term.dubbed term.set-off".split()
)


def events(context: Context, claims: Sequence[Observation]) -> Iterator[Observation]:
    """Every happening beside the releases: what other claims tell, and what has its own words."""
    told: list[Observation] = []
    for claim in claims:
        told.extend(_of_claim(context, claim))
    yield from told
    own: list[Observation] = []
    for index, rules in _CUES.sentences(context):
        if _may_be_dated(context, index):
            # What is the same as something told before comes last of its sentence.
            chosen = sorted((RULES[i] for i in rules), key=lambda rule: rule.event_type == SAME)
            own.extend(_in_sentence(context, index, chosen, (*claims, *own)))
    yield from own


def give_headlines(context: Context, claims: Iterable[Observation]) -> None:
    """Put the clause that tells it to every release, for the event that it is."""
    for claim in claims:
        if claim.table != "releases":
            continue
        spans = [
            (cell.start, cell.end)
            for cell in claim.cells.values()
            if cell.start is not None and cell.end is not None
        ]
        sentence = _sentence(context, claim)
        origin = "stated" if claim.date_origin == "stated" else "context"
        date = claim.date if origin == "stated" else None
        claim.cells["headline"] = headline(context, sentence, spans, date)


def _sentence(context: Context, claim: Observation) -> Sentence:
    layout = context.layout
    return layout.sentences[layout.sentence_at(claim.place)]


def _of_claim(context: Context, claim: Observation) -> Iterator[Observation]:
    """The happening that a dated claim of another table is."""
    if claim.table == "terms" and "award" in claim.cells:
        yield _of_choice(context, claim)
    if claim.date is None:
        return
    value = claim.value
    if claim.table == "benchmark_results" and "outcome" in claim.cells:
        about = value("benchmark").id
        yield _derived(context, claim, "award", claim.cells["outcome"], about)
    elif claim.table == "benchmark_results" and claim.date_origin == "stated":
        # What was scored or reached at a time is a step of the year.
        if claim.date.bearing == "at" and "value" in claim.cells:
            yield _derived(context, claim, "milestone", claim.cells["value"])
    elif claim.table == "metrics" and (kind := _MEASURED[claim.rule]):
        yield _derived(context, claim, kind, claim.cells["value"])
    elif claim.table == "terms" and claim.rule in _TOLD_WORDS:
        term = claim.cells["term"]
        named = replace(claim, cells={**claim.cells, "subject_name": term})
        yield _derived(context, named, "terminology", claim.cells["verb"], ONCE)
    elif claim.table == "prices" and claim.date_origin == "stated":
        yield _derived(context, claim, "pricing", claim.cells["amount"])
    elif claim.table == "leaderboards" and claim.date.bearing == "as_of":
        yield _of_ranking(context, claim)
    elif (
        claim.table == "leaderboards"
        and claim.value("rank_basis") == "stated"
        and claim.date_origin == "stated"
    ):
        # A place that was reached at a time is a step of the year, a list is none.
        named = replace(claim, cells={**claim.cells, "subject_name": claim.cells["model_name"]})
        yield _derived(context, named, "milestone", claim.cells["rank"])


def _of_choice(context: Context, claim: Observation) -> Observation:
    """That a word was chosen as the word of a year, dated by the choice."""
    chosen: Dating = claim.value("award")
    cells = {**claim.cells, "subject_name": claim.cells["term"]}
    told = replace(claim, cells=cells, date=chosen.date, date_origin=chosen.origin)
    event = _derived(context, told, "award", claim.cells["verb"])
    sentence = _sentence(context, claim)
    givers = [
        mention
        for mention in context.mentions.entities_in(sentence.start, sentence.end)
        if mention.entity.type == "organization"
    ]
    if len(givers) == 1:
        event.cells["actor"] = Cell(givers[0].entity, "derived")
    return event


def _of_ranking(context: Context, claim: Observation) -> Observation:
    """How a ranking stood is a happening of the ranking, told where it is named."""
    cell = claim.cells["leaderboard_name"]
    board = claim.value("benchmark")
    place = cell.start or claim.place
    ranking = replace(
        claim, subject=board, place=place, cells={"subject_name": replace(cell, value=board.name)}
    )
    return _derived(context, ranking, "milestone", ranking.cells["subject_name"], ONCE)


def _derived(
    context: Context, claim: Observation, kind: str, word: Cell, about: str | None = None
) -> Observation:
    """A claim told again as a happening; `word` is what the clause must hold.

    `about` tells it from others of the same kind and subject; else its date does.
    """
    name = claim.cells["subject_name"]
    spans = [(c.start, c.end) for c in (name, word) if c.start is not None and c.end is not None]
    sentence = _sentence(context, claim)
    own = [(claim.place, claim.place + 1), *spans]
    cells = {
        "event_type": Cell(kind, "derived", word.start, word.end),
        "headline": headline(context, sentence, own, claim.date),
        "subject_name": name,
    }
    if about is not None:
        cells["about"] = Cell(about, "derived")
    return Observation(
        "events", claim.rule, claim.place, claim.subject, cells, claim.date, claim.date_origin
    )


def _may_be_dated(context: Context, index: int) -> bool:
    """Whether a date stands in the sentence's paragraph or in the words that lead it in."""
    layout = context.layout
    block = layout.blocks[layout.sentences[index].block]
    lead_in = layout.blocks[block.lead_in] if block.lead_in is not None else block
    return any(context.mentions.dates_in(b.start, b.end) for b in (block, lead_in))


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
    starts = {_verb(match)[0] for _, match in found}
    view = marked_view(context, sentence, [Trigger(WORD, at, at + 1) for at in starts])
    if not is_asserted(layout, view):
        return
    places = {t.start: i for i, t in enumerate(view.tokens) if t.kind == WORD}
    told = set()
    for rule, match in found:
        place = places.get(_verb(match)[0])
        if place is None or not subjects.claimed(context, view, place):
            continue
        if _NOBODY.search(layout.visible, sentence.start, match.start()):
            continue
        for event in _tell(context, view, place, rule, match, claims):
            key = (rule.name, event.value("subject_name"), event.date)
            if key not in told:  # two words for the same
                told.add(key)
                yield event


_MOST = 8  # happenings of one kind in a sentence
_NOBODY = re.compile(
    r"(?i:\b(?:nobody|nothing|no\s+one|no-one|none)\b)(?:[^,;:]*)\Z|无人[^，；：]*\Z"
)
_DENIED = re.compile(r"没有?|未(?!来)|不|(?i:n't\b|\bnot\b|\bnever\b)")


def _verb(match: re.Match[str]) -> tuple[int, int]:
    """The words of a happening without the subject that opens them."""
    start, given = match.start(), _given(match)
    if match.groupdict().get("verb"):
        start = match.start("verb")
    elif given is not None and given[0] == start:
        start = given[1]
    return start, match.end()


def _given(match: re.Match[str]) -> tuple[int, int] | None:
    """Where the pattern itself finds the subject."""
    keys = (key for key, words in match.groupdict().items() if words and key.startswith("subject"))
    return next((match.span(key) for key in keys), None)


def _tell(
    context: Context,
    view: View,
    place: int,
    rule: Happening,
    match: re.Match[str],
    claims: Sequence[Observation],
) -> Iterator[Observation]:
    date = subjects.dated(context, view, place)
    if date is None or date.date.bearing not in ("at", "from"):
        return
    if rule.needs and not _has_object(context, view, place, match.end(), rule):
        return
    if _is_told_already(view, place, match, rule, claims):
        return
    kind = (
        _same(context, view, match.start(), claims) if rule.event_type == SAME else rule.event_type
    )
    if kind is None:
        return
    for subject in _whose(context, view, place, rule, match, claims):
        yield _event(context, view, rule, kind, match, subject, date)


def _same(context: Context, view: View, place: int, claims: Sequence[Observation]) -> str | None:
    """The kind of the happening that the paragraph told last; None where that was a release."""
    block = context.layout.blocks[view.sentence.block]
    before = [
        claim for claim in claims
        if claim.table in ("events", "releases") and block.start <= claim.place < place
    ]  # fmt: skip
    last = max(before, key=lambda claim: claim.place, default=None)
    return last.value("event_type") if last is not None and last.table == "events" else None


def _has_object(context: Context, view: View, place: int, end: int, rule: Happening) -> bool:
    """Whether the words have an object of the kind they need, or go on about one."""
    _, last = clause_of(context.layout.visible, view.sentence, view.tokens[place].start, end)
    if subjects.behind(view, place, rule.needs, last) is not None:
        return True
    if context.layout.visible[end:last].strip(" 了。.!！") or rule.needs != "QM":
        return False
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
    return any(
        claim.table in ("releases", "terms")
        and match.end() <= claim.place < view.sentence.end
        and claim.place - match.end() <= _RIGHT_BEHIND
        for claim in claims
    )


_RIGHT_BEHIND = 8


def _whose(
    context: Context,
    view: View,
    place: int,
    rule: Happening,
    match: re.Match[str],
    claims: Sequence[Observation],
) -> list[Subject]:
    text = context.layout.visible
    token = view.tokens[place]
    given = _given(match)
    if given is not None and not _PRONOUN.fullmatch(text, *given):
        subject = _named_or_in_words(context, *_bare(text, given))
        if subject is not None and subject.entity is None and rule.each:
            return _one_by_one(context, subject)
        return [subject] if subject is not None else []
    first, last = clause_of(text, view.sentence, token.start, match.end())
    if rule.things:
        thing = _thing(context, view, place, first, last)
        if thing is not None:
            return subjects.members(context, view, thing)
    for where in rule.where:
        found = _at(context, view, place, rule, where, first, last)
        if where == "term":
            found = _last_term(context, view, claims)
        if found:
            return found if rule.each else found[:1]
    return []


_TO_IT = re.compile(r"(?:把|将|对|给|(?i:\b(?:took|cut))).{0,12}\Z")
_OPENS = re.compile(r"[\s“\"*]*\Z")


def _thing(context: Context, view: View, place: int, first: int, last: int) -> int | None:
    """The thing to which its maker does something: behind the word, made its object, or what
    the paragraph opens with."""
    text = context.layout.visible
    index = subjects.behind(view, place, "MQ", last)
    if index is not None:
        return index
    index = subjects.before(view, place, "MQ", first)
    if index is not None and _TO_IT.search(text, first, view.tokens[index].start):
        return index
    head = subjects.before(view, place, "MQ", view.sentence.start)
    block = context.layout.blocks[view.sentence.block]
    while head is not None:
        if _OPENS.match(text[block.start : view.tokens[head].start]):
            return head
        head = subjects.before(view, head, "MQ", view.sentence.start)
    return None


def _named_or_in_words(context: Context, start: int, end: int) -> Subject | None:
    """Whom some words name as a whole, or the words themselves."""
    for mention in context.mentions.entities_in(start, end):
        if (mention.start, mention.end) == (start, end):
            return subjects.named(mention)
    return subjects.in_words(context, start, end)


_PRONOUN = re.compile(r"\s*(?:其|它|这个?词?|该词|(?i:it|this|that|them))\s*")


def _at(
    context: Context, view: View, place: int, rule: Happening, where: str, first: int, last: int
) -> list[Subject]:
    """The subjects found in one place; see :data:`BEFORE` and its kin."""
    index = None
    if where == BEFORE:
        index = subjects.before(view, place, rule.kinds, first)
        if (
            index is None
            and rule.kinds == "O"
            and "被" not in context.layout.visible[first : view.tokens[place].start]
            and not _has_person(context, first, view.tokens[place].start)
        ):
            # A maker may stand at the head of the sentence, before a clause that goes on.
            index = subjects.before(view, place, rule.kinds, view.sentence.start)
    elif where == BEHIND:
        index = subjects.behind(view, place, rule.kinds, last)
        if rule.nearest and index is not None and not _is_object(context, view, place, index):
            index = None
    elif where == TOPIC:
        if not any(token.kind in rule.kinds for token in view.tokens[:place]):
            mention = subjects.topic(context, view, ("product", "model"))
            return [subjects.named(mention, None, "context")] if mention is not None else []
    elif where == WORDS:
        subject = _in_words(context, view, place, first)
        if subject is not None and rule.each:
            return _one_by_one(context, subject)
        return [subject] if subject is not None else []
    return subjects.members(context, view, index) if index is not None else []


_ELSEWHERE = re.compile(
    r"\b(?i:to|in|on|for|with|of|from|at|by|than|about|its|their)\b|在|给|对|的"
)


def _is_object(context: Context, view: View, place: int, index: int) -> bool:
    """Whether a name is the very thing that is done, with no other name or preposition between."""
    token, verb = view.tokens[index], view.tokens[place]
    if index != subjects.behind(view, place, "MQOB", token.end):
        return False
    return not _ELSEWHERE.search(context.layout.visible, verb.end, token.start)


_PEOPLE = re.compile(r"\s*(?:,\s*and|,|、|和|与|及|(?i:\band\b))\s*")
_LATIN_NAME = r"[A-ZÀ-Þ][\w.\-’']+(?:\s+[A-ZÀ-Þ][\w.\-’']*){1,3}"
_NAME = re.compile(
    rf"{_LATIN_NAME}|[A-ZÀ-Þ][\w.\-’']+|[\u4e00-\u9fff]{{2,4}}|[\u4e00-\u9fff]{{1,6}}(?:·[\u4e00-\u9fff]{{1,6}})+"
)
_GOING_ON = re.compile(_LATIN_NAME)


def _one_by_one(context: Context, subject: Subject) -> list[Subject]:
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


# Before a name: it is somebody's own, and he is the subject.
_OWNED = re.compile(r"(?i:\b(?:its|their|his|her)\s+(?:[a-z\-]+\s+){0,2})\Z")
# A person before the words, in their clause or at the head of the sentence.
_PERSON = re.compile(
    r"(?<![A-Za-z])(?:(?!(?:In|On|By|At|The|But|And|As|While|When|Then|Early|Late|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-ZÀ-Þ][a-zß-ÿ]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ\-]+){1,2}|我们?|I|[Ww]e)(?![A-Za-z])"
)
_OPENING = re.compile(
    r"\s*(?:但|而|且|又|也|还|于是|当地|(?i:(?:and|but|while|then|the|in|on|by)\b))?\s*"
)
_NO_SUBJECT = re.compile(r"[又也还再都曾已就才并\s]*")


def _in_words(context: Context, view: View, place: int, first: int) -> Subject | None:
    """Somebody whom no table holds: a person, or what the clause begins with."""
    text, token = context.layout.visible, view.tokens[place]
    head = next((t.end for t in reversed(view.tokens[:place]) if t.kind == "D" and t.start >= first), first)  # fmt: skip
    people = list(_PERSON.finditer(text, view.sentence.start, token.start))
    people = [p for p in people if not context.mentions.entities_in(p.start(), p.end())]
    in_clause = [p for p in people if p.start() >= first]
    if in_clause:
        return subjects.in_words(context, *in_clause[0].span())
    opening = _OPENING.match(text, head, token.start)
    start = opening.end() if opening else head
    if not _NO_SUBJECT.fullmatch(text, start, token.start) and token.start - start <= 40:
        return subjects.in_words(context, *_bare(text, (start, token.start)))
    return subjects.in_words(context, *people[0].span()) if people else None


def _has_person(context: Context, first: int, last: int) -> bool:
    """Whether somebody whom no table holds stands there."""
    return any(
        not context.mentions.entities_in(*person.span())
        for person in _PERSON.finditer(context.layout.visible, first, last)
    )


_HEDGE = re.compile(r"(?:正式|公开|纷纷|联名|联合|强烈|一致|也|都|又|还|则|(?i:\b(?:have|has|had|also|publicly)\b)|\s)*\Z")  # fmt: skip


def _bare(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A subject's words without an opening conjunction and the adverbs at their end."""
    start, end = span
    opening = _OPENING.match(text, start, end)
    start = opening.end() if opening and opening.end() < end else start
    hedge = _HEDGE.search(text, start, end)
    return start, hedge.start() if hedge and hedge.start() > start else end


def _last_term(context: Context, view: View, claims: Sequence[Observation]) -> list[Subject]:
    """The term that the section spoke of last."""
    layout = context.layout
    here = layout.blocks[view.sentence.block].section
    told = sorted((c for c in claims if c.table == "terms"), key=lambda claim: claim.place)
    for claim in reversed(told):
        block = layout.blocks[_sentence(context, claim).block]
        if claim.place < view.sentence.end and block.section == here:
            return [Subject(None, replace(claim.cells["term"], origin="context"))]
    return []


def _event(
    context: Context,
    view: View,
    rule: Happening,
    kind: str,
    match: re.Match[str],
    subject: Subject,
    date: Dating,
) -> Observation:
    verb = _verb(match)
    spans = [verb]
    first, _ = clause_of(context.layout.visible, view.sentence, *verb)
    if first <= subject.place < verb[0] and subject.cell.end is not None:
        spans.append((subject.place, subject.cell.end))
    cells = {
        "event_type": Cell(kind, "stated", *verb),
        "headline": headline(context, view.sentence, spans, date.date),
        "subject_name": subject.cell,
    }
    if subject.entity is None and rule.name.endswith("of-the-year"):
        cells["subject_name"] = replace(subject.cell, value=plain(str(subject.cell.value)))
        place = next(i for i, t in enumerate(view.tokens) if t.start == verb[0])
        giver = subjects.before(view, place, "O", first)
        if giver is None:
            giver = subjects.behind(view, place, "O", view.sentence.end)
        if giver is not None:
            cells["actor"] = Cell(view.tokens[giver].item.entity, "derived")
    return Observation("events", rule.name, verb[0], subject.entity, cells, date.date, date.origin)
