# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Who brings out what: products that act, things in one breath with others, products of no registry."""

import pytest

ACTORS = [
    # a product that bears the name of its maker brings out another, and does not come out itself
    ("In May, Cursor launched Composer.", "Composer | release | 2025-05"),
    ("In May Cursor shipped version 9.0 and its own model, Composer.",
     "Cursor 9.0 | release | 2025-05 & Composer | release | 2025-05"),
    ("Cursor launched Tuesday, May 6.", "Cursor | release | 2025-05-06"),
    # what stands beside a thing without a name comes out with it
    ("In May Google released a new app for the phone and Veo 9.", "Veo 9 | release | 2025-05"),
    ("In May Google published a comparison of two models and Veo 9.", ""),
    ("In May Google announced a partnership with a studio and Veo 9.", ""),
    ("In May Google announced a price cut for Veo 8 and the API.", ""),
    # what is announced for later is not out, what goes out is gone
    ("GLM-9 was announced for July 4.", ""),
    ("GLM-9 was announced in May for the summer.", ""),
    ("GLM-9 was announced for everyone on May 5.", "GLM-9 | release | 2025-05-05"),
    ("In came Veo 9 (April), out went GLM-8 (July).", "Veo 9 | release | 2025-04"),
    # the end of a beta is a release
    ("Google's Jules had its fans, and left beta on August 6.", "Jules | release | 2025-08-06"),
    ("GLM-9 went from preview (March 25) to stable (June 17).",
     "GLM-9 | preview | 2025-03-25 & GLM-9 | release | 2025-06-17"),
    ("GLM-9? May 5, a Monday.", "GLM-9 | release | 2025-05-05"),
    ("My favourite? GLM-9? May 5, when it wrote my speech.", ""),
]  # fmt: skip

WHEN = [
    # what could first be seen, and what then came to those who waited
    ("OpenAI had shown o9 in December 2024; the public got it on April 16, together with o9-mini.",
     "o9 | preview | 2024-12 & o9 | release | 2025-04-16 & o9-mini | release | 2025-04-16"),
    ("GLM-9, first seen in March as an experimental model, was declared stable on June 17.",
     "GLM-9 | preview | 2025-03 & GLM-9 | release | 2025-06-17"),
    # what was announced came when it came, also in another sentence of the paragraph
    ("OpenAI announced o9 on April 1. It came out on April 16.", "o9 | release | 2025-04-16"),
    # brackets behind the last of several are those of all where `and` joins it, and they have none
    ("The tools: Gemini Code Assist, Jules (August), Gemini CLI (June).",
     "Jules | release | 2025-08 & Gemini CLI | release | 2025-06"),
    ("GLM-9 and Kimi K9 (May) were good.", "GLM-9 | release | 2025-05 & Kimi K9 | release | 2025-05"),
    # what takes the place of another came then
    ("o9-pro replaced o8-pro on June 10.", "o9-pro | release | 2025-06-10"),
    # since when it is sold
    ("OpenAI announced ChatGPT Go for India: 399 rupees a month, from August 19.",
     "ChatGPT Go | release | 2025-08-19"),
    ("ChatGPT Plus costs $20, from June $22.", ""),
    # so many releases are no release
    ("There were three Kimi releases to remember: K8 in January, K9 in July.",
     "Kimi K8 | release | 2025-01 & Kimi K9 | release | 2025-07"),
    # a version that stands for one model, where its place says that it is a name
    ("The timeline\n\nJanuary 20: R1.\nMay 5: GLM-9.",
     "DeepSeek R1 | release | 2025-01-20 & GLM-9 | release | 2025-05-05"),
    ("First half: GLM-9. Second half: Kimi K9.",
     "GLM-9 | release | 2025-40 & Kimi K9 | release | 2025-41"),
    ("I met R1 from the second floor in May: he is a colleague.", ""),
    # entries in one line, each behind its date and a sign
    ("My timeline: Feb – GLM-9; Apr – o9; Jun – nothing; Aug – GPT-9.",
     "GLM-9 | release | 2025-02 & o9 | release | 2025-04 & GPT-9 | release | 2025-08"),
    ("Feb – GLM-9, Apr – o9 and o9-mini, Aug – GPT-9, the big one.",
     "GLM-9 | release | 2025-02 & o9 | release | 2025-04 & o9-mini | release | 2025-04 & GPT-9 | release | 2025-08"),
    ("2 月：GLM-9，4 月：Kimi K9，5 月：GPT-9。",
     "GLM-9 | release | 2025-02 & Kimi K9 | release | 2025-04 & GPT-9 | release | 2025-05"),
    # what is told behind a colon
    ("The year's quietest was GLM-9: shown on February 27, gone by July 14.",
     "GLM-9 | preview | 2025-02-27"),
    ("GLM-9 went into preview on April 17 and became stable in June.",
     "GLM-9 | preview | 2025-04-17 & GLM-9 | release | 2025-06"),
    # what is its own comes with it; its kin is another, and so is what it learns
    ("Sora 9 and its app came on May 3.", "Sora 9 | release | 2025-05-03"),
    ("Cursor's big brother on the web opened in May as a research preview.", ""),
    ("The feature, called GPT-9 image generation, went live on May 3.", "GPT-9 | update | 2025-05-03"),
    ("In May OpenAI made GPT-9 draw.", ""),
    ("In May OpenAI made GPT-9 free for everyone.", "GPT-9 | release | 2025-05"),
]  # fmt: skip

UNKNOWN = [
    ("In June Mistral launched Lumen, a browser for scientists.", "Lumen | release | 2025-06"),
    ("OpenAI released a new app called Squirrel in July.", "Squirrel | release | 2025-07"),
    ("In May Google put out an editor by the name of Zebra Code.", "Zebra Code | release | 2025-05"),
    ("Mistral was quick. In May it introduced Lumen Team, a plan at $35.", "Lumen Team | release | 2025-05"),
    ("Lumen, launched in April by Mistral, is a browser.", "Lumen | release | 2025-04"),
    ("GPT-9 came in May, and so did the end of GPT-8.", "GPT-9 | release | 2025-05"),
    # what leaves its own name out of what it brings
    ("On May 2, Zed unveiled version 7.", "Zed 7 | release | 2025-05-02"),
    ("In May, Midjourney shipped its v9 model.", "Midjourney V9 | release | 2025-05"),
    ("5 月，Suno 发布 v9。", "Suno V9 | release | 2025-05"),
    ("5 月 2 日，可灵推出 9.0 模型。", "Kling 9.0 | release | 2025-05-02"),
    ("In May, Midjourney released version 9 of its app.", ""),
    # nobody who makes it, nothing that was made, or not yet
    ("In June we released Plonk, a tool for OpenAI users.", ""),
    ("A colleague at Google introduced me to Sarah, an editor.", ""),
    ("Mistral will launch Lumen, a browser, in May.", ""),
    ("In May Google opened an office in Bern, the capital.", ""),
    ("In May Google joined the Lumen Initiative, launched by OpenAI.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), [*ACTORS, *WHEN, *UNKNOWN])
def test_who_brings_out_what(released, text, rows):
    assert released(text) == (set(rows.split(" & ")) if rows else set())
