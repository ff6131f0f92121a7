"""Happenings that other claims are: a price, an award, a place, a milestone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract.clauses import clause_of, headline
from llmdata.extract.context import Context
from llmdata.extract.events.headlines import sentence_of
from llmdata.extract.events.no_news import is_led_in_as_news
from llmdata.extract.events.sameness import happened
from llmdata.extract.leaderboards.kinds import is_own
from llmdata.extract.metrics.rules import RULES as MEASURES
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating
from llmdata.extract.terms import GLOSSARY
from llmdata.extract.terms import RULES as TERMS
from llmdata.lazily import lazily

ONCE = ""  # a subject has one such happening, whose date sources may tell more or less exactly
_MEASURES = {rule.name: rule for rule in MEASURES}
_MANY = 3  # dates in a sentence that make a row
# A word that is coined, spread or defined is a happening; a list of words is none, and neither is one
# that is but spoken of as a word.
_TOLD_WORDS = {rule.name for rule in (*TERMS, GLOSSARY) if rule.happens}


def of_claim(context: Context, claim: Observation) -> Iterator[Observation]:
    """The happening that a dated claim of another table is."""
    if claim.table == "terms" and "award" in claim.cells:
        yield _of_choice(context, claim)
    if claim.date is None:
        return
    value = claim.value
    if claim.table == "benchmark_results" and "outcome" in claim.cells:
        about = value("benchmark").id
        yield _derived(context, claim, "award", claim.cells["outcome"], about)
    elif _is_contest(context, claim):
        # How many problems somebody solved among the others is how he came off there.
        yield _derived(context, claim, "award", claim.cells["value"], value("benchmark").id)
    elif claim.table == "benchmark_results" and claim.date_origin == "stated":
        # What was scored or reached at a time is a step of the year.
        if claim.date.bearing == "at" and "value" in claim.cells:
            yield _derived(context, claim, "milestone", claim.cells["value"])
    elif claim.table == "metrics" and (rule := _MEASURES[claim.rule]).event:
        stood = (rule.level or rule.standing) and claim.date.bracketed
        if stood or _is_backdrop(context, claim):
            return
        if rule.level and not (_is_reached(context, claim) or _is_told_of_a_time(context, claim)):
            return
        kind = "milestone" if _is_first(context, claim) else rule.event
        yield _derived(context, claim, kind, claim.cells["value"])
    elif claim.table == "terms" and claim.rule in _TOLD_WORDS:
        term = claim.cells["term"]
        named = replace(claim, cells={**claim.cells, "subject_name": term})
        yield _derived(context, named, "terminology", claim.cells["verb"], ONCE)
    elif claim.table == "prices" and (
        claim.date_origin == "stated" or is_led_in_as_news(context, claim)
    ):
        yield _derived(context, claim, "pricing", claim.cells["amount"])
    elif claim.table == "leaderboards" and is_own(value("benchmark")):
        return  # how the author ranks them is no happening
    elif claim.table == "leaderboards" and (
        claim.date.bearing == "as_of" or _stood(context, claim)
    ):
        if not _read_further_down(context, claim):
            yield _of_ranking(context, claim)
    elif (
        claim.table == "leaderboards"
        and claim.value("rank_basis") == "stated"
        and claim.date_origin == "stated"
    ):
        # A place that was reached at a time is a step of the year, a list is none.
        named = replace(claim, cells={**claim.cells, "subject_name": claim.cells["model_name"]})
        yield _derived(context, named, "milestone", claim.cells["rank"])


# Before a number: it is what something else is seen against.
_AGAINST = lazily(
    r"\b(?i:given|despite|versus|vs\.?|considering|compared\s+(?:to|with)|relative\s+to|against|in\s+view\s+of|in\s+light\s+of|with(?=\s+(?:its|their)\b))\s+(?:(?i:its|their|the|an?|only|just|some|about|roughly|around|mere|current|annual|yearly)\s+){0,3}\Z"
)
_REACH = 48  # characters before a number in which such words stand


def _is_backdrop(context: Context, claim: Observation) -> bool:
    """Whether a number is no news of its clause: `doubts remain, given its $4B revenue`."""
    start = claim.cells["value"].start
    if start is None:
        return False
    first = max(sentence_of(context, claim).start, start - _REACH)
    return _AGAINST.search(context.layout.visible, first, start) is not None


def _is_contest(context: Context, claim: Observation) -> bool:
    """Whether a result counts the problems that somebody solved in a competition."""
    if claim.table != "benchmark_results" or claim.value("unit") != "problem":
        return False
    known = context.registry.benchmarks.get(claim.value("benchmark").id)
    return known is not None and known.kind == "competition"


def _read_further_down(context: Context, claim: Observation) -> bool:
    """Whether a ranking is named in one paragraph and its day told in a later one: where it is named,
    the text tells of something else."""
    name, date = claim.cells["leaderboard_name"], claim.date
    if name.start is None or date is None:
        return False
    return context.layout.block_at(name.start) < context.layout.block_at(date.start)


# The first that ever was worth a sum has passed a mark, whatever its shares did that day.
_FIRST = lazily(
    r"第一[家个]|首家|首个|(?i:\bthe\s+first\s+(?:[\w\-]+\s+){0,3}?(?:company|firm|start-?up|business|maker|lab|chipmaker|one)\b)"
)


def _is_first(context: Context, claim: Observation) -> bool:
    """Whether the clause of what somebody is worth tells that nobody was before."""
    value = claim.cells["value"]
    if claim.rule not in _WORTH or value.start is None or value.end is None:
        return False
    sentence = sentence_of(context, claim)
    clause = clause_of(context.layout.visible, sentence, value.start, value.end)
    return _FIRST.search(context.layout.visible, *clause) is not None


_WORTH = frozenset({"metric.market-value", "metric.valuation"})


def _stood(context: Context, claim: Observation) -> bool:
    """Whether a ranking in order is told with its name and day or month, as how it stood then."""
    name, date = claim.cells["leaderboard_name"], claim.date
    if claim.value("rank_basis") != "list_order" or date is None or name.start is None:
        return False
    sentence = context.layout.sentences[context.layout.sentence_at(name.start)]
    dated = sentence.start <= date.start < sentence.end
    return dated and date.value.precision in ("day", "month")


_REACHED = lazily(
    r"突破|达(?!人)到?|超(?!级|大|长|强|算)过?|[破过到](?:了)?(?=\s*[约近\d一二两三四五六七八九十百千万亿])|到(?=年[底末中]|月[底末初])|[升涨增冲攀飙跌降][到至了]|增[加长]|新增|上[升涨]|涌入|吸引|(?:做|写)(?:了|出|成|完)"
    r"|(?i:\b(?:reach(?:ed|es|ing)?|pass(?:ed|es|ing)?|hit(?:s|ting)?|cross(?:ed|es|ing)?|exceed(?:ed|s|ing)?|top(?:ped|s|ping)|surpass(?:ed|es|ing)?|"
    r"climb(?:ed|s|ing)?|gr(?:ew|ows?|own|owing)|r(?:ose|ises?|isen|ising)|gain(?:ed|s|ing)?|add(?:ed|s|ing)?|br(?:oke|eaks?|oken|eaking)|won|drew|"
    r"pick(?:ed|s|ing)?|need(?:ed|s)?|took|sign(?:ed|s|ing)?|by|built|wrote|made|became|doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|process(?:ed|es|ing)?|up\s+to)\b)"
)
_ANNOUNCED = lazily(
    r"宣布|公布|透露|披露|表示|称|说|报告|(?i:\b(?:announc|report|sa(?:id|ys)|told|claim|reckon|disclos|reveal|estimat|count))"
)


# A number that somebody but stood above has not been reached there.
_STOOD = lazily(
    r"(?i:\b(?:was|were|is|are|stood|stayed|remained)\s+(?:(?:already|now|still|then|well|comfortably)\s+){0,2}(?:above|below|past|beyond)\s+(?:the\s+)?)\Z"
)


def _stood_above(text: str, first: int, start: int) -> bool:
    return _STOOD.search(text, first, start) is not None


def _is_told_of_a_time(context: Context, claim: Observation) -> bool:
    """Whether a sum is told of a month or day, and no more than one other beside it: of a row of them
    only those are news that were reached. How many use a thing is counted every month."""
    sentence, value, date = sentence_of(context, claim), claim.cells["value"], claim.date
    if _MEASURES[claim.rule].event == "adoption":
        return False
    if date is None or date.value.precision not in ("day", "month") or value.start is None:
        return False
    if _stood_above(context.layout.visible, sentence.start, value.start):
        return False
    dates = context.mentions.dates_in(sentence.start, sentence.end)
    return len(dates) < _MANY and any(d.start == date.start for d in dates)


def _is_reached(context: Context, claim: Observation) -> bool:
    """Whether the clause of a number tells that it was reached, or its sentence that it was told."""
    sentence, text = sentence_of(context, claim), context.layout.visible
    value = claim.cells["value"]
    if value.start is None or value.end is None:
        return True
    first, last = clause_of(text, sentence, value.start, value.end)
    if _stood_above(text, first, value.start):
        return False
    return bool(
        _REACHED.search(text, first, last) or _ANNOUNCED.search(text, sentence.start, value.start)
    )


def _of_choice(context: Context, claim: Observation) -> Observation:
    """That a word was chosen as the word of a year, dated by the choice."""
    chosen: Dating = claim.value("award")
    cells = {**claim.cells, "subject_name": claim.cells["term"]}
    told = replace(claim, cells=cells, date=chosen.date, date_origin=chosen.origin)
    event = _derived(context, told, "award", claim.cells["verb"])
    sentence = sentence_of(context, claim)
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
    sentence = sentence_of(context, claim)
    own = [(claim.place, claim.place + 1), *spans]
    cells = {
        "event_type": Cell(kind, "derived", word.start, word.end),
        "headline": headline(context, sentence, own, claim.date),
        "subject_name": name,
    }
    if about is not None:
        cells["about"] = Cell(about, "derived")
    number = claim.value("value") or claim.value("amount") or claim.value("rank")
    cells["happened"] = happened(context, claim.rule, cells["headline"], claim.subject, number)
    return Observation(
        "events", claim.rule, claim.place, claim.subject, cells, claim.date, claim.date_origin
    )
