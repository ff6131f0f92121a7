# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Dates that stand beside a name and are another's, and figures that are no step."""

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # What a semicolon closes is told of the name before it.
        ("Claude Opus 9 scored 72.5, on 22 May; Claude Opus 9.1 74.5; Claude Sonnet 9 77.2.", set()),
        ("Grok 9, with a new app, on the 30th of May; and GLM-9 a few hours ahead of it.",
         {"Grok 9 | release | 2025-05-30", "GLM-9 | release | 2025-05-30"}),
        # Where one of several has its own date, those before it have not that of the last.
        ("IBM's Granite 9.0, TII's Falcon-H9, Nvidia's Nemotron Nano 9 (in August) and then Nemotron 9 Nano in December: mostly Mamba-2, a little attention.",
         {"Nemotron Nano 9 | release | 2025-08", "Nemotron 9 Nano | release | 2025-12"}),
        # A short phrase may stand between a name and its brackets, if nobody does anything with it.
        ("Gemma 9 (12 March), Gemma 9n for phones (26 June, in full).",
         {"Gemma 9 | release | 2025-03-12", "Gemma 9n | release | 2025-06-26"}),
        ("I used GPT-9 for my exam (8 July).", set()),
        ("We met GPT-9 at the conference (8 July).", set()),
        # So many people, or points, are no step.
        ("Le Chat: 30 million monthly users in May, 70 million in July.", set()),
        ("Grok 9 Heavy got to 31.5 and GPT-9.2 Pro to 62.7 in May.", set()),
        ("Grok 9 Heavy reached 31.5 in May.", set()),
        # Who follows behind a first place has the second.
        ("In December Gemini 9 Pro led LMArena, followed by Grok 9.", set()),
        ("Gemini 9 Pro came out in May, followed by Grok 9.",
         {"Gemini 9 Pro | release | 2025-05", "Grok 9 | release | 2025-05"}),
        # What is dropped is gone.
        ("Canva and Notion AI dropped their free tiers in May.", set()),
        ("开源榜单前三：1. Kimi K9 2. DeepSeek V9 3. GLM-9。", set()),
        ("Claude Max went from 100 to 120 dollars a month in March.", set()),
        ("GPT-9 went from preview to general availability in March.",
         {"GPT-9 | preview | 2025-03", "GPT-9 | release | 2025-03"}),
        ("In May Grok 9 Heavy hit 62.7.", set()),
        ("Grok 9 came out on May 3 and GLM-9 earlier.", {"Grok 9 | release | 2025-05-03"}),
        ("Grok 9 came out on May 3 and GLM-9 prior to that.", {"Grok 9 | release | 2025-05-03"}),
        # How long something can work, in words too.
        ("In May Grok 9 Heavy reached almost three hours.", set()),
        ("In May Grok 9 Heavy hit half an hour.", set()),
        # A place at the top is no coming.
        ("OpenAI's pet, Grok 9, landed at the top of the leaderboard in May.", set()),
        ("Grok 9 came out on top in May.", set()),
        ("Grok 9 arrived near the top of Chatbot Arena in May.", set()),
        # What a preview is told of stands before it; behind a comma the next thing has its own step.
        ("Jules 5 月 3 日开放预览，Kiro 直到 7 月才来。", {"Jules | preview | 2025-05-03", "Kiro | release | 2025-07"}),
        ("Jules 5 月 3 日公测，Kiro 则是 7 月。", {"Jules | preview | 2025-05-03", "Kiro | release | 2025-07"}),
        # What was declared finished came out.
        ("Google declared Gemini 9 Pro and Gemini 9 Flash finished on 4 May and gave away Gemini CLI on the 12th.",
         {"Gemini 9 Pro | release | 2025-05-04", "Gemini 9 Flash | release | 2025-05-04", "Gemini CLI | release | 2025-05-12"}),
    ],
)  # fmt: skip
def test_whose_dates_they_are(released, text, rows):
    assert released(f"# 2025 in review\n\n{text}") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # What came before a time, or some untold while behind it, has not that time.
        ("8 月阿里上架 Qwen9，在此之前智谱已放出 GLM-9。", {"Qwen9 | release | 2025-08", "GLM-9 | release | -"}),
        ("8 月阿里推出 Qwen9，更早推出的则是 Qwen8。", {"Qwen9 | release | 2025-08", "Qwen8 | release | -"}),
        ("8 月阿里推出 Qwen9，而智谱早就推出了 GLM-9。", {"Qwen9 | release | 2025-08", "GLM-9 | release | -"}),
        ("8 月阿里推出 Qwen9，先前 6 月还推出过 Qwen8。", {"Qwen9 | release | 2025-08", "Qwen8 | release | 2025-06"}),
        ("2 月阿里推出 Qwen9，小半年过去，又推出 Qwen9-Max。", {"Qwen9 | release | 2025-02", "Qwen9-Max | release | -"}),
        ("2 月阿里推出 Qwen9，半年之后又推出 Qwen9-Max。", {"Qwen9 | release | 2025-02", "Qwen9-Max | release | -"}),
        ("2 月阿里推出 Qwen9，好几个月以后又推出 Qwen9-Max。", {"Qwen9 | release | 2025-02", "Qwen9-Max | release | -"}),
        ("2 月阿里推出 Qwen9，没隔多久又推出 Qwen9-Max。", {"Qwen9 | release | 2025-02"}),
        ("2 月阿里推出 Qwen9，之后智谱发布 GLM-9。", {"Qwen9 | release | 2025-02", "GLM-9 | release | -"}),
        ("Zhipu released GLM-9 in May, having earlier released GLM-8.", {"GLM-9 | release | 2025-05", "GLM-8 | release | -"}),
        ("In May Zhipu released GLM-9; Alibaba had already released Qwen9.", {"GLM-9 | release | 2025-05", "Qwen9 | release | -"}),
        ("In May Zhipu released GLM-9, and before long it launched GLM-9 Air.", {"GLM-9 | release | 2025-05", "GLM-9-Air | release | -"}),
        # What can be reckoned has a date of its own; some days behind it may still be that month.
        ("2 月阿里推出 Qwen9，三个月后又推出 Qwen9-Max。", {"Qwen9 | release | 2025-02", "Qwen9-Max | release | 2025-05"}),
        ("2 月阿里推出 Qwen9，三天后智谱也发布了 GLM-9。", {"Qwen9 | release | 2025-02", "GLM-9 | release | 2025-02"}),
        # The words tell which thing it is, how late in the month, or what went before a time that opens.
        ("8 月，此前只给内部员工用的 Qwen9 发布了。", {"Qwen9 | release | 2025-08"}),
        ("阿里 8 月早些时候推出了 Qwen9。", {"Qwen9 | release | 2025-08"}),
        ("8 月，打磨了好几个月后，阿里推出 Qwen9。", {"Qwen9 | release | 2025-08"}),
        ("In May the previously announced GLM-9 launched.", {"GLM-9 | release | 2025-05"}),
        ("In May, after some months of tests, Zhipu released GLM-9.", {"GLM-9 | release | 2025-05"}),
    ],
)  # fmt: skip
def test_what_was_at_another_time(released, text, rows):
    assert released(f"# 2025 in review\n\n{text}") == rows
