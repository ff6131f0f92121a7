# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Releases that hang on another word: which of two things, whose turn, at whose launch, at what place."""

import pytest

TOLD = [
    # the former and the latter
    ("MiniMax M9 and Kimi K9 came within two weeks of each other, the former in October, the latter on November 6.",
     "MiniMax M9 | release | 2025-10 & Kimi K9 | release | 2025-11-06"),
    ("I like Kimi K9 and MiniMax M9. The former was released in July, the latter arrived in October.",
     "Kimi K9 | release | 2025-07 & MiniMax M9 | release | 2025-10"),
    ("Kimi K9 和 MiniMax M9 都很强，前者 7 月开源，后者 10 月。",
     "Kimi K9 | release | 2025-07 & MiniMax M9 | release | 2025-10"),
    ("OpenAI released GPT-9 and GPT-9 mini: the former came in May, the latter followed in June.",
     "GPT-9 | release | 2025-05 & GPT-9 mini | release | 2025-06"),
    # … of which one has the date, and the other none
    ("Kimi K9 and MiniMax M9 were both open-sourced, the latter on October 27.",
     "Kimi K9 | release | - & MiniMax M9 | release | 2025-10-27"),
    ("Kimi K9 and MiniMax M9 were both open-sourced; the latter topped the arena in October.",
     "Kimi K9 | release | - & MiniMax M9 | release | -"),
    ("I compared Kimi K9 and MiniMax M9: the former in July, the latter in October.", ""),
    ("Kimi K9 和 MiniMax M9 我都用，前者 7 月起，后者 10 月。", ""),
    ("Kimi K9 和 MiniMax M9 一前一后开源，前者 7 月 11 日，后者 10 月底。",
     "Kimi K9 | release | 2025-07-11 & MiniMax M9 | release | 2025-10"),
    ("MiniMax M9 and Kimi K9 both came this year, the former in May and the latter in June.",
     "MiniMax M9 | release | 2025-05 & Kimi K9 | release | 2025-06"),
    # … but a date with a verb of its own, or of what came long before, is of something else
    ("Kimi K9 和 MiniMax M9 都发布过，前者 3 月卡了一周，后者 4 月卡了两周。", ""),
    ("Kimi K9 和 MiniMax M9 都不错，早就开源了，前者 3 月最热，后者 4 月最热。", ""),
    ("Kimi K9 and MiniMax M9 were both out, launched long ago; the former stumbled in March, the latter in April.", ""),
    ("Kimi K9 and MiniMax M9 both launched last year; the former stumbled in March, the latter in April.", "Kimi K9 | release | 2024 & MiniMax M9 | release | 2024"),
    # … which came first
    ("我用 GLM-9 和 Kimi K9，前者 2 月率先上线，后者 5 月才发布。",
     "GLM-9 | release | 2025-02 & Kimi K9 | release | 2025-05"),
    ("值得一提的是 GLM-9 和 Kimi K9，前者 2 月先发布，后者 5 月底开源。",
     "GLM-9 | release | 2025-02 & Kimi K9 | release | 2025-05"),
    # what came so long after another, or before it, did not come on its day
    ("Two days after Gemini 9 (May 18), Anthropic launched Claude 9.",
     "Gemini 9 | release | 2025-05-18 & Claude 9 | release | 2025-05-20"),
    ("Anthropic shipped Claude 9 a day before GPT-9 (May 7).",
     "GPT-9 | release | 2025-05-07 & Claude 9 | release | 2025-05-06"),
    ("Three days after the launch of GPT-9 on March 4, xAI launched Grok 9.",
     "GPT-9 | release | 2025-03-04 & Grok 9 | release | 2025-03-07"),
    ("Two days after OpenAI's March 4 launch of GPT-9, xAI released Grok 9.",
     "GPT-9 | release | 2025-03-04 & Grok 9 | release | 2025-03-06"),
    ("After the Lyon fair in February, Mistral launched Codestral 9.", "Codestral 9 | release | -"),
    ("Shortly after GPT-9 (March 4), xAI launched Grok 9.",
     "GPT-9 | release | 2025-03-04 & Grok 9 | release | -"),
    ("After GPT-9 (March 4), xAI launched Grok 9 on May 2.",
     "GPT-9 | release | 2025-03-04 & Grok 9 | release | 2025-05-02"),
    # the second of two clauses leaves its verb to the first
    ("Phi-9.5 followed in September, and Phi-9, with 2.7B, on 12 December.",
     "Phi-9.5 | release | 2025-09 & Phi-9 | release | 2025-12-12"),
    ("The warm GPT-9.1 is from November 12; GPT-9.2, child of a memo, from December 11.",
     "GPT-9.1 | release | 2025-11-12 & GPT-9.2 | release | 2025-12-11"),
    ("OpenAI retired GPT-9 in May, and GPT-9 mini, its little brother, in June.", ""),
    ("In 2025 I tried GPT-9 in May, and Kimi K9, the big one, in June.", ""),
    # the last of a row
    ("From Mistral Small 9 in January to Mistral Large 9 on December 2nd, all of them were open.",
     "Mistral Small 9 | release | 2025-01 & Mistral Large 9 | release | 2025-12-02"),
    ("I moved from GPT-9 in May to Kimi K9 in June.", ""),
    # a version that is called one
    ("Claude 9 came on 3 May; version 9.5 followed in June.",
     "Claude 9 | release | 2025-05-03 & Claude 9.5 | release | 2025-06"),
    ("Claude 9 came on 3 May; I then moved my app to version 9.5 of Postgres in June.",
     "Claude 9 | release | 2025-05-03"),
    # what was before what the clause tells
    ("Codex CLI was a month old by then, having been open-sourced on April 16.", "Codex CLI | release | 2025-04-16"),
    ("I was tired by then, having used Codex CLI since April 16.", ""),
    ("GLM-9, the first large model whose weights they gave away, dates from August 20.", "GLM-9 | release | 2025-08-20"),
    # at its launch
    ("At launch in March, Claude 9 Opus cost fifteen dollars.", "Claude Opus 9 | release | 2025-03"),
    ("GPT-9 was a surprise. At its launch in March, Claude 9 Opus was what everyone used.", "GPT-9 | release | 2025-03"),
    ("Notion brought out a calendar. When it launched in March, GPT-9 filled it in.", ""),
    ("At the launch party in March, Claude 9 Opus was on every screen.", ""),
    ("December 20 belonged to o9.", "o9 | release | 2025-12-20"),
    ("May 6 belonged to GLM-9, which led from the first question to the last.", ""),
    ("In March GPT-9 was let loose on the public.", "GPT-9 | release | 2025-03"),
    # who else acts for a maker; what a relative clause says of a thing is no coming by itself
    ("The star was Ernie 9, which Baidu's founder presented himself on November 13.", "ERNIE 9 | release | 2025-11-13"),
    ("The smarter Siri that Apple had advertised was put off in March.", ""),
    # beside it
    ("MiniMax M9 (released October 27) and Ling-9T (Ant Group, released October 9) are large.",
     "MiniMax M9 | release | 2025-10-27 & Ling-9T | release | 2025-10-09"),
    ("Sora 9 and its app of the same name came on September 30.", "Sora 9 | release | 2025-09-30 & Sora | release | 2025-09-30"),
    ("Its answer was Midjourney V9, April 3, in alpha.", "Midjourney V9 | preview | 2025-04-03"),
    # what a day led in by a word for a trial brought
    ("It all goes back to a low-key research preview on November 30, 2022: ChatGPT.", "ChatGPT | preview | 2022-11-30"),
    # a place of a ranking
    ("Gemini 9 went to number one on LMArena in May.", ""),
    ("In May Gemini 9 landed at 7th.", ""),
    ("On 3 May GLM-9 arrived at position 4 of the board.", ""),
    ("In May Kimi K9 debuted in the top five.", ""),
    ("In May Kimi K9 went to a number of developers.", "Kimi K9 | release | 2025-05"),
    ("GLM-9 arrived in the first week of May.", "GLM-9 | release | 2025-05"),
    # put off
    ("GLM-9 was shelved in March. Kimi K9 was pushed back in May.", ""),
    # what is quoted and called wrong
    ("“Gemini 9 came out in December.” Wrong again.", ""),
    ("“Gemini 9 came out in December.” Nobody was surprised.", "Gemini 9 | release | 2025-12"),
    ("“Gemini 9 于 12 月发布。”没有的事。", ""),
    # what came beside it is its maker's
    ("GPT-9 arrived on the 1st of December, next to GPT-9 mini.", "GPT-9 | release | 2025-12-01 & GPT-9 mini | release | 2025-12-01"),
    ("GPT-9 launched on May 3, next to Claude 9 it looked slow.", "GPT-9 | release | 2025-05-03"),
    ("In May, OpenAI launched GPT-9, next to GPT-8.5 the cheapest of them.", "GPT-9 | release | 2025-05"),
    ("OpenAI shipped Codex CLI on April 16, on the same evening as o9.", "Codex CLI | release | 2025-04-16 & o9 | release | 2025-04-16"),
    # a maker that somebody hardly knew; accents
    ("On May 6, a Chinese lab I'd only vaguely been following put DeepSeek V9 on Hugging Face.", "DeepSeek V9 | release | 2025-05-06"),
    ("In May a lab nobody had heard of launched Kimi K9.", "Kimi K9 | release | 2025-05"),
    ("In May a start-up I advise launched GPT-9 support.", ""),
    ("In May my team put GPT-9 on ChatGPT.", ""),
    ("Claude 9 had its début on 14 March.", "Claude 9 | release | 2025-03-14"),
    # a list of what we got
    ("In September we got:\n\n- Qwen9-Omni, which listens\n- Sora 9, which films",
     "Qwen9-Omni | release | 2025-09 & Sora 9 | release | 2025-09"),
    ("In September we tested:\n\n- Qwen9-Omni, which listens\n- Sora 9, which films", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_which_step_a_text_tells(released, text, rows):
    assert released(text) == (set(rows.split(" & ")) if rows else set())


def test_a_diary_of_the_field_is_a_timeline(released):
    days = "\n\n- **May 13** – GPT-9, the flirty one\n- **June 20** – Claude 9 Sonnet"
    assert released("# My 2025 diary of AI" + days) == {
        "GPT-9 | release | 2025-05-13",
        "Claude Sonnet 9 | release | 2025-06-20",
    }
    assert released("# 2025\n\nMy model diary:" + days) == set()


def test_what_stands_beside_a_date_in_its_cell_is_its_stage(released):
    table = "| Model | Released | Size |\n|:--|:--|--|\n| Qwen9-Max | September 5 ({}) | big |\n| GLM-9 | July 28 | small |"
    assert released(table.format("beta")) == {
        "Qwen9-Max | preview | 2025-09-05",
        "GLM-9 | release | 2025-07-28",
    }
    assert released(table.format("a Friday")) == {
        "Qwen9-Max | release | 2025-09-05",
        "GLM-9 | release | 2025-07-28",
    }


def test_a_size_means_the_model_that_was_named_with_it(observed):
    def models(text):
        found = observed(f"# 2025\n\n{text}").mentions.entities
        return {m.entity.name for m in found if m.entity.type == "model"}

    assert models("gpt-oss-9-20b is small, GPT-2 was smaller. The 20B runs on a laptop.") == {
        "gpt-oss-9-20B",
        "GPT-2",
    }
    # What explains another name, or a class, is no model.
    assert models("Olmo 9 is open. No other model at the 32B scale is.") == {"OLMo 9"}
    assert models("Qwen9 is fine. I like Larkspur, the 9B model from a tiny outfit.") == {"Qwen9"}
    assert models("Llama 9 came in May. The 70B was fifth.") == {"Llama 9", "Llama 9 70B"}
