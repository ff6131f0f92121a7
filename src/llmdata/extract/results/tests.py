"""Which test a result is of: the one named near it, or the one that words like `there` mean."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of, pieces_outside
from llmdata.extract.context import Context
from llmdata.extract.results.links import links
from llmdata.extract.results.listed import of_item_before
from llmdata.extract.results.marks import NUMBER, OUTCOME, RUN_OF_NUMBERS
from llmdata.extract.results.meant import PAIR
from llmdata.extract.results.owners import opens
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# Words for a score: with them it may be one in the test that the text speaks of.
_SCORE_WORDS = lazily(
    r"得分|分数|成绩|准确率|正确率|通过率|解决率|金牌|银牌|铜牌|(?i:\bscor(?:e[sd]?|ing)\b|\baccuracy\b|\bpass\s+rate\b|\bmedals?\b)"
)
# `88% on Aider Polyglot`: the test that a number is tied to, whatever stands before.
_ON = lazily(
    r"(?i:\s*(?:(?:medals?|level|standard|status|territory|performance|score)\s+)?(?:(?:out\s+of|of|/)\s*\d+\s+(?:points\s+|marks\s+)?)?(?:on|at|in|of)\s+(?:the\s+)?)[\"“]?"
)


def test_named(context: Context, view: View, index: int) -> Subject | None:
    """The test: the nearest in the clause, before in the sentence, behind in it, or the lead-in's."""
    text = context.layout.visible
    token, sentence = view.tokens[index], view.sentence
    first, last = clause_of(text, sentence, token.start, token.end)
    if (meant := _meant(context, view, index)) is not None:
        return meant
    if _is_on_another(context, token.end, last):
        return None
    following = subjects.behind(view, index, "B", last)
    if token.kind == OUTCOME:
        following = _of_medal(text, view, index, following)
    if following is not None and _ON.fullmatch(text, token.end, view.tokens[following].start):
        return subjects.named(view.tokens[following].item, view.tokens[following])
    for place in (
        subjects.before(view, index, "B", first),
        following,
        subjects.before(view, index, "B", sentence.start),
        subjects.behind(view, index, "B", sentence.end) if opens(context, view, index) else None,
    ):
        if place is not None:
            test = view.tokens[place]
            if test.end < token.start and _ON_ANOTHER.search(text, test.end, token.start):
                return None  # `74% on A, but on its maker's own eval 51%`
            return subjects.named(test.item, test)
    if view.string.count("B") == 1 and view.depth(index):
        place = view.string.index("B")
        return subjects.named(view.tokens[place].item, view.tokens[place])
    if any(t.kind == "B" and not _PART.search(text, token.end, t.start) for t in view.tokens):
        return None
    block = context.layout.blocks[sentence.block]
    if block.lead_in is not None:
        lead = context.layout.blocks[block.lead_in]
        found = [m for m in context.mentions.entities_in(lead.start, lead.end) if m.entity.type == "benchmark"]  # fmt: skip
        if found:
            return subjects.named(found[-1], None, "context")
    if (listed := of_item_before(context, view, index)) is not None:
        return subjects.named(listed, None, "context")
    told = _SCORE_WORDS.search(text, sentence.start, sentence.end) or token.kind == OUTCOME
    reached = (
        _is_linked(context, view, index)
        or (_REACHES.search(text, sentence.start, token.start) is not None and "M" in view.string)
        or PAIR.search(text, sentence.start, token.start) is not None
        or _CRACKED.search(text, sentence.start, token.start) is not None
        or _reached_before(text, view, index)
    )
    spoken = subjects.topic(context, view, ("benchmark",)) if told or reached else None
    if spoken is not None and _names_another(context, view, token.start):
        return None
    if spoken is None and told:
        spoken = subjects.section_topic(context, view, "B")
    if spoken is None and reached:
        spoken = _headed(context, sentence.block)
    return subjects.named(spoken, None, "context") if spoken is not None else None


_PART = lazily(r"[;；]")  # a test behind it is that of another part of the sentence


def _headed(context: Context, block: int) -> Mention | None:
    """The one benchmark that the heading of a section names."""
    for above in reversed(context.layout.blocks[:block]):
        if above.kind == "heading":
            named = context.mentions.entities_in(above.start, above.end)
            tests = {m.entity.id: m for m in named if m.entity.type == "benchmark"}
            one = next(iter(tests.values()), None)
            return one if one and len(tests) == 1 and one.entity.kind == "benchmark" else None
    return None


_LISTED = lazily(r"(?:[^，。；,.;:：\n]{0,40}[:：]|\s*(?:——?|–|-|[（(]))\s*")


def _of_medal(text: str, view: View, index: int, following: int | None) -> int | None:
    """The test behind a medal: of those that a colon lists, not the one that a score is of."""
    if following is not None and NUMBER in view.string[index:following]:
        return None
    if following is None and view.string.find("B", index) > 0:
        place = view.string.find("B", index)
        if _LISTED.fullmatch(text, view.tokens[index].end, view.tokens[place].start):
            return place
    return following


# A test that no table knows, named before a number: it is not of the one spoken of.
_ANOTHER_TEST = lazily(
    r"(?i:\b(?!(?:the|this|that|same)\b)[\w-]+\s+(?:exams?|examinations?|finals|olympiads?|quiz|contests?|competitions?|tournaments?|papers?|evals?|benchmarks?|tests?)\b)"
    r"|(?<![该这此同一个项份])(?:高考|中考|联赛|竞赛|考研|资格考试|试卷|测试集|评测集|跑分)"
)


_ON_ANOTHER = lazily(
    r"(?i:\b(?:on|in|at)\s+(?!(?:the|this|that|same|both|all|every|each|our)\b)(?:[\w'’-]+\s+){1,4}?(?:evals?|benchmarks?|exams?|quiz|contest|competition|test\s+set)\b)"
    r"|在(?![^，。；,]{0,16}(?:该|这|此|同))[^，。；,]{0,12}(?:内部|自家|自建|自研|私有|另一)[^，。；,]{0,8}(?:评测|测试|基准|题库|考试)"
)


# Behind a number: what it was reached on, which no table knows (`56% on exam questions`).
_TEST_NOUN = r"(?:tests?|test\s+sets?|exams?|examinations?|evals?|evaluations?|benchmarks?|bench|questions?|problems?|tasks?|puzzles?|quiz(?:zes)?|sets?|suites?|papers?)\b"
_ON_UNKNOWN = lazily(
    rf"(?i:\s*(?:points?|marks?)?\s*\b(?:on|at)\s+)(?!(?i:(?:the|that|this|these|those|all|both|each|same|\s)+{_TEST_NOUN}))"
    rf"(?:(?i:(?:[\w'’&-]+\s+){{0,5}}?{_TEST_NOUN})|(?:the\s+)?[A-Z]{{3,}}\b)"
)


_OF_TEST = lazily(r"\s+(?i:of|from|in)\s+(?:\S+\s+)?\S+")


def _is_on_another(context: Context, start: int, end: int) -> bool:
    """Whether the words right behind a number say that it is of something else than a known test."""
    match = _ON_UNKNOWN.match(context.layout.visible, start, end)
    if match is None:
        return False
    of = _OF_TEST.match(context.layout.visible, match.end(), end)  # `on the private set of A`
    return not context.mentions.entities_in(match.start(), of.end() if of else match.end())


def _names_another(context: Context, view: View, end: int) -> bool:
    """Whether a sentence names another test than those that are known, before a number."""
    text = context.layout.visible
    return any(
        not context.mentions.entities_in(*m.span())
        for m in _ANOTHER_TEST.finditer(text, view.sentence.start, end)
    )


# Behind a number, or in its clause: the test is the one spoken of.
_THERE = lazily(
    r"\s*(?i:there\b|here\b|(?:on|in|at)\s+(?:that|this|the\s+same|the)\s+(?:very\s+|same\s+)?(?:[A-Z][\w-]*\s+)?(?:test|benchmark|exam|one|eval(?:uation)?|suite|contest|competition|paper|papers|problems|questions|tasks|set)\b)"
)
_THE_TEST = lazily(
    r"(?:该|这个|这项|这一|此|同一|同个|同样的|同一项|同一个|那个|那项|这份|同一份)(?:项|个|份|套)?(?:测试|基准|评测|考试|考卷|试卷|榜单|比赛|竞赛|题库)|(?i:\b(?:on|at|in)\s+(?:that\s+same|this\s+same|that|the\s+same|this)\s+(?:\d{4}\s+)?(?:test|benchmark|exam|eval|problems|questions|papers?|contest|competition)\b)"
)
# Right before a number: somebody reached it.
_REACHES = lazily(
    r"(?:追到|爬到|跑出|跑到|交出|拿出|拿到|拿下|考了|考出|考到|得了|做到|也有|只有|仅有|仅为|推到|推至|刷到|刷新到|达到|达|升到|升至|涨到|提升到|取得|斩获|录得|报出|报告了|成绩是|成绩为|为|是|录得|以)(?:了|的是)?\s*(?:约|近|超过|惊人的|高达)?\s*\Z"
    r"|(?i:\b(?:got|gets|had|has|managed|manages|hit|hits|reach(?:ed|es)|post(?:ed|s)|land(?:ed|s)|finish(?:ed|es)|achiev(?:ed|es)|scor(?:ed|es)|took|takes|record(?:ed|s)|clear(?:ed|s)|report(?:ed|s)|register(?:ed|s)|came\s+(?:in|out)|end(?:ed|s)\s+up|clock(?:ed|s)(?:\s+in)?|follow(?:ed|s)(?:\s+\w+)?|with|crossed|passed|(?:was|is|stood|stands|sat|sits)(?=\s+at)|jumped|rose|climbed)(?:\s+(?:at|with|to|an?|flat|even|cool|solid|round|whopping|staggering|paltry|modest|remarkable|measly|on|only|just|about|around|roughly|over))*\s*)\Z"
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
    r"(?i:\b(?:solv|crack|answer)\w+\s+(?:all\s+|only\s+|just\s+)?)\Z|(?:做对|解出|答对|做出|拿下|攻克)(?:了|全部|其中|全部的)*\s*\Z"
)


def _reached_before(text: str, view: View, index: int) -> bool:
    """Whether a number before told what somebody reached (`got 44%, ahead of B at 41%`)."""
    return any(
        t.kind == NUMBER and words.search(text, view.sentence.start, t.start)
        for t in view.tokens[:index]
        for words in (_REACHES, _CRACKED)
    )


_ITEMS = 3  # items back to the one that names a test


def _meant(context: Context, view: View, index: int) -> Subject | None:
    """The test that a pronoun means: `got 76% there`, `该测试`."""
    text, token, sentence = context.layout.visible, view.tokens[index], view.sentence
    first, last = clause_of(text, sentence, token.start, token.end)
    there = _THERE.match(text, token.end, last)
    if there is None:
        first = sentence.start if view.depth(index) else first
        words = _THE_TEST.search(text, first, last)
        if words is None or any(first <= t.start < last for t in view.tokens if t.kind == "B"):
            return None
    start = context.layout.blocks[sentence.block].start
    named = [
        m for m in context.mentions.entities_in(start, token.start) if m.entity.type == "benchmark"
    ]
    if not named and context.layout.blocks[sentence.block].kind == "item":  # the item before
        before = context.layout.blocks[max(0, sentence.block - _ITEMS)].start
        named = [
            m for m in context.mentions.entities_in(before, start) if m.entity.type == "benchmark"
        ]
    if there is not None and named and named[-1].start >= first:
        named = named[:-1] or named  # `75% on A, 60% there`
    return subjects.named(named[-1], None, "context") if named else None


def test_of(view: View, index: int, dealt: bool) -> Subject | None:
    """Of as many numbers as tests, each has its own: `92% and 81% on MMLU and GPQA`."""
    match = next(
        (m for m in RUN_OF_NUMBERS.finditer(view.string) if m.start() <= index < m.end()), None
    )
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
    if len(named) == len(numbers) and (dealt or _of_another(view, match.start())):
        token = view.tokens[named[numbers.index(index)]]
        return subjects.named(token.item, token)
    return None


def _of_another(view: View, run: int) -> bool:
    """Whether several numbers follow a further model: its scores in the tests that were named.

    `79.8% on A and 97.3% on B, above o1's 79.2% and 96.4%`
    """
    model = view.string.rfind("M", 0, run)
    before = view.string[: max(0, model)]
    return "B" in before and NUMBER in before and "B" not in view.string[model:run]


# Tests that share a result, each perhaps with its year (`gold at IMO 2025 and IOI 2025`).
_TOGETHER = lazily(r"B[D.]?(?:\([^()]{0,40}\))?(?:[,&]{1,2}\.?B[D.]?(?:\([^()]{0,40}\))?)+")


def tests_together(view: View, index: int, bench: Subject) -> list[Subject]:
    """The tests that are enumerated with the one that a result is of, where no other result parts them."""
    if bench.token is None or view.string.count("B") < 2:
        return [bench]
    place = view.tokens.index(bench.token)
    for match in _TOGETHER.finditer(view.string):
        if match.start() <= place < match.end() and not match.start() <= index < match.end():
            depth = view.depth(match.start())
            tokens = [
                view.tokens[i]
                for i in range(*match.span())
                if view.string[i] == "B" and view.depth(i) == depth
            ]
            return [subjects.named(t.item, t) for t in tokens]
    return [bench]


_EACH = lazily(
    r"双双|均|都|同时|皆|各(?!种|类|家|项)|两项|三项|全部|(?i:\b(?:both|each|alike|apiece|all\s+three|either)\b)"
)


def tests_sharing(context: Context, view: View, index: int, bench: Subject) -> list[Subject]:
    """The tests in each of which a number was reached, where the words say so (`双双拿到 100 分`)."""
    found = tests_together(view, index, bench)
    if len(found) == 1:
        return found
    first, last = clause_of(
        context.layout.visible, view.sentence, view.tokens[index].start, view.tokens[index].end
    )
    return found if _EACH.search(context.layout.visible, first, last) else [bench]
