"""Benchmark results: medals, standings and scores that somebody reached in a named test.

A rule gives the words for an outcome. Whose it is and in which test, the policy here says: the
names nearest to the words, before those behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.clauses import Cues, clause_of, marked_view
from llmdata.extract.context import Context
from llmdata.extract.cues import LocalCues
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import is_asserted
from llmdata.extract.results.bare import may_tell
from llmdata.extract.results.dates import date_of_result
from llmdata.extract.results.entries import result_of
from llmdata.extract.results.marks import NUMBER, OUTCOME, SIMILAR
from llmdata.extract.results.meant import set_against
from llmdata.extract.results.medals import is_missed, is_of, would_have
from llmdata.extract.results.numbers import is_of_ranking, numbers_in, past_names, unit_cell
from llmdata.extract.results.owners import (
    DEALT,
    FOR,
    appended,
    dealt_owner,
    labelled,
    leads_by,
    whose,
)
from llmdata.extract.results.repeated import repeated, same_as_before, same_one
from llmdata.extract.results.rules import RULES, SCORE, SIMILAR_RESULT, Outcome
from llmdata.extract.results.tables import scores_of_tables
from llmdata.extract.results.tests import test_named, test_of, tests_together
from llmdata.extract.subjects import Subject
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import View
from llmdata.grammar.counts import Count

_OUTCOMES = re.compile("|".join(f"(?P<o{i}>{rule.words})" for i, rule in enumerate(RULES)))
_SIMILAR = re.compile(SIMILAR_RESULT.words)
_CUES = Cues(
    "金牌|夺金|摘金|gold|银牌|摘银|silver|铜牌|摘铜|bronze|满分|全对|perfect score|full marks|类似|同样|"
    "相同|相当|一样|similar|same|comparable|repeated|matched|%|percent|per cent|分|points|elo|百分之|scor|achiev|成绩|获得|取得|gets|got|hits|so did|the same|also|matched|out of|scores|reached|rating|solv|right|correctly|problems|道|题|did the same|followed suit|likewise|做到"
)
# `从 49% 提升到 80%`: the score that was; `提升了 5%`: a difference, no score.
_WAS = re.compile(
    r"(?:从|由)[^，。；,%\dA-Za-z]{0,10}\s*\Z|(?i:\bfrom)\s+(?:(?:[a-z]+|\w+['’]s)\s+){0,3}\Z"
)
# What was wanted, or how few do better: no score.
_WANTED = re.compile(
    r"(?i:\b(?:need(?:ed|s|ing)?|required|had|aim(?:ed|s|ing)|hop(?:ed|es|ing)|want(?:ed|s)|tr(?:ied|ies|ying)|expected|promis\w+|target\w*|threshold|cut-?off|goal|bar|fail(?:ed|s|ing))\s+(?:to\s+\w+|of|was|is|at)\s+(?:\w+\s+)?|\btop\s+)\Z"
    r"|(?:需要?|要求|目标|门槛|及格线|预计|有望|才算|未能|没能|想要?|超过)[^，。；,]{0,8}(?:达到|拿到|得|是|为|考)(?:了)?\s*\Z|前\s*\Z"
)
_WAS_TOO = re.compile(
    r"(?:此前|之前|先前|前代|上一代|上代|前作)(?:的|仅为|仅|只有|为|是|得分)*\s*\Z|(?i:\b(?:compared\s+(?:to|with)|versus|vs\.?)\s*)\Z"
)
_DIFFERENCE = re.compile(
    r"(?:提升|提高|增加|增长|领先|落后|高(?!达)出?|低|下降|降低|多|少|相差|只差|仅差|还差|差|差距|涨|跌)(?:了|约|近|出|为|达|整整|不到|不足|超过?|逾|仅|只有?|将近|接近|大约|足足|\s)*\Z"
    r"|(?i:\b(?:by|improv\w+|gain\w*|increas\w+|drop\w*|fell|falls?|rose|rises?|grew|grown?|risen|fallen|grows?|jump\w*|climb\w*|down|up|cuts?|cutting|sav(?:es?|ed|ing)|reduc\w+|shrank|slashed|ahead|behind|(?:lead|gap|margin|gain|jump|improvement|increase|drop)\s+of)\s*(?:about|around|roughly|nearly|over|almost|just|only)?\s*(?:an?\s*)?)\Z"
)
_RELATIVE = re.compile(
    r"\s*(?:的?(?:优势|差距|差异|领先(?:优势|幅度|身位)|之差|幅度|涨幅|增幅|提升|进步|下降|折扣)|的(?:时间|人|用户|开发者|公司|企业|成本|价格|任务|代码|流量|概率|算力|参数)"
    r"|[-\s]*(?i:better|worse|higher|lower|more|less|fewer|cheaper|faster|slower|smaller|larger|leads?\b|gap|margin|advantage|ahead|behind|above|below|improvement|increase|gain|jump|drop|discount|points?\s+(?:higher|lower|better|ahead|behind|above|below|gain|improvement|lead)|of\s+(?!(?:them|these|those|it)\b|the\s+(?:time|tasks|problems|issues|questions)|(?:the\s+|all\s+)?(?:\d|(?:three|four|five|six|seven|eight|nine|ten|twelve)\b))))"
)
_IN_POINTS = re.compile(r"百分点|(?i:\bpercentage[\s-]points?\b)")
# What a share is of where it is no score: a price, a gap between two, a speed.
_OTHER = re.compile(
    r"(?:价格|收入|营收|销量|股价|增速|成本|费用|花费|速度|延迟|耗时|份额|用户|流量|效率|差距|占比|概率|幻觉率?)[^，。；,]{0,16}\Z"
    r"|(?i:\b(?:prices?|costs?|latency|speeds?|share|revenues?|sales|stock|market|usage|traffic|tokens?|gap|margin|difference|votes)\b(?:[^,.;，]|\.(?=\d)){0,72})\Z"
)
# Problems count where they are solved, not as those that were set.
_SOLVED = re.compile(
    r"(?:解出|解决|解答|做对|答对|完成|攻克|做出|拿下)(?:了|出|其中|全部)*\s*\Z|(?i:\b(?:solv\w+|answer\w+|complet\w+|crack\w+|got)\s+(?:all\s+|only\s+|correctly\s+)?)\Z"
)
_EXACTLY = re.compile(r"[^.;()（）。，,]{0,40}[（(](?:exactly\s+|准确说是?)?\d")
_ALL_RIGHT = re.compile(
    r"\s*道?题?(?:全部|全都|全|都)(?:对|答对|做对|解出|正确|做出)|\s+of\s+them\b"
)
_MOST = 32  # results in a sentence; more are a table of data


# Words without which the patterns for outcomes need not be tried.
_TELLING = LocalCues(
    {
        OUTCOME: "金|gold|银|silver|铜|bronze|满分|全对|perfect|full",
        SIMILAR: "类似|同样|相同|相当|一样|similar|same|comparable|repeated|matched|did|followed|做到",
    }
)


def results(context: Context) -> Iterator[Observation]:
    """Every result that a document tells."""
    told: list[Observation] = []
    yield from scores_of_tables(context)
    for index in _told_in(context):
        for observation in _in_sentence(context, index, told):
            told.append(observation)
            yield observation


def _told_in(context: Context) -> list[int]:
    """The sentences with a cue, and those with a bare number in or right behind one with a test."""
    layout = context.layout
    found = {index for index, _ in _CUES.sentences(context)}
    for mention in context.mentions.entities:
        if mention.entity.type != "benchmark":
            continue
        index = layout.sentence_at(mention.start)
        block = layout.sentences[index].block
        if layout.blocks[block].kind == "heading":
            continue
        for near in (index, index + 1):
            sentence = layout.sentences[near] if near < len(layout.sentences) else None
            if sentence is None or sentence.block != block:
                continue
            if may_tell(layout.visible, sentence.start, sentence.end):
                found.add(near)
    return sorted(found)


def _in_sentence(context: Context, index: int, told: list[Observation]) -> Iterator[Observation]:
    layout = context.layout
    sentence = layout.sentences[index]
    text, start, end = layout.visible, sentence.start, sentence.end
    if layout.blocks[sentence.block].kind == "row":
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
    if not is_asserted(layout, view):
        return
    of_outcome = {first: RULES[int((m.lastgroup or "o0")[1:])] for first, m in outcomes.items()}
    telling = [i for i, t in enumerate(view.tokens) if t.kind in (OUTCOME, SIMILAR, NUMBER)]
    dealt = DEALT.search(text, start, end) is not None
    pointed = any(count.unit == "point" for count in counts.values())
    medals = bool(set(OUTCOME + SIMILAR) & set(view.string))
    for place in telling[:_MOST]:
        token = view.tokens[place]
        would = token.kind == OUTCOME and would_have(text, start, token.start)
        if not (would or subjects.claimed(context, view, place)):
            continue
        bench = test_of(view, place, dealt) or test_named(context, view, place)
        if bench is not None and _EXAM_FOR.search(text, start, bench.place):
            bench = None  # `a qualifying exam for the IMO`
        if bench is None and token.kind != SIMILAR:
            continue
        if token.kind == NUMBER and bench is not None:
            count = counts.get(token.start)
            if count is None or (
                count.unit == "problem"
                and medals
                and (pointed or _FOR_IT.search(text, start, token.start))
            ):
                continue  # how many problems the medal or the points were for
            if not is_of_ranking(context, index, bench, count):
                yield from _score(context, view, place, bench, count, told)
        elif token.kind == OUTCOME and bench is not None:
            rule = of_outcome.get(token.start)
            words = text[token.start : token.end]
            if (
                rule is None
                or not is_of(words, bench)
                or is_missed(text, start, token.start, token.end)
            ):
                continue
            for test in tests_together(view, place, bench):
                yield from _outcome(context, view, place, test, rule, told)
        else:
            yield from repeated(context, view, place, bench, told)


# `reached gold level, solving five problems of six`: what the medal was for.
_FOR_IT = re.compile(r"(?i:\b(?:solving|cracking|answering|completing)\s+(?:\w+\s+)?)\Z")
_AUTHOR = re.compile(
    r"我(?!们)[^。；]{0,16}\Z|(?:\b(?:(?i:my)\s+(?:son|daughter|brother|sister|friend|nephew|niece|students?)|I)\b[^.;]{0,40})\Z"
)
_EXAM_FOR = re.compile(
    r"(?i:\b(?:exam|test|qualifier|qualification|preparation|questions?|version|subset|rounds?)\s+(?:for|to|of)\s+(?:the\s+)?)\Z"
)


def _outcome(
    context: Context, view: View, index: int, bench: Subject, rule: Outcome, told: list[Observation]
) -> Iterator[Observation]:
    token = view.tokens[index]
    if _AUTHOR.search(context.layout.visible, view.sentence.start, token.start):
        return  # `我大学打过区域赛，铜牌`
    cells = {"outcome": Cell(rule.outcome, "stated", token.start, token.end)}
    who = appended(context, view, index) or labelled(context, view, index)
    who = who or whose(context, view, index)
    who = who or same_as_before(context, view, index, told)
    for subject in who:
        if subject.entity is None:
            continue
        date = date_of_result(context, view, index, bench, subject)
        yield result_of(rule.name, bench, subject, token, cells, date)


def _score(
    context: Context,
    view: View,
    index: int,
    bench: Subject,
    count: Count,
    told: list[Observation],
) -> Iterator[Observation]:
    text, token = context.layout.visible, view.tokens[index]
    left = text[max(view.sentence.start, token.start - 24) : token.start]
    of_test = view.string[index + 1 : index + 3] == "'B"  # `72.7% of SWE-bench`
    ascribed = view.string[index + 1 : index + 3] == "(M"  # `from 33% (GPT-8) to 80% (GPT-9)`
    if of_test and not set("MQO") & set(view.string[:index]):
        return  # `7% of MMLU is wrong`
    against = set_against(context, view, index)
    for_whom = FOR.match(text, token.end)
    if _WAS.search(left) and not (ascribed or for_whom):
        return
    if _DIFFERENCE.search(left) or _WANTED.search(left):
        return
    crosses = _CROSSES.search(left)
    if crosses and _told_exactly(context, view, index, bench):
        return  # a mark that was passed; another number is the score
    if count.comparator == ">" and _EXACTLY.match(text, token.end):
        return  # `over 80% (80.9%)`
    if (_RELATIVE.match(text, token.end) and not of_test) or _IN_POINTS.search(
        text[count.start : count.end + 12]
    ):
        return
    if _WAS_TOO.search(left) and not (for_whom or against):
        return
    if leads_by(context, view, index) or (
        count.unit == "problem"
        and not _SOLVED.search(left)
        and not _ALL_RIGHT.match(text, token.end)
    ):
        return
    first, _ = clause_of(text, view.sentence, token.start, token.end)
    if _OTHER.search(text, max(first, token.start - 88), token.start):
        return
    contest = bench.entity is not None and bench.entity.kind == "competition"
    kinds, types = ("MQO", _CONTESTANTS) if contest else ("MQ", _MODELS)
    who = dealt_owner(context, view, index) or whose(context, view, index, kinds)
    cells = {
        "comparator": Cell(">" if crosses else count.comparator, "stated", count.start, count.end),
        "value": Cell(float(count.value), "stated", count.start, count.end),
    }
    cells["unit"] = unit_cell(count)
    who = same_one(context, view, who, told)
    for subject in who:
        if subject.entity is None or subject.entity.type in types:
            date = date_of_result(context, view, index, bench, subject)
            yield result_of(SCORE.name, bench, subject, token, cells, date)


def _told_exactly(context: Context, view: View, index: int, bench: Subject) -> bool:
    """Whether another number of the sentence is of the same test."""
    for place, token in enumerate(view.tokens):
        if token.kind == NUMBER and place != index:
            other = test_named(context, view, place)
            if other is not None and other.entity is bench.entity:
                return True
    return False


_MODELS = ("model", "product")
_CONTESTANTS = ("model", "product", "organization")
# `the first to break 80%`: a mark, no score.
_CROSSES = re.compile(
    r"(?:首个|第一个|首次|率先)[^，。；]{0,12}(?:破|越过|跨过|超过|迈过|上)(?:了)?\s*\Z|(?:突破|打破)(?:了)?\s*\Z"
    r"|(?i:\b(?:to\s+(?:break|cross|crack|top|pass|surpass|exceed|clear)|(?:first|ever)\s+(?:\w+\s+){0,3}?(?:above|over|past|beyond))\s+(?:the\s+)?)\Z"
)
