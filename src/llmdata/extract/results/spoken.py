"""The test that the text speaks of, for a number in a sentence that names none."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of, pieces_outside
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.results.corrected import corrects
from llmdata.extract.results.links import links
from llmdata.extract.results.marks import NUMBER, OUTCOME
from llmdata.extract.results.meant import PAIR
from llmdata.extract.subjects import Subject
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities.comparators import COMPARING
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# Words for a score: with them it may be one in the test that the text speaks of.
_SCORE_WORDS = lazily(
    r"得分|分数|成绩|准确率|正确率|通过率|解决率|金牌|银牌|铜牌|(?i:\bscor(?:e[sd]?|ing)\b|\baccuracy\b|\bpass\s+rate\b|\bmedals?\b)"
)


def spoken_test(context: Context, view: View, index: int) -> Mention | None:
    """The test that a number without one is of: that of the sentences before, of what heads the
    section. Words must say that the number is a score."""
    text, sentence, token = context.layout.visible, view.sentence, view.tokens[index]
    told = _SCORE_WORDS.search(text, sentence.start, sentence.end) or token.kind == OUTCOME
    told = told or corrects(context, view, token.start)
    reached = (
        _is_linked(context, view, index)
        or (_REACHES.search(text, sentence.start, token.start) is not None and "M" in view.string)
        or PAIR.search(text, sentence.start, token.start) is not None
        or _CRACKED.search(text, sentence.start, token.start) is not None
        or _reached_before(text, view, index)
        or (_OF_ITS_TASKS.match(text, token.end) is not None and "M" in view.string[:index])
    )
    spoken = _topic(context, view) if told or reached else _contest(context, view, index)
    if spoken is not None and _names_another(context, view, token.start):
        return None
    if spoken is None and told:
        spoken = subjects.section_topic(context, view, "B")
    if spoken is None and reached:
        spoken = _led_in(context, sentence.block) or _headed(context, sentence.block)
    return spoken


# `won 61% of the match-ups`, `in 2% of its summaries`: a share of what the test consists of.
_OF_ITS_TASKS = lazily(
    r"\s+of\s+(?:the|its|all|all\s+the|these|those)\s+(?:[\w-]+\s+)?(?:tasks|problems|questions|cases|comparisons|match-?ups|competitions|summaries|games|duels|puzzles|trials|scenarios|exercises|episodes)\b"
)


def _contest(context: Context, view: View, index: int) -> Mention | None:
    """The contest that a paragraph speaks of, for a number that a maker reached."""
    text, start = context.layout.visible, view.tokens[index].start
    if "O" not in view.string[:index] or not _REACHES.search(text, view.sentence.start, start):
        return None
    spoken = _topic(context, view)
    return spoken if spoken is not None and spoken.entity.kind == "competition" else None


def carried_on(context: Context, view: View, index: int, told: list[Observation]) -> Subject | None:
    """The one test of the results that the sentence before tells, for a score that a model has here:
    where that sentence did not name the test either."""
    layout = context.layout
    here = layout.sentence_at(view.sentence.start)
    if "B" in view.string or not here or layout.sentences[here - 1].block != view.sentence.block:
        return None
    if not _is_linked(context, view, index) or _names_another(
        context, view, view.tokens[index].start
    ):
        return None
    tests = {
        o.value("benchmark").id: o.value("benchmark")
        for o in told
        if layout.sentence_at(o.place) == here - 1
    }
    if len(tests) != 1:
        return None
    entity = next(iter(tests.values()))
    return Subject(entity, Cell(entity.name, "context"))


def _topic(context: Context, view: View) -> Mention | None:
    """The test of the sentence before that names one: of several the one that it brings up last."""
    layout = context.layout
    for number in range(layout.sentence_at(view.sentence.start) - 1, -1, -1):
        if layout.sentences[number].block != view.sentence.block:
            break
        earlier = context.view(number)
        tests = [
            t
            for i, t in enumerate(earlier.tokens)
            if t.kind == "B" and not acts(layout.visible, earlier, i)
        ]
        if len({t.item.entity.id for t in tests}) > 1:
            new = [t for t in tests if _is_brought_up(layout.visible, earlier, t)]
            if new:
                mention: Mention = new[-1].item
                return mention
        if tests:
            break
    return subjects.topic(context, view, ("benchmark",))


_BROUGHT = lazily(
    r"(?:推出|发布|上线|出了|换成?了?|搬出|端出|公布|放出|提出|改[用测看考])(?:了)?[^，。；,]{0,16}\Z"
    r"|(?i:\b(?:introduc|publish|releas|launch|unveil|replac|present|switch|mov|came\s+(?:up\s+)?with|put\s+(?:up|out)|brought\s+(?:up|out))\w*\s+(?:[\w'’-]+\s+){0,5})\Z"
)


def _is_brought_up(text: str, view: View, test: Token) -> bool:
    first, _ = clause_of(text, view.sentence, test.start, test.end)
    return _BROUGHT.search(text, first, test.start) is not None


# `MathArena graded them on the IMO`: who tests is not the test.
_ACTS = lazily(
    r"\s*的(?:人(?!类)|团队|作者|工程师|研究员)|[也还则又就]?(?:测了|评测了|批改|阅卷)"
    r"|['’]s\s+(?:team|people|authors|graders|judges)\b|\s+(?i:(?:also|then|has|have|had)\s+)?(?i:graded|tested|evaluated|marked)\b"
)


def acts(text: str, view: View, place: int) -> bool:
    """Whether a name that may be a test's is that of whoever puts models to one."""
    return _ACTS.match(text, view.tokens[place].end, view.sentence.end) is not None


def _led_in(context: Context, number: int) -> Mention | None:
    """The one test that the paragraph right above names, where a colon ends it."""
    above = context.layout.blocks[number - 1] if number else None
    if above is None or above.kind not in ("paragraph", "item"):
        return None
    if not context.layout.visible[above.start : above.end].rstrip(" *").endswith((":", "：")):
        return None
    named = context.mentions.entities_in(above.start, above.end)
    tests = {m.entity.id: m for m in named if m.entity.type == "benchmark"}
    return next(iter(tests.values())) if len(tests) == 1 else None


def _headed(context: Context, block: int) -> Mention | None:
    """The one benchmark that the heading of a section names."""
    for above in reversed(context.layout.blocks[:block]):
        if above.kind == "heading":
            named = context.mentions.entities_in(above.start, above.end)
            tests = {m.entity.id: m for m in named if m.entity.type == "benchmark"}
            one = next(iter(tests.values()), None)
            return one if one and len(tests) == 1 and one.entity.kind == "benchmark" else None
    return None


# Behind a number, or in its clause: the test is the one spoken of.
_THERE = lazily(
    r"\s*(?i:there\b|here\b|(?:on|in|at)\s+(?:that|this|the\s+same|the)\s+(?:very\s+|same\s+)?(?:(?P<own>(?-i:[A-Z])[\w-]*)\s+)?(?:test|benchmark|exam|one|eval(?:uation)?|suite|contest|competition|paper|papers|problems|questions|tasks|set)\b)"
)
_THE_TEST = lazily(
    r"(?:该|这个|这项|这一|此|同一|同个|同样的|同一项|同一个|那个|那项|这份|同一份)(?:项|个|份|套)?(?:测试|基准|评测|考试|考卷|试卷|榜单|比赛|竞赛|题库)|(?i:\b(?:on|at|in)\s+(?:that\s+same|this\s+same|that|the\s+same|this)\s+(?:\d{4}\s+)?(?:test|benchmark|exam|eval|problems|questions|papers?|contest|competition)\b)"
)


# `72%, the same test`: the one that was named last.
_SAME_TEST = lazily(
    r"同一?(?:项|个|份|套)?(?:测试|基准|评测|考试|考卷|试卷|题库)|(?i:\b(?:the\s+)?same\s+(?:test|benchmark|exam|eval(?:uation)?|suite|yardstick|set)\b)"
)
_TIED = lazily(r"\d\s*(?:[%％]|(?i:per\s?cent))?\s+(?i:on|in|at)\s+(?:the\s+)?\Z")
_BLOCKS = 4  # back to the one that names it
_ITEMS = 3  # items back to the one that names a test


def meant_test(context: Context, view: View, index: int) -> Subject | None:
    """The test that a pronoun means: `got 76% there`, `该测试`."""
    text, token, sentence = context.layout.visible, view.tokens[index], view.sentence
    first, last = clause_of(text, sentence, token.start, token.end)
    there = _THERE.match(text, token.end, last)
    same = _SAME_TEST.search(text, *sentence[:2]) if "B" not in view.string else None
    if there is None and same is None:
        first = sentence.start if view.depth(index) else first
        words = _THE_TEST.search(text, first, last)
        if words is None or any(first <= t.start < last for t in view.tokens if t.kind == "B"):
            return None
    start = context.layout.blocks[sentence.block].start
    if same is not None:  # set off from the number, and perhaps of the section before
        start = context.layout.blocks[max(0, sentence.block - _BLOCKS)].start
    named = [
        m for m in context.mentions.entities_in(start, token.start) if m.entity.type == "benchmark"
    ]
    if not named and context.layout.blocks[sentence.block].kind == "item":  # the item before
        before = context.layout.blocks[max(0, sentence.block - _ITEMS)].start
        named = [
            m for m in context.mentions.entities_in(before, start) if m.entity.type == "benchmark"
        ]
    if there is not None:  # `A is harder: 75% on B, 60% there`
        free = [m for m in named if not _TIED.search(text, max(start, m.start - 24), m.start)]
        named = free or named
    if there is not None and named and named[-1].start >= first:
        named = named[:-1] or named  # `75% on A, 60% there`
    if named and there is not None and there["own"] not in (None, *_words(named[-1])):
        return None  # `41% on the FooQA exam` is of another
    return subjects.named(named[-1], None, "context") if named else None


def _words(test: Mention) -> list[str]:
    return f"{test.entity.name} {test.form or ''}".replace("-", " ").split()


# Right before a number: somebody reached it.
_REACHES = lazily(
    r"(?:追到|爬到|跑出|跑到|交出|拿出|拿到|拿下|考了|考出|考到|得了|做到|也有|只有|仅有|仅为|推到|推至|刷到|刷新到|达到|达|升到|升至|涨到|提升到|取得|斩获|录得|报出|报告了|成绩是|成绩为|为|是|录得|以|越过|突破|迈过|跨过|冲过|站上|冲上|摸到)(?:了|的是)?\s*(?:约|近|超过|惊人的|高达)?\s*\Z"
    r"|(?i:\b(?:got|gets|had|has|produced|handed\s+in|turned\s+in|managed|manages|hit|hits|reach(?:ed|es)|post(?:ed|s)|land(?:ed|s)|finish(?:ed|es)|achiev(?:ed|es)|scor(?:ed|es)|took|takes|record(?:ed|s)|clear(?:ed|s)|report(?:ed|s)|register(?:ed|s)|came\s+(?:in|out)|end(?:ed|s)\s+(?:up|the\s+year)|clock(?:ed|s)(?:\s+in)?|follow(?:ed|s)(?:\s+\w+)?|with|crossed|passed|(?:was|is|stood|stands|sat|sits)(?=\s+at)|jumped|rose|climbed)(?:\s+(?:at|with|to|an?|flat|even|cool|solid|round|whopping|staggering|paltry|modest|remarkable|measly|on|only|just|about|around|roughly|over|identical|(?:the\s+|that\s+)?same))*\s*)\Z"
)


def _is_linked(context: Context, view: View, index: int) -> bool:
    """Whether a number is said of the model before it as a score is (`o1 reaches 74%`)."""
    place = subjects.before(view, index, "MQ", view.sentence.start)
    if place is None:
        return False
    dates = [t for t in view.tokens[place:index] if t.kind == "D"]
    words = pieces_outside(
        context.layout.visible, view.tokens[place].end, view.tokens[index].start, dates
    )
    return links("".join(words))


# Right before a number: so many problems of those that the text speaks of.
_CRACKED = lazily(
    rf"(?i:\b(?:solv|crack|answer)\w+\s+(?:all\s+|only\s+|just\s+|{COMPARING}\s+)?)\Z|(?:做对|解出|答对|做出|拿下|攻克)(?:了|全部|其中|全部的)*\s*(?:{COMPARING}\s*)?\Z"
)


def _reached_before(text: str, view: View, index: int) -> bool:
    """Whether a number before told what somebody reached (`got 44%, ahead of B at 41%`)."""
    return any(
        t.kind == NUMBER and words.search(text, view.sentence.start, t.start)
        for t in view.tokens[:index]
        for words in (_REACHES, _CRACKED)
    )


# A test that no table knows, named before a number: it is not of the one spoken of.
_ANOTHER_TEST = lazily(
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
