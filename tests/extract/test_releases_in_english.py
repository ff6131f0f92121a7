# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""English releases told away from their name: by a pronoun, an explanation, a relative clause, a list."""

from __future__ import annotations

import pytest

TOLD = [
    # a time at which it still was something is not that of the launch
    (
        "They went on in June with the launch of Claude Sonnet 9—a model that is still the best here six months later.",
        {"Claude Sonnet 9 | release | 2025-06"},
    ),
    # what an update came to is a version of its own
    (
        "Grok 9 was released in February and updated to 9.5 in May.",
        {"Grok 9 | release | 2025-02", "Grok 9.5 | release | 2025-05"},
    ),
    # who says `we release` made it, who is glad to announce does so
    (
        "- [2025.05.03] We release Qwen9-7B and Qwen9-70B.",
        {"Qwen9-7B | release | 2025-05-03", "Qwen9-70B | release | 2025-05-03"},
    ),
    ("OpenAI is thrilled to introduce GPT-9.", {"GPT-9 | release | -"}),
    ("In May we released an app with GPT-9 in it.", set()),
    # what brings out something else does not come out, nor what only says what that is like
    ("In May Windsurf dropped three models.", set()),
    ("Kimi dropped a fine reasoning model in May.", set()),
    ("In May Cursor launched its own model.", set()),
    ("Then GPT-9 dropped a week later.", {"GPT-9 | release | -"}),
    ("In May a Claude-powered editor came out.", set()),
    ("I refreshed ChatGPT all day.", set()),
    ("Anthropic released a paper called “Sleeping Beauty” in June.", set()),
    # a word in lower case behind an article is no name, a longer name is another
    ("Mistral launched a code interpreter in May.", set()),
    ("In May, Microsoft released Phi-9-R-Plus.", {"Phi-9-R-Plus | release | 2025-05"}),
    ("OpenAI released O9-mini in May.", {"o9-mini | release | 2025-05"}),
    # the comma behind an opening clause enumerates nothing
    (
        "When Anthropic released Claude Opus 9 in May, Cursor had it within the hour.",
        {"Claude Opus 9 | release | 2025-05"},
    ),
    # the maker does something with what is its own
    (
        "In June Mistral went back to its habits with Magistral 9.",
        {"Magistral 9 | release | 2025-06"},
    ),
    (
        "Black Forest Labs, started by five friends in Freiburg, surprised everybody in May with FLUX.9.",
        {"FLUX.9 | release | 2025-05"},
    ),
    (
        "Mistral tweeted a link. They repeated the joke in December with Mixtral 9.",
        {"Mixtral 9 | release | 2025-12"},
    ),
    # a preview beside something is not that thing's, and a pronoun means one
    (
        "Claude Code appeared as a research preview with Claude Sonnet 9 in May. It went on sale in June.",
        {"Claude Code | preview | 2025-05", "Claude Code | release | 2025-06"},
    ),
    (
        "Claude Code appeared as a research preview alongside Claude Sonnet 9 in May.",
        {"Claude Code | preview | 2025-05", "Claude Sonnet 9 | release | 2025-05"},
    ),
    # what followed is another thing
    (
        "Devstral 9, a coding model, came out in May; its successor followed in June.",
        {"Devstral 9 | release | 2025-05"},
    ),
    # what is explained by a name
    (
        "On May 5 OpenAI released its first open models in years: gpt-oss-200b and gpt-oss-30b.",
        {"gpt-oss-200B | release | 2025-05-05", "gpt-oss-30B | release | 2025-05-05"},
    ),
    (
        "In August the company merged both lines into a single model, DeepSeek V9, and that was that.",
        {"DeepSeek V9 | release | 2025-08"},
    ),
    (
        "The surprise of the summer was Kimi K9, a huge model that Moonshot put on Hugging Face on July 11.",
        {"Kimi K9 | release | 2025-07-11"},
    ),
    # a date behind the maker's name
    (
        "Worth a mention too: FLUX.9 from Black Forest Labs (May 12).",
        {"FLUX.9 | release | 2025-05-12"},
    ),
    ("OLMo 9, also from Ai2 (May 3), is fully open.", {"OLMo 9 | release | 2025-05-03"}),
    # relative clauses of any name
    (
        "We built the search on Grok 9, whose beta opened on May 3.",
        {"Grok 9 | preview | 2025-05-03"},
    ),
    (
        "Anthropic spent the spring on Claude Opus 9, which finally saw daylight on May 22.",
        {"Claude Opus 9 | release | 2025-05-22"},
    ),
    (
        "For most people the model of the year was GPT-9, out since August 7.",
        {"GPT-9 | release | 2025-08-07"},
    ),
    ("My favourite is Gemma 9, a March release.", {"Gemma 9 | release | 2025-03"}),
    (
        "Its sisters, Gemma 9 9B and Gemma 9 27B, had been there since June 27.",
        {"Gemma 9 9B | release | 2025-06-27", "Gemma 9 27B | release | 2025-06-27"},
    ),
    # under what name it came
    (
        "The mystery model led for weeks, and on May 6 it was unmasked as Gemini 9 Flash.",
        {"Gemini 9 Flash | release | 2025-05-06"},
    ),
    (
        "The mystery model on the board turned out in August to be Gemini 9 Flash.",
        {"Gemini 9 Flash | release | 2025-08"},
    ),
    # sizes, and members behind a colon with a date of their own
    (
        "On April 18 Meta released Llama 9 in 8B and 70B.",
        {
            "Llama 9 | release | 2025-04-18",
            "Llama 9 8B | release | 2025-04-18",
            "Llama 9 70B | release | 2025-04-18",
        },
    ),
    (
        "On May 4 came the Claude 9 family: Haiku (that one was out on May 13), Sonnet and Opus.",
        {
            "Claude 9 | release | 2025-05-04",
            "Claude Haiku 9 | release | 2025-05-13",
            "Claude Opus 9 | release | 2025-05-04",
            "Claude Sonnet 9 | release | 2025-05-04",
        },
    ),
    # the preview of one is not that of the others
    (
        "Google answered on May 5 with Gemini 9 Flash, a preview of Project Astra, Veo 9, and AI Overviews.",
        {
            "Gemini 9 Flash | release | 2025-05-05",
            "Project Astra | preview | 2025-05-05",
            "Veo 9 | release | 2025-05-05",
            "AI Overviews | release | 2025-05-05",
        },
    ),
    (
        "On May 22 Anthropic released Claude 9, together with computer use as a public beta.",
        {"Claude 9 | release | 2025-05-22", "Computer Use | preview | 2025-05-22"},
    ),
    (
        "In May Mistral released Devstral 9, along with a tool by the name of Mistral Vibe.",
        {"Devstral 9 | release | 2025-05", "Mistral Vibe | release | 2025-05"},
    ),
    # one step, of which the sentence says more
    (
        "In May Google announced Gemini 9 Pro, with a window of two million tokens, in a private preview.",
        {"Gemini 9 Pro | preview | 2025-05"},
    ),
    (
        "GPT-9 was announced on May 3, and it was delivered on June 4 with a surprise.",
        {"GPT-9 | release | 2025-06-04"},
    ),
    (
        "Gemini 9 appeared as an experimental model on May 5 and became generally available in July.",
        {"Gemini 9 | preview | 2025-05-05", "Gemini 9 | release | 2025-07"},
    ),
    # features
    (
        "The talk of the town was ChatGPT's new image editor, which launched on May 5.",
        {"ChatGPT | update | 2025-05-05"},
    ),
    ("Zed, which I like, got its agent panel in May.", {"Zed | update | 2025-05"}),
    (
        "NotebookLM got its Audio Overviews on May 3.",
        {"Audio Overviews | release | 2025-05-03", "NotebookLM | update | 2025-05-03"},
    ),
    (
        "ChatGPT got Canvas in October.",
        {"ChatGPT Canvas | release | 2025-10", "ChatGPT | update | 2025-10"},
    ),
    # a sentence about a pronoun leaves the topic as it is
    (
        "We bet on Claude Code. It was shown off beside Claude 9 Sonnet. It went on general release on May 3.",
        {"Claude Code | release | 2025-05-03"},
    ),
    (
        "If January was DeepSeek's month, February was Anthropic's: Claude 9 Sonnet arrived on the 24th.",
        {"Claude Sonnet 9 | release | 2025-02-24"},
    ),
    (
        "It took until August 5 for gpt-oss-200b to appear.",
        {"gpt-oss-200B | release | 2025-08-05"},
    ),
    ("GLM-9 came out the same week as Qwen9-Coder.", {"GLM-9 | release | -"}),
    (
        "Use OpenHands, which had been called OpenDevin until July.",
        {"OpenHands | rename | 2025-07"},
    ),
    # shown first, opened later
    (
        "Grok 9, shown to the press on May 3, was thrown open to everyone on June 4.",
        {"Grok 9 | preview | 2025-05-03", "Grok 9 | release | 2025-06-04"},
    ),
    (
        "Gemini 9 turned up on May 3 as an experimental build. It ceased to be experimental on June 4.",
        {"Gemini 9 | preview | 2025-05-03", "Gemini 9 | release | 2025-06-04"},
    ),
    (
        "Manus was by invitation only. In June registration was opened to all.",
        {"Manus | release | 2025-06"},
    ),
    # a maker and a date for each, and the verb for the first of them
    (
        "Anthropic followed on May 3 with Claude Opus 9 and OpenAI on June 4 with GPT-9.",
        {"Claude Opus 9 | release | 2025-05-03", "GPT-9 | release | 2025-06-04"},
    ),
    (
        "OLMo 8 was introduced in May and renewed in August as OLMo 9.",
        {"OLMo 8 | release | 2025-05", "OLMo 9 | release | 2025-08"},
    ),
    # so did all of an enumeration
    (
        "Qwen9 came out in May, and so did GLM-9, MiniMax-M9 and Kimi K9.",
        {
            "Qwen9 | release | 2025-05",
            "GLM-9 | release | 2025-05",
            "MiniMax M9 | release | 2025-05",
            "Kimi K9 | release | 2025-05",
        },
    ),
    (
        "Zhipu released GLM-9 in May. So did Tencent with Hunyuan-A13B, in June.",
        {"GLM-9 | release | 2025-05", "Hunyuan-A13B | release | 2025-06"},
    ),
    # what only a date has told may have company too
    (
        "GLM-9 was May 3, same day as Grok 9.",
        {"GLM-9 | release | 2025-05-03", "Grok 9 | release | 2025-05-03"},
    ),
    # the thing that has another is its place or maker
    ("Windsurf had SWE-9 out on May 3.", {"SWE-9 | release | 2025-05-03"}),
    # what a moment belonged to, and what took another's place
    (
        "The big drop of the week was Llama 9 405B, May 3.",
        {"Llama 9 405B | release | 2025-05-03"},
    ),
    (
        "Grok 8 came in May and was succeeded by Grok 9 on June 4.",
        {"Grok 8 | release | 2025-05", "Grok 9 | release | 2025-06-04"},
    ),
    (
        "The May 3 launch of Claude Sonnet 9 came with a new version of Claude Code.",
        {"Claude Sonnet 9 | release | 2025-05-03", "Claude Code | update | 2025-05-03"},
    ),
    (
        "May 3 gave us Claude Haiku 9; May 4, Claude Skills.",
        {"Claude Haiku 9 | release | 2025-05-03", "Agent Skills | release | 2025-05-04"},
    ),
    # a bare family name and a date are a part of their own
    (
        "Half a dozen rivals shipped: Kling in June, Luma's Dream Machine in July.",
        {"Kling | release | 2025-06", "Dream Machine | release | 2025-07"},
    ),
    # by then it had come, or has been there since
    ("By June xAI had put Grok 9 online.", {"Grok 9 | release | 2025-06"}),
    (
        "Google was first: by March it had put Gemini 9 on the table.",
        {"Gemini 9 | release | 2025-03"},
    ),
    ("For phones there's been Gemma 9, since late June.", {"Gemma 9 | release | 2025-06"}),
    ("It was cheap, but since May 3 there has been a Grok 9.", {"Grok 9 | release | 2025-05-03"}),
    # a relative clause that goes on, and a maker that nobody knows
    (
        "They answered with Grok 9, which was demonstrated on May 3 and open-sourced in June.",
        {"Grok 9 | preview | 2025-05-03", "Grok 9 | release | 2025-06"},
    ),
    (
        "Kornfeld announced Devin, the first of its kind, on May 3, and opened it to the public in June.",
        {"Devin | release | 2025-06"},
    ),
    # who made it and when, in brackets behind each
    (
        "Grok 8 (xAI, May), Comet (Perplexity, July) and Dia (The Browser Company, June): no winner.",
        {"Grok 8 | release | 2025-05", "Comet | release | 2025-07", "Dia | release | 2025-06"},
    ),
    # an app beside a model that came out, too
    (
        "March 14 alone saw GPT-9, Claude and the PaLM API.",
        {
            "GPT-9 | release | 2025-03-14",
            "Claude | release | 2025-03-14",
            "PaLM API | release | 2025-03-14",
        },
    ),
    # a day goes before what is counted from another
    (
        "Grok 8 went live on May 3, Grok 9 two weeks later, on May 19.",
        {"Grok 8 | release | 2025-05-03", "Grok 9 | release | 2025-05-19"},
    ),
    (
        "Google made us wait until May 3 for Gemini 9, and until June 4 for Gemini 9 Flash.",
        {"Gemini 9 | release | 2025-05-03", "Gemini 9 Flash | release | 2025-06-04"},
    ),
    (
        "Grok 8 came in May, Grok 9 with it.",
        {"Grok 8 | release | 2025-05", "Grok 9 | release | 2025-05"},
    ),
    # each name has its date behind it, perhaps behind what explains it
    (
        "First came Operator, in May, then deep research, in June, and at last ChatGPT agent, which merged the two, on July 17.",
        {
            "Operator | release | 2025-05",
            "ChatGPT deep research | release | 2025-06",
            "ChatGPT agent | release | 2025-07-17",
        },
    ),
    (
        "Grok-9 and Grok-9 mini, beta, August 13.",
        {"Grok 9 | preview | 2025-08-13", "Grok 9 Mini | preview | 2025-08-13"},
    ),
    ("Grok-9, end of March, for some.", {"Grok 9 | release | 2025-03"}),
    ("Weights of Grok-9, March 17.", {"Grok 9 | release | 2025-03-17"}),
    (
        "Added Kiro (AWS, preview, July 14), added Grok 9 (xAI, public beta, May 3).",
        {"Kiro | preview | 2025-07-14", "Grok 9 | preview | 2025-05-03"},
    ),
    ("Windsurf, by Cognition, left its research preview in May.", {"Windsurf | release | 2025-05"}),
    (
        "Seed 9 from ByteDance, Qwen9 from Alibaba: all within a week of the holiday, in February.",
        {"Seed-9 | release | 2025-02", "Qwen9 | release | 2025-02"},
    ),
    # what another did, too
    (
        "Grok 9 entered public beta on May 3; Kiro did so in July.",
        {"Grok 9 | preview | 2025-05-03", "Kiro | preview | 2025-07"},
    ),
    # what its maker did to it, and what a maker did, too
    (
        "Databricks spent a fortune on DBRX and gave it away in March.",
        {"DBRX | release | 2025-03"},
    ),
    ("Ai2 did the same with OLMo 9 in May.", {"OLMo 9 | release | 2025-05"}),
    (
        "Anthropic followed Claude Sonnet 9 with Claude Haiku 9 in October.",
        {"Claude Haiku 9 | release | 2025-10"},
    ),
    # two steps in what explains a thing
    (
        "Grok 9, announced in June and delivered in September, is small.",
        {"Grok 9 | release | 2025-09"},
    ),
    (
        "Kimi K9 was good. In September a new version of the same was offered.",
        {"Kimi K9 | update | 2025-09"},
    ),
    # its weights, and what it had done before
    ("Grok 9's weights went up on May 3.", {"Grok 9 | release | 2025-05-03"}),
    (
        "We switched to Grok 9 in June, a week after it had come out on the 15th.",
        {"Grok 9 | release | 2025-06-15"},
    ),
    (
        "On May 3, with Opus 9 and Sonnet 9, Claude Code shed its preview label.",
        {
            "Claude Opus 9 | release | 2025-05-03",
            "Claude Sonnet 9 | release | 2025-05-03",
            "Claude Code | release | 2025-05-03",
        },
    ),
    # an `if` of speech is no condition
    (
        "If I had to pick a month, it would be May: Grok 8 on the 12th, Grok 9 on the 19th.",
        {"Grok 8 | release | 2025-05-12", "Grok 9 | release | 2025-05-19"},
    ),
    # what a thing gained, one after the other
    (
        "Le Chat is popular. It gained a web search in May, memories in July and an editor in August.",
        {"Le Chat | update | 2025-05", "Le Chat | update | 2025-07", "Le Chat | update | 2025-08"},
    ),
    # a company that takes the name of its product
    ("Codeium became Windsurf in May.", {"Windsurf | rename | 2025-05"}),
    # the new name stands before, or the old one is but meant
    (
        "OpenClaw, launched in March as Clawdbot and rebranded in April, is fun.",
        {"OpenClaw | release | 2025-03", "OpenClaw | rename | 2025-04"},
    ),
    (
        "OpenClaw came out in March as Clawdbot and got its present name in April.",
        {"OpenClaw | release | 2025-03", "OpenClaw | rename | 2025-04"},
    ),
    (
        "Clawdbot and Jules came out in March; the former was rebranded as OpenClaw in April.",
        {
            "OpenClaw | release | 2025-03",
            "Jules | release | 2025-03",
            "OpenClaw | rename | 2025-04",
        },
    ),
    ("OpenClaw and Jules are fun, and I changed my name in April.", set()),
    ("In May Codeium changed its name to Windsurf.", {"Windsurf | rename | 2025-05"}),
    # a sentence that is but a day
    (
        "Then came June 20. Claude 9 Sonnet was suddenly in the picker.",
        {"Claude Sonnet 9 | release | 2025-06-20"},
    ),
    (
        "It was a Friday, the 20th of June. o9 appeared.",
        {"o9 | release | 2025-06-20"},
    ),
    # what came some time later is not of the date before
    (
        "Qwen9-Next came in September and Qwen9-VL a little later.",
        {"Qwen9-Next | release | 2025-09"},
    ),
]
NOT_TOLD = [
    "In May we tested two models, GPT-9 and Gemini 9.",
    "In May Apple picked one model, Gemini 9, for Siri.",
    "In May researchers broke two models, GPT-9 and Gemini 9.",
    "OpenAI had a good month. They lost in December with Gemini 9.",
    "Half of the prize in chemistry went to two people for AlphaFold (October 9).",
    "At the start of the year my default was Mistral 9.",
    "GPT-9 was first on November 14, and Gemini 9 was ahead in December.",
    "Baidu made ERNIE 9 free in May.",
    "If OpenAI releases GPT-9 in May, I will eat my hat.",
    "In May we built it on Grok 9, whose price we did not know.",
    "I liked GPT-9, which OpenAI dropped from its API in July.",
    "Since March there has been no Grok 9.",
    "There has been GPT-9 hype since May.",
    "By June I had tried Gemini 9.",
    "Tencent Yuanbao was given DeepSeek R9 as an engine in February.",
    "DALL-E 9 turned a year old in October.",
    "We left GPT-9 in May, a month before it had been retired in June.",
    "After buying Windsurf in July it was quiet.",
    "OpenAI spent a fortune on lawyers for Grok 9 and gave it away in March.",
    "I tried Grok 9 in May; Claude 9 did so in June.",
    "GPT-9, the model, on August 7 still led.",
    "GPT-9, which I use, on August 7 was down.",
    "In May I tested GPT-9, and compared Claude with it.",
    "In May people still swore by Claude 9 Sonnet.",
    "We prefer GPT-9 + Claude 9 for now, in May.",
    "On May 3 GPT-8 and GPT-9 were retired.",
    "In May OpenAI became the maker of ChatGPT.",
    "We met on June 20. Claude 9 Sonnet is cheap.",
    "It launched on 9 September, beating GPT-9 by a point.",
    "I got access to GPT-9, a week after everybody else.",
]


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_releases_told_away_from_their_name(released, text, rows):
    assert released(text) == rows


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_release_is_told(released, text):
    assert released(text) == set()
