"""Words that tell a rank: where they stand, which rule they have, which number they mean."""

from __future__ import annotations

import re

from llmdata.extract.clauses import Cues, marked_view
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.rules import BESIDE, CUES, RULES, Standing
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import View
from llmdata.grammar.numerals import number
from llmdata.mentions import Mention

_RANK_NUMBER = re.compile(
    r"\d+|[一二三四五六七八九十]+|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|one|two|three|four|five|six|seven|eight|nine|ten|topped|tops|leads|led|top|pole)|榜首|登顶|头名|魁首"
)
_ORDINALS = {
    w: i
    for i, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(),
        1,
    )
}
_ORDINALS["twentieth"] = 20
_FIRST = frozenset(
    {"榜首", "登顶", "头名", "魁首", "topped", "tops", "top", "leads", "led", "pole"}
)
_CUES = Cues(CUES)
_RANKS = re.compile("|".join(f"(?P<r{i}>{rule.words})" for i, rule in enumerate(RULES)))


def sentences_with_ranks(context: Context) -> list[int]:
    """Sentences outside headings that name a board or tell a rank; none where no board is named."""
    layout = context.layout
    starts = [m.start for m in context.mentions.entities if m.entity.type == "benchmark"]
    if not starts:
        return []
    starts += [t.start for t in context.triggers if t.token == "K"]
    named = {layout.sentence_at(start) for start in starts}
    cued = {index for index, _ in _CUES.sentences(context)}
    return [
        i
        for i in sorted(named | cued)
        if i >= 0 and layout.blocks[layout.sentences[i].block].kind != "heading"
    ]


def ranked_view(context: Context, index: int) -> tuple[View, dict[int, Standing]]:
    """The view of a sentence in which every rank is a token, with the rules of those that have one."""
    layout = context.layout
    sentence = layout.sentences[index]
    names = context.mentions.entities_in(sentence.start, sentence.end)
    found = [
        match
        for match in _RANKS.finditer(layout.visible, sentence.start, sentence.end)
        if not any(m.start < match.end() and match.start() < m.end for m in names)
        and (_rule(match).name != BESIDE or _stands_beside(match, names))
    ]
    marks = [Trigger("K", *match.span()) for match in found]
    rules = {m.start(): _rule(m) for m in found}
    return marked_view(context, sentence, marks), rules


def _rule(match: re.Match[str]) -> Standing:
    return RULES[int((match.lastgroup or "r0")[1:])]


_GOES = re.compile(r"\s+(?:went|goes|belongs)\b")


def _stands_beside(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a bare ordinal says whose it is: a model right before it, or `went to` behind."""
    before = any(
        m.entity.type == "model" and not match.string[m.end : match.start()].strip() for m in names
    )
    return before or _GOES.match(match.string, match.end()) is not None


def rank_number(words: str, rule: Standing | None = None) -> int | None:
    """The rank in words; a rule's words for a move end with it (`went two places up to third`)."""
    matches = [m.group().lower() for m in _RANK_NUMBER.finditer(words)]
    if not matches:
        return None
    found = matches[-1] if rule is not None else matches[0]
    if found in _FIRST:
        return 1
    value = _ORDINALS.get(found) or number(found)
    return int(value) if value and value < _LOWEST else None


_LOWEST = 1000  # a greater number is a year, say
