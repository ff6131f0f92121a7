# ruff: noqa: E501 (an example is read as a whole, on one line)
"""The rules of results, metrics, terms and events make of their examples what they say."""

import random
import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from opencc import OpenCC

from llmdata import registry
from llmdata.check import check
from llmdata.extract import extract
from llmdata.extract.events import RULES as EVENT_RULES
from llmdata.extract.metrics.rules import RULES as METRIC_RULES
from llmdata.extract.results.rules import RULES as RESULT_RULES
from llmdata.extract.results.rules import SCORE, SIMILAR_RESULT
from llmdata.extract.terms import GLOSSARY, LIST
from llmdata.extract.terms import RULES as TERM_RULES
from llmdata.folding import lower

RULES = (
    *RESULT_RULES,
    SCORE,
    SIMILAR_RESULT,
    *METRIC_RULES,
    *TERM_RULES,
    LIST,
    GLOSSARY,
    *EVENT_RULES,
)
YES = [(rule, example) for rule in RULES for example in rule.yes]
NO = [(rule, text) for rule in RULES for text in rule.no]
AUTHOR = "A. Author"


def line(found):
    """An observation as the examples write it."""
    value = found.value
    date = found.date.value.edtf if found.date else "-"
    if found.table == "benchmark_results":
        score = f"{value('value'):g} {value('unit')}" if value("value") is not None else "-"
        cells = (value("benchmark").name, value("subject_name"), value("outcome"), score)
    elif found.table == "metrics":
        number = f"{value('comparator')} {value('value'):g} {value('unit')}"
        cells = (value("subject_name"), value("metric"), number, value("period"))
    elif found.table == "terms":
        cells = tuple(value(name) for name in ("term", "term_zh", "definition", "coined_by"))
    else:
        cells = (value("event_type"), value("subject_name"))
    return " | ".join(str(cell or "-") for cell in (*cells, date))


def made(observed, text, rule):
    """The rows of a rule; a coined word's happening goes by the rule of the word."""
    tells_events = rule in EVENT_RULES
    return sorted(
        line(found)
        for found in observed(text, author=AUTHOR).observations
        if found.rule == rule.name and (found.table == "events") == tells_events
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_makes_the_rows_of_its_examples(observed, rule):
    found = {example.text: made(observed, example.text, rule) for example in rule.yes}
    assert found == {example.text: sorted(example.rows) for example in rule.yes}


BLANK = re.compile(
    r"(?<=[\u4e00-\u9fff，。：；（）“”]) (?=[\w$])|(?<=[A-Za-z0-9%+]) (?=[\u4e00-\u9fff（“])"
)
CHINESE = [(rule, e) for rule, e in YES if re.search("[\u4e00-\u9fff]", e.text)]


@pytest.mark.parametrize(
    "written",
    [lambda text: BLANK.sub("", text), OpenCC("s2t").convert],
    ids=["close", "Traditional"],
)
def test_chinese_examples_hold_in_other_ways_of_writing(observed, written):
    """Blanks between scripts and the script itself say nothing."""
    plain = OpenCC("t2s").convert
    for rule, example in CHINESE:
        rows = made(observed, written(example.text), rule)
        told = sorted(plain(row).replace(" ", "") for row in rows)
        assert told == sorted(row.replace(" ", "") for row in example.rows), example.text


@pytest.mark.parametrize("rule", dict.fromkeys(rule for rule, _ in NO), ids=lambda rule: rule.name)
def test_a_rule_makes_no_row_of_its_counter_examples(observed, rule):
    assert {text: rows for text in rule.no if (rows := made(observed, text, rule))} == {}


def test_rules_read_their_counter_examples():
    """One without a cue of the rule would give no row however the rule were written."""
    unread = [
        (rule.name, text)
        for rule, text in NO
        if rule in (*EVENT_RULES, *TERM_RULES)
        and not any(cue in lower(text) for cue in rule.cues.lower().split("|"))
    ]
    assert unread == []


def test_rules_are_complete():
    named = re.compile(r"(result|metric|term|event)\.[a-z]+(-[a-z]+)*")
    assert [rule.name for rule in RULES if not named.fullmatch(rule.name)] == []
    assert [rule.name for rule in RULES if not rule.yes] == [], "a rule needs an example"
    assert [rule.name for rule in RULES if not rule.no] == [], "a rule needs a counter-example"
    assert [rule.name for rule, example in YES if not example.rows] == []


def test_names_of_rules_are_unique():
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("seed", range(2))
def test_the_order_of_rules_means_nothing(review, monkeypatch, seed):
    by_unit = sys.modules["llmdata.extract.metrics.readings"]._BY_UNIT
    for unit, rules in list(by_unit.items()):
        shuffled = random.Random(seed).sample(rules, len(rules))
        monkeypatch.setitem(by_unit, unit, shuffled)
    again = extract(review.document, registry.load())
    assert sorted(map(str, again.observations)) == sorted(map(str, review.observations))


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # Who is meant: the clause first, then the sentence, then what was spoken of before.
        ("在 SWE-bench 上，GPT-9 得分 80%，而 Gemini 4 只有 70%。",
         ["SWE-bench | GPT-9 | - | 80 percent | -", "SWE-bench | Gemini 4 | - | 70 percent | -"]),
        ("5 月，Anthropic 推出 Claude Haiku 7。它在 SWE-bench 上得分 80%。",
         ["SWE-bench | Claude Haiku 7 | - | 80 percent | -"]),
        ("Claude 4 solves 72.7% of SWE-bench Verified.",
         ["SWE-bench Verified | Claude 4 | - | 72.7 percent | -"]),
        ("OpenAI's o3 got 87.5% on ARC-AGI in December 2024, up from 5% for GPT-4o.",
         ["ARC-AGI | GPT-4o | - | 5 percent | -", "ARC-AGI | o3 | - | 87.5 percent | 2024-12"]),
        ("超过 90% 的开发者使用 Claude Code 和 SWE-bench。", []),
        ("GPT-9 没有参加 IMO，Google 也没有获得金牌。", []),
        ("## GPT-9 在 IMO 获得金牌\n", []),
        ("<!-- GPT-9 在 IMO 获得金牌 -->\n\n```\nGPT-9 在 IMO 获得金牌\n```\n", []),
    ],
)  # fmt: skip
def test_results(observed, text, rows):
    found = [line(o) for o in observed(text).observations if o.table == "benchmark_results"]
    assert sorted(found) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("2025 年 9 月，Anthropic 完成 130 亿美元 F 轮融资，估值达 1830 亿美元。",
         ["Anthropic | funding | = 1.3e+10 USD | - | 2025-09",
          "Anthropic | valuation | = 1.83e+11 USD | - | 2025-09"]),
        ("ChatGPT 的用户从 3 亿增长到 8 亿。", ["ChatGPT | users | = 8e+08 user | - | -"]),
        ("9 月，ＯｐｅｎＡＩ 的年化收入突破１３０亿美元。",
         ["OpenAI | run_rate_revenue | > 1.3e+10 USD | year | 2025-09"]),
        ("3 月，ChatGPT 一週內新增三百二十萬用戶。", ["ChatGPT | new_users | = 3.2e+06 user | week | 2025-03"]),
        ("我的下一台笔记本会配 128GB 内存。", []),
        ("GPT-5 每百万 token 1.25 美元。", []),
        ("## 我造了 110 个工具之年\n", []),
    ],
)  # fmt: skip
def test_metrics(observed, text, rows):
    found = [line(o) for o in observed(text).observations if o.table == "metrics"]
    assert sorted(found) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # Every release is an event of the assembled tables; other happenings need a date.
        ("MCP 被捐给基金会。ChatGPT 新增 1 亿用户。我提出新术语：上下文腐化。", []),
        ("12 月，MCP 被捐给基金会。", ["donation | Model Context Protocol | 2025-12"]),
        ("2025 年 3 月，ChatGPT 一周内新增 1 亿用户，每小时 100 万注册。",
         ["adoption | ChatGPT | 2025-03", "adoption | ChatGPT | 2025-03"]),
        ("截至 12 月 30 日，Artificial Analysis 的开源模型排行榜前二：\n\n- GLM-4.7\n- GPT-9\n",
         ["milestone | Artificial Analysis open-weights leaderboard | 2025-12-30"] * 2),
        ("2025 年，新定价：ChatGPT Plus，20 美元/月。", ["pricing | ChatGPT Plus | 2025"]),
    ],
)  # fmt: skip
def test_events(observed, text, rows):
    found = [line(o) for o in observed(text).observations if o.table == "events"]
    assert sorted(found) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("不错。但 **2025 年 4 月**，Meta 发布了 [Llama 4](https://a.example)，令人失望。",
         "2025 年 4 月，Meta 发布了 Llama 4"),
        ("OpenAI 推出 ChatGPT Pro（200 美元），Google 推出 Gemini 4（很贵）。", "OpenAI 推出 ChatGPT Pro"),
        ("OpenAI 的 Codex Cloud（年底改名 Codex Web）很好用。", "年底改名 Codex Web"),
        ("In March 2025, OpenAI released GPT-9, which I like.", "In March 2025, OpenAI released GPT-9"),
    ],
)  # fmt: skip
def test_a_headline_is_the_clause_in_the_words_of_the_source(assembled, text, headline):
    events = assembled(text)["events"]
    assert headline in events["headline"].to_list()


def test_every_release_has_an_event(assembled):
    tables = assembled(
        "3 月，OpenAI 发布了 GPT-9。OpenAI 推出 ChatGPT Pro。",
        "OpenAI released GPT-9 in March 2025.",
    )
    events = tables["events"]
    assert events.select("release_id", "date_edtf", "n_sources").rows() == [
        ("openai/gpt-9/release", "2025-03", 2),
        ("openai/chatgpt-pro/release", None, 1),
    ]
    assert events["event_type"].unique().to_list() == ["release"]


def test_two_sources_tell_one_fact(assembled):
    tables = assembled(
        "7 月，OpenAI 在国际数学奥林匹克（IMO）中获得金牌。2 月，Andrej Karpathy 提出 Vibe Coding：凭感觉编程。",
        "OpenAI won a gold medal at the IMO on July 19th 2025.\n\n"
        "In February, Andrej Karpathy coined the term “vibe coding”: programming by feel.",
    )
    results_, terms_ = tables["benchmark_results"], tables["terms"]
    assert results_.select("result_id", "date_edtf", "n_sources").rows() == [
        ("imo/openai/2025-07-19/gold-medal", "2025-07-19", 2)
    ]
    assert terms_.select("term_id", "definition", "n_sources").rows() == [
        ("vibe-coding", "凭感觉编程", 2)
    ]
    assert tables["conflicts"].is_empty()
    awards = tables["events"].filter(event_type="award")
    assert awards.select("event_id", "n_sources").rows() == [("award/openai/imo/2025-07-19", 2)]


def test_contradictions_between_sources(assembled):
    tables = assembled(
        "9 月，Cursor 的年化收入达到 5 亿美元。",
        "Cursor's ARR reached $600 million in September 2025.",
    )
    assert tables["metrics"]["value"].to_list() == [5e8]
    assert tables["conflicts"].select("column_name", "value", "kept_value").rows() == [
        ("value", "600000000.0", "500000000.0")
    ]


SENTENCES = sorted({example.text for _, example in YES} | {text for _, text in NO})


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(SENTENCES),
            st.integers(0, 40),
            st.sampled_from(["\n\n", "", "，", "（", "）", "\n- ", "**", "“", " and ", "——"]),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_pieces_of_sentences_give_tables_that_hold(assembled, pieces):
    text = "".join(sentence[cut:] + joint for sentence, cut, joint in pieces)
    check(assembled(text), {"one": text})
