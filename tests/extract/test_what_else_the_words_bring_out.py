"""Names beside a verb of coming out: what came was the noun behind them, or what a clause tells."""

import pytest

TOLD = [
    # the head of a noun phrase came out, not the name that tells which
    ("LangChain announced LangGraph support for GPT-9.", ""),
    ("Groq published a CUDA profiling guide and a Jules cookbook.", ""),
    ("Hugging Face introduced Cosmo 9B, a small GPT-9 competitor.", "Cosmo 9B | release | -"),
    ("The first Kimi K9 datasets were released on Friday.", ""),
    ("OpenAI released GPT-9 worldwide.", "GPT-9 | release | -"),
    ("OpenAI released GPT-9 two weeks ago.", "GPT-9 | release | -"),
    ("OpenAI released the GPT-9 weights mid-month.", "GPT-9 | release | -"),
    ("某公司推出的一款免费 iPhone 相机，很简单。", ""),
    ("Jules 的修改版，去掉了广告。", ""),
    # … an update of the product where its maker brought out a feature of it
    ("In May OpenAI rolled out a Codex CLI plug-in.", "Codex CLI | update | 2025-05"),
    ("In May Zed rolled out a VS Code plug-in.", ""),
    # what is announced in a clause is what the clause tells
    ("OpenAI announced that GPT-9 is now available.", "GPT-9 | release | -"),
    ("OpenAI announced that ChatGPT Plus users can upload files.", ""),
    ("LMArena announced that GPT-9 has topped the board.", ""),
    ("OpenAI announced GPT-9 can now read files.", ""),
    ("OpenAI announced GPT-9 that week.", "GPT-9 | release | -"),
    # an account is who says it
    ("Kimi K9 is now available, said @ollama.", "Kimi K9 | release | -"),
    ("@cursor released Kimi K9 to everybody.", "Kimi K9 | release | -"),
    # where something is published
    ("它能生成 PPT，并能发布到抖音。", ""),
    ("Perplexity brought search to iOS ([launch], [docs]).", ""),
    # a place in a ranking
    ("GLM-9 debuts #7 on LMArena.", ""),
    ("GLM-9 made a strong debut, ranking #11.", ""),
    ("GLM-9 debuted in May at #3 on LMArena.", "GLM-9 | release | 2025-05"),
    # what it is
    ("LangGraph 是一个开源 Agent 框架。", ""),
    ("GLM-9 是 8 月开源的。", "GLM-9 | release | 2025-08"),
    # up to when it knows the world
    ("GPT-9 launched with a knowledge cutoff of August 31.", "GPT-9 | release | -"),
    ("GPT-9 在 9 月发布，知识截止日期为 5 月。", "GPT-9 | release | 2025-09"),
    # what is yet to come
    ("Meta released Llama 9 Scout, with a larger model called Llama 9 Maverick in training.",
     "Llama 9 Scout | release | -"),
    ("Their first aim is launching a bigger model, likely to be named GPT-9.", ""),
    ("Perplexity teases Comet release.", ""),
    # when something else was
    ("R9 began training after the o9 announcement.", ""),
    ("It was teased at the Gemini 9 launch.", ""),
    ("The site was slammed with traffic after the GLM-9 debut.", ""),
    ("I moved after the GLM-9 launch in May.", "GLM-9 | release | 2025-05"),
    # what a thing was found to be, or is
    ("GLM-9 models have emerged as the leading open models.", ""),
    ("GLM-9 emerged in May.", "GLM-9 | release | 2025-05"),
    ("A toolkit open-sourced by Google is separate from Gemini.", ""),
    ("The model released by Google in May is Gemini 9.", "Gemini 9 | release | 2025-05"),
    # what something else was updated with, or came by means of
    ("The board was updated with results for GLM-9.", ""),
    ("It came in May through a Windows 99 update.", ""),
    ("The weights have been released in GGUF form.", ""),
    # what a predicate behind an apposition tells is not told of a name in it
    ("Llamba, a family of models distilled from Llama-9 into a new shape, is introduced.", ""),
    # names that are made of others, and who brings out a noun phrase without an article
    ("A researcher's nano-vLLM was released.", ""),
    ("Perplexity Finance rolls out SQL bond screening.", ""),
    ("Perplexity Finance rolls out in May.", "Perplexity Finance | release | 2025-05"),
    # anniversaries, lookings back and first places
    ("One year of GLM-9 - Aug 22", ""),
    ("We last checked in on Zhipu's GLM-9 in March.", ""),
    ("Kimi K9 stood third when it was first listed in August.", ""),
    # what an apposition dates
    ("Somebody bought Jules, the agent from May.", "Jules | release | 2025-05"),
    ("Somebody praised Jules, the surprise of May.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_only_what_came_out_itself_has_a_row(released, text, rows):
    assert released(text) == (set(rows.split(" & ")) if rows else set())


LISTS = [
    # a heading of news of all kinds leads in no list of releases
    ("**Models: new releases, research and quarrels**\n\n- Kimi K9 is loved by all.\n", ""),
    ("**Model releases and performance**\n\n- Kimi K9: fast.\n", ""),
    ("**Releases in May 2025**\n\n- Kimi K9\n- GLM-9\n",
     "Kimi K9 | release | 2025-05 & GLM-9 | release | 2025-05"),
    ("In May the following models were released:\n\n- Kimi K9\n- GLM-9\n",
     "Kimi K9 | release | 2025-05 & GLM-9 | release | 2025-05"),
    # … nor does an item that tells a release of its own
    ("- Midjourney V9 launched\n  - better than Kimi K9\n", "Midjourney V9 | release | -"),
    ("- Hume launches a new voice interface\n  - runs on GLM-9\n", ""),
    # a noun behind a name in a list without times may be anything
    ("**Launches**\n\n- Nonlinear chatgpt ui\n", ""),
    ("Other notables from the launch:\n\n- Kimi K9 was used a lot\n", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), LISTS)
def test_a_list_of_releases_is_led_in_by_words_for_nothing_else(released, text, rows):
    assert released(text) == (set(rows.split(" & ")) if rows else set())
