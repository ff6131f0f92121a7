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
