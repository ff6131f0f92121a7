"""Words that tell a rank: where they stand, which rule they have, and whose they are at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from llmdata.extract.clauses import Cues, marked_view
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.rules import CUES, RULES
from llmdata.extract.leaderboards.standing import Standing
from llmdata.extract.leaderboards.standings import paired
from llmdata.extract.leaderboards.words_beside import NEEDED
from llmdata.extract.policy.heading_dates import heading_date
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_CUES = Cues(CUES)
# Rules whose words are ranks only with a name beside them are sought each for itself.
_CONDITIONAL = {rule.name: (rule, lazily(rule.words)) for rule in RULES if rule.name in NEEDED}
_RANKS = lazily(
    "|".join(
        f"(?P<r{i}>{rule.words})" for i, rule in enumerate(RULES) if rule.name not in _CONDITIONAL
    )
)


def sentences_with_ranks(context: Context) -> list[int]:
    """Sentences that name a board, or tell a rank in a section that names one."""
    layout = context.layout
    boards = [m.start for m in context.mentions.entities if m.entity.type == "benchmark"]
    if not boards:
        return []
    ranks = [t.start for t in context.triggers if t.token == "K"]
    named = {layout.sentence_at(start) for start in (*boards, *ranks)}
    sections = {_section(context, layout.sentence_at(start)) for start in boards}
    cued = {i for i, _ in _CUES.sentences(context) if _section(context, i) in sections}
    told = named | cued
    following = {i + step for i in told for step in range(1, _GOES_ON + 1)}
    same = {
        i
        for i in following
        if i < len(layout.sentences)
        and any(
            layout.sentences[i].block == layout.sentences[j].block
            for j in told
            if i - _GOES_ON <= j < i
        )
    }
    led_in = {i + 1 for i in told if _leads_on(context, i)}
    found = [i for i in sorted(named | cued | same | led_in) if i >= 0]
    return [i for i in found if context.may_claim(i) or _is_headline(context, i)]


_LEADS_ON = lazily(r"[:：?？][\s*_]*\Z")


def _leads_on(context: Context, index: int) -> bool:
    """Whether a sentence leads in the paragraph right below its own, or asks what that answers."""
    layout = context.layout
    if index < 0 or index + 1 >= len(layout.sentences):
        return False
    here, below = layout.sentences[index], layout.sentences[index + 1]
    apart = below.block == here.block + 1 and layout.blocks[below.block].kind == "paragraph"
    return apart and _LEADS_ON.search(layout.visible, here.start, here.end) is not None


def _is_headline(context: Context, index: int) -> bool:
    """Whether a heading, but the title of the whole, names both a model and a board, and a time is
    told with it: its place on it is news that the heading tells."""
    layout = context.layout
    sentence = layout.sentences[index]
    if sentence.block == 0 or layout.blocks[sentence.block].level <= 1:
        return False
    if _NUMBERED.match(layout.visible, sentence.start):
        return False
    if heading_date(layout, context.mentions, sentence.block) is None:
        return False
    named = context.mentions.entities_in(sentence.start, sentence.end)
    return {"model", "benchmark"} <= {mention.entity.type for mention in named}


# `#1: GPT-9 and the board`: the number is that of a part of the text.
_NUMBERED = lazily(r"[*_\s]*(?i:#|no\.|number\s)\s?\w{1,5}[*_\s]*[:：.|—–-]")


def _section(context: Context, index: int) -> int | None:
    """The number of the section that a sentence stands in."""
    layout = context.layout
    return layout.blocks[layout.sentences[index].block].section


_GOES_ON = 2  # sentences behind one that names a board, in which its story may go on


@dataclass(frozen=True, slots=True)
class Ranked:
    """A sentence in which every rank is a token; rules and owners by where the ranks start."""

    view: View
    rules: dict[int, Standing]
    dealt: dict[int, tuple[Mention, ...]]


def ranked_view(context: Context, index: int) -> Ranked:
    """The view of a sentence in which every rank is a token, with what is known of each."""
    layout = context.layout
    sentence = layout.sentences[index]
    names = context.mentions.entities_in(sentence.start, sentence.end)
    text, start, end = layout.visible, sentence.start, sentence.end
    rules: dict[int, Standing] = {}
    marks: list[Trigger] = []
    for match in _clear_of(names, _RANKS, text, start, end):
        marks.append(Trigger("K", *match.span()))
        rules[match.start()] = _rule(match)
    for name, needed in NEEDED.items():
        rule, words = _CONDITIONAL[name]
        for match in _clear_of(names, words, text, start, end):
            free = not any(m.start < match.end() and match.start() < m.end for m in marks)
            if free and needed(match, names):
                marks.append(Trigger("K", *match.span()))
                rules[match.start()] = rule
    marks.sort(key=lambda mark: mark.start)
    view = marked_view(context, sentence, marks)
    pairs = paired(context, view, rules)
    dealt = {pair.start: pair.models for pair in pairs}
    bare = [
        pair
        for pair in pairs
        if not any(t.start == pair.start and t.kind == "K" for t in view.tokens)
    ]
    if bare:
        rules |= {pair.start: Standing(PAIRED, "", rank=pair.rank) for pair in bare}
        marks = sorted(
            [*marks, *(Trigger("K", pair.start, pair.end) for pair in bare)], key=lambda t: t.start
        )
        view = marked_view(context, sentence, marks)
    return Ranked(view, rules, dealt)


# The rule of a bare ordinal that takes turns with others of its kind.
PAIRED = "leaderboard.paired"


def _clear_of(
    names: list[Mention], words: re.Pattern[str], text: str, start: int, end: int
) -> Iterator[re.Match[str]]:
    """The words for ranks that overlap no name; one that does is sought anew behind the name."""
    while (match := words.search(text, start, end)) is not None:
        over = [m.end for m in names if m.start < match.end() and match.start() < m.end]
        if not over:
            yield match
        start = max(over[0] if over else match.end(), match.start() + 1)


def _rule(match: re.Match[str]) -> Standing:
    return RULES[int((match.lastgroup or "r0")[1:])]
