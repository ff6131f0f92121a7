"""Numbers that may be results: counts, bare scores, parts of a whole, numbers beside a test."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.cues import LocalCues
from llmdata.extract.leaderboards.kinds import is_own
from llmdata.extract.leaderboards.orders import in_order
from llmdata.extract.leaderboards.words import ranked_view
from llmdata.extract.observation import Cell
from llmdata.extract.results.bare import (
    NO_THING,
    bare_scores,
    going_on,
    moved_beside_tests,
    moved_to,
    pairs,
)
from llmdata.extract.results.parts import elliptic, parts, solved, solved_by_each, whole_scores
from llmdata.extract.subjects import Subject
from llmdata.grammar.counts import Count
from llmdata.grammar.numerals import IN_WORDS, number
from llmdata.grammar.quantities.comparators import COMPARING, comparator
from llmdata.layout import Sentence
from llmdata.lazily import lazily

# `两项都是最高分`: what is counted stands right behind the number.
_THINGS = lazily(r"[项个次门科款家名位种类年月]")
_UNITS = ("percent", "point", "problem")
# Words without which a pattern need not be tried, by what it tells.
_TELLING = LocalCues(
    {
        "part": "分|题|of|/",
        "solved": "对了|解出|解决|解答|做对|答对|完成|攻克|做出|全对|solv|crack|got|answer|题全|题都|道全|道都|of them",
        "scored": "得分|得到|获得|取得|拿到|拿下|分数|成绩|准确率|评分|积分|elo|超过|高于|优于|超越|领先|低于|不及|比|scor|achiev|gets|got|hit|reach|record|post|manag|rating|on",
    }
)

# `went up to 77%`: a move, no limit.
_UP_TO = lazily(r"(?i:\b(?:went|moved|rose|climbed|jumped|got|is|was)\s+up\s+to\s+)\Z")


def numbers_in(context: Context, sentence: Sentence) -> dict[int, Count]:
    """The numbers of a sentence that may be scores, by place: of a part and a whole the part."""
    text, (start, end, _) = context.layout.visible, sentence
    counts = {
        c.start: replace(c, comparator="=") if _UP_TO.search(text, start, c.start) else c
        for c in context.counts_in(sentence)
        if c.unit in _UNITS and not (c.unit_span and _THINGS.search(text, c.start, c.unit_span[0]))
    }
    told_of = _TELLING.in_words(text[start:end])
    wholes: list[tuple[int, int]] = whole_scores(text, start, end)
    if "part" in told_of:
        of_wholes, found = parts(text, start, end)
        wholes += of_wholes
        counts |= found
    if "solved" in told_of:
        counts = solved(text, start, end) | counts | solved_by_each(text, start, end)
    counts = {p: c for p, c in counts.items() if not _TENS.search(text, max(start, p - 10), p)}
    counts |= {c.start: c for c in _tens(text, start, end)}
    plain = _plain_scores(text, start, end) if "scored" in told_of else ()
    moved = (*moved_to(text, start, end), *moved_beside_tests(context, sentence))
    for c in (*moved, *pairs(context, sentence)):
        counts.setdefault(c.start, c)
    for c in (*plain, *bare_scores(context, sentence)):
        counts.setdefault(c.start, c)
        for further in going_on(context, c, sentence):
            counts.setdefault(further.start, further)
    counts |= {c.start: c for c in elliptic(context, sentence, counts)}
    return {
        place: c
        for place, c in counts.items()
        if not any(first <= place < last for first, last in wholes)
    }


# `seventy-four percent`: what is left of it is no number of its own.
_TEN = r"\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_TENS = lazily(rf"(?i:{_TEN}-)\Z")
_IN_TENS = lazily(rf"(?P<n>(?=(?i:{_TEN})){IN_WORDS})(?=\s+(?P<unit>(?i:per\s?cent|points))\b)")


def _tens(text: str, start: int, end: int) -> Iterator[Count]:
    for match in _IN_TENS.finditer(text, start, end):
        value = number(match["n"])
        unit = "percent" if match["unit"][:3].lower() == "per" else "point"
        if value is not None:
            yield Count(*match.span(), value, unit, "=", match.span("unit"))


def is_of_ranking(context: Context, index: int, bench: Subject, count: Count) -> bool:
    """Whether a score stands beside a rank in a leaderboard, which is where it belongs then."""
    if bench.entity is None:
        return False
    block = context.layout.blocks[context.layout.sentences[index].block]
    listed = block.lead_in is not None and block.list_id is not None
    listed = listed and bench.cell.origin == "context"
    if is_own(bench.entity) and listed and block.number is not None:
        return True
    if bench.entity.kind != "leaderboard":
        return False
    if listed and count.unit != "percent":
        return True
    view = ranked_view(context, index).view
    if in_order(context, view) is not None:
        return True
    if count.unit == "percent":  # of a test that ranks: `A leads with 61.7%, B has 45.3%`
        first, last = clause_of(context.layout.visible, view.sentence, count.start, count.end)
        kinds = "".join(t.kind for t in view.tokens if first <= t.start < last)
        behind = "".join(t.kind for t in view.tokens if t.start >= count.end).partition("M")[0]
        return "K" in kinds + behind or ("K" in view.string and "M" not in kinds)
    return "K" in view.string


def past_names(context: Context, match: re.Match[str]) -> int:
    """Where the words for an outcome begin behind the last name among them (`won IMO gold`)."""
    names = context.mentions.entities_in(*match.span())
    start = names[-1].end if names else match.start()
    return (
        start
        + len(match.string[start : match.end()])
        - len(match.string[start : match.end()].lstrip())
    )


# A score that is a number without a unit: `scored 71.6 on LiveCodeBench`, `得分 71.6`.
_SCORED = lazily(
    rf"(?:得分|得到|获得|取得|拿到|拿下|分数|成绩|准确率|评分|积分|等级分|(?i:elo))\s*(?:都?为|是|了|达到?|高达|[:：])?\s*(?:{COMPARING}\s*)?(?P<zh>\d,\d{{3}}|\d{{1,4}}(?:\.\d+)?){NO_THING}"
    rf"|(?:超过|高于|优于|超越|领先|低于|不及|比)[^，。；,\d]{{0,6}}[^，。；,]{{1,30}}?的\s*(?P<zh2>\d{{1,3}}\.\d+){NO_THING}"
    r"|(?i:\b(?:scor(?:ed|es|ing|e\s+(?:of|is|was))|achiev(?:ed|es|ing)|gets|got|hits?|reach(?:ed|es|ing)|record(?:ed|s|ing)|post(?:ed|s|ing)|manag(?:ed|es)|(?:elo|rating)(?:\s+(?:score|rating))?(?:\s+of)?))"
    rf"\s+(?:an?\s+)?(?:(?i:(?:elo\s+)?(?:score|rating)\s+of)\s+)?(?:{COMPARING}\s+)?(?P<en>\d,\d{{3}}|\d{{1,4}}(?:\.\d+)?)(?=\s+(?:on|in|at|vs\.?|versus|to)\b|\s*[,;.)](?!\d)|\s*(?:\Z|\n))"
    r"|(?i:\bup\s+from|\bversus|\bvs\.?|\bagainst|\bcompared\s+(?:with|to))\s+(?P<was>\d{1,3}(?:\.\d+)?)(?=\s+(?:for|by)\s)"
    r"|(?P<on>\d{1,3}\.\d{1,2})(?=\s+on\s+(?:the\s+)?[A-Z])"
)


def _plain_scores(text: str, start: int, end: int) -> Iterator[Count]:
    for match in _SCORED.finditer(text, start, end):
        group = match.lastgroup or "en"
        sign = comparator(text, *match.span(group))
        yield Count(*match.span(group), Decimal(match[group].replace(",", "")), None, sign)


# `SWE-bench (%)：`, `（单位：%）`: what all numbers below are counted in.
_ALL_PER_CENT = lazily(
    r"[(（]\s*(?:(?:单位|均为|以)?\s*[:：]?\s*)?(?P<sign>[%％]|百分比|(?i:in\s+per\s?cent))\s*(?:计)?[)）]"
)


def unit_told_above(context: Context, sentence: Sentence, count: Count) -> Cell | None:
    """The unit of a bare number in an item, where what leads its list in gives one to all of them."""
    block = context.layout.blocks[sentence.block]
    if count.unit is not None or block.lead_in is None:
        return None
    lead = context.layout.blocks[block.lead_in]
    told = _ALL_PER_CENT.search(context.layout.visible, lead.start, lead.end)
    return Cell("percent", "context", *told.span("sign")) if told is not None else None
