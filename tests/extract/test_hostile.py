# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Text made to be slow: the time for it grows like its length, up to 100,000 characters."""

import gc
import importlib
import pkgutil
import re
import signal
from dataclasses import fields, is_dataclass
from functools import cache, cached_property
from time import process_time

import pytest
from tests.extract.pumping import pumped

import llmdata
from llmdata import registry
from llmdata.extract.context import Context
from llmdata.extract.prices.rules import RULES as PRICE_RULES
from llmdata.extract.releases.feature_rules import FEATURE
from llmdata.extract.releases.matched import told_outright
from llmdata.extract.releases.rivals import without_less
from llmdata.extract.releases.rules import RULES as RELEASE_RULES
from llmdata.extract.triggers import find_triggers
from llmdata.grammar.counts import find_counts
from llmdata.grammar.dates import find_dates
from llmdata.grammar.names import ModelName, NameHabits, parse_tail, split_versions
from llmdata.grammar.quantities import find_money, find_promotions, find_sizes
from llmdata.lazily import lazily
from llmdata.mentions.vocabulary import vocabulary

LONGEST = 100_000  # characters
# For eight times the text, what is linear takes eight times as long and what is quadratic 64 times;
# between the two there is room for a busy machine.
PART, FACTOR = 8, 24
NEGLIGIBLE = 0.15  # seconds of processor time below which noise tells more than the text
TRIALS = 6  # noise only ever adds, so that one good trial is enough


def spent(work, text):
    gc.disable()  # its pauses depend on all that other tests left behind
    try:
        start = process_time()
        work(text)
        return process_time() - start
    finally:
        gc.enable()


def grows_linearly(work, unit, longest=LONGEST):
    """Whether the time for a text of repeated units grows like its length; it gives up early.

    Each text is eight times as long as the one before it, whose time is that of a part.
    """
    text = unit * (longest // len(unit) + 1)
    part = float("inf")
    for length in (longest // PART**2, longest // PART, longest):
        whole = spent(work, text[:length])
        for _ in range(TRIALS):
            if whole <= NEGLIGIBLE or whole <= FACTOR * part < float("inf"):
                break
            part = min(part, spent(work, text[: length // PART]))
            whole = min(whole, spent(work, text[:length])) if whole > FACTOR * part else whole
        else:
            if whole > FACTOR * part:
                return False
        part = whole
    return True


RULES = (*RELEASE_RULES, FEATURE, *PRICE_RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rules(rule):
    """Sentences of one token again and again, or of a few."""
    slow = [
        unit
        for unit in ("M", "Q&", "M(M)", "(", "D", "D&", "r.'O", "$.", "r.M(")
        if not grows_linearly(lambda view: list(rule.regex.finditer(view)), unit)
    ]  # fmt: skip
    assert slow == []


@pytest.mark.parametrize(
    ("read", "unit"),
    [
        *((find_dates, unit) for unit in ("1", "2025", "2025 年 ", "年", "early in ", "the first of ", "3 月到", "Q1 of ", " ", "一二三")),
        *((find_money, unit) for unit in ("1", "1,000,", "$1,", "每百万 token ", "一二三", "亿", "1.1.", " ")),
        *((find_promotions, unit) for unit in ("首三个", "折", "一二三", "for the first ", "1", "半")),
        *((find_sizes, unit) for unit in ("1", "3B ", "1.1.", "一二三", "亿")),
        *((find_counts, unit) for unit in ("1", "1,000,", "一二三", "亿", "1 亿", "a million ", "1 个", "百万 token ", "1 a-b ", " ")),
        *((find_triggers, unit) for unit in ("第 1 ", "发布", "n't", "released ", "at the ")),
    ],
)  # fmt: skip
def test_grammars(read, unit):
    assert grows_linearly(read, unit)


@pytest.mark.parametrize("unit", [" 3", "-3", "-Sonnet 3", " 3B", "3.", "-2025-01-01", "a"])
def test_tails_of_names(unit):
    habits = NameHabits("Claude", words={"sonnet": "Sonnet"}, version_letters=frozenset("VR"))
    assert grows_linearly(lambda tail: parse_tail(tail, 0, len(tail), ModelName(habits)), unit)


@pytest.mark.parametrize(
    "unit",
    ["3.1、", "3", "3.", "a" * 50, "V"],
)
def test_bare_versions(unit):
    assert grows_linearly(lambda text: split_versions(text, 0, len(text)), unit)


@pytest.mark.parametrize("unit", ["Claude ", "Claude 3.5-", "o1-mini-", "MiniMax", "a"])
def test_names(unit):
    names = vocabulary(registry.load())
    assert grows_linearly(lambda text: list(names.find(text)), unit)


@pytest.mark.parametrize(
    "unit",
    ["*", "**a ", "_a", "[", "[a](", "![", "`", "``a", "> ", "- ", "  - a\n", "#", "|", "| a ", "<!--", "<b",
     "<div>\n", "&amp;", "\\", "\n", "a. ", ". A", "e.g. ", "。”"],
)  # fmt: skip
def test_layout(lay, unit):
    assert grows_linearly(lay, unit)


@pytest.mark.parametrize(
    "unit",
    ["o1、", "3.1、", "发布 ", "GPT-5（", "3 月", "## A ranking\n\n1. GPT-5\n2. o1\n3. o3\n\n",
     "1. GPT-5\n", "20 美元、", "Llama 4 Scout, ", "in 2025, in 2024, ", "90% and ",
     "| GPT-5 | 90% | $2 |\n", "In May OpenAI released GPT-5, and Claude Opus 4 scored 80.9% on MMLU. ",
     "5 月，OpenAI 预览了 GPT-5，每月 20 美元。它在 LMArena 上排名第一。"],
)  # fmt: skip
def test_whole_documents(observed, unit):
    """One paragraph with no full stop or with the same claims again and again, or lists and tables,
    read from layout to claims."""
    unit = f"| model | MMLU | price |\n|---|---|---|\n{unit}" if unit.startswith("| ") else unit
    assert grows_linearly(observed, unit, longest=12_500)


def test_one_thing_told_again_and_again(mentioned):
    """Which of many claims of one thing says less is asked of each, and took time by their square."""

    def claims(times):
        context = Context(
            *mentioned("# 2025\n\n" + "OpenAI released GPT-9.\n\n" * times), registry.load()
        )
        return context, list(told_outright(context))

    def sift(told):
        return spent(lambda of: without_less(*of), told)

    part, whole = claims(1_600 // PART), claims(1_600)
    took = sift(whole)
    assert took <= NEGLIGIBLE or took <= FACTOR * min(sift(part) for _ in range(TRIALS))


def test_the_measure_tells_quadratic_from_linear():
    assert not grows_linearly(
        lambda text: [text.count("a", i) for i in range(0, len(text), 8)], "ab"
    )
    assert grows_linearly(lambda text: [text.count("a") for _ in range(500)], "ab")


@cache
def patterns():
    """Every pattern that a module of the program holds, by where it stands, compiled or not yet."""
    found = {}
    for module in pkgutil.walk_packages(llmdata.__path__, "llmdata."):
        if module.name.startswith(("llmdata.extract", "llmdata.mentions", "llmdata.grammar")):
            for name, value in vars(importlib.import_module(module.name)).items():
                for where, pattern in within(value, f"{module.name}.{name}"):
                    found.setdefault((pattern.pattern, pattern.flags), (pattern, where))
    return dict(found.values())


def within(value, where):
    """The patterns of a value: itself, what stands in a collection, and what a rule is made of."""
    if isinstance(value, re.Pattern | type(lazily(""))):
        yield where, value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from within(one, where)
    elif is_dataclass(value) and not isinstance(value, type):
        kept = [n for n in dir(value) if isinstance(getattr(type(value), n, None), cached_property)]
        named = f"{where} {getattr(value, 'name', '')}".strip()
        for name in (*(field.name for field in fields(value)), *kept):
            yield from within(getattr(value, name, None), f"{named}.{name}")


def is_done_with(pattern, text):
    """Whether a pattern is tried on a short text within a second: exponential ones never are."""

    def give_up(*_):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, 1)
    try:
        pattern.search(text)
        pattern.fullmatch(text)
    except TimeoutError:
        return False
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return True


@pytest.mark.parametrize("unit", ["A.", "a ", "1.", ", the ", "中文 A ", "a, and ", "“a” ", "的了"])
def test_no_pattern_explodes(unit):
    """What stands in a repeated group must not be readable in two ways."""
    found = patterns()
    assert len(found) > 1000
    assert [where for p, where in found.items() if not is_done_with(p, unit * 30 + "!x")] == []


def test_no_pattern_explodes_on_what_it_matches():
    """What each of its repeated groups matches, over and over, and then what it does not."""
    slow = [
        where
        for pattern, where in patterns().items()
        if not all(is_done_with(pattern, text) for text in pumped(pattern.pattern, pattern.flags))
    ]
    assert slow == []


@pytest.mark.parametrize(
    ("pattern", "explodes"),
    [
        (r"x(?:a|ab?|b)*y", True),
        (r"x(?:(?:late |in )?\d,? ?,?)*y", True),
        (r"x(?:[^()]+|\w+)*y", True),
        (r"x(?:a|b)*y", False),
        (r"x(?:a|ab?|b){0,4}y", False),
        (r"x(?:a|ab?|b)*+y", False),
    ],
)
def test_a_pattern_is_tried_on_what_it_matches(pattern, explodes):
    compiled = re.compile(pattern)
    done = (is_done_with(compiled, text) for text in pumped(pattern, compiled.flags))
    assert all(done) is not explodes


def test_the_measure_tells_an_exponential_pattern():
    assert not is_done_with(re.compile(r"(?:\W|[A-Z][\w.]*)*"), "A." * 30 + "!x")
    assert is_done_with(re.compile(r"(?:\W++|[A-Z]\w*+)*+"), "A." * 30 + "!x")
