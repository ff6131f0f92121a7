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
        "4 月，Canva 在 Canva Summit 上发布了一款海报工具。",
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
        # for whom something else came out, what it is tried in, and where it appears
        "4 月，语音通话预览开放给 Claude Max 订阅者。",
        "4 月，画图助手进入 ChatGPT Plus 内测。",
        "4 月，Kimi 的相册页出现“K9 试驾”字样。",
        "4 月，通义灵码出现了一个新按钮。",
        "4 月，腾讯云上线了自研开发套件。",
        "4 月，元宝上线业内首个 MCP 托管服务。",
        "4 月，Kimi K9（月之暗面）团队出面道歉。",
        "4 月起 Kimi K9 将支持语音。",
        "我们还在 4 月介绍了 Manus。",
        # what is written on it, who made it, what leaked of it, and which of two is the newer
        "4 月，Anthropic 发布 Claude Opus 9 System Card。",
        "4 月，Kimi K9（月之暗面出品）团队出面道歉。",
        "4 月 6 日前后流出 GLM-9 字样。",
        "近期更新的 GLM-9 更会画画。",
        # where it runs, what it is, and what has a longer name
        "该应用 4 月已在美国的 iOS 和 Android 平台上线。",
        "4 月，它是一个更轻便的 NotebookLM 开源实现。",
        "一家小团队的开源编程代理 OpenCode 火了。",
        "Kiro 成为首个以代号“转正”的产品。",
        "4 月，有人推出了 Dify Lighthouse。",
        "4 月，有人发布了 OpenLedger MCP。",
        "4 月，字节推出豆包·晨读助手。",
        "这台平板由升级版的 Kimi K9 驱动。",
        # others' editions of it, and what speaks it
        "甲骨文版 ChatGPT 4 月上线。",
        "国产版 ChatGPT 4 月来了。",
        "4 月，平台加入 MCP 自定义工具。",
        # somebody spends on it
        "Kimi 从 4 月开启第二波投放。",
    ],
)
def test_a_name_that_did_not_come_out(text: str, released: Released) -> None:
    assert released(text) == set()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("4 月，GLM-9 开源，权重随后放出。", {"GLM-9 | release | 2025-04"}),
        ("4 月，Seedream 9.0 图像生成模型发布。", {"Seedream 9.0 | release | 2025-04"}),
        ("4 月更新的 GLM-9 更会画画。", {"GLM-9 | update | 2025-04"}),
        (
            "4 月，阿里开源了千问 9 向量模型系列 Qwen9-Embedding。",
            {"Qwen9-Embedding | release | 2025-04"},
        ),
        (
            "4 月，xAI 发布 Grok 8 和 Grok 9 的测试版。",
            {"Grok 8 | preview | 2025-04", "Grok 9 | preview | 2025-04"},
        ),
        ("4 月，谷歌推出了 Gemini CLI 的最新版本。", {"Gemini CLI | update | 2025-04"}),
        ("4 月 5 日，Kiro 正式发布 1.0 版本。", {"Kiro 1.0 | release | 2025-04-05"}),
        # the year of a meeting is no date
        ("4 月，在 Google I/O 2025 上，谷歌发布 Gemini 9。", {"Gemini 9 | release | 2025-04"}),
        ("4 月 8 日，湖畔大会 2025 上，阿里发布 Qwen9。", {"Qwen9 | release | 2025-04-08"}),
        # no list of verbs is complete: what a day heads came then, unless it tells something else
        (
            "## 4 月 8 日\n\nGLM-9 与大家见面，反响热烈。\n\nGrok 9 依旧是榜首。",
            {"GLM-9 | release | 2025-04-08"},
        ),
        # … or a part of it, and what no registry knows
        ("4 月，OpenAI 公布了 ChatGPT 朗读模式。", {"ChatGPT | update | 2025-04"}),
        (
            "4 月，Larkspur 推出了 Larkspur Bead，这是一款整天录下说话声的随身设备。",
            {"Larkspur Bead | release | 2025-04"},
        ),
        ("4 月，元宝进入公测。", {"Tencent Yuanbao | preview | 2025-04"}),
        ("4 月，GLM-9 预览版向 Claude Max 订阅者开放。", {"GLM-9 | preview | 2025-04"}),
        ("4 月，GLM-9 横空出现。", {"GLM-9 | release | 2025-04"}),
        ("4 月，谷歌开源了面向手机的自研小模型 Gemma。", {"Gemma | release | 2025-04"}),
        ("4 月，谷歌开源了支持语言模型 Gemma 的工具。", set()),
        ("4 月，GLM-9 开源三个版本。", {"GLM-9 | release | 2025-04"}),
        ("4 月，Kimi K9 上线首周就卡住了。", {"Kimi K9 | release | 2025-04"}),
        ("4 月，豆包上线 Seedream 9.0。", {"Seedream 9.0 | release | 2025-04"}),
        ("4 月，智谱为狙击 Kimi K9 提前发布了 GLM-9。", {"GLM-9 | release | 2025-04"}),
        ("4 月，取代 GLM-8 的 GLM-9 发布。", {"GLM-9 | release | 2025-04"}),
        ("阿里 4 月公布了计划，并于 5 月开源了 Qwen9。", {"Qwen9 | release | 2025-05"}),
        ("阿里按计划在 4 月开放测试，并于 5 月开源 Qwen9。", {"Qwen9 | release | 2025-05"}),
        ("4 月，Anthropic 推出 Claude Code 巡检插件。", {"Claude Code | update | 2025-04"}),
        ("4 月，Meta 发布了新的朗读类 AI 产品 Kestrel。", {"Kestrel | release | 2025-04"}),
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
        ("**Kimi K9 (预热中)**: 不久会来。", set()),
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
