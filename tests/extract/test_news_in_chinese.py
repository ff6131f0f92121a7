"""Chinese news and chronicles: which of the names came out, and which acts, hosts or is met."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Released = Callable[[str], set[str]]


@pytest.mark.parametrize(
    "text",
    [
        # who acts has an object, whatever verb that is
        "审计发现，Kiro 开源智能体在内网里留了口令。",
        "Suno 官方宣布了这笔 3 亿元的融资。",
        "9 月，Cursor 正式上线 Claude Opus 9 支持。",
        "4 月，飞书推出飞书画板。",
        "4 月，豆包团队开源了一套评测代码。",
        # it only takes up what others made
        "4 月，飞书更新接入 GLM-9。",
        "4 月，GitHub Copilot 上线 GPT-9。",
        "通义灵码上线 Kimi K9 模型。",
        "飞书升级权限误封 Kiro 用户，随后道歉。",
        # it tells but of what something is like, or whom that is done against
        "阶跃 4 月推出的一款对标豆包、元宝等的应用。",
        "为了应对 Grok 9 而加速发布。",
        # a plan goes on behind a comma
        "百度计划在 4 月开放接口，并于 5 月推出 ERNIE 9。",
        # the noun behind the name is what came out
        "某公司发布 Kiro 长程编程基准。",
        "4 月，OpenAI 发布了 ChatGPT 校园使用报告。",
        "4 月，阶跃推出了 GLM-9 翻译插件。",
        # somebody spends on it
        "Kimi 从 4 月开启更大规模的投放。",
    ],
)
def test_a_name_that_did_not_come_out(text: str, released: Released) -> None:
    assert released(text) == set()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("4 月，GLM-9 开源，权重随后放出。", {"GLM-9 | release | 2025-04"}),
        ("4 月，GLM-9 开源三个版本。", {"GLM-9 | release | 2025-04"}),
        ("4 月，Kimi K9 上线首周就卡住了。", {"Kimi K9 | release | 2025-04"}),
        ("4 月，豆包上线 Seedream 9.0。", {"Seedream 9.0 | release | 2025-04"}),
        ("4 月，智谱为狙击 Kimi K9 提前发布了 GLM-9。", {"GLM-9 | release | 2025-04"}),
        ("4 月，取代 GLM-8 的 GLM-9 发布。", {"GLM-9 | release | 2025-04"}),
        ("阿里 4 月公布了计划，并于 5 月开源了 Qwen9。", {"Qwen9 | release | 2025-05"}),
        ("阿里按计划在 4 月开放测试，并于 5 月开源 Qwen9。", {"Qwen9 | release | 2025-05"}),
        ("4 月，Anthropic 推出 Claude Code 巡检插件。", {"Claude Code | update | 2025-04"}),
        ("4 月，智谱发布 GLM-9 大模型。", {"GLM-9 | release | 2025-04"}),
    ],
)
def test_a_name_that_came_out(text: str, rows: set[str], released: Released) -> None:
    assert released(text) == rows


CHRONICLE = "# 大事记\n\n## 2024 年 5 月\n\n- "


@pytest.mark.parametrize(
    ("entry", "rows"),
    [
        # a maker may stand in the label, and names that it is measured with in what is said of it
        ("**智谱AI GLM-930B**: 少数能与 GPT-3 掰手腕的模型。", {"GLM-930B"}),
        ("**OpenAI GPT-9 (Pro)**: flagship, and the first to match Claude 9.", {"GPT-9"}),
        ("**Meta Llama 9**: 8B 和 70B 版本，重写了小模型的标准。", {"Llama 9"}),
        ("**Google AlphaFold 9**: 结构预测模型。", {"AlphaFold 9"}),
        # what follows what it is, or that it came out, only adds to that
        ("**OpenAI GPT-9**: 春季大会发布，窗口翻倍，价格降低。", {"GPT-9"}),
        ("**Meta Llama 9**: 只向高校开放，权重很快泄露。", {"Llama 9"}),
        ("**阿里云 Qwen9 & Qwen9-VL**: 开源旗舰，随后登顶榜单。", {"Qwen9", "Qwen9-VL"}),
        # … but nothing else does
        ("**OpenAI Codex**: 限额收紧，价格上调。", set()),
        ("**OpenAI GPT-9**: 价格降低。", set()),
        # what is but awaited
        ("**Kimi K9 (预热中)**: 预计即将发布。", set()),
        ("**Kimi K9**: 预计很快上线。", set()),
        ("**Kimi K9**（未发布）：传闻里的旗舰模型。", set()),
    ],
)
def test_entries_of_chronicles(entry: str, rows: set[str], released: Released) -> None:
    assert released(CHRONICLE + entry) == {f"{name} | release | 2024-05" for name in rows}


@pytest.mark.parametrize(
    ("row", "rows"),
    [
        # a row dates the sentences of all its cells
        ("| 2024.05 | 检测 | 旧法太慢。它快了一倍 | 百度发布 GLM-9，开了先河 |",
         {"GLM-9 | release | 2024-05"}),
        # nothing is told of a name in another cell
        ("| 2024.05 | 操控 | 很难 | Anthropic 推出系统级操控 Agent | [Claude 博客](https://a.b) |",
         set()),
    ],
)  # fmt: skip
def test_rows_of_chronicles(row: str, rows: set[str], released: Released) -> None:
    columns = row.count(" | ") + 1
    head = "| 时间 | 概念 | 内容 | 事件 | 链接 |".split(" | ")[:columns]
    lines = [" | ".join(head).rstrip(" |") + " |", "|" + "--|" * columns, row]
    assert released("\n".join(lines)) == rows
