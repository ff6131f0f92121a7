"""Releases in Chinese and in tables: whose date it is, which step, and what tells none."""

import pytest

CHINESE = [
    # a small letter and a number with a point behind a maker is a version of its family
    ("1 月 20 日，DeepSeek 放出 R9；同一天月之暗面也上线了 k9.5。",
     "DeepSeek R9 | release | 2025-01-20 & Kimi k9.5 | release | 2025-01-20"),
    ("1 月 20 日，月之暗面融资了，服务器上的 k8s 也升级了。", ""),
    # a later clause says that it was but a preview then
    ("2 月 24 日跟着 Claude 9 一起露面的 Claude Code，当时只是研究预览。",
     "Claude 9 | release | 2025-02-24 & Claude Code | preview | 2025-02-24"),
    ("2 月 15 日的 GPT-9，当时只对少数开发者开放预览。", "GPT-9 | preview | 2025-02-15"),
    ("2 月 15 日的 GPT-9，如今人人都在用它写稿。", "GPT-9 | release | 2025-02-15"),
    # … and what leaves its preview is out
    ("完整版的 o9 到 12 月 5 日才从预览里走出来。", "o9 | release | 2025-12-05"),
    # a member that is but described did not come with its series, one that is named did
    ("Llama 9 4 月 5 日发布，Scout 号称有 1000 万 token 的上下文。",
     "Llama 9 | release | 2025-04-05"),
    ("Llama 9 4 月 5 日发布，分 Scout 和 Maverick 两款。",
     ("Llama 9 | release | 2025-04-05 & Llama 9 Scout | release | 2025-04-05"
      " & Llama 9 Maverick | release | 2025-04-05")),
    # what it cost while something else happened
    ("年初 ChatGPT Pro 每月 210 美元时大家还当笑话看。", ""),
    # without a word is no denial
    ("3 月 24 日，DeepSeek 一声不吭地把 V9.1 传上了 Hugging Face。",
     "DeepSeek V9.1 | release | 2025-03-24"),
    # one of several behind words for what it is like; those of another time are their own
    ("9 月的 Qwen9-Next 和超过一万亿参数的 Qwen9-Max 都不错。",
     "Qwen9-Next | release | 2025-09 & Qwen9-Max | release | 2025-09"),
    ("美团 9 月 1 号开源的 LongCat-9——送外卖的也做模型；以及一家小团队的 Yi-9，听友推荐过。",
     "LongCat-9 | release | 2025-09-01"),
    # scores, deeds, and how long it stayed
    ("10 月，GPT-9 交出 52.9% 的成绩。", ""),
    ("9 月，GPT-9 连续干了三十个小时的活。", ""),
    ("GPT-9 在 API 里一直留到 7 月 14 日。", ""),
    ("9 月开学，学生问得最多的是 GLM-9。", ""),
    ("12 月 9 日，Anthropic 把 MCP 交给了基金会。", ""),
    ("OpenAI 说 GPT-9 要到 2026 年 3 月。", ""),
    ("Veo 9 背后是谷歌 11 月的 Gemini 9。", "Gemini 9 | release | 2025-11"),
    # one of a family is not the family
    ("The first model of the Gemini 9 family was released in November.", ""),
    ("Google's first model, Gemini 9, was released in November.", "Gemini 9 | release | 2025-11"),
    # an entry that tells how something fares
    ("- Kimi：三季度表现稳健，月活 3000 万。", ""),
    ("- Kimi：三季度发布，月活 3000 万。", "Kimi | release | 2025-35"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), CHINESE)
def test_which_step_a_text_tells(released, text, rows):
    assert released(text) == (set(rows.split(" & ")) if rows else set())


def test_a_timeline_has_names_with_what_they_are(released):
    told = released(
        "# 2025 in review\n\n| Date | Event |\n|---|---|\n"
        "| January 20 | DeepSeek R9: a reasoning model |\n| April 5 | Llama 9 (Meta) |\n"
        "| May 6 | GPT-9: the lawyers of its rival appeal |\n| June 3 | Meta hires ten people |"
    )
    assert told == {"DeepSeek R9 | release | 2025-01-20", "Llama 9 | release | 2025-04-05"}
