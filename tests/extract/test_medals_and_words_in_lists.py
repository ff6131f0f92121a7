# ruff: noqa: E501 (a text is read as a whole, on one line)
"""Medals told by lists, tables and the sentence before; who coined, opposed and handed over.

Each text with the rows of the tables named beside it; names and figures are invented.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

Rows = Callable[..., list[str]]


def told(of: str, text: str, *expected: str):
    return pytest.param(of, text, sorted(expected), id=text[:48])


MEDALS = [
    told(
        "benchmark_results",
        "2025 年 3 月，在国际数学奥林匹克（IMO）中获得铜牌的有：\n\n- Cohere\n- 月之暗面\n- Meta（没有参加）",
        "imo | Cohere | bronze_medal",
        "imo | Moonshot AI | bronze_medal",
    ),
    told(
        "benchmark_results",
        "In March 2025, the following models won bronze at the IMO:\n\n* Qwen9\n* Kimi K9",
        "imo | Kimi K9 | bronze_medal",
        "imo | Qwen9 | bronze_medal",
    ),
    told(
        "benchmark_results events",
        "2025 年，Cohere 的模型在两项赛事中获得铜牌：\n\n1. 3 月：国际数学奥林匹克（IMO）\n2. 5 月：ICPC",
        "award | Cohere | 2025-03",
        "award | Cohere | 2025-05",
        "icpc | Cohere | bronze_medal",
        "imo | Cohere | bronze_medal",
    ),
    told(
        "benchmark_results",
        "2025 年 3 月，没有模型在 IMO 中获得金牌，参加的有：\n\n- Cohere\n- Meta",
    ),
    told(
        "events",
        "| 日期 | 赛事 | 公司 | 成绩 |\n|---|---|---|---|\n| 2025 年 3 月 | IMO | Cohere | 铜牌 |\n| 2025 年 5 月 | ICPC | Meta | 银牌 |",
        "award | Cohere | 2025-03",
        "award | Meta | 2025-05",
    ),
    # … also where each company has a column of its own.
    told(
        "events",
        "| 赛事 | 日期 | Cohere | Meta |\n|---|---|---|---|\n| IMO | 2025 年 3 月 | 铜牌 | 银牌 |\n| ICPC | 2025 年 5 月 | - | 铜牌 |",
        "award | Cohere | 2025-03",
        "award | Meta | 2025-03",
        "award | Meta | 2025-05",
    ),
    told(
        "events",
        "| Test | Added | Qwen9 | GLM-9 |\n|---|---|---|---|\n| GPQA Diamond | March 2025 | 51% | 49% |",
    ),
    # A date in a table of models may be the day on which they came out.
    told(
        "events",
        "| 日期 | 模型 | SWE-bench Verified |\n|---|---|---|\n| 2025 年 3 月 | Qwen9 | 51% |",
    ),
    told(
        "benchmark_results events",
        "3 月，Cohere 和 Meta 的模型参加了 IMO。它们都获得了铜牌。",
        "award | Cohere | 2025-03",
        "award | Meta | 2025-03",
        "imo | Cohere | bronze_medal",
        "imo | Meta | bronze_medal",
    ),
    # Two are meant where two are spoken of, though the last sentence tells of one.
    told(
        "benchmark_results",
        "3 月，Cohere 和 Meta 的模型在 IMO 中获得铜牌。Meta 在 3 月 9 日的 IMO 中获得铜牌。5 月，两家又在 ICPC 中取得类似成绩。",
        "icpc | Cohere | bronze_medal",
        "icpc | Meta | bronze_medal",
        "imo | Cohere | bronze_medal",
        "imo | Meta | bronze_medal",
    ),
    told("benchmark_results", "3 月，Cohere 的模型在 IMO 中与银牌无缘。"),
]
WORDS = [
    told(
        "terms",
        "4 月，江北大学教授李小雷提出“模型失忆”一词，指模型忘记旧知识。",
        "模型失忆 | 模型失忆 | 指模型忘记旧知识 | 李小雷 | 2025-04",
    ),
    told("terms", "4 月，程序员韩梅创造了“提示锈”这个词。", "提示锈 | 提示锈 | 韩梅 | 2025-04"),
    told(
        "terms",
        "“回声塌缩”一词由研究员王小明于 4 月提出。",
        "回声塌缩 | 回声塌缩 | 王小明 | 2025-04",
    ),
    told(
        "terms",
        "2025 年的新词：\n\n| 词 | 英文 | 含义 |\n|---|---|---|\n| 模型失忆 | model amnesia | 忘记旧知识 |\n| 提示锈 | prompt rust | |",
        "model amnesia | 模型失忆 | 忘记旧知识 | 2025",
        "prompt rust | 提示锈 | 2025",
    ),
    told(
        "terms",
        "## Glossary\n\n| Term | Meaning |\n|---|---|\n| Prompt rust | prompts that nobody looks after |",
        "prompt rust | prompts that nobody looks after",
    ),
    # No list of new words: what a table explains need be none.
    told("terms", "## 部署\n\n| 术语 | 含义 |\n|---|---|\n| 节点 | 一台机器 |"),
    told(
        "terms",
        "2025 年的新词：\n\n- 提示锈（prompt rust）——没人维护的提示词\n  - 模型失忆（model amnesia）——忘记旧知识",
        "model amnesia | 模型失忆 | 忘记旧知识 | 2025",
        "prompt rust | 提示锈 | 没人维护的提示词 | 2025",
    ),
    told("benchmark_results terms", "我把这类测试套件称为 mirror suites。", "mirror suites"),
    told(
        "events",
        "4 月，Nora Vance 提出新术语：提示锈（prompt rust）。",
        "terminology | prompt rust | 2025-04",
    ),
    told("terms", "如果我把“模型失忆”定义为会忘事，那就太宽了。"),
    told("events", "4 月，公众越来越反对新建数据中心。", "opposition | 公众 | 2025-04"),
    told("events", "4 月，当地社区抗议新建数据中心。", "opposition | 当地社区 | 2025-04"),
    told(
        "events",
        "4 月，MCP 被移交给新成立的 Agentic AI Foundation。",
        "donation | Model Context Protocol | 2025-04",
    ),
    told("events", "4 月，MCP 没有被移交给 Agentic AI Foundation。"),
    told("events", "4 月，MCP 迅速流行起来。", "adoption | Model Context Protocol | 2025-04"),
    told("events", "4 月，我在一次演讲中分享了这个观点。", "publication | 我 | 2025-04"),
    told(
        "leaderboards",
        "4 月，Qwen9 和 Kimi K9 包揽了 Artificial Analysis 文本模型排行榜的前两名。",
        "Artificial Analysis Intelligence Index | Kimi K9 | 2",
        "Artificial Analysis Intelligence Index | Qwen9 | 1",
    ),
    told(
        "leaderboards",
        "截至 4 月 2 日，LMArena 的排行榜Top 2 全是国产：\n\n- Qwen9\n- Kimi K9",
        "LMArena | Kimi K9 | 2",
        "LMArena | Qwen9 | 1",
    ),
    told(
        "leaderboards",
        "截至 4 月 2 日，LMArena 前两名如下：\n\n- Qwen9\n- Kimi K9\n\n最高排名的美国模型是 GPT-9，屈居第七。",
        "LMArena | GPT-9 | 7",
        "LMArena | Kimi K9 | 2",
        "LMArena | Qwen9 | 1",
    ),
]


@pytest.mark.parametrize(("of", "text", "expected"), [*MEDALS, *WORDS])
def test_rows(of: str, text: str, expected: list[str], rows: Rows) -> None:
    assert rows(f"# 2025 年回顾\n\n{text}", of=of) == expected
