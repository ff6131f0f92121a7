# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""How the prose of Chinese authors hangs a date and a name together, and where it does not."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # of a product one uses it as it was then
        ("他们测的还是 6 月的 Cursor，结论早过时了。", []),
        ("6 月的 GPT-9 至今没人超过。", ["GPT-9 | release | 2025-06"]),
        # months in turn, each with what it brought
        ("3 月有 Anthropic 的 Claude 9 系列，4 月有 Gemini 9 Pro（图像、音频通吃）。", ["Claude 9 | release | 2025-03", "Gemini 9 Pro | release | 2025-04"]),
        ("大家在 6 月等到了 Anthropic 的 Claude 9 系列，在 8 月等到了 Gemini 9 Pro。", ["Claude 9 | release | 2025-06", "Gemini 9 Pro | release | 2025-08"]),
        ("我们见到了 Anthropic 三月的 Claude 9 系列、谷歌四月的 Gemini 9 Pro、OpenAI 五月的 GPT-9。", ["Claude 9 | release | 2025-03", "Gemini 9 Pro | release | 2025-04", "GPT-9 | release | 2025-05"]),
        ("先是 3 月的 Claude 9，然后是 5 月的 GPT-9，最后是 9 月的 Gemini 9 Pro。", ["Claude 9 | release | 2025-03", "GPT-9 | release | 2025-05", "Gemini 9 Pro | release | 2025-09"]),
        ("2 月等来了 Grok 9，3 月盼来了 Gemini 9 Pro，5 月总算等到 Claude 9 Opus。", ["Grok 9 | release | 2025-02", "Gemini 9 Pro | release | 2025-03", "Claude Opus 9 | release | 2025-05"]),
        ("OpenAI 在 3 月、5 月和 9 月分别发布了 GPT-9、Codex CLI 和 Sora 9。", ["GPT-9 | release | 2025-03", "Codex CLI | release | 2025-05", "Sora 9 | release | 2025-09"]),
        ("继 2 月的 Grok 9 之后，xAI 又在 7 月拿出 Grok 9.5。", ["Grok 9 | release | 2025-02", "Grok 9.5 | release | 2025-07"]),
        ("十一月轮到 Phi-9，十二月则是 Amazon Nova 9 的图像和视频模型。", ["Phi-9 | release | 2025-11", "Amazon Nova 9 | release | 2025-12"]),
        ("12月排在首位的是xAI的Grok 9，这个8月底发布的编程小模型便宜。", ["Grok 9 | release | 2025-08"]),
        # what a thing got, told of a pronoun
        ("Claude 9 Sonnet 于 3 月推出；它在 5 月 4 日得到了一次重大升级。", ["Claude Sonnet 9 | release | 2025-03", "Claude Sonnet 9 | update | 2025-05-04"]),
        ("Claude 9 Sonnet 于 3 月推出，我至今还在用（不过它在 5 月 4 日迎来了一次大改版）。", ["Claude Sonnet 9 | release | 2025-03", "Claude Sonnet 9 | update | 2025-05-04"]),
        ("他们推出 Claude 9 Sonnet，到冬天我还在用。（它5月4日有过一次大升级。）", ["Claude Sonnet 9 | release | -", "Claude Sonnet 9 | update | 2025-05-04"]),
        ("9 月，它没有得到任何升级。GPT-9 还是老样子。", []),
        # what a pronoun means, where the sentence before turned to something else
        ("MLX 很好用，谷歌的 Gemma 9 却让人失望。它 6 月首次公布时我写过一篇。", ["Gemma 9 | release | 2025-06"]),
        ("MLX 很好用，苹果自己的助手却让人失望。6 月它首次公布时我写过一篇。", []),
        ("MLX 很好用，但文档太少。它 6 月首次公布时我写过一篇。", ["MLX | release | 2025-06"]),
        # a clause of time that tells a fact
        ("5 月 13 日发布 GPT-9 时，演示了全新的语音模式。", ["GPT-9 | release | 2025-05-13"]),
        ("Claude 9 Sonnet 则是三月一上线就免费。", ["Claude Sonnet 9 | release | 2025-03"]),
        ("GPT-9 亮相那天是 5 月 13 日。", ["GPT-9 | release | 2025-05-13"]),
        ("等到 GPT-9 真的发布，再退订也不迟。", []),
        ("GPT-9 的上线时间还没定。", []),
        # a day in brackets of its own is that of the clause, but what stands behind a name is the name's
        ("前天（3 月 5 日），智谱放出了 GLM-9。", ["GLM-9 | release | 2025-03-05"]),
        ("周二（3 月 5 日）晚，智谱發佈 GLM-9。", ["GLM-9 | release | 2025-03-05"]),
        ("智谱（3 月 5 日）推出 GLM-9。", ["GLM-9 | release | 2025-03-05"]),
        ("智谱（2019 年成立）推出 GLM-9。", ["GLM-9 | release | -"]),
        ("继 GLM-8（2024 年 3 月）之后，智谱推出了 GLM-9。", ["GLM-8 | release | 2024-03", "GLM-9 | release | -"]),
        # how long a thing has been there is no step
        ("GLM-9 上线三个月内就有了起色。", []),
        ("Kimi K9 发布仅两天，榜单就变了。", []),
        ("Kimi K9 3 月上线，三天后榜单就变了。", ["Kimi K9 | release | 2025-03"]),
        # what something else is but compared with, or of the class of
        ("他们比 ChatGPT 早一天发布。", []),
        ("谷歌的直播功能比 Gemini 9 Pro 晚两周上线。", []),
        ("9 月，Kimi K9 比 DeepSeek V9 早一天发布。", ["Kimi K9 | release | 2025-09"]),
        ("5 月，谷歌的旗舰级 Gemini 9 Ultra 亮相。", ["Gemini 9 Ultra | release | 2025-05"]),
        # what it cost then
        ("回头看 2025 年 4 月：OpenAI 的 GPT-9 一百万词元卖 14 美元，当时才有的 GPT-9 Turbo 卖 7 美元，GPT-9 mini 卖 2 美元。", []),
        # a feature of a product, tried first
        ("Google Gemini 推出了同一功能的预览版。", ["Gemini | preview | -"]),
        # who is spoken of elsewhere, and who comes in another time
        ("3 月中旬的 Gemma 9 很小，5 月是 Devstral 9，以及前面说过的 gpt-oss-20b。", ["Gemma 9 | release | 2025-03", "Devstral 9 | release | 2025-05"]),
        ("12 月 22 日智谱赶出了 GLM-9。阿里光 9 月就有 Qwen9-VL 和 Qwen9-Omni，外加一个 Qwen9-Max。", ["GLM-9 | release | 2025-12-22", "Qwen9-VL | release | 2025-09", "Qwen9-Omni | release | 2025-09", "Qwen9-Max | release | 2025-09"]),
        ("4 月 5 日，Meta 发布 Llama 9，包括 Scout 和 Maverick 两个型号，还在训练中的 Behemoth 则更大。", ["Llama 9 | release | 2025-04-05", "Llama 9 Scout | release | 2025-04-05", "Llama 9 Maverick | release | 2025-04-05"]),
        ("9 月 30 日，Sora 9 发布，起初只有美国、只有 iOS、还要邀请码。", ["Sora 9 | release | 2025-09-30"]),
    ],
)  # fmt: skip
def test_a_date_in_prose_goes_to_what_came_out_then(released, text, rows):
    assert released(text) == set(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("谷歌的多模态模型Gemini 9.0[2025年12月7日](https://a.example)亮相。", ["Gemini 9.0 | release | 2025-12-07"]),
        ("**GPT-9**2025年3月发布，轰动一时。", ["GPT-9 | release | 2025-03"]),
        ("GPT-**9** 在 2025 年 3 月发布。", ["GPT-9 | release | 2025-03"]),
        ("[5月13日](https://a.example)，GPT-9亮相。", ["GPT-9 | release | 2025-05-13"]),
    ],
)  # fmt: skip
def test_a_number_at_the_edge_of_a_link_is_its_own(released, text, rows):
    assert released(text) == set(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # A bold date before a comma is but stressed: the date that a full stop cuts off is the next sentence's.
        ("**2024 年 11 月**，阿里以 Qwen8 开了头，2025 年年中。它又推出 Qwen9。", ["Qwen8 | release | 2024-11", "Qwen9 | release | 2025-38"]),
        # A bold date that labels its paragraph dates all of it.
        ("**6 月** 阿里推出 Qwen8。它又推出 Qwen9。", ["Qwen8 | release | 2025-06", "Qwen9 | release | 2025-06"]),
        ("**6 月**，阿里推出 Qwen8。它又推出 Qwen9。", ["Qwen8 | release | 2025-06", "Qwen9 | release | 2025-06"]),
    ],
)  # fmt: skip
def test_a_date_in_bold(released, text, rows):
    assert released(text) == set(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # what is told of a thing that came then is another matter
        ("讲的是怎么跑 Meta 十二月放出来的 Llama 9 70B。", ["Llama 9 70B | release | 2025-12"]),
        ("谷歌二月份放出的 Gemini 9 Pro 最先翻过这堵墙。", ["Gemini 9 Pro | release | 2025-02"]),
        ("我 5 月讲的是怎么跑自己放出来的 Llama 9 70B。", []),
        # the step behind a preview, of the thing that it was a preview of
        ("早在 2 月，Anthropic 就放出了 Claude Code 的预览版，5 月转为正式版。", ["Claude Code | preview | 2025-02", "Claude Code | release | 2025-05"]),
        # what a number leads in
        ("阿里 9 月一口气发了三个模型，分别是 Qwen9-Max、Qwen9-VL 和 Qwen9-Omni。", ["Qwen9-Max | release | 2025-09", "Qwen9-VL | release | 2025-09", "Qwen9-Omni | release | 2025-09"]),
        ("AI 编程这一块，2 月有 Claude Code，4 月有 Codex CLI，6 月有 Gemini CLI。", ["Claude Code | release | 2025-02", "Codex CLI | release | 2025-04", "Gemini CLI | release | 2025-06"]),
        # a feature of a product, which came at last
        ("当 ChatGPT 高级语音模式总算推出时（从 4 月到 5 月分批放量），我正在海边。", ["Advanced Voice Mode | release | 2025-04/2025-05"]),
        # a state, a gift to the staff, a place
        ("到 12 月，Gemini 9 Flash 已经便宜到可以随便用。", []),
        ("6 月，公司给每个人都配了 Cursor。", []),
        ("九月底，Sora 9 带着一款 App 登陆 iOS。", ["Sora 9 | release | 2025-09"]),
    ],
)  # fmt: skip
def test_what_else_a_sentence_tells_changes_nothing(released, text, rows):
    assert released(text) == set(rows)
