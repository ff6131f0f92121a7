"""Benchmark results: medals, standings and scores that somebody reached in a named test.

A rule gives the words for an outcome. Whose it is and in which test, the policy here says: the
names nearest to the words, before those behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from llmdata.extract import subjects
from llmdata.extract.boards import BY_THEN
from llmdata.extract.clauses import Cues, clause_of, marked_view
from llmdata.extract.context import Context
from llmdata.extract.leaderboards import ranked_view
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating, is_asserted, own_date
from llmdata.extract.rank_owners import SAYS_IT, spoken_of, topic
from llmdata.extract.result_rules import RULES, SCORE, SIMILAR_RESULT, Outcome
from llmdata.extract.result_tables import scores_of_tables
from llmdata.extract.subjects import Subject
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import Token, View
from llmdata.grammar.counts import Count, find_counts
from llmdata.grammar.numerals import number

OUTCOME, SIMILAR, NUMBER = "+", "=", "#"

_OUTCOMES = re.compile("|".join(f"(?P<o{i}>{rule.words})" for i, rule in enumerate(RULES)))
_SIMILAR = re.compile(SIMILAR_RESULT.words)
_CUES = Cues(
    "金牌|夺金|摘金|gold|银牌|摘银|silver|铜牌|摘铜|bronze|满分|全对|perfect score|full marks|类似|同样|"
    "相同|相当|一样|similar|same|comparable|repeated|matched|%|percent|per cent|分|points|elo|百分之|scor|achiev|成绩|获得|取得|gets|got|hits|reached|rating|solv|right|correctly|problems|道|题|did the same|followed suit|likewise|做到"
)
# `从 49% 提升到 80%`: the score that was; `提升了 5%`: a difference, no score.
_WAS = re.compile(r"(?:从|由|(?i:\bfrom))\s*(?:原来的|之前的|a\s+)?\s*\Z")
_WAS_TOO = re.compile(
    r"(?:此前|之前|先前|前代|上一代|上代|前作)(?:的|仅为|仅|只有|为|是|得分)*\s*\Z|(?i:\b(?:compared\s+(?:to|with)|versus|vs\.?)\s*)\Z"
)
_DIFFERENCE = re.compile(
    r"(?:提升|提高|增加|增长|领先|落后|高出?|低|下降|降低|多|少|相差|只差|仅差|还差|差|差距|涨|跌)(?:了|约|近|出|为|达|整整|\s)*\Z"
    r"|(?i:\b(?:by|improv\w+|gain\w*|increas\w+|drop\w*|fell|falls?|rose|rises?|grew|grown?|risen|fallen|grows?|jump\w*|climb\w*|down|up|cuts?|cutting|sav(?:es?|ed|ing)|reduc\w+|shrank|slashed|ahead|behind|(?:lead|gap|margin|gain|jump|improvement|increase|drop)\s+of)\s*(?:about|around|roughly|nearly|over|almost|just|only)?\s*(?:an?\s*)?)\Z"
)
_RELATIVE = re.compile(
    r"\s*(?:的?(?:优势|差距|差异|领先(?:优势|幅度|身位)|之差|幅度|涨幅|增幅|提升|进步|下降|折扣)|的(?:时间|人|用户|开发者|公司|企业|成本|价格|任务|代码|流量|概率|算力|参数)"
    r"|[-\s]*(?i:better|worse|higher|lower|more|less|fewer|cheaper|faster|slower|smaller|larger|leads?\b|gap|margin|advantage|ahead|behind|above|below|improvement|increase|gain|jump|drop|discount|points?\s+(?:higher|lower|better|ahead|behind|above|below|gain|improvement|lead)|of\s+(?!(?:them|these|those|it)\b|the\s+(?:time|tasks|problems|issues|questions)|(?:the\s+|all\s+)?(?:\d|(?:three|four|five|six|seven|eight|nine|ten|twelve)\b))))"
)
# What a share is of where it is no score: a price, a gap between two, a speed.
_OTHER = re.compile(
    r"(?:价格|收入|营收|销量|股价|增速|成本|费用|花费|速度|延迟|耗时|份额|用户|流量|效率|差距|占比|概率|幻觉率?)[^，。；,]{0,16}\Z"
    r"|(?i:\b(?:prices?|costs?|latency|speeds?|share|revenues?|sales|stock|market|usage|traffic|tokens?|gap|margin|difference|votes)\b(?:[^,.;，]|\.(?=\d)){0,72})\Z"
)
# Problems count where they are solved, not as those that were set.
_SOLVED = re.compile(
    r"(?:解出|解决|解答|做对|答对|完成|攻克|做出|拿下)(?:了|出|其中|全部)*\s*\Z|(?i:\b(?:solv\w+|answer\w+|complet\w+|crack\w+|got)\s+(?:all\s+|only\s+|correctly\s+)?)\Z"
)
# `compared with 88% for Gemini 4`: the name that a number is tied to from behind.
_FOR = re.compile(
    r"\s*(?i:(?:on\s+[\w\- ]{1,24}\s+)?(?:for|by|from)\s+(?:the\s+)?(?:\w+['’]s\s+)?)"
)
# `超过 GPT-5 的 74.9%`: the number is that of the name right before it, a measure or not.
_HAS = re.compile(r"(?:[\s（(：:]|的|'s|’s|(?i:\bat\b|\bwith\b|\bon\b)|[在上中])*")
# Others than models reach scores as well.
_PEOPLE = re.compile(
    r"人类|专家|选手|考生|真人|学生|(?i:\b(?:humans?|experts?|people|students?|contestants?|participants?|PhDs?)\b)"
)
# Where a number without any name before it opens its sentence (`With 88.4%, Grok 6 leads …`).
_OPENING = re.compile(r"[\W\d]*(?:(?i:with|at|on|scoring|by|in)\b|以|凭借?|在|用|[\d.%\s]*\Z)")
_BOTH = re.compile(r"(?:这|那)?两家|两者|二者|他们|它们|双方|(?i:\bboth\b|\bthey\b|\bthe\s+same\s+(?:two|models?|companies|labs|pair)\b)")  # fmt: skip
_DEALT = re.compile(r"分别|依次|(?i:\brespectively\b)")
_MOST = 32  # results in a sentence; more are a table of data
_UNITS = ("percent", "point", "problem")


def results(context: Context) -> Iterator[Observation]:
    """Every result that a document tells."""
    told: list[Observation] = []
    yield from scores_of_tables(context)
    for index in _told_in(context):
        for observation in _in_sentence(context, index, told):
            told.append(observation)
            yield observation


def _told_in(context: Context) -> list[int]:
    """The sentences with a cue, and those with a number right behind a test."""
    layout = context.layout
    found = {index for index, _ in _CUES.sentences(context)}
    for mention in context.mentions.entities:
        if mention.entity.type == "benchmark" and _BESIDE.match(layout.visible, mention.end):
            index = layout.sentence_at(mention.start)
            if layout.blocks[layout.sentences[index].block].kind != "heading":
                found.add(index)
    return sorted(found)


def _in_sentence(context: Context, index: int, told: list[Observation]) -> Iterator[Observation]:
    layout = context.layout
    sentence = layout.sentences[index]
    text, start, end = layout.visible, sentence.start, sentence.end
    if layout.blocks[sentence.block].kind == "row":
        return
    counts = _numbers(context, start, end)
    outcomes = {_past_names(context, m): m for m in _OUTCOMES.finditer(text, start, end)}
    similar = list(_SIMILAR.finditer(text, start, end))
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
    dealt = _DEALT.search(text, start, end) is not None
    medals = bool(set(OUTCOME + SIMILAR) & set(view.string))
    for place in telling[:_MOST]:
        token = view.tokens[place]
        if not subjects.claimed(context, view, place):
            continue
        bench = _test_of(view, place, dealt) or _benchmark(context, view, place)
        if bench is not None and _EXAM_FOR.search(text, start, bench.place):
            bench = None  # `a qualifying exam for the IMO`
        if bench is None and token.kind != SIMILAR:
            continue
        if token.kind == NUMBER and bench is not None:
            count = counts.get(token.start)
            if count is None or (medals and count.unit == "problem"):
                continue  # how many problems a medal took
            if not _is_of_ranking(context, index, bench, count):
                yield from _score(context, view, place, bench, count, told)
        elif token.kind == OUTCOME and bench is not None:
            if token.start in of_outcome:
                yield from _outcome(context, view, place, bench, of_outcome[token.start], told)
        else:
            yield from _similar(context, view, place, bench, told)


_EXAM_FOR = re.compile(
    r"(?i:\b(?:exam|test|qualifier|qualification|preparation|questions?|version|subset|rounds?)\s+(?:for|to|of)\s+(?:the\s+)?)\Z"
)


def _numbers(context: Context, start: int, end: int) -> dict[int, Count]:
    """The numbers of a sentence that may be scores, by place: of a part and a whole the part."""
    text = context.layout.visible
    counts = {c.start: c for c in find_counts(text, start, end) if c.unit in _UNITS}
    wholes: list[tuple[int, int]] = [m.span("whole") for m in _FULL.finditer(text, start, end)]
    for match in _PART.finditer(text, start, end):
        group = "zh" if match["zh"] else "zh2" if match["zh2"] else "en"
        value = number(match[group])
        whole = match.span({"zh": "zw", "zh2": "zw2", "en": "ew"}[group])
        wholes.append(whole)
        words = match.group().lower()
        unit = "point" if "分" in words or "point" in words or "mark" in words else "problem"
        if value is not None:
            counts[match.start(group)] = Count(*match.span(group), value, unit, "=", match.span())
    for match in _SOLVES.finditer(text, start, end):
        group = "n" if match["n"] else "m"
        if group == "m" and not match["how"] and not match.group().lower().startswith("solv"):
            continue
        value = number(match[group])
        if value is not None:
            span = match.span(group)
            counts.setdefault(span[0], Count(*span, value, "problem", "=", span))
    for c in (*_plain_scores(text, start, end), *_beside_tests(context, start, end)):
        counts.setdefault(c.start, c)
    return {
        place: c
        for place, c in counts.items()
        if not any(first <= place < last for first, last in wholes)
    }


_N = r"(?:\d{1,4}(?:\.\d+)?|[一二两三四五六七八九十]{1,3})"
_EN_N = r"(?:\d{1,4}(?:\.\d+)?|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
# `满分 120`: how many points there are.
_FULL = re.compile(rf"(?:满分|总分)(?:为|是)?\s*(?P<whole>{_N})(?:\s*分)?")
# A part and its whole: `28 of 42 points`, `42 分中的 35 分`, `六题做对五道`.
_PART = re.compile(
    rf"(?P<zw>{_N})\s*(?:分|道?题|题)(?:目)?(?:中|里|当中|之中)?(?:的|，)?(?:(?:成功)?(?:解出|做对|答对|拿下|拿到|得到|完成|攻克|解决)(?:了|其中)?(?:的)?)?\s*(?P<zh>{_N})\s*(?:分|道题?|题)"
    rf"|(?P<zh2>{_N})\s*(?:分)?\s*[/／]\s*(?P<zw2>{_N})\s*(?:分|道?题)"
    rf"|(?<![\w.])(?P<en>{_EN_N})\s+(?:(?:problems?|questions?|points?|tasks?)\s+)?(?:out\s+)?of\s+(?:the\s+|a\s+possible\s+|all\s+)?(?P<ew>{_EN_N}(?:\s+(?:problems?|questions?|points?|marks?|tasks?)\b)?)"
)
# Problems solved: `解出 10 道`, `solved all 12`.
_SOLVES = re.compile(
    rf"(?:解出|解决|解答|做对|答对|完成|攻克|做出)(?:了)?(?:其中|全部)?(?:的)?\s*(?P<n>{_N})\s*(?P<what>道题?目?|题)"
    rf"|(?i:\bsolv(?:ed|es|ing)|\bcrack(?:ed|s)|\bgot|\banswer(?:ed|s))\s+(?i:all\s+|only\s+|just\s+)?(?P<m>{_EN_N})(?P<how>(?=\s*(?:[.,;)]|\Z))|\s+(?:right|correct(?:ly)?)\b)"
)


def _is_of_ranking(context: Context, index: int, bench: Subject, count: Count) -> bool:
    """Whether a score stands beside a rank in a leaderboard, which is where it belongs then."""
    if bench.entity is None or bench.entity.kind != "leaderboard" or count.unit == "percent":
        return False
    block = context.layout.blocks[context.layout.sentences[index].block]
    in_list = block.lead_in is not None and block.list_id is not None
    return (in_list and bench.cell.origin == "context") or "K" in ranked_view(context, index)[
        0
    ].string


def _past_names(context: Context, match: re.Match[str]) -> int:
    """Where the words for an outcome begin behind the last name among them (`won IMO gold`)."""
    names = context.mentions.entities_in(*match.span())
    start = names[-1].end if names else match.start()
    return (
        start
        + len(match.string[start : match.end()])
        - len(match.string[start : match.end()].lstrip())
    )


# Words for a score: with them it may be one in the test that the text speaks of.
_SCORE_WORDS = re.compile(
    r"得分|分数|成绩|准确率|正确率|通过率|解决率|金牌|银牌|铜牌|(?i:\bscor(?:e[sd]?|ing)\b|\baccuracy\b|\bpass\s+rate\b|\bmedals?\b)"
)
# A score that is a number without a unit: `scored 71.6 on LiveCodeBench`, `得分 71.6`.
_NO_THING = (
    r"(?!\s*[\d.%％]|\s*(?:个|枚|块|分|名|项|次|月|年|天|位|家|美元|元|万|亿|倍|百分|个?百分点))"
)
_SCORED = re.compile(
    rf"(?:得分|得到|获得|取得|拿到|拿下|分数|成绩|准确率|评分|积分|(?i:elo))\s*(?:都?为|是|了|达到?|高达|约|约为|[:：])?\s*(?P<zh>\d,\d{{3}}|\d{{1,4}}(?:\.\d+)?){_NO_THING}"
    rf"|(?:超过|高于|优于|超越|领先|低于|不及)[^，。；,\d]{{0,6}}[^，。；,]{{1,30}}?的\s*(?P<zh2>\d{{1,3}}\.\d+){_NO_THING}"
    r"|(?i:\b(?:scor(?:ed|es|ing|e\s+(?:of|is|was))|achiev(?:ed|es|ing)|gets|got|hits?|reach(?:ed|es|ing)|record(?:ed|s|ing)|post(?:ed|s|ing)|manag(?:ed|es)|(?:elo|rating)(?:\s+(?:score|rating))?(?:\s+of)?))"
    r"\s+(?:an?\s+)?(?:(?i:(?:elo\s+)?(?:score|rating)\s+of)\s+)?(?P<en>\d,\d{3}|\d{1,4}(?:\.\d+)?)(?=\s+(?:on|in|at|vs\.?|versus|to)\b|\s*[,;.)](?!\d)|\s*(?:\Z|\n))"
    r"|(?P<on>\d{1,3}\.\d{1,2})(?=\s+on\s+(?:the\s+)?[A-Z])"
)


def _plain_scores(text: str, start: int, end: int) -> Iterator[Count]:
    for match in _SCORED.finditer(text, start, end):
        group = match.lastgroup or "en"
        yield Count(*match.span(group), Decimal(match[group].replace(",", "")), None, "=")


# `SWE-bench Verified 80.9`: a number right behind a test.
_BESIDE = re.compile(
    rf"\s*(?:得分|分数|成绩|(?i:scores?|at))?\s*[:：=]?\s*(?P<value>\d{{2,3}}\.\d{{1,2}}){_NO_THING}(?!\s*(?:B|b)\b)"
)


def _beside_tests(context: Context, start: int, end: int) -> Iterator[Count]:
    for mention in context.mentions.entities_in(start, end):
        if mention.entity.type == "benchmark":
            match = _BESIDE.match(context.layout.visible, mention.end, end)
            if match is not None:
                yield Count(*match.span("value"), Decimal(match["value"]), None, "=")


# `88% on Aider Polyglot`: the test that a number is tied to, whatever stands before.
_ON = re.compile(r"(?i:\s*(?:on|at|in|of)\s+(?:the\s+)?)[\"“]?")


def _benchmark(context: Context, view: View, index: int) -> Subject | None:
    """The test: the nearest in the clause, before in the sentence, behind in it, or the lead-in's."""
    text = context.layout.visible
    token, sentence = view.tokens[index], view.sentence
    first, last = clause_of(text, sentence, token.start, token.end)
    if (meant := _meant(context, view, index)) is not None:
        return meant
    following = subjects.behind(view, index, "B", last)
    if following is not None and _ON.fullmatch(text, token.end, view.tokens[following].start):
        return subjects.named(view.tokens[following].item, view.tokens[following])
    for place in (
        subjects.before(view, index, "B", first),
        following,
        subjects.before(view, index, "B", sentence.start),
        subjects.behind(view, index, "B", sentence.end) if _opens(context, view, index) else None,
    ):
        if place is not None:
            return subjects.named(view.tokens[place].item, view.tokens[place])
    if view.string.count("B") == 1 and view.depth(index):
        place = view.string.index("B")
        return subjects.named(view.tokens[place].item, view.tokens[place])
    if "B" in view.string:
        return None
    block = context.layout.blocks[sentence.block]
    if block.lead_in is not None:
        lead = context.layout.blocks[block.lead_in]
        found = [m for m in context.mentions.entities_in(lead.start, lead.end) if m.entity.type == "benchmark"]  # fmt: skip
        if found:
            return subjects.named(found[-1], None, "context")
    told = _SCORE_WORDS.search(text, sentence.start, sentence.end) or token.kind == OUTCOME
    reached = _REACHES.search(text, sentence.start, token.start) and "M" in view.string
    spoken = subjects.topic(context, view, ("benchmark",)) if told or reached else None
    if spoken is not None and _names_another(context, view, token.start):
        return None
    if spoken is None and told:
        spoken = subjects.section_topic(context, view, "B")
    return subjects.named(spoken, None, "context") if spoken is not None else None


# A test that no table knows, named before a number: it is not of the one spoken of.
_ANOTHER_TEST = re.compile(
    r"(?i:\b(?!(?:the|this|that|same)\b)[\w-]+\s+(?:exams?|examinations?|finals|olympiads?|quiz|contests?|competitions?|tournaments?|papers?|evals?|benchmarks?|tests?)\b)"
    r"|(?<![该这此同一个项份])(?:高考|中考|联赛|竞赛|考研|资格考试|试卷|测试集|评测集|跑分)"
)


def _names_another(context: Context, view: View, end: int) -> bool:
    """Whether a sentence names another test than those that are known, before a number."""
    text = context.layout.visible
    return any(
        not context.mentions.entities_in(*m.span())
        for m in _ANOTHER_TEST.finditer(text, view.sentence.start, end)
    )


# Behind a number, or in its clause: the test is the one spoken of.
_THERE = re.compile(
    r"\s*(?i:there\b|here\b|(?:on|in|at)\s+(?:that|this|the\s+same|the)\s+(?:very\s+|same\s+)?(?:test|benchmark|exam|one|eval(?:uation)?|suite|contest|competition|paper|set)\b)"
)
_THE_TEST = re.compile(
    r"(?:该|这个|这项|这一|此|同一|同个|同样的|同一项|同一个|那个|那项|这份|同一份)(?:项|个|份|套)?(?:测试|基准|评测|考试|考卷|试卷|榜单|比赛|竞赛|题库)|(?i:\bon\s+(?:that|the\s+same|this)\s+(?:test|benchmark|exam|eval)\b)"
)
# Right before a number: somebody reached it.
_REACHES = re.compile(
    r"(?:跑出|跑到|交出|拿出|拿到|拿下|考了|考出|考到|得了|做到|也有|只有|仅有|仅为|推到|推至|刷到|刷新到|达到|达|升到|升至|涨到|提升到|取得|斩获|录得|报出|报告了|成绩是|成绩为|为|是|录得|以)(?:了|的是)?\s*(?:约|近|超过|惊人的|高达)?\s*\Z"
    r"|(?i:\b(?:got|gets|had|has|managed|manages|hit|hits|reach(?:ed|es)|post(?:ed|s)|land(?:ed|s)|finish(?:ed|es)|achiev(?:ed|es)|scor(?:ed|es)|took|takes|record(?:ed|s)|clear(?:ed|s)|report(?:ed|s)|register(?:ed|s)|came\s+(?:in|out)|end(?:ed|s)\s+up|clock(?:ed|s)(?:\s+in)?|follow(?:ed|s)(?:\s+\w+)?|with|crossed|passed|(?:was|is|stood|stands|sat|sits)(?=\s+at)|jumped|rose|climbed)(?:\s+(?:at|with|to|a|on|only|just|about|around|roughly|over))*\s*)\Z"
)


def _meant(context: Context, view: View, index: int) -> Subject | None:
    """The test that a pronoun means: `got 76% there`, `该测试`."""
    text, token, sentence = context.layout.visible, view.tokens[index], view.sentence
    first, last = clause_of(text, sentence, token.start, token.end)
    there = _THERE.match(text, token.end, last)
    if there is None:
        words = _THE_TEST.search(text, first, last)
        if words is None or any(first <= t.start < last for t in view.tokens if t.kind == "B"):
            return None
    start = context.layout.blocks[sentence.block].start
    named = [
        m for m in context.mentions.entities_in(start, token.start) if m.entity.type == "benchmark"
    ]
    if there is not None and named and named[-1].start >= first:
        named = named[:-1] or named  # `75% on A, 60% there`
    return subjects.named(named[-1], None, "context") if named else None


def _test_of(view: View, index: int, dealt: bool) -> Subject | None:
    """Of as many numbers as tests, each has its own: `92% and 81% on MMLU and GPQA`."""
    match = next((m for m in _NUMBERS.finditer(view.string) if m.start() <= index < m.end()), None)
    if match is None:
        return None
    numbers = [i for i in range(*match.span()) if view.string[i] == NUMBER]
    for place in (
        subjects.before(view, match.start(), "B", view.sentence.start),
        subjects.behind(view, match.end() - 1, "B", view.sentence.end),
    ):
        tests = subjects.group_of(view, place) if place is not None else []
        if len(tests) == len(numbers):
            token = view.tokens[tests[numbers.index(index)]]
            return subjects.named(token.item, token)
    # `76% on A and 37% on B, while it got 74% and 36% respectively`
    named = [i for i in range(match.start()) if view.string[i] == "B"]
    if len(named) == len(numbers) and dealt:
        token = view.tokens[named[numbers.index(index)]]
        return subjects.named(token.item, token)
    return None


def _opens(context: Context, view: View, index: int) -> bool:
    """Whether a number opens its sentence, before any name (`With 88.4%, Grok 6 leads …`)."""
    if set("MQO") & set(view.string[:index]):
        return False
    start, end = view.sentence.start, view.tokens[index].start
    return _OPENING.match(context.layout.visible, start, end) is not None


def _who(context: Context, view: View, index: int, kinds: str = "MQO") -> list[Subject]:
    """Who reached it: the names nearest before, else the first behind in the clause.

    A name that something is measured against has only the numbers that are tied to it.
    """
    token = view.tokens[index]
    text = context.layout.visible
    first, last = clause_of(text, view.sentence, token.start, token.end)
    after = subjects.behind(view, index, kinds, last)
    if after is not None and _FOR.fullmatch(text, token.end, view.tokens[after].start):
        return subjects.members(context, view, after)
    tied = subjects.before(view, index, kinds, view.sentence.start)
    words = _without_names(view, text, tied, index) if tied is not None else ""
    if tied is not None and _HAS.fullmatch(words) and not _beaten(context, view, tied, words):
        alone = view.string[max(0, tied - 1)] == "("  # `44% on a test (B: 41%)`
        if alone or view.depth(index) > view.depth(tied):  # `A（91%）和 B（89%）`
            return [subjects.named(view.tokens[tied].item, view.tokens[tied])]
        return subjects.members(context, view, tied)
    place = subjects.telling(context, view, index, kinds, first)
    if place is None and SAYS_IT.match(text, first, token.start) and "M" in kinds:
        meant = spoken_of(context, view, first)
        if meant is not None and not _BOTH.search(text, first, token.start):
            here = view.sentence.start <= meant.start < view.sentence.end
            return [subjects.named(meant, None, "stated" if here else "context")]
    if place is None and _BOTH.search(text, first, token.start):
        return []
    begin = first if place is None else view.tokens[place].end
    if any(
        not context.mentions.entities_in(*m.span())
        for m in _PEOPLE.finditer(text, begin, token.start)
    ):
        return []
    if place is None:
        place = subjects.telling(context, view, index, kinds, view.sentence.start)
    if place is not None and _is_bettered(context, view, place):
        place = subjects.telling(context, view, place, kinds, view.sentence.start)
    if place is None:
        place = subjects.behind(
            view, index, kinds, view.sentence.end if _opens(context, view, index) else last
        )
        if place is not None and subjects.is_measure(context, view, place):
            place = None
    if place is not None:
        return subjects.members(context, view, place)
    meant = topic(context, view)
    return [subjects.named(meant, None, "context")] if meant is not None else []


# `doubled GPT-5's score`: the number behind is not that of GPT-5.
_BETTERS = re.compile(
    r"(?i:\b(?:doubl|tripl|quadrupl|match|equal|surpass|beat|top|exceed|improv)\w*\s+(?:on\s+|upon\s+)?(?:the\s+)?)\Z"
)
_ITS_SCORE = re.compile(r"(?i:['’]s\s+(?:\w+\s+){0,2}(?:scores?|results?|marks?|records?|best)\b)")


def _is_bettered(context: Context, view: View, place: int) -> bool:
    text, token = context.layout.visible, view.tokens[place]
    return bool(
        _BETTERS.search(text, view.sentence.start, token.start)
        and _ITS_SCORE.match(text, token.end)
    )


_WITH = re.compile(r"(?i:\b(?:with|at)\b)")


def _beaten(context: Context, view: View, index: int, words: str) -> bool:
    """Whether a number is that of whoever beat a name (`A beat B on GPQA with 80%`)."""
    return _WITH.search(words) is not None and subjects.is_measure(context, view, index)


def _without_names(view: View, text: str, first: int, last: int) -> str:
    """The words between two tokens, without the names of tests among them."""
    tokens = view.tokens[first : last + 1]
    left = tokens[0].end
    pieces = []
    for token in tokens[1:]:
        if token.kind == "B" or token is tokens[-1]:
            pieces.append(text[left : token.start])
            left = token.end
    return "".join(pieces)


def _outcome(
    context: Context, view: View, index: int, bench: Subject, rule: Outcome, told: list[Observation]
) -> Iterator[Observation]:
    token = view.tokens[index]
    cells = {"outcome": Cell(rule.outcome, "stated", token.start, token.end)}
    who = _appended(context, view, index) or _who(context, view, index)
    who = who or _same_as_before(context, view, index, told)
    for subject in who:
        date = _date(context, view, index, bench, subject)
        yield _result(rule.name, bench, subject, token, cells, date)


# `two systems that won silver at the IMO, A and B`: the names of those that were spoken of.
_APPENDED = re.compile(r"(?:,|-|:)(?P<names>M(?:,?&M)*)[.,]?\Z")
_UNNAMED = re.compile(r"(?:模型|系统)$|(?i:\b(?:models?|systems?)\s+(?:that|which)\s*\Z)")


def _appended(context: Context, view: View, index: int) -> list[Subject]:
    """The models that a sentence names at its end, having told the result of nameless ones."""
    match = _APPENDED.search(view.string)
    if match is None or match.start() < index:
        return []
    if not _UNNAMED.search(context.layout.visible, view.sentence.start, view.tokens[index].start):
        return []
    return subjects.members(context, view, match.start("names"))


def _similar(
    context: Context, view: View, index: int, bench: Subject | None, told: list[Observation]
) -> Iterator[Observation]:
    """A result like the one before: its outcome, and its heroes where they are not named anew."""
    token = view.tokens[index]
    before = _last_told(context, token, told)
    if not before:
        return
    if bench is None or _DID_SO.match(str(token.item)):
        entity = before[-1].value("benchmark")
        bench = Subject(entity, Cell(entity.name, "context"))
        near = context.layout.sentence_at(before[-1].place) + 1
        if near < context.layout.sentence_at(token.start):
            return
    outcome = before[-1].cells["outcome"]
    cells = {"outcome": replace(outcome, origin="context")}
    who = _who(context, view, index) or _same_as_before(context, view, index, told)
    date = subjects.dated(context, view, index)
    for subject in who:
        yield _result(SIMILAR_RESULT.name, bench, subject, token, cells, date)


_DID_SO = re.compile(r"(?i:did|followed)|也|同样")


def _last_told(context: Context, token: Token, told: list[Observation]) -> list[Observation]:
    """The results with an outcome that the sentence last telling one in this section tells."""
    layout = context.layout
    here = layout.blocks[layout.sentences[layout.sentence_at(token.start)].block].section
    found: list[Observation] = []
    for observation in reversed(told):
        if "outcome" not in observation.cells or observation.place >= token.start:
            continue
        sentence = layout.sentences[layout.sentence_at(observation.place)]
        if layout.blocks[sentence.block].section != here:
            break
        if found and layout.sentence_at(found[0].place) != layout.sentence_at(observation.place):
            break
        found.insert(0, observation)
    return found


def _same_as_before(
    context: Context, view: View, index: int, told: list[Observation]
) -> list[Subject]:
    """Those whom `两家` or `they` means: the heroes of the result told last."""
    token = view.tokens[index]
    if not _BOTH.search(context.layout.visible, view.sentence.start, token.start):
        return []
    return [
        Subject(o.subject, replace(o.cells["subject_name"], origin="context"))
        for o in _last_told(context, token, told)
    ]


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
    ascribed = view.string[index + 1 : index + 4] == "(M)"  # `from 33% (GPT-8) to 80% (GPT-9)`
    if of_test and not set("MQO") & set(view.string[:index]):
        return  # `7% of MMLU is wrong`
    if (_WAS.search(left) and not ascribed) or _DIFFERENCE.search(left):
        return
    crosses = _CROSSES.search(left)
    if crosses and view.string.count(NUMBER) > 1:
        return  # a mark that was passed; another number is the score
    if _RELATIVE.match(text, token.end) and not of_test:
        return
    if _WAS_TOO.search(left) and not _FOR.match(text, token.end):
        return
    if _leads_by(context, view, index) or (count.unit == "problem" and not _SOLVED.search(left)):
        return
    first, _ = clause_of(text, view.sentence, token.start, token.end)
    if _OTHER.search(text, max(first, token.start - 88), token.start):
        return
    contest = bench.entity is not None and bench.entity.kind == "competition"
    kinds, types = ("MQO", _CONTESTANTS) if contest else ("MQ", _MODELS)
    who = _dealt(context, view, index) or _who(context, view, index, kinds)
    cells = {
        "comparator": Cell(">" if crosses else count.comparator, "stated", count.start, count.end),
        "value": Cell(float(count.value), "stated", count.start, count.end),
    }
    cells["unit"] = unit_cell(count)
    who = _same_one(context, view, who, told)
    for subject in who:
        if subject.entity is not None and subject.entity.type in types:
            date = _date(context, view, index, bench, subject)
            yield _result(SCORE.name, bench, subject, token, cells, date)


def _same_one(
    context: Context, view: View, who: list[Subject], told: list[Observation]
) -> list[Subject]:
    """Who is meant but not named: the one whose results the sentence before tells, if it is one."""
    if len(who) != 1 or who[0].cell.origin != "context" or who[0].entity is None:
        return who
    layout = context.layout
    here = layout.sentence_at(view.sentence.start)
    if here == 0 or layout.sentences[here - 1].block != view.sentence.block:
        return who
    before = [o for o in told if layout.sentence_at(o.place) == here - 1 and o.subject is not None]
    if len({o.subject.id for o in before if o.subject is not None}) != 1:
        return who
    return [Subject(before[0].subject, replace(before[0].cells["subject_name"], origin="context"))]


_MODELS = ("model", "product")
_CONTESTANTS = ("model", "product", "organization")


def _date(
    context: Context, view: View, index: int, bench: Subject, subject: Subject
) -> Dating | None:
    """The date of a result: that in brackets behind its hero, that of its words, that of its test.

    A date that stands behind another result is that one's alone.
    """
    if subject.token is not None and subject.token in view.tokens:
        own = own_date(view, view.tokens.index(subject.token))
        if own is not None:
            return own
    date = subjects.dated(context, view, index)
    if date is None:
        return _by_then(context, view, index) or _of_test(context, bench)
    here = next((i for i, t in enumerate(view.tokens) if t.item is date.date), None)
    if here is None:
        return date
    first, last = clause_of(
        context.layout.visible, view.sentence, view.tokens[here].start, view.tokens[here].end
    )
    token = view.tokens[index]
    if first <= token.start < last:
        return date
    results = [t for t in view.tokens[:here] if t.kind in _TOLD and t.start >= first]
    return None if results else date


def _by_then(context: Context, view: View, index: int) -> Dating | None:
    """The last date before a result by which it had been reached (`By May, A was at 62%`)."""
    text = context.layout.visible
    dates = [t for t in view.tokens[:index] if t.kind == "D"]
    if not dates or not BY_THEN.search(text, view.sentence.start, dates[-1].start):
        return None
    return Dating(dates[-1].item, "stated")


_TOLD = OUTCOME + SIMILAR + NUMBER


def _of_test(context: Context, bench: Subject) -> Dating | None:
    """The date of the sentence that names a contest, for a result that is told after it."""
    entity = bench.entity
    if bench.cell.origin != "context" or entity is None or entity.kind != "competition":
        return None
    layout = context.layout
    sentence = layout.sentences[layout.sentence_at(bench.place)]
    dates = [
        date
        for date in context.mentions.dates_in(sentence.start, sentence.end)
        if date.bearing == "at" and not date.bracketed and date.value.precision != "year"
    ]
    return Dating(dates[0], "context") if dates else None


# `the first to break 80%`: a mark, no score.
_CROSSES = re.compile(
    r"(?:首个|第一个|首次|率先)[^，。；]{0,12}(?:破|越过|跨过|超过|迈过)(?:了)?\s*\Z|(?:突破|打破)(?:了)?\s*\Z"
    r"|(?i:\b(?:to\s+(?:break|cross|crack|top|pass|surpass|exceed|clear)|(?:first|ever)\s+(?:above|over|past))\s+(?:the\s+)?)\Z"
)


def unit_cell(count: Count) -> Cell:
    """What a score is counted in: a number without a unit is of points.

    A row has value, unit and comparator together or not at all.
    """
    if count.unit is None:
        return Cell("point", "derived", count.start, count.end)
    return Cell(count.unit, "stated", *(count.unit_span or (count.start, count.end)))


_BY = re.compile(r"(?:了|约|近|整整|\s)*")


def _leads_by(context: Context, view: View, index: int) -> bool:
    """Whether a number right behind a measure is a difference (`领先 Gemini 4 5%`)."""
    place = subjects.before(view, index, "MQO", view.sentence.start)
    if place is None or not subjects.is_measure(context, view, place):
        return False
    return (
        _BY.fullmatch(context.layout.visible, view.tokens[place].end, view.tokens[index].start)
        is not None
    )


def _dealt(context: Context, view: View, index: int) -> list[Subject]:
    """Of as many numbers as names, each has its own: `A 和 B 分别得到 91% 和 89%`."""
    match = next((m for m in _NUMBERS.finditer(view.string) if m.start() <= index < m.end()), None)
    if match is None or not _DEALT.search(
        context.layout.visible, view.sentence.start, view.sentence.end
    ):
        return []
    numbers = [i for i in range(*match.span()) if view.string[i] == NUMBER]
    place = subjects.before(view, match.start(), "MQ", view.sentence.start)
    who = subjects.members(context, view, place) if place is not None else []
    return [who[numbers.index(index)]] if len(who) == len(numbers) else []


_NUMBERS = re.compile(r"#(?:,?&\.?#)+")


def _result(
    rule: str,
    bench: Subject,
    subject: Subject,
    token: Token,
    cells: dict[str, Cell],
    date: Dating | None,
) -> Observation:
    own = {"subject_name": subject.cell, "benchmark": Cell(bench.entity, "derived"), **cells}
    return Observation(
        "benchmark_results", rule, token.start, subject.entity, own,
        date.date if date else None, date.origin if date else "stated",
    )  # fmt: skip
