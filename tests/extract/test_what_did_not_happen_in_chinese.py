"""Chinese words that make a release or a price unreal, beside those with which it came about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Released = Callable[[str], set[str]]


@pytest.mark.parametrize(
    "text",
    [
        # refused, put off
        "6 月，阿里宣布不推出 Qwen9。",
        "阿里 6 月表示不再开源 Qwen9。",
        "Qwen9 和 GPT-9 都不开源。",
        "6 月，阿里暂缓发布 Qwen9。",
        "阿里 6 月決定暫緩發布 Qwen9。",
        "Qwen9 在国内不上线。",
        # promised, talked over, tried
        "6 月，阿里曾承诺开源 Qwen9。",
        "阿里答应 6 月放出 Qwen9。",
        "6 月，阿里内部讨论发布 Qwen9。",
        "阿里有意在 6 月推出 Qwen9。",
        "阿里试图在 6 月上线 Qwen9。",
        # ahead
        "阿里称 Qwen9 半年后也会开源。",
        "阿里 6 月说 Qwen9 将于年底推出。",
        "Qwen9 才会升级到新架构，阿里将开源 Qwen9。",
        "阿里打算明年 2 月发布 Qwen9，7 月推出 Qwen9.5。",
        "阿里计划在明年春天上线 Qwen9、秋天再开源 Qwen9-Max。",
        # falsely told or believed
        "6 月，阿里否认已发布 Qwen9。",
        "6 月，有人误以为 Qwen9 已经发布。",
        "有媒体误报阿里 6 月推出 Qwen9。",
        "所谓 6 月发布 Qwen9，纯属谣言。",
        "网传阿里 6 月推出 Qwen9，后来证明是假消息。",
        "并不是阿里在 6 月发布了 Qwen9。",
        # what others do with it or make of it
        "6 月，一本叫《Qwen9 实战》的书出版。",
        "《Qwen9 权威指南》6 月上架。",
        "6 月，某出版社发布了 Qwen9 使用手册。",
        "6 月，阿里发布 Qwen9 白皮书。",
        "6 月，我第一次试用 Qwen9。",
        "6 月，阿里把 Qwen9 用在了客服上。",
        "6 月，Qwen9 解出了一道难题。",
        "6 月，Qwen9 画出了 12 只鹈鹕。",
        "6 月，Qwen9 用户突破 100 万。",
    ],
)
def test_what_did_not_happen_is_no_release(text: str, released: Released) -> None:
    assert released(text) == set()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # what was promised or put off came about
        ("阿里兑现承诺，6 月发布 Qwen9。", {"Qwen9 | release | 2025-06"}),
        ("承诺已久的 Qwen9 6 月上线。", {"Qwen9 | release | 2025-06"}),
        ("酝酿两年的 Qwen9 终于 6 月发布。", {"Qwen9 | release | 2025-06"}),
        ("阿里 6 月不得不发布 Qwen9。", {"Qwen9 | release | 2025-06"}),
        ("阿里讨论了半年，6 月发布了 Qwen9。", {"Qwen9 | release | 2025-06"}),
        ("阿里不声不响地在 6 月发布了 Qwen9。", {"Qwen9 | release | 2025-06"}),
        ("众所期待，阿里 6 月发布 Qwen9。", {"Qwen9 | release | 2025-06"}),
        # meetings are no future, and 将 may bring forward its object
        ("阿里在 6 月的云栖大会发布 Qwen9。", {"Qwen9 | release | 2025-06"}),
        ("阿里在 6 月的发布会推出 Qwen9。", {"Qwen9 | release | 2025-06"}),
        ("6 月，阿里将 Qwen9 免费开放。", {"Qwen9 | release | 2025-06"}),
        # a step that was taken before the thing went, or to which no other came
        ("4 月公测，至今未全面上线的 Qwen9 令人着急。", {"Qwen9 | preview | 2025-04"}),
        ("4 月内测、后来被叫停的 Qwen9 令人惋惜。", {"Qwen9 | preview | 2025-04"}),
        ("阿里 4 月推出，11 月又召回 Qwen9。", {"Qwen9 | release | 2025-04"}),
        ("阿里计划明年推出 Qwen9.5，今年 5 月先推出了 Qwen9。", {"Qwen9 | release | 2025-05"}),
        # of two things one came
        ("阿里没有发布 Qwen9，而是在 4 月发布了 Qwen8.5。", {"Qwen8.5 | release | 2025-04"}),
        ("阿里 4 月开源 Qwen8，并称 Qwen9 年底也会开源。", {"Qwen8 | release | 2025-04"}),
        # the title of a work that is the thing's own
        ("阿里 6 月发布《Qwen9》。", {"Qwen9 | release | 2025-06"}),
        ("6 月，阿里开放 Qwen9 试用。", {"Qwen9 | preview | 2025-06"}),
    ],
)  # fmt: skip
def test_what_came_about_is_one(text: str, rows: set[str], released: Released) -> None:
    assert released(text) == rows


def test_a_rumoured_size_price_or_other_licence_is_none(observed, priced) -> None:
    def told(text: str) -> set[str]:
        return {
            column
            for claim in observed(text).observations
            if claim.table == "models"
            for column in claim.cells
        }

    assert told("传闻 GPT-9 有 2 万亿参数。") == set()
    assert told("GPT-9 有 2 万亿参数。") == {"parameters_b"}
    assert told("Qwen9（24B，非 Apache 2.0）不错。") == {"parameters_b"}
    assert told("阿里称 Qwen9 年底也会开源。") == set()
    assert told("Qwen9 采用 Apache 2.0 许可证开源。") == {"license", "open_weights"}
    assert priced("据说 Gemini 将收费 30 美元/月。") == []
    assert priced("Gemini 收费 30 美元/月。") == ["Gemini | 30 USD | month"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # What was meant for one time and came at another, and what came before it was meant to.
        ("原计划 3 月、一直拖到 8 月才上线的 Grok 9 很快。", {"Grok 9 | release | 2025-08"}),
        ("原定 3 月、推迟到 2026 年 8 月上线的 Grok 9 没人等。", set()),
        ("比原定早了三周、在 8 月开源的 Grok 9 很快。", {"Grok 9 | release | 2025-08"}),
        ("原定 8 月开源的 Grok 9 没人等。", set()),
        # What is denied is done about a thing whose coming is taken for granted.
        ("Claude 9 没能打败 8 月上线的 Grok 9。", {"Grok 9 | release | 2025-08"}),
        ("他们叫停一切去迎战 8 月上线的 Grok 9。", {"Grok 9 | release | 2025-08"}),
        ("他们叫停了 8 月上线的 Grok 9。", set()),
        # What was written of it came out, and not the thing.
        ("8 月 3 日发布的 Grok 9 模型卡写得很细。", set()),
        ("8 月 3 日发布的 Grok 9 安全报告写得很细。", set()),
        ("8 月 3 日发布的 Grok 9 写得很细。", {"Grok 9 | release | 2025-08-03"}),
        # A thing of that kind is the thing itself.
        ("Manus 也在 8 月推出了类似产品。", {"Manus | release | 2025-08"}),
        ("Manus 也在 8 月推出了别的产品。", set()),
    ],
)  # fmt: skip
def test_what_came_all_the_same(released: Released, text: str, rows: set[str]) -> None:
    assert released(f"# 2025 年大模型回顾\n\n{text}") == rows
