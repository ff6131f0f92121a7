# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Releases behind an aside, out of another thing, together with it, and steps before a later one."""

import pytest

TOLD = [
    # what was still to come, told with its day
    ("Devstral 9 landed on April 2, with Codestral 9 to follow on June 12.",
     "Devstral 9 | release | 2025-04-02 & Codestral 9 | release | 2025-06-12"),
    ("Devstral 9 landed in December, with Codestral 9 to follow in February.", "Devstral 9 | release | 2025-12"),
    # at Google's I/O no sign parts a clause
    ("Introduced at I/O on May 21, Veo 9 has a voice.", "Veo 9 | release | 2025-05-21"),
    # each renewal, and each gain, has its own day
    ("MCP got three updates, on April 2, June 12 and October 9.",
     "Model Context Protocol | update | 2025-04-02 & Model Context Protocol | update | 2025-06-12 & Model Context Protocol | update | 2025-10-09"),
    ("Claude Code grew up. It was refreshed twice, in April and in October.",
     "Claude Code | update | 2025-04 & Claude Code | update | 2025-10"),
    ("Claude learned dictation (April), translation (June) and, last of all, charts (October).",
     "Claude | update | 2025-04 & Claude | update | 2025-06 & Claude | update | 2025-10"),
    # what a thing is at its time
    ("Google's October model, Gemini 9 Flash, is quick.", "Gemini 9 Flash | release | 2025-10"),
    ("Devstral 9, their June flagship, is small.", "Devstral 9 | release | 2025-06"),
    # what its maker said on the day
    ('"We\'re shipping Devstral 9 tonight," Mensch wrote on April 2.', "Devstral 9 | release | 2025-04-02"),
    # days with what came on them, and a month that opens and closes
    ("Days that count: **2 April** (GPT-9), 12 June (Claude 9 and Veo 9).",
     "GPT-9 | release | 2025-04-02 & Claude 9 | release | 2025-06-12 & Veo 9 | release | 2025-06-12"),
    ("If you only look up two days: April 2 (GPT-9), June 12 (Claude 9).",
     "GPT-9 | release | 2025-04-02 & Claude 9 | release | 2025-06-12"),
    ("April opened with GPT-9 and closed with Claude 9.",
     "GPT-9 | release | 2025-04 & Claude 9 | release | 2025-04"),
    ("## April\n\nA busy month: GPT-9, Claude 9, and Veo 9.",
     "GPT-9 | release | 2025-04 & Claude 9 | release | 2025-04 & Veo 9 | release | 2025-04"),
    # inside what it came, and where it was tried
    ("MAI-Voice-9 shipped inside Windows on April 2.", "MAI-Voice-9 | release | 2025-04-02"),
    ("GPT-9 went up on LMArena for public testing on April 2.", "GPT-9 | preview | 2025-04-02"),
    # what has another name by now
    ("New names: Bard, now called Gemini (April); Codeium, now Windsurf (June); Agentspace, now Gemini Enterprise.",
     "Gemini | rename | 2025-04 & Windsurf | rename | 2025-06 & Gemini Enterprise | rename | -"),
    # the sizes of a series, wherever its date stands
    ("Gemma 9 turned up in two sizes in April: 3B and 9B.",
     "Gemma 9 | release | 2025-04 & Gemma 9 3B | release | 2025-04 & Gemma 9 9B | release | 2025-04"),
    ("Gemma 9, in two sizes (3B and 9B), was released in April.",
     "Gemma 9 | release | 2025-04 & Gemma 9 3B | release | 2025-04 & Gemma 9 9B | release | 2025-04"),
    # what brackets behind the date, or words between commas, say of a step
    ("OpenAI unveiled GPT-9 on April 2 (beta for Pro subscribers first).", "GPT-9 | preview | 2025-04-02"),
    ("Google unveiled Gemini 9 in April and open-sourced Gemma 9, as planned, in June.",
     "Gemini 9 | release | 2025-04 & Gemma 9 | release | 2025-06"),
    # the next sentence, or the paragraph below, says when that was
    ("GPT-9 came out, for free. That was on April 2.", "GPT-9 | release | 2025-04-02"),
    ("GPT-9 is out. Everybody cheers.\n\nThat was back in April. Nobody cheers now.", "GPT-9 | release | 2025-04"),
    # its sister between commas
    ("GPT-9 and its small sister, GPT-9 mini, were up on April 2.",
     "GPT-9 | release | 2025-04-02 & GPT-9 mini | release | 2025-04-02"),
    # a name and its day behind what it is, and days named so
    ("Its first proper editor (Kiro, April 2) costs nothing yet.", "Kiro | release | 2025-04-02"),
    ("Their cheapest model (GPT-9 nano, $1, April 2) is tiny.", "GPT-9 nano | release | 2025-04-02"),
    ("Devstral 9's launch day, April 2, went well.", "Devstral 9 | release | 2025-04-02"),
    ("Devstral 9 and Gemma 9 share a birthday, April 2.",
     "Devstral 9 | release | 2025-04-02 & Gemma 9 | release | 2025-04-02"),
    ("Novelties: April (GPT-9), May (Claude 9).", "GPT-9 | release | 2025-04 & Claude 9 | release | 2025-05"),
    ("Novelties: GPT-9 (4/2), Claude 9 (5/30).", "GPT-9 | release | 2025-04-02 & Claude 9 | release | 2025-05-30"),
    # a heading that is a name and its day, and the line below one that is but days
    ("First.\n\n## Devstral 9 – April 2\n\nIt is small.", "Devstral 9 | release | 2025-04-02"),
    ("First.\n\n## Devstral 9 and Gemma 9, 2 April 2025\n\nThey are small.",
     "Devstral 9 | release | 2025-04-02 & Gemma 9 | release | 2025-04-02"),
    ("First.\n\n## Kiro\n\n*Amazon, April 2 (closed beta), June 12 (general availability)*\n\nIt is small.",
     "Kiro | preview | 2025-04-02 & Kiro | release | 2025-06-12"),
    # the sentence behind it, by the day of the week; in short; what it followed
    ("We slept when Devstral 9 was released. It was a Wednesday, April 2.", "Devstral 9 | release | 2025-04-02"),
    ("- Apr: Devstral 9 (exp.)", "Devstral 9 | preview | 2025-04"),
    ("Devstral 9 followed Gemma 9 by a fortnight, on April 2.", "Devstral 9 | release | 2025-04-02"),
    ("GLM-9.5 (2 April) → 9.6 (12 June)", "GLM-9.5 | release | 2025-04-02 & GLM-9.6 | release | 2025-06-12"),
    # months in a row, and what is asked of a time
    ("**Apr** Devstral 9 · **May** Gemma 9 · **Jun** GLM-9",
     "Devstral 9 | release | 2025-04 & Gemma 9 | release | 2025-05 & GLM-9 | release | 2025-06"),
    ("What happened in April? Mistral shipped Devstral 9.", "Devstral 9 | release | 2025-04"),
    ("Q. When was Devstral 9 released? A. On April 2.", "Devstral 9 | release | 2025-04-02"),
    # a month with its owner, and for whom a trial was
    ("Qwen's April: Qwen9-Next (11), Qwen9-Omni (22), Qwen9-VL (23).",
     "Qwen9-Next | release | 2025-04-11 & Qwen9-Omni | release | 2025-04-22 & Qwen9-VL | release | 2025-04-23"),
    ("Claude for Chrome: a pilot for 2,000 brave Max users on April 2, GA on June 12.",
     "Claude in Chrome | preview | 2025-04-02 & Claude in Chrome | release | 2025-06-12"),
    ("GPT-9 was invite-only at first, from April 2.", "GPT-9 | preview | 2025-04-02"),
    # how long a trial lasted, and to whom a thing was handed on
    ("Kiro's closed beta ended on June 12.", "Kiro | release | 2025-06-12"),
    ("Devstral 9 stayed experimental until June 12.", "Devstral 9 | release | 2025-06-12"),
    ("Devstral 9 (GA: June 12) is small.", "Devstral 9 | release | 2025-06-12"),
    ("Google announced A2A on April 2 and handed it to the Linux Foundation on June 12.",
     "Agent2Agent | release | 2025-04-02"),
    ("MCP got a registry in April and a new spec in June.",
     "Model Context Protocol | update | 2025-04 & Model Context Protocol | update | 2025-06"),
    # a trial, and what ended it
    ("Kiro has been in alpha since April and reached general availability on June 12.",
     "Kiro | preview | 2025-04 & Kiro | release | 2025-06-12"),
    ("Kiro has been in alpha since April, stable since June 12.",
     "Kiro | preview | 2025-04 & Kiro | release | 2025-06-12"),
    ("Since April 9, Kiro has been in closed beta.", "Kiro | preview | 2025-04-09"),
    ("After ten weeks in beta GPT-9 was pronounced ready on June 12.", "GPT-9 | release | 2025-06-12"),
    ("GPT-9: alpha on April 2, stable on June 12.",
     "GPT-9 | preview | 2025-04-02 & GPT-9 | release | 2025-06-12"),
    ("Grown up: GPT-9 (June 12, after three betas).", "GPT-9 | release | 2025-06-12"),
    ("- Apr 2: GPT-9, as an experiment", "GPT-9 | preview | 2025-04-02"),
    # between a maker and its verb
    ("On May 3 OpenAI, never shy, countered with GPT-9.", "GPT-9 | release | 2025-05-03"),
    ("In May a small rival, Moonshot, unwrapped Kimi K9, and nobody noticed.",
     "Kimi K9 | release | 2025-05"),
    ("In August Anthropic, the earnest ones, replied with Claude Opus 9.",
     "Claude Opus 9 | release | 2025-08"),
    # what a maker made of another thing, or put in its place
    ("Gemini CLI came June 3rd. Alibaba forked it into Qwen Code in July.",
     "Gemini CLI | release | 2025-06-03 & Qwen Code | release | 2025-07"),
    ("Google shipped Gemini 9 in May and replaced it with Gemini 9.5 in September.",
     "Gemini 9 | release | 2025-05 & Gemini 9.5 | release | 2025-09"),
    # what came with another
    ("7 月 9 日，随 Grok 9 一起出现的 SuperGrok Heavy 要 300 美元。",
     "Grok 9 | release | 2025-07-09 & SuperGrok Heavy | release | 2025-07-09"),
    # features by their own names
    ("On 6 October Agent Skills, a folder with a file in it, arrived.", "Agent Skills | release | 2025-10-06"),
    ("10 月 6 日出现的 Agent Skills 只是一个文件夹。", "Agent Skills | release | 2025-10-06"),
    # … and what programs are called by
    ("OpenAI's Responses API, May 3, is a merger of two.", "Responses API | release | 2025-05-03"),
    # to whom it came, and what the world got
    ("GPT-9 reached all ChatGPT users, free ones included, on January 31.", "GPT-9 | release | 2025-01-31"),
    ("On the fifth of April, the world was handed Llama 9.", "Llama 9 | release | 2025-04-05"),
    ("Claude for Chrome began with a pilot on August 26th.", "Claude in Chrome | preview | 2025-08-26"),
    # a number or a time of day parts no clause
    ("GPT-9 was opened to 10,000 testers at 8:30 on May 3.", "GPT-9 | preview | 2025-05-03"),
    # a later step, and the preview before it
    ("谷歌 3 月 25 日放出 Gemini 9 Pro 的预览版（正式版 6 月 17 日才到）。",
     "Gemini 9 Pro | preview | 2025-03-25 & Gemini 9 Pro | release | 2025-06-17"),
    ("2 月 24 日跟着 Claude 9 露面的 Claude Code 只是研究预览。5 月 22 日，Claude Code 正式发布。",
     "Claude Code | preview | 2025-02-24 & Claude Code | release | 2025-05-22"),
    ("I was rude about Jules in March. By 22 May, when it became generally available, I used it daily.",
     "Jules | release | 2025-05-22"),
    # how it came, and when
    ("Kimi Agent 是塞在 Kimi K9 的公告里登场的，11 月 6 日，那时它只是“研究预览”。",
     "Kimi Agent | preview | 2025-11-06 & Kimi K9 | release | -"),
    # who proposed it
    ("MCP 谁都在谈，它是 2023 年 5 月由 Anthropic 提出的。", "Model Context Protocol | release | 2023-05"),
    # each of an enumeration has its own date, and its own stage
    ("5 月 6 日 OpenAI 的 GPT-9、6 月 11 日谷歌 Jules 的公测、10 月 3 日 Anthropic 的 Claude 9，都是同一路。",
     "GPT-9 | release | 2025-05-06 & Jules | preview | 2025-06-11 & Claude 9 | release | 2025-10-03"),
    # kin of what was brought out, and what else is said for bringing out
    ("On 12 September OpenAI unveiled GPT-9 and its junior, GPT-9 mini.",
     "GPT-9 | release | 2025-09-12 & GPT-9 mini | release | 2025-09-12"),
    ("Baidu threw open the doors to Ernie 9 and its thinking cousin X9 on the 16th of May.",
     "ERNIE 9 | release | 2025-05-16 & ERNIE X9 | release | 2025-05-16"),
    ("On 5 August OpenAI gave away gpt-oss-9b.", "gpt-oss-9B | release | 2025-08-05"),
    ("In May xAI made good on its promise by posting the weights of Grok-9.", "Grok 9 | release | 2025-05"),
    ("Ministral 9，跟着 Mistral Large 9 来的（12 月 2 日），很小。", "Ministral 9 | release | 2025-12-02"),
    ("3 月 12 日谷歌的 Gemma 9 也不错。", "Gemma 9 | release | 2025-03-12"),
    ("5 月 22 号跟着 Claude Opus 9 和 Claude Sonnet 9 一起转正的 Claude Code 很贵。",
     "Claude Opus 9 | release | 2025-05-22 & Claude Sonnet 9 | release | 2025-05-22 & Claude Code | release | 2025-05-22"),
    ("9 月 12 日 OpenAI 发布 GPT-9，带一个小的 GPT-9 mini。",
     "GPT-9 | release | 2025-09-12 & GPT-9 mini | release | 2025-09-12"),
    # with whom its maker made it, and to what a maker moved
    ("5 月跟 OpenAI 合作的 Devstral 9 很小。", "Devstral 9 | release | 2025-05"),
    ("DeepSeek had moved to V9 in August.", "DeepSeek V9 | release | 2025-08"),
    # a clause before a colon is no label
    ("更懒的人连电脑也不开：5 月 6 日 OpenAI 的 GPT-9、10 月 2 日 Anthropic 的 Claude 9，都能代劳。",
     "GPT-9 | release | 2025-05-06 & Claude 9 | release | 2025-10-02"),
]  # fmt: skip
NOT_TOLD = [
    "I stayed with Devstral 9 until June 12.",
    "Then, in April, came Devstral 9's first price cut.",
    "First.\n\n## What Devstral 9 costs, April 2\n\nIt is cheap.",
    "First.\n\n## How I use Kiro\n\n*April 2*\n\nIt is small.",
    "We use no other model (GPT-9, April 2).",
    "Marks: GPT-9 (13/20), Claude 9 (15/20).",
    "The agent was in good old VS Code, and GA since June 12.",
    "I tested GPT-9. That was on April 2.",
    "Left behind: the Assistants API (never, and gone by October).",
    "We tried three models on April 2 (GPT-9) and June 12 (Claude 9).",
    "On April 2 (GPT-9 was down) nobody worked.",
    '"We are moving our shop to GPT-9 tonight," my sister wrote on April 2.',
    '"We\'re never releasing GPT-9," Altman wrote on April 2.',
    "Google's 2025 model, Gemini 9 Flash, is quick.",
    "The office was renovated twice, in April and in October.",
    "The price of GPT-9 has been stable since June.",
    "In June Google, which is no friend of theirs, tested GPT-9.",
    "In August Reuters, sources say, described GPT-9.",
    "We replaced Claude 9 with GPT-9 in June.",
    "Apple replaced its own engine with GPT-9 in June.",
    "In April the bank swapped Claude 9 for GPT-9.",
    "In May everyone was handed a bill for GPT-9.",
    "5 月 3 日谷歌给它加上了 Audio Overviews。",
    "5 月 3 日苹果公布 Apple Intelligence，说明年给，先给英语。",
    "6 月 7 日我跟 GPT-9 一起写的 Go 程序跑了。",
    "GPT-9 是我最讨厌的，5 月 3 日更是如此。",
    "GPT-9 有个毛病，它是 4 月由 Anthropic 提出的批评。",
    "还没有来的是：GPT-9（原定 5 月）。",
    "In June we compared GPT-9 and its little brother, GPT-9 mini.",
    "The bank moved to GPT-9 in August.",
    "Claude Code annoyed me in May.",
    "In May OpenAI's Responses API went down for six hours.",
    "In May Claude Code went down for six hours.",
    "In June Claude Code had a bad week.",
    "8 月微软在 OpenAI 用 GPT-9。",
    "OpenAI gave away 1,000 GPT-9 credits on May 3.",
    "5 月我跟 GPT-9 来的那天，天气很好。",
    "GPT-9 was slow. By June, when everybody left, it was liked by two people.",
]


def releases(observed, text):
    return sorted(
        {
            " | ".join(
                (
                    found.subject.name,
                    found.value("stage"),
                    found.date.value.edtf if found.date else "-",
                )
            )
            for found in observed(text).observations
            if found.table == "releases"
        }
    )


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_is_told(observed, text, rows):
    assert releases(observed, text) == sorted(rows.split(" & "))


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(observed, text):
    assert releases(observed, text) == []
