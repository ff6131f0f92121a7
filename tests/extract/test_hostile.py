"""Text made to be slow: twice as much of it takes about twice as long."""

import gc
from time import process_time

import pytest

from llmdata import registry
from llmdata.extract.patterns import compile_pattern
from llmdata.extract.prices import RULES as PRICE_RULES
from llmdata.extract.release_rules import FEATURE
from llmdata.extract.release_rules import RULES as RELEASE_RULES
from llmdata.extract.triggers import find_triggers
from llmdata.grammar.dates import find_dates
from llmdata.grammar.names import NameHabits, parse_tail, split_versions
from llmdata.grammar.quantities import find_money, find_promotions, find_sizes
from llmdata.mentions.vocabulary import vocabulary

LENGTH = 100_000
# A quadratic search takes four times as long for twice the text, plus a margin for a busy machine.
FACTOR = 3.4
NEGLIGIBLE = 0.02  # seconds of processor time below which nothing can be told


def spent(work, text):
    gc.collect()
    start = process_time()
    work(text)
    return process_time() - start


def grows_linearly(work, text):
    whole = text * (LENGTH // len(text) + 1)
    for _ in range(3):  # once is enough: noise only ever adds
        long = spent(work, whole[:LENGTH])
        if long <= NEGLIGIBLE:
            return True
        if long <= FACTOR * spent(work, whole[: LENGTH // 2]):
            return True
    return False


VIEWS = ["M", "Q&", "M&O'", "D", ".", "'", "r.", "r.'O", "M(", "(M)", "M,&", "Dl.", "$.", "D&D", "u.w", "O.D%'"]
TEXT = ["1", "2025", "12 月", "2025 年 ", "年", "一二三", "亿", "3 月 2 ", "$1,", "1,000,", "1.1.", "美元", "每月",
        "每百万 token ", " ", "early in ", "May ", "the first of ", "首三个", "折", "3B ", "Claude ", "Claude 3.5-",
        "GPT-", "o1-mini-", "MiniMax", "（", "((", "第", "第 1 ", "a" * 50, "Q1 of ", "，", "“", "叫“a", "3.1、", "到"]  # fmt: skip
MARKDOWN = ["*", "**a ", "_a", "[", "[a](", "![", "`", "``a", "> ", "- ", "  - a\n", "#", "|", "<!--", "<b", "<div>",
            "&amp;", "&", "\\", "\n", "a. ", ". A", "e.g. ", "。”"]  # fmt: skip
RULES = (*RELEASE_RULES, FEATURE, *PRICE_RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rules(rule):
    """One pattern over long views, in which its own tokens come again and again."""

    def search(view):
        for start in range(0, len(view), 1_000):
            for _ in rule.regex.finditer(view[start : start + 1_000]):
                pass

    for unit in VIEWS:
        assert grows_linearly(search, unit), unit


@pytest.mark.parametrize(
    "read",
    [find_dates, find_money, find_promotions, find_sizes, find_triggers],
    ids=lambda read: read.__name__,
)
def test_grammars(read):
    for unit in TEXT:
        assert grows_linearly(read, unit), unit


def test_names():
    habits = NameHabits("Claude", words={"sonnet": "Sonnet"}, version_letters=frozenset("VR"))
    names = vocabulary(registry.load())
    for unit in (" 3", "-3", " Sonnet", "-Sonnet 3", " 3B", "3.", "-2025-01-01", " V3"):
        text = unit * (LENGTH // len(unit))
        assert grows_linearly(lambda tail: parse_tail(tail, 0, len(tail), habits), text), unit
    for unit in TEXT:
        assert grows_linearly(lambda text: split_versions(text, 0, len(text)), unit), unit
        assert grows_linearly(lambda text: list(names.find(text)), unit), unit


def test_layout(lay):
    for unit in MARKDOWN:
        assert grows_linearly(lay, unit), unit


def test_the_guard_sees_what_is_quadratic():
    def quadratic(text):
        return sum(text.count("a", start, start + 2_000_000) for start in range(0, len(text), 40))

    assert not grows_linearly(quadratic, "ab")
    assert grows_linearly(lambda text: [text.count("a") for _ in range(40)], "ab")


def test_a_pattern_compiles_at_once():
    assert all(compile_pattern(rule.pattern) for rule in RULES)
