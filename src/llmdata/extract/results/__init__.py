"""Benchmark results: medals, standings and scores that somebody reached in a named test.

A rule gives the words for an outcome. Whose it is and in which test, the policy here says: the
names nearest to the words, before those behind.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.above import is_expected
from llmdata.extract.clauses import Cues, marked_view
from llmdata.extract.context import Context
from llmdata.extract.cues import LocalCues
from llmdata.extract.dealt import DEALT
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import asks_in_passing, is_asserted
from llmdata.extract.results.bare import may_tell
from llmdata.extract.results.both import (
    and_it,
    both_named,
    date_told,
    it_told,
    of_the_two,
    same_as_before,
    two_behind,
)
from llmdata.extract.results.dates import date_of_result
from llmdata.extract.results.dealing import dealt_owner, is_dealt_to_others, own_share
from llmdata.extract.results.doubts import is_crossed, is_score, was_before_update
from llmdata.extract.results.entries import joined, result_of
from llmdata.extract.results.marks import NUMBER, OUTCOME, SIMILAR
from llmdata.extract.results.medals import would_have
from llmdata.extract.results.moved import was_anothers
from llmdata.extract.results.numbers import (
    is_of_ranking,
    numbers_in,
    past_names,
    unit_told_above,
)
from llmdata.extract.results.outcomes import reached, reached_below
from llmdata.extract.results.own_labels import is_of_another_measure
from llmdata.extract.results.owners import whose
from llmdata.extract.results.placed import without_placed
from llmdata.extract.results.repeated import repeated, same_one
from llmdata.extract.results.rows import told_in_a_cell
from llmdata.extract.results.rules import RULES, SCORE, SIMILAR_RESULT
from llmdata.extract.results.spoken import carried_on
from llmdata.extract.results.sums import sums_won
from llmdata.extract.results.tables import scores_of_tables
from llmdata.extract.results.tests import of_tests_in_turn, test_named, test_of, tests_sharing
from llmdata.extract.results.tied import is_taken_for_granted
from llmdata.extract.results.told_again import without_told_again
from llmdata.extract.results.units import unit_cell
from llmdata.extract.subjects import Subject
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import View
from llmdata.grammar.counts import Count
from llmdata.lazily import lazily

_OUTCOMES = lazily("|".join(f"(?P<o{i}>{rule.words})" for i, rule in enumerate(RULES)))
_SIMILAR = lazily(SIMILAR_RESULT.words)
_CUES = Cues(
    "金牌|斩获|金一|金两|银一|夺金|摘金|gold|银牌|摘银|silver|铜牌|摘铜|bronze|满分|全对|perfect score|full marks|类似|同样|"
    "复制|重演|重现|复刻|相同|相当|一样|similar|same|comparable|repeated|matched|%|percent|per cent|分|/|／|points|elo|百分之|scor|achiev|成绩|获得|取得|gets|got|hits|so did|the same|also|matched|out of|scores|reached|rating|solv|answer|crack|right|correctly|problems|道|题|did the same|does the same|is what|was what|’s what|'s what|did it|did too|followed suit|likewise|做到|追平|equalled"
)
_MOST = 32  # results in a sentence; more are a table of data


# Words without which the patterns for outcomes need not be tried.
_TELLING = LocalCues(
    {
        OUTCOME: "金|gold|银|silver|铜|bronze|满分|全对|perfect|full",
        SIMILAR: "what|the same|likewise|as much|as did|as had|as has|复制|重演|重现|复刻|类似|同样|相同|相当|一样|similar|same|comparable|repeated|matched|equalled|did|followed|做到|追平",
    }
)


def results(context: Context) -> Iterator[Observation]:
    """Every result that a document tells, and not but expects."""
    told = (one for one in _told(context) if not is_expected(context, one.place, measured=True))
    yield from without_told_again(told)


def _told(context: Context) -> Iterator[Observation]:
    told: list[Observation] = []
    yield from without_placed(context, scores_of_tables(context))
    for index in _paid_in(context):
        yield from sums_won(context, context.view(index))
    for index in _told_in(context):
        first = len(told)
        for observation in _in_sentence(context, index, told):
            told.append(observation)  # noqa: PERF402 (the next one looks at those told before)
        told[first:] = joined(told[first:])
        yield from told[first:]


def _told_in(context: Context) -> list[int]:
    """The sentences with a cue, and those with a bare number in reach of a test.

    That is the test's own sentence, the next one, and the items that its block leads in.
    """
    layout = context.layout
    found = {index for index, _ in _CUES.sentences(context)} | set(_headings(context))
    near: set[int] = set()
    leading: set[int] = set()
    for mention in context.mentions.entities:
        if mention.entity.type == "benchmark":
            index = layout.sentence_at(mention.start)
            near |= {index, index + 1}
            leading.add(layout.sentences[index].block)
    for place, block in enumerate(layout.blocks):
        if block.lead_in in leading:
            near.update(layout.sentences_of(place))
    for index in near - found:
        sentence = layout.sentences[index] if index < len(layout.sentences) else None
        if sentence is None or not context.may_claim(index):
            continue
        if may_tell(layout.visible, sentence.start, sentence.end):
            found.add(index)
    return sorted(found)


def _paid_in(context: Context) -> Iterator[int]:
    """The sentences with a sum in blocks that name a test."""
    layout = context.layout
    tests = {layout.block_at(m.start) for m in context.mentions.entities if m.entity.domain}
    for index in sorted({layout.sentence_at(m.start) for m in context.mentions.money}):
        sentence = layout.sentences[index]
        if sentence.block in tests and context.may_claim(index):
            view = context.view(index)
            if layout.blocks[sentence.block].kind != "row" and is_asserted(layout, view):
                yield index


def _headings(context: Context) -> Iterator[int]:
    """Headings that tell a share of a test and whose it is (`### GPT-9: 91% on MMLU`)."""
    layout = context.layout
    for block in layout.blocks[1:]:
        if block.kind == "heading" and _SHARE.search(layout.visible, block.start, block.end):
            named = {m.entity.type for m in context.mentions.entities_in(block.start, block.end)}
            if {"model", "benchmark"} <= named:
                yield layout.sentence_at(block.start)


_SHARE = lazily(r"\d\s*(?:[%％]|(?i:per\s?cent)\b)")


def _in_sentence(context: Context, index: int, told: list[Observation]) -> Iterator[Observation]:
    layout = context.layout
    sentence = layout.sentences[index]
    text, start, end = layout.visible, sentence.start, sentence.end
    block = layout.blocks[sentence.block]
    if block.kind == "row" and (
        any(start <= one.place < end for one in told) or not told_in_a_cell(context, block)
    ):
        return
    told_of = _TELLING.in_words(text[start:end])
    counts = numbers_in(context, sentence)
    found = _OUTCOMES.finditer(text, start, end) if OUTCOME in told_of else ()
    outcomes = {past_names(context, m): m for m in found}
    similar = list(_SIMILAR.finditer(text, start, end)) if SIMILAR in told_of else []
    if not (counts or outcomes or similar):
        return
    marks = [
        *(Trigger(OUTCOME, first, m.end()) for first, m in outcomes.items()),
        *(Trigger(SIMILAR, *m.span()) for m in similar),
        *(Trigger(NUMBER, c.start, c.end) for c in counts.values()),
    ]
    view = marked_view(context, sentence, marks)
    if not (is_asserted(layout, view) or asks_in_passing(layout, view, OUTCOME + SIMILAR + NUMBER)):
        return
    of_outcome = {first: RULES[int((m.lastgroup or "o0")[1:])] for first, m in outcomes.items()}
    telling = [
        i
        for i, t in enumerate(view.tokens)
        if t.kind in (OUTCOME, SIMILAR)
        or (t.kind == NUMBER and not is_of_another_measure(context, view, i))
    ]
    dealt = DEALT.search(text, start, end) is not None
    medals = bool(set(OUTCOME + SIMILAR) & set(view.string))
    for place in telling[:_MOST]:
        token = view.tokens[place]
        would = token.kind == OUTCOME and would_have(text, start, token.start)
        known = token.kind == NUMBER and is_taken_for_granted(view, place, text)
        if not (would or known or subjects.claimed(context, view, place)):
            continue
        bench = _test(context, view, place, dealt)
        if bench is None and token.kind == NUMBER:
            bench = carried_on(context, view, place, told)
        count = counts.get(token.start) if token.kind == NUMBER else None
        if bench is not None and count is not None and _is_no_rating(bench, count):
            continue
        if bench is None and token.kind != SIMILAR:
            rule = of_outcome.get(token.start)
            yield from reached_below(context, view, place, rule, told)
            continue
        if token.kind == NUMBER and bench is not None:
            if count is None or (
                count.unit == "problem" and medals and _FOR_IT.search(text, start, token.start)
            ):
                continue  # how many problems the medal was for
            if not is_of_ranking(context, index, bench, count):
                for test in tests_sharing(context, view, place, bench):
                    yield from _score(context, view, place, test, count, told)
        elif token.kind == OUTCOME and bench is not None:
            if token.start in of_outcome:
                yield from reached(context, view, place, bench, of_outcome[token.start], told)
        else:
            yield from repeated(context, view, place, bench, told)


def _test(context: Context, view: View, index: int, dealt: bool) -> Subject | None:
    """The test that a result is of, but for one that it only prepares for."""
    bench = test_of(view, index, dealt) or of_tests_in_turn(context, view, index)
    bench = bench or test_named(context, view, index)
    if bench is None or bench.entity is None:
        return bench
    words = _EXAM_FOR if bench.entity.kind == "competition" else _TEST_FOR
    prepares = words.search(context.layout.visible, view.sentence.start, bench.place)
    return None if prepares else bench


def _is_no_rating(bench: Subject, count: Count) -> bool:
    """Whether a share is set beside a ranking that only the sentences before name: rankings count points."""
    of_ranking = bench.entity is not None and bench.entity.kind == "leaderboard"
    context = of_ranking and bench.cell.origin == "context" and count.unit == "percent"
    return context and bench.entity is not None and not _RATES.search(bench.entity.name)


# … but for those that rank by how often a model is wrong.
_RATES = lazily(r"(?i:hallucination|error)")
# `reached gold level, solving five problems of six`: what the medal was for.
_FOR_IT = lazily(r"(?i:\b(?:solving|cracking|answering|completing)\s+(?:\w+\s+)?)\Z")
# `a qualifying exam for the IMO`, but `a subset of MMLU`
_EXAM_FOR = lazily(
    r"(?i:\b(?:exam|paper|test|qualifier|qualification|preparation|questions?|version|subset|rounds?)\s+(?:for|to|of)\s+(?:the\s+)?)\Z"
)
_TEST_FOR = lazily(
    r"(?i:\b(?:exam|paper|test|qualifier|qualification|preparation)\s+(?:for|to|of)\s+(?:the\s+)?)\Z"
)


def _score(
    context: Context,
    view: View,
    index: int,
    bench: Subject,
    count: Count,
    told: list[Observation],
) -> Iterator[Observation]:
    text, token = context.layout.visible, view.tokens[index]
    if not is_score(context, view, index, bench, count):
        return
    crosses = is_crossed(text, view, index)
    contest = bench.entity is not None and bench.entity.kind == "competition"
    kinds, types = ("MQO", _CONTESTANTS) if contest else ("MQ", _MODELS)
    who = dealt_owner(context, view, index, kinds)
    if not who and is_dealt_to_others(context, view, index):
        return
    if contest:
        who = who or both_named(context, view, index) or two_behind(context, view, index)
        who = who or it_told(context, view, index, told)
        who = who or of_the_two(context, view, index, told)
    who = who or whose(context, view, index, kinds)
    if contest:
        who = who or same_as_before(context, view, index, told)
        who = own_share(context, view, index, and_it(context, view, who, index, told))
    cells = {
        "comparator": Cell(">" if crosses else count.comparator, "stated", count.start, count.end),
        "value": Cell(float(count.value), "stated", count.start, count.end),
    }
    if bench.entity is not None:
        cells["unit"] = unit_told_above(context, view.sentence, count) or unit_cell(
            count, bench.entity, text[slice(*view.sentence[:2])]
        )
    who = same_one(context, view, who, told)
    for subject in who:
        by_maker = subject.token is not None and subject.token.kind == "O"
        if subject.entity is not None and (subject.entity.type in types or by_maker):
            date = date_of_result(context, view, index, bench, subject)
            if contest and subject.cell.origin == "context":
                date = date_told(told, bench, subject) or date
            if was_before_update(context, view, index) or was_anothers(context, view, index):
                date = None
            yield result_of(SCORE.name, bench, subject, token, cells, date)


_MODELS = ("model", "product")
_CONTESTANTS = ("model", "product", "organization")
