# ruff: noqa: E501 (an example is read as a whole, on one line)
"""To whom something came in Chinese, where it came out, and which of those before it was."""

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # To a few it is a preview; who gets it is no news.
        ("5 月 3 日，OpenAI 开始向少数 Plus 用户推送高级语音模式，7 月 8 日才铺开。",
         {"Advanced Voice Mode | preview | 2025-05-03", "Advanced Voice Mode | release | 2025-07-08"}),
        ("5 月，谷歌面向美国用户推送了 Gemini 9 Pro。", {"Gemini 9 Pro | release | 2025-05"}),
        ("5 月，用户爱上了 Qwen9-Max。", set()),
        # So it is where the next words say that but a few are let in.
        ("12 月 20 日，OpenAI 公布 o9 和 o9-mini。没有开放，只接受大学的申请。",
         {"o9 | preview | 2025-12-20", "o9-mini | preview | 2025-12-20"}),
        ("3 月 12 日，Cognition 公开了 Devin，只开候补名单。", {"Devin | preview | 2025-03-12"}),
        ("3 月 12 日，智谱发布了 GLM-9，只卖 9 元。", {"GLM-9 | release | 2025-03-12"}),
        # By what means or where it came is another's name.
        ("GLM-9 于 5 月借智谱清言上线。", {"GLM-9 | release | 2025-05"}),
        ("5 月 14 日，谷歌又预览了 Veo。", {"Veo | preview | 2025-05-14"}),
        # A word for the one that was named last.
        ("GLM-9 和 Kimi K9 都不错，后者 5 月 7 日才开源。", {"Kimi K9 | release | 2025-05-07"}),
        ("GLM-9、Kimi K9 和 Grok 9 都不错，后者 5 月 7 日才开源。", {"Grok 9 | release | 2025-05-07"}),
        ("GLM-9 和 Kimi K9 都不错，后者 8 月 1 日坏了。", set()),
        # A word that is a name where its maker, named before, brings it out.
        ("10 月 2 日，OpenAI 宣布融资。3 日它上线了 Canvas，像谁不必说。", {"ChatGPT Canvas | release | 2025-10-03"}),
        ("10 月 2 日，谷歌宣布融资。3 日它上线了 Canvas。", set()),
    ],
)  # fmt: skip
def test_for_whom_and_where(released, text, rows):
    assert released(f"# 2025 年回顾\n\n{text}") == rows
