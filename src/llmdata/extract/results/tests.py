"""Which test a result is of: the one named near it, or the one that words like `there` mean."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.results.listed import of_item_before
from llmdata.extract.results.marks import NUMBER, OUTCOME, RUN_OF_NUMBERS
from llmdata.extract.results.moved import steps
from llmdata.extract.results.owners import opens
from llmdata.extract.results.spoken import acts, meant_test, spoken_test
from llmdata.extract.subjects import Subject
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# `88% on Aider Polyglot`: the test that a number is tied to, whatever stands before.
_ON = lazily(
    r"(?i:\s*(?:(?:medals?|level|standard|status|territory|performance|score)\s+)?(?:(?:out\s+of|of|/)\s*\d+\s+(?:points\s+|marks\s+)?)?(?:on|at|in|of|for)\s+(?:the\s+)?)[\"“]?"
)


def test_named(context: Context, view: View, index: int) -> Subject | None:
    """The test: the nearest in the clause, before in the sentence, behind in it, or the lead-in's."""
    text = context.layout.visible
    token, sentence = view.tokens[index], view.sentence
    final = _last_of_run(view, index)
    first, last = clause_of(text, sentence, token.start, view.tokens[final].end)
    if (bar := _BAR.search(text, view.tokens[final].end, last)) is not None:
        last = bar.start()  # `MMLU: 81.5 | GPQA: 61.2`
    if (meant := meant_test(context, view, index)) is not None:
        return meant
    if _is_on_another(context, view.tokens[final].end, last):
        return None
    following = subjects.behind(view, final, "B", last)
    if following is not None and acts(text, view, following):
        following = None
    if token.kind == OUTCOME:
        following = _of_medal(text, view, index, following)
    if (bracketed := _in_brackets(text, view, index)) is not None:
        return subjects.named(view.tokens[bracketed].item, view.tokens[bracketed])
    if following is not None and _is_tied(text, view.tokens[final], view.tokens[following]):
        return subjects.named(view.tokens[following].item, view.tokens[following])
    for place in (
        _before(text, view, index, first),
        following,
        _before(text, view, index, sentence.start),
        _of_opening(context, view, index),
    ):
        if place is not None:
            test = view.tokens[place]
            if test.end < token.start and _ON_ANOTHER.search(text, test.end, token.start):
                return None  # `74% on A, but on its maker's own eval 51%`
            return subjects.named(test.item, test)
    if view.string.count("B") == 1 and view.depth(index):
        place = view.string.index("B")
        return subjects.named(view.tokens[place].item, view.tokens[place])
    if (closing := _closing(text, view, index)) is not None:
        return subjects.named(closing.item, closing)
    if any(
        t.kind == "B" and not _PART.search(text, token.end, t.start) and not acts(text, view, i)
        for i, t in enumerate(view.tokens)
    ):
        return None
    block = context.layout.blocks[sentence.block]
    if block.lead_in is not None and (led := _of_item(context, view, block.lead_in)) is not None:
        return subjects.named(led, None, "context")
    if (listed := of_item_before(context, view, index)) is not None:
        return subjects.named(listed, None, "context")
    spoken = spoken_test(context, view, index)
    return subjects.named(spoken, None, "context") if spoken is not None else None


def _last_of_run(view: View, index: int) -> int:
    """The last of the numbers that are enumerated with one, or that further names have in turn: what
    stands behind it is of them all (`A scored 71%, B 70% and C 66% on MMLU`)."""
    for run in RUN_OF_NUMBERS.finditer(view.string):
        if run.start() <= index < run.end():
            return run.end() - 1
    last = index
    for match in _EACH_ITS_OWN.finditer(view.string, index):
        if match.start() == index:
            last = match.end() - 1
    return last


# Numbers and the models that have them, with no more than signs and a few words between.
_EACH_ITS_OWN = lazily(r"#(?:[,&]{1,2}M\.?#)+")


def _of_opening(context: Context, view: View, index: int) -> int | None:
    """The test behind a number that opens its sentence, in the same part of it."""
    if not opens(context, view, index):
        return None
    place = subjects.behind(view, index, "B", view.sentence.end)
    text, start = context.layout.visible, view.tokens[index].end
    parted = place is not None and _PART.search(text, start, view.tokens[place].start)
    return None if parted else place


_BAR = lazily(r"\s[|·•]\s")
# `71% (MMLU, with tools)`
_OPENS = lazily(r"\s*[%％]?\s*[（(]\s*(?:(?i:on|in)\s+)?(?:(?i:the)\s+)?")


def _in_brackets(text: str, view: View, index: int) -> int | None:
    """The test that brackets right behind a number open with."""
    place = view.string.find("B", index)
    if place < 0:
        return None
    return (
        place if _OPENS.fullmatch(text, view.tokens[index].end, view.tokens[place].start) else None
    )


_DIRECTLY = lazily(r"\s*(?:%|％|points?|pts?)?\s+(?:on\s+)?")
# `94% in maths (AIME)`: the field first, and the test of it in brackets.
_IN_FIELD = lazily(r"\s*(?:%|％|points?)?\s+(?:on|at|in)\s+(?:[a-z][a-z-]*\s+){1,3}\(")
_CLOSES = lazily(r"\s*(?:[,;.，；。)）]|and\b|\Z|\n)")


def _is_tied(text: str, number: Token, test: Token) -> bool:
    """Whether `on` ties a number to the test behind, or the test follows at once and closes its part
    (`86.4 MMLU, 67.0 HumanEval`)."""
    return _ON.fullmatch(text, number.end, test.start) is not None or (
        number.kind == NUMBER
        and (
            _DIRECTLY.fullmatch(text, number.end, test.start) is not None
            or _IN_FIELD.fullmatch(text, number.end, test.start) is not None
        )
        and _CLOSES.match(text, test.end) is not None
    )


def _of_item(context: Context, view: View, lead_in: int) -> Mention | None:
    """The one test that an item has named already, or else the one that leads its list in."""
    blocks, mentions = context.layout.blocks, context.mentions
    named = mentions.entities_in(blocks[view.sentence.block].start, view.sentence.start)
    tests = {m.entity.id: m for m in named if m.entity.type == "benchmark"}
    if len(tests) == 1:
        return next(iter(tests.values()))
    lead = blocks[lead_in]
    above = [m for m in mentions.entities_in(lead.start, lead.end) if m.entity.type == "benchmark"]
    return above[-1] if above else None


def _before(text: str, view: View, index: int, first: int) -> int | None:
    """The nearest test before a number, past those that are who puts models to one."""
    place = subjects.before(view, index, "B", first)
    while place is not None and acts(text, view, place):
        place = subjects.before(view, place, "B", first)
    return place


def _closing(text: str, view: View, index: int) -> Token | None:
    """The one test of a sentence, of which its last clause tells what came of the scores before it:
    `From A's 60% to B's 81%, HumanEval was done in a year.`"""
    place = view.string.find("B", index)
    if place < 0 or view.string.count("B") > 1 or NUMBER in view.string[place:]:
        return None
    if set("MQO") & set(view.string[place:]) or "M" not in view.string[:place]:
        return None
    test = view.tokens[place]
    first, _ = clause_of(text, view.sentence, test.start, test.end)
    return (
        test
        if first > view.tokens[index].end and _HEADS.fullmatch(text, first, test.start)
        else None
    )


_HEADS = lazily(
    r"\W*(?i:(?:both|all|each)(?:\s+of\s+(?:it|them))?\s+(?:on|in|at)\s+(?:the\s+)?|(?:and|so|thus|the|that\s+is\s+how)\s+){0,3}|[\W]*(?:均为|都是|都在|就这样|于是|整个)?"
)
_PART = lazily(r"[;；]")  # a test behind it is that of another part of the sentence


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


_ON_ANOTHER = lazily(
    r"(?i:\b(?:on|in|at)\s+(?!(?:the|this|that|same|both|all|every|each|our)\b)(?:[\w'’-]+\s+){1,4}?(?:evals?|benchmarks?|exams?|quiz|contest|competition|test\s+set)\b)"
    r"|在(?![^，。；,]{0,16}(?:该|这|此|同))[^，。；,]{0,12}(?:内部|自家|自建|自研|私有|另一)[^，。；,]{0,8}(?:评测|测试|基准|题库|考试)"
)


# Behind a number: what it was reached on, which no table knows (`56% on exam questions`).
_TEST_NOUN = r"(?:tests?|test\s+sets?|exams?|examinations?|evals?|evaluations?|benchmarks?|bench|questions?|problems?|tasks?|puzzles?|quiz(?:zes)?|sets?|suites?|papers?)\b"
_ON_UNKNOWN = lazily(
    rf"(?i:\s*(?:points?|marks?)?\s*\b(?:on|at|in)\s+)(?!(?i:(?:the|that|this|these|those|all|both|each|same|\s)+{_TEST_NOUN}))"
    rf"(?:(?i:(?:[\w'’&.-]+\s+){{0,5}}?{_TEST_NOUN})|(?:the\s+)?[A-Z]{{3,}}\b)"
)


_OF_TEST = lazily(r"\s+(?i:of|from|in)\s+(?:\S+\s+)?\S+")


def _is_on_another(context: Context, start: int, end: int) -> bool:
    """Whether the words right behind a number say that it is of something else than a known test."""
    match = _ON_UNKNOWN.match(context.layout.visible, start, end)
    if match is None:
        return False
    of = _OF_TEST.match(context.layout.visible, match.end(), end)  # `on the private set of A`
    return not context.mentions.entities_in(match.start(), of.end() if of else match.end())


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
        tests = _enumerated(view, place) if place is not None else []
        if len(tests) == len(numbers):
            token = view.tokens[tests[numbers.index(index)]]
            return subjects.named(token.item, token)
    # `76% on A and 37% on B, while it got 74% and 36% respectively`
    named = [i for i in range(match.start()) if view.string[i] == "B"]
    if len(named) == len(numbers) and (dealt or _of_another(view, match.start())):
        token = view.tokens[named[numbers.index(index)]]
        return subjects.named(token.item, token)
    return None


_DROPS = lazily(
    r"\s*(?:(?i:drops?|dropped|falls?|fell|slips?|slipped|sinks?|sank|slides?|slid|goes|went|plunge[sd]|declines?d?|tumble[sd]|crashe[sd])\s+(?i:\w+\s+)?(?i:from)|则?也?(?:从|由))\s*"
)


def of_tests_in_turn(context: Context, view: View, index: int) -> Subject | None:
    """The test of what another went from or to, where one has a number in each of two tests:
    `A gets 81% on X and 51% on Y, and B drops from 80% to 46%`."""
    text = context.layout.visible
    step = next((s for s in steps(text, view) if index in s), None)
    if step is None or view.string[: step[0]].count(NUMBER) != len(step):
        return None
    name = subjects.before(view, step[0], "M", view.sentence.start)
    first, second = (i for i in view.places(NUMBER) if i < step[0])
    if name is None or name < second:
        return None
    if not _DROPS.fullmatch(text, view.tokens[name].end, view.tokens[step[0]].start):
        return None
    one, other = test_named(context, view, first), test_named(context, view, second)
    if one is None or other is None or one.entity == other.entity:
        return None
    return one if index == step[0] else other


def _of_another(view: View, run: int) -> bool:
    """Whether several numbers follow a further model: its scores in the tests that were named.

    `79.8% on A and 97.3% on B, above o1's 79.2% and 96.4%`
    """
    model = view.string.rfind("M", 0, run)
    before = view.string[: max(0, model)]
    return "B" in before and NUMBER in before and "B" not in view.string[model:run]


# Tests that share a result, each perhaps with its year (`gold at IMO 2025 and IOI 2025`).
_TOGETHER = lazily(r"B[D.]?(?:\([^()]{0,40}\))?(?:[,&]{1,2}\.?B[D.]?(?:\([^()]{0,40}\))?)+")


def _enumerated(view: View, place: int) -> list[int]:
    """The tests that one is enumerated with, those in brackets behind another left out."""
    for match in _TOGETHER.finditer(view.string):
        if match.start() <= place < match.end():
            depth = view.depth(match.start())
            named = (i for i in range(*match.span()) if view.string[i] == "B")
            return [i for i in named if view.depth(i) == depth]
    return [place]


def tests_together(view: View, index: int, bench: Subject) -> list[Subject]:
    """The tests that are enumerated with the one that a result is of, where no other result parts them."""
    if bench.token is None or view.string.count("B") < 2:
        return [bench]
    group = _enumerated(view, view.tokens.index(bench.token))
    if len(group) < 2 or group[0] <= index <= group[-1]:
        return [bench]
    return [subjects.named(view.tokens[i].item, view.tokens[i]) for i in group]


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
