# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Chinese: editions with a day each, what left its preview, and what somebody did with a thing."""

import pytest

TOLD = [
    # an edition has its own day
    ("Gemini 9 的预览版 3 月就有了，正式版则要等到 6 月 17 日。",
     "Gemini 9 | preview | 2025-03 & Gemini 9 | release | 2025-06-17"),
    ("Qwen9-Max 预览版 9 月 5 日先到，正式版 9 月 24 日在大会上亮相。",
     "Qwen9-Max | preview | 2025-09-05 & Qwen9-Max | release | 2025-09-24"),
    ("Gemini 9 很好，正式版 6 月没来。", ""),
    ("Gemini 9 很好，正式版要等到 2026 年 3 月。", ""),
    ("Gemini 9 很好，完整版的报告 6 月发布。", ""),
    ("我一直在用 Gemini 9，正式版 6 月来了。", ""),
    # what left its preview is out
    ("GPT-9 Turbo 四月转为正式版。", "GPT-9 Turbo | release | 2025-04"),
    ("5 月 22 日，Claude Opus 9 发布的同一天，Claude Code 转为正式版。",
     "Claude Opus 9 | release | 2025-05-22 & Claude Code | release | 2025-05-22"),
    ("六月十七日 Gemini 9 Pro 才终于摘掉“预览”二字。", "Gemini 9 Pro | release | 2025-06-17"),
    ("GPT-9 还没转为正式版，5 月也没有。", ""),
    # what is previewed is named before, and what came later is no part of it
    ("6 月 17 日 Gemini 9 Pro 转正并附赠 Gemini 9 Flash-Lite 预览，7 月 9 日深夜马斯克发布 Grok 9。",
     "Gemini 9 Pro | release | 2025-06-17 & Gemini 9 Flash Lite | preview | 2025-06-17 & Grok 9 | release | 2025-07-09"),
    # brackets remark by the way
    ("3 月 12 日谷歌的 Gemma 9（最大 27B，我家那张旧显卡刚好够），3 月 24 日又有 Veo 9。",
     "Gemma 9 | release | 2025-03-12 & Veo 9 | release | 2025-03-24"),
    # what somebody did with it, or paid
    ("8 月退了 SuperGrok。", ""),
    ("9 月：订了 GLM Coding Plan，退了 Cursor。", ""),
    ("7 月 11 日，买了一年 Claude Max。", ""),
    ("10 月卸载了 Comet，11 月开通了 SuperGrok。", ""),
    ("10 月，xAI 开通了 SuperGrok。", "SuperGrok | release | 2025-10"),
    ("11 月 11 日当天，GLM Coding Plan 首月 9.9 元（原价 29 元）。", ""),
    ("11 月 11 日当天，GLM Coding Plan 学生半价。", ""),
    ("可是谷歌 5 月推的 AI Ultra 要 249.99 美元。", "Google AI Ultra | release | 2025-05"),
    ("二月并进 Google One AI Premium，每月 19.99 美元。", ""),
    # a laptop is no note on it
    ("8 月，OpenAI 发布能在笔记本上跑的 GPT-9 nano。", "GPT-9 nano | release | 2025-08"),
    # what its maker proposes
    ("10 月 16 日 Anthropic 又提出 Agent Skills，12 月有了规范。", "Agent Skills | release | 2025-10-16"),
    ("10 月 16 日，有人提出 Agent Skills 太难写。", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_which_step_a_text_tells(released, text, rows):
    assert released(text) == (set(rows.split(" & ")) if rows else set())
