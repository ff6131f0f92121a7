# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Releases that English prose tells in clauses of its own making, and what such clauses do not tell."""

from __future__ import annotations

import pytest

from llmdata.extract.releases.prose.vetoes import same_house


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # what a thing is and is for may stand before its name
        (
            "In May Mistral ships a new language model tuned for programming **Codestral 9** that fits a laptop.",
            ["Codestral 9 | release | 2025-05"],
        ),
        (
            "In June Apple published as open source a family of tiny models going under the name **OpenELM 9**.",
            ["OpenELM-9 | release | 2025-06"],
        ),
        (
            "In July the company put out the compact models that surprised everybody at home: **Phi-9 Small** and **Phi-9 Mini**.",
            ["Phi-9-Small | release | 2025-07", "Phi-9-Mini | release | 2025-07"],
        ),
        (
            "In August Google unveils **Gemini 9 Nano** designed to live on a watch.",
            ["Gemini 9 Nano | release | 2025-08"],
        ),
        ("## May\n\n- OpenAI released a model built to challenge **GPT-9**.", []),
        ("## May\n\n- OpenAI released a tool that sets apart two models: GPT-9 and GPT-8.", []),
        ("## May\n\n- OpenAI published a guide to a model for coding: GPT-9.", []),
        # what the first sentence below a dated name tells of it
        (
            "## May\n\n### GPT-9: Bigger Than Ever (May 3)\n\nOpenAI shipped its heaviest model yet.",
            ["GPT-9 | release | 2025-05-03"],
        ),
        (
            "## May\n\n### GPT-9: Bigger Than Ever (May 3)\n\nIt was released to all at once.",
            ["GPT-9 | release | 2025-05-03"],
        ),
        ("## May\n\n### GPT-9: A Rival (May 3)\n\nGoogle shipped its heaviest model yet.", []),
        ("## May\n\n### GPT-9: A Sister (May 3)\n\nOpenAI shipped a smaller model.", []),
        ("## May\n\n### GPT-9: Still Away (May 3)\n\nIt was not released.", []),
        # a number of its own is a new thing, whatever it renews
        (
            "In May Suno ships an updated song model **Suno v9**.",
            ["Suno V9 | release | 2025-05"],
        ),
        ("In May Anthropic updated its model Claude 9.", ["Claude 9 | update | 2025-05"]),
        # what a thing is likened to behind its name
        ("### Claude Cowork - First Office ChatGPT (May 3)\n\nIt sorts files.", []),
        # what is to come dates nothing that was
        (
            "A look back for those who plan next year's budget. We moved to GPT-9 when it was released in May.",
            ["GPT-9 | release | 2025-05"],
        ),
        (
            "ChatGPT agent finally saw the light of day in July.",
            ["ChatGPT agent | release | 2025-07"],
        ),
        ("Gemini 9 Pro made its debut on March 25.", ["Gemini 9 Pro | release | 2025-03-25"]),
        ("GPT-9 hit the app stores on May 14.", ["GPT-9 | release | 2025-05-14"]),
        ("Claude Haiku 9 joined the family in October.", ["Claude Haiku 9 | release | 2025-10"]),
        (
            "Qwen9-Max was up on Hugging Face by the time I woke on September 5.",
            ["Qwen9-Max | release | 2025-09-05"],
        ),
        (
            "Mistral Large 9 was out of the door on July 24.",
            ["Mistral Large 9 | release | 2025-07-24"],
        ),
        ("GPT-9 did not reach the public until August 7.", ["GPT-9 | release | 2025-08-07"]),
        (
            "Grok 9 was not made available until February 17, when it came bundled with SuperGrok.",
            ["Grok 9 | release | 2025-02-17"],
        ),
        ("We had to wait until December 5 for GPT-9.", ["GPT-9 | release | 2025-12-05"]),
        (
            "Gemini 9 Flash, which few had expected, went on general release on June 17.",
            ["Gemini 9 Flash | release | 2025-06-17"],
        ),
        (
            "The long-awaited Llama 9 materialised on a Saturday, April 5.",
            ["Llama 9 | release | 2025-04-05"],
        ),
        (
            "Kimi K9, a trillion-parameter beast, was let loose on July 11.",
            ["Kimi K9 | release | 2025-07-11"],
        ),
        (
            "GLM-9, along with a smaller sibling, GLM-9-Air, saw daylight on July 28.",
            ["GLM-9 | release | 2025-07-28", "GLM-9-Air | release | 2025-07-28"],
        ),
        (
            "Grok 9, trained on more chips than anybody counts, was opened to subscribers on August 14.",
            ["Grok 9 | release | 2025-08-14"],
        ),
        ("Claude Opus 9 has been with us since August.", ["Claude Opus 9 | release | 2025-08"]),
        (
            "DeepSeek V9 was put up on Hugging Face without a word on August 21.",
            ["DeepSeek V9 | release | 2025-08-21"],
        ),
        (
            "Claude Opus 9 was handed to subscribers on August 5.",
            ["Claude Opus 9 | release | 2025-08-05"],
        ),
        ("The weights of Grok 9 were freed in March.", ["Grok 9 | release | 2025-03"]),
        (
            "Gemini 9 Pro was declared generally available on June 17.",
            ["Gemini 9 Pro | release | 2025-06-17"],
        ),
        (
            "GPT-9 was issued on August 7 and pulled into every product by the weekend.",
            ["GPT-9 | release | 2025-08-07"],
        ),
        (
            "Claude Sonnet 9 was teased on May 2 and let out of the lab on May 22.",
            ["Claude Sonnet 9 | preview | 2025-05-02", "Claude Sonnet 9 | release | 2025-05-22"],
        ),
        (
            "On May 22 Anthropic let Claude Opus 9 out of the house.",
            ["Claude Opus 9 | release | 2025-05-22"],
        ),
        (
            "On January 20th DeepSeek put the weights of R9 on Hugging Face.",
            ["DeepSeek R9 | release | 2025-01-20"],
        ),
        ("OpenAI had GPT-9 out on August 7.", ["GPT-9 | release | 2025-08-07"]),
        ("Alibaba weighed in with Qwen9-Max on January 29.", ["Qwen9-Max | release | 2025-01-29"]),
        ("Meta took the wraps off Llama 9 on April 5.", ["Llama 9 | release | 2025-04-05"]),
        ("xAI came up with Grok 9 in July.", ["Grok 9 | release | 2025-07"]),
        (
            "Google started rolling out Gemini 9 Pro on November 18.",
            ["Gemini 9 Pro | release | 2025-11-18"],
        ),
        ("In June Mistral treated us to Magistral 9.", ["Magistral 9 | release | 2025-06"]),
        (
            "OpenAI on August 7 began offering GPT-9 to all paying customers.",
            ["GPT-9 | release | 2025-08-07"],
        ),
        (
            "Google's answer on November 18 was Gemini 9 Pro.",
            ["Gemini 9 Pro | release | 2025-11-18"],
        ),
        ("Mistral surprised everybody in May with Devstral 9.", ["Devstral 9 | release | 2025-05"]),
        (
            "In July it made the weights of Kimi K9 available to all.",
            ["Kimi K9 | release | 2025-07"],
        ),
        (
            "Gemini 9 Pro turned up as an experimental preview on March 25, went through two refreshes, and was declared generally available on June 17.",
            ["Gemini 9 Pro | preview | 2025-03-25", "Gemini 9 Pro | release | 2025-06-17"],
        ),
        (
            "Seedream 9.0, its answer to Google, did not wait for a stage and went live on September 9.",
            ["Seedream 9.0 | release | 2025-09-09"],
        ),
        (
            "OpenAI showed GPT-9 in May, and by the end of July it was open to all.",
            ["GPT-9 | preview | 2025-05", "GPT-9 | release | 2025-07"],
        ),
        (
            "OpenAI teased o9 in December and shipped it in April.",
            ["o9 | preview | 2025-12", "o9 | release | 2025-04"],
        ),
        (
            "GPT-9 is a strange beast. It saw the light of day on August 7.",
            ["GPT-9 | release | 2025-08-07"],
        ),
        (
            "Kimi K9 is my favourite. Its weights were put online on July 11.",
            ["Kimi K9 | release | 2025-07-11"],
        ),
        (
            "Claude Code needs no introduction. Anthropic let it out in February as a research preview.",
            ["Claude Code | preview | 2025-02"],
        ),
        (
            "Google DeepMind showed Genie 9 to a handful of researchers in August.",
            ["Genie 9 | preview | 2025-08"],
        ),
        (
            "Operator, which OpenAI showed to its subscribers in January, was clumsy.",
            ["Operator | preview | 2025-01"],
        ),
        (
            "Anthropic put Claude in Chrome in front of a thousand testers in August.",
            ["Claude in Chrome | preview | 2025-08"],
        ),
        (
            "Antigravity, an IDE, was released in public preview on November 18.",
            ["Antigravity | preview | 2025-11-18"],
        ),
        ("Veo 9 was opened to a small group of film-makers in May.", ["Veo 9 | preview | 2025-05"]),
        ("GPT-9 went into a closed alpha in March.", ["GPT-9 | preview | 2025-03"]),
        ("Jules entered public beta on May 20.", ["Jules | preview | 2025-05-20"]),
        ("On December 20 OpenAI gave a first glimpse of o9.", ["o9 | preview | 2025-12-20"]),
        (
            "An upgraded version of Claude Sonnet 9 was issued on October 22.",
            ["Claude Sonnet 9 | update | 2025-10-22"],
        ),
        (
            "ChatGPT learned to draw in March. In April it gained a memory that spans all chats.",
            ["ChatGPT | update | 2025-03", "ChatGPT | update | 2025-04"],
        ),
        (
            "NotebookLM learned a new trick in September: podcasts.",
            ["NotebookLM | update | 2025-09"],
        ),
        ("A native Windows app for Claude arrived in October.", ["Claude | update | 2025-10"]),
        ("Voice came to Claude in May.", ["Claude | update | 2025-05"]),
        ("In February Google rechristened Bard Gemini.", ["Gemini | rename | 2025-02"]),
        (
            "In December Codex Cloud changed its name to Codex Web.",
            ["Codex Web | rename | 2025-12"],
        ),
        (
            "OpenAI answered on the last day of January with o9-mini.",
            ["o9-mini | release | 2025-01-31"],
        ),
        (
            "Sora 9 came out on September 30 and Claude Haiku 9 the day after.",
            ["Sora 9 | release | 2025-09-30", "Claude Haiku 9 | release | 2025-10-01"],
        ),
        ("DeepSeek V9 was out on the first of December.", ["DeepSeek V9 | release | 2025-12-01"]),
        (
            "DeepSeek V9 came on December 1. A fortnight later Google released Gemini 9 Flash.",
            ["DeepSeek V9 | release | 2025-12-01", "Gemini 9 Flash | release | 2025-12-15"],
        ),
        (
            "The move to Claude Sonnet 9 came in the week after its September launch.",
            ["Claude Sonnet 9 | release | 2025-09"],
        ),
        ("GPT-9's August debut was a mess.", ["GPT-9 | release | 2025-08"]),
        (
            "Phi-4 had been on Azure since December, but the weights only came in January.",
            ["Phi-4 | release | 2025-01"],
        ),
        (
            "Between them, Veo 3 in May and Sora 2 in September ended the argument about AI video.",
            ["Veo 3 | release | 2025-05", "Sora 2 | release | 2025-09"],
        ),
        ("Gemma 3 followed its big brother on March 12.", ["Gemma 3 | release | 2025-03-12"]),
        (
            "What DeepSeek did on January 20 was to publish R1.",
            ["DeepSeek R1 | release | 2025-01-20"],
        ),
        ("Only in August did OpenAI bring GPT-5 to the public.", ["GPT-5 | release | 2025-08"]),
        (
            "The month closed with a whimper: GPT-4.5, on the 27th of February, for those who pay 200 dollars.",
            ["GPT-4.5 | release | 2025-02-27"],
        ),
        (
            "GPT-4.5 entered the world as a research preview on February 27 and left it, through the API's back door, in July.",
            ["GPT-4.5 | preview | 2025-02-27"],
        ),
        (
            "Then, without any announcement, Gemini 2.5 Pro was simply there on March 25.",
            ["Gemini 2.5 Pro | release | 2025-03-25"],
        ),
        (
            "September 29 is the birthday of Claude Sonnet 4.5.",
            ["Claude Sonnet 4.5 | release | 2025-09-29"],
        ),
        (
            "OpenAI's first browser carries the name ChatGPT Atlas and can be had since October 21.",
            ["ChatGPT Atlas | release | 2025-10-21"],
        ),
        ("From November 12 on there was GPT-5.1.", ["GPT-5.1 | release | 2025-11-12"]),
        ("NotebookLM was given video overviews in July.", ["NotebookLM | update | 2025-07"]),
        ("Claude could search the web from March on.", ["Claude | update | 2025-03"]),
        ("In March image generation moved into GPT-4o itself.", ["GPT-4o | update | 2025-03"]),
        ("Gemini's memory was turned on in August.", ["Gemini | update | 2025-08"]),
        ("Claude Code was extended by plugins in October.", ["Claude Code | update | 2025-10"]),
        (
            "In June, Mistral entered the reasoning race with Magistral Small and Magistral Medium.",
            ["Magistral Small | release | 2025-06", "Magistral Medium | release | 2025-06"],
        ),
        (
            "Qwen3 is from April, Qwen3-Coder from July.",
            ["Qwen3 | release | 2025-04", "Qwen3-Coder | release | 2025-07"],
        ),
        ("Google gave developers Gemini CLI on June 25.", ["Gemini CLI | release | 2025-06-25"]),
        ("Its coding agent, Jules, had left the lab in May.", ["Jules | release | 2025-05"]),
        (
            "OpenAI's operating mode for the year was the surprise; on July 17 the surprise was ChatGPT agent.",
            ["ChatGPT agent | release | 2025-07-17"],
        ),
        (
            "Elon Musk presented Grok 4 in a livestream on July 9.",
            ["Grok 4 | release | 2025-07-09"],
        ),
        (
            "Sam Altman announced on X on November 12 that GPT-5.1 was rolling out.",
            ["GPT-5.1 | release | 2025-11-12"],
        ),
        ("The Chinese New Year brought Qwen2.5-Max.", ["Qwen2.5-Max | release | 2025-01-29"]),
        (
            "The weights of Qwen3-235B-A22B can be downloaded since April 28.",
            ["Qwen3-235B-A22B | release | 2025-04-28"],
        ),
        ("What was Bard is Gemini since February.", ["Gemini | rename | 2025-02"]),
        (
            "Meta had Llama 3.3 70B ready on December 6, 2024, before Google's Gemini 2.0 Flash arrived on the 11th.",
            ["Llama 3.3 70B | release | 2024-12-06", "Gemini 2.0 Flash | release | 2024-12-11"],
        ),
        (
            "The same week saw Gemini 3 Pro (on the 18th of November) and, a day later, Grok 4.1.",
            ["Gemini 3 Pro | release | 2025-11-18", "Grok 4.1 | release | 2025-11-19"],
        ),
        (
            "The year's last model of note, GLM-4.7, is dated December 22.",
            ["GLM-4.7 | release | 2025-12-22"],
        ),
        (
            "o3-pro was made the default for Pro users on June 10.",
            ["o3-pro | release | 2025-06-10"],
        ),
        ("I was on a train on August 7 when GPT-5 came out.", ["GPT-5 | release | 2025-08-07"]),
        # stages that a date names beside a preview or its end
        (
            "Jules went into closed beta in March and left it in June.",
            ["Jules | preview | 2025-03", "Jules | release | 2025-06"],
        ),
        (
            "Claude Code went from research preview in March to general availability on June 2nd.",
            ["Claude Code | preview | 2025-03", "Claude Code | release | 2025-06-02"],
        ),
        (
            "Kiro is Amazon's idea of an editor. Preview since mid-March.",
            ["Kiro | preview | 2025-03"],
        ),
        (
            "ERNIE 9, Baidu's March preview, can read receipts.",
            ["ERNIE 9 | preview | 2025-03"],
        ),
        (
            "Claude Code turned up in March as a limited research preview.",
            ["Claude Code | preview | 2025-03"],
        ),
        # the name that something was given at last
        (
            "The mystery model had won for weeks, and on March 9 it got its official name, Gemini 9 Flash.",
            ["Gemini 9 Flash | release | 2025-03-09"],
        ),
        # what else was then; what made way for another; a maker before the brackets
        (
            "On March 9, when most of us were asleep, a small lab put Kimi K9 on Hugging Face.",
            ["Kimi K9 | release | 2025-03-09"],
        ),
        ("Grok 8 made way for Grok 9 in mid-March.", ["Grok 9 | release | 2025-03"]),
        ("Olmo 9 from Ai2 (March 9th) is as good.", ["OLMo 9 | release | 2025-03-09"]),
        (
            "Jules arrived in March, at first only as a limited preview.",
            ["Jules | preview | 2025-03"],
        ),
        # who nobody knows made it, and where its maker is told, but not that it was released
        (
            "In June we put out Fjell-1.5B, a model for old letters.",
            ["Fjell-1.5B | release | 2025-06"],
        ),
        (
            "Fjell-2, from the Turin start-up Corvo Labs, appeared in March.",
            ["Fjell-2 | release | 2025-03"],
        ),
        ("In May Google added AI Ultra at $180 a month.", ["Google AI Ultra | release | 2025-05"]),
    ],
)
def test_a_release_is_told(released, text, rows):
    assert released(text) == set(rows)


@pytest.mark.parametrize(
    "text",
    [
        "Anthropic never let Claude Opus 9 out of the house in May.",
        "GPT-9 was supposed to see the light of day in August.",
        "In May we put GPT-9 in front of our testers.",
        "In May Microsoft put GPT-9 into Excel.",
        "Behemoth 9 was promised for April and did not come.",
        "In March GPT-9 came second.",
        "In May the price of GPT-9 dropped.",
        "Users complained about GPT-9 in May.",
        "I moved to GPT-9 in May.",
        "In March an app built on GPT-9 came out.",
        "A paper on GPT-9 was put up in March.",
        "Google will put Gemini 9 in front of testers in May.",
        "GPT-9 followed instructions better in May.",
        "OpenAI opened an office in Tokyo in April.",
        "Codex is the name of three things; the one that runs in the terminal has existed since April 16.",
        "What I remember of May is Devstral.",
        "Windsurf, until April known as Codeium, was bought.",
        "Nobody got out of the beta of Jules in March.",
        "The team moved to Zig 0.14 in May.",
        "We took Flight 9B in June.",
        "On May 3, when we moved office, I tried GPT-9.",
        "Grok 8 was replaced by a rival in May.",
        "Grok 8 replaced Claude Opus 7 at the head of LMArena on 4 May.",
    ],
)
def test_no_release_is_told(released, text):
    assert released(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "In May GPT-9 doubled its users.",
        "GPT-9 halved its price in May.",
        "In May GPT-9 introduced errors into our code.",
        "GPT-9 brought down the site in May.",
        "GPT-9 added to our bills in May.",
        "We got GPT-9 to answer in May.",
        "In May everybody had GPT-9 on their laptop.",
        "OpenAI opened May with GPT-9 in the lead.",
        "GPT-9 was demonstrated to be biased in May.",
        "GPT-9 was presented with a hard puzzle in May.",
        "GPT-9 was opened to criticism in May.",
        "GPT-9 has had 20 million users since May.",
        "GPT-9 has 20 million users since May.",
    ],
)
def test_what_is_out_gets_no_second_step(released, text):
    assert released(f"GPT-9 came out in April. {text}") == {"GPT-9 | release | 2025-04"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("google", "google-deepmind", True),
        ("openai", "openai", True),
        ("open-source-initiative", "open-robotics", False),
        ("google", "googlex", False),
    ],
)
def test_a_house_is_a_whole_name(one, other, same):
    assert same_house(one, other) is same
    assert same_house(other, one) is same
