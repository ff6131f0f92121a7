# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Prices as English tells them: plans by their last word, sums in words, owners behind, tables.

Each row is `subject | amount currency | period`.
"""

import pytest

TOLD_IN_WORDS = [
    (
        "GLM-9 is sixty cents in, two-fifty out.",
        {"GLM-9 | 0.6 USD | million_tokens", "GLM-9 | 2.5 USD | million_tokens"},
    ),
    (
        "GLM-9 costs 60 cents in - 90 out.",
        {"GLM-9 | 0.6 USD | million_tokens", "GLM-9 | 0.9 USD | million_tokens"},
    ),
    (
        "GLM-9 is one yuan per million tokens in and two out (fourteen and thirty US cents).",
        {"GLM-9 | 1 CNY | million_tokens", "GLM-9 | 2 CNY | million_tokens"},
    ),
    ("GLM-9 came at 0.8 of a yuan per million tokens.", {"GLM-9 | 0.8 CNY | million_tokens"}),
    # A name that nobody knows has its price for itself, also behind what explains it.
    (
        "GLM-9 came at $8 in and $24 out.\n\nIn March Zorblax showed two models. Opus, the largest, cost $15 and $75; Haiku, which followed nine days later at 25 cents and $1.25, was cheaper.",
        {"GLM-9 | 8 USD | million_tokens", "GLM-9 | 24 USD | million_tokens"},
    ),
    (
        "GLM-9 came in May. Input, the cheaper part, costs $2 per million tokens.",
        {"GLM-9 | 2 USD | million_tokens"},
    ),
]

PLANS_BY_WORD = [
    (
        "Cursor offers Pro at $20, Pro+ at $60 and Ultra at $200 a month.",
        {"Cursor Pro | 20 USD | month", "Cursor Pro+ | 60 USD | month", "Cursor Ultra | 200 USD | month"},
    ),
    (
        "ChatGPT Plus costs £20 a month in Britain, and Pro £200.",
        {"ChatGPT Plus | 20 GBP | month", "ChatGPT Pro | 200 GBP | month"},
    ),
    (
        "Google charges $19.99 for AI Pro and $249.99 for AI Ultra, both per month.",
        {"Google AI Pro | 19.99 USD | month", "Google AI Ultra | 249.99 USD | month"},
    ),
    ("Anthropic's Max plan costs $100 or $200 a month.", {"Claude Max | 100 USD | month", "Claude Max | 200 USD | month"}),
    ("GitHub added Copilot Pro+ for $39 a month.", {"GitHub Copilot Pro+ | 39 USD | month"}),
    ("Kiro left preview with a $20 Pro plan and a Power plan at $200.", {"Kiro Pro | 20 USD | -", "Kiro Power | 200 USD | -"}),
    ("Sora 9 is out; Pro subscribers, who pay $200 a month, get longer clips.", {"ChatGPT Pro | 200 USD | month"}),
    # Not beside a price, of nobody's, or of a service without such a plan.
    ("Cursor got better at Pro work; ChatGPT Plus is $20 a month.", {"ChatGPT Plus | 20 USD | month"}),
    ("Gemini 9 Flash costs $0.30 per million tokens in; Pro users like it.", {"Gemini 9 Flash | 0.3 USD | million_tokens"}),
    ("OpenAI plans to charge $50 a month for ChatGPT Team.", set()),
    # A word that is a name too is one beside what it costs a month.
    ("Since May Amp costs $10 a month.", {"Amp | 10 USD | month"}),
    ("Since May a Designer costs $900 a month.", set()),
    ("Since May Canvas costs $25 a month.", set()),
    ("Amp costs $10 for a cable, and since May my phone is $30 a month.", set()),
    (
        "$5 in, $25 out per million tokens: that is what Anthropic asks for Claude Opus 9.",
        {"Claude Opus 9 | 5 USD | million_tokens", "Claude Opus 9 | 25 USD | million_tokens"},
    ),
]  # fmt: skip
SUMS = [
    (
        "GPT-9 is ten dollars per million tokens in, thirty out.",
        {"GPT-9 | 10 USD | million_tokens", "GPT-9 | 30 USD | million_tokens"},
    ),
    (
        "GPT-9 costs a buck twenty-five per million input tokens and ten bucks for output.",
        {"GPT-9 | 1.25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens"},
    ),
    (
        "GPT-9 nano is 22 cents in, 95 out per mil.",
        {"GPT-9 nano | 0.22 USD | million_tokens", "GPT-9 nano | 0.95 USD | million_tokens"},
    ),
    ("SuperGrok costs $30 a month; SuperGrok Heavy, three hundred.", {"SuperGrok | 30 USD | month", "SuperGrok Heavy | 300 USD | month"}),
    ("ChatGPT Go costs Rs 399 a month, Plus Rs. 1,999.", {"ChatGPT Go | 399 INR | month", "ChatGPT Plus | 1999 INR | month"}),
    ("ChatGPT Plus costs 22,99 € a month in Germany.", {"ChatGPT Plus | 22.99 EUR | month"}),
    ("Le Chat Pro costs €14,99 per month.", {"Le Chat Pro | 14.99 EUR | month"}),
    ("Qwen9-Long is down to half a yuan per million tokens.", {"Qwen9-Long | 0.5 CNY | million_tokens"}),
    ("ChatGPT Business costs $25 per seat and month.", {"ChatGPT Business | 25 USD | month"}),
    ("Claude Pro costs $20 per month ($17 with annual billing).", {"Claude Pro | 17 USD | month", "Claude Pro | 20 USD | month"}),
    ("SuperGrok costs 30 dollars a month, or 300 a year.", {"SuperGrok | 30 USD | month", "SuperGrok | 300 USD | year"}),
    # Counts, ranks and years that follow a sum.
    ("Google AI Ultra ($249.99/month) raises the limit to 300.", {"Google AI Ultra | 249.99 USD | month"}),
    ("ChatGPT Plus costs $20 a month and 14 in 100 people have it.", {"ChatGPT Plus | 20 USD | month"}),
    ("ChatGPT Plus costs $20 a month and is used at ten.", {"ChatGPT Plus | 20 USD | month"}),
]  # fmt: skip
OWNERS = [
    (
        "Output tokens are $25 per million on Claude Opus 9, $10 on GPT-9 and $12 on Gemini 9 Pro.",
        {"Claude Opus 9 | 25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens", "Gemini 9 Pro | 12 USD | million_tokens"},
    ),
    (
        "Claude Opus 9 lists at $5 in and $25 out, down from $15 and $75 for Opus 8.",
        {
            "Claude Opus 8 | 15 USD | million_tokens", "Claude Opus 8 | 75 USD | million_tokens",
            "Claude Opus 9 | 25 USD | million_tokens", "Claude Opus 9 | 5 USD | million_tokens",
        },
    ),
    (
        "At $75/$150 GPT-9 was a luxury good.",
        {"GPT-9 | 150 USD | million_tokens", "GPT-9 | 75 USD | million_tokens"},
    ),
    (
        "OpenAI kept the price of GPT-9.1 where GPT-9 had been, at $1.25 for a million input tokens.",
        {"GPT-9.1 | 1.25 USD | million_tokens"},
    ),
    ("GPT-9 launched in August. You pay $1.25 per million input tokens.", {"GPT-9 | 1.25 USD | million_tokens"}),
    ("GPT-9 costs $3 per 1M prompt tokens and $7 per 1M completion tokens.", {"GPT-9 | 3 USD | million_tokens", "GPT-9 | 7 USD | million_tokens"}),
    ("Two hundred dollars a month! That is what ChatGPT Pro costs.", {"ChatGPT Pro | 200 USD | month"}),
    (
        "GPT-9 costs $1.25/$10. The mini version is $0.25/$2.",
        {
            "GPT-9 mini | 0.25 USD | million_tokens", "GPT-9 mini | 2 USD | million_tokens",
            "GPT-9 | 1.25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens",
        },
    ),
    (
        "OpenAI, Anthropic and Google all charge $20 a month for their basic plans: ChatGPT Plus, Claude Pro and Google AI Pro.",
        {"ChatGPT Plus | 20 USD | month", "Claude Pro | 20 USD | month", "Google AI Pro | 20 USD | month"},
    ),
    ("The rabbit r1, a $199 orange box, is gone.", {"rabbit r1 | 199 USD | -"}),
    ("The $699 Humane AI Pin is gone.", {"Humane AI Pin | 699 USD | -"}),
    # Plans, spending, goods, and sums that several things make together.
    ("OpenAI is said to plan a $2,000 tier for ChatGPT.", set()),
    ("We pay around $14,000 a month for Claude Code across 90 engineers.", set()),
    ("I pay $40 a month for ChatGPT Plus and Claude Pro together.", set()),
    ("I won a $500 ChatGPT Pro voucher.", set()),
]  # fmt: skip
OF_SERVICES = [
    # A tier right behind a service's name is that service's, whatever else its maker sells.
    ("Raycast Pro costs $8 a month.", {"Raycast Pro | 8 USD | month"}),
    ("Tabnine Pro is $12 a month.", {"Tabnine Pro | 12 USD | month"}),
    ("Colab Pro costs $9.99 a month.", {"Google Colab Pro | 9.99 USD | month"}),
    ("Google sells Pro at $19.99 a month, inside Google AI.", {"Google AI Pro | 19.99 USD | month"}),
    # A word that is a name beside its price only.
    (
        "Lovable starts at $25 a month, v0 at $20, and Granola asks for $14.",
        {"Lovable | 25 USD | month", "v0 | 20 USD | month", "Granola | 14 USD | month"},
    ),
    ("Warp Pro costs $15 a month.", {"Warp Pro | 15 USD | month"}),
    ("Lovable people make $20 a month more.", set()),
    ("At warp speed it costs $20 a month.", set()),
]  # fmt: skip
GOING_ON = [
    # What is given up for another leaves the talk to that one.
    (
        "We moved from GPT-9 to Gemini 9 Flash in February. 10 cents in, 40 cents out per million.",
        {"Gemini 9 Flash | 0.1 USD | million_tokens", "Gemini 9 Flash | 0.4 USD | million_tokens"},
    ),
    (
        "We replaced GPT-9 with Gemini 9 Flash. It costs 10 cents per million tokens in.",
        {"Gemini 9 Flash | 0.1 USD | million_tokens"},
    ),
    # What it was told before what it is for, or what it shares.
    (
        "Gemini 9 Pro is dearer than Gemini 8 Pro: $2 instead of $1.25 for input, $12 instead of $10 for output.",
        {"Gemini 9 Pro | 12 USD | million_tokens", "Gemini 9 Pro | 2 USD | million_tokens"},
    ),
    (
        "GPT-9.1 came at the price of GPT-9, $1/$10.",
        {
            "GPT-9 | 1 USD | million_tokens", "GPT-9 | 10 USD | million_tokens",
            "GPT-9.1 | 1 USD | million_tokens", "GPT-9.1 | 10 USD | million_tokens",
        },
    ),
    # By the length of a text.
    (
        "Gemini 9 Pro costs $1 per million input tokens up to 200,000 tokens and $2 beyond that.",
        {"Gemini 9 Pro | 1 USD | million_tokens", "Gemini 9 Pro | 2 USD | million_tokens"},
    ),
    # A plan that is sold plans nothing; one with a price is paid for by the month.
    ("Windsurf cut its Pro plan to $15 from $20 in April.", {"Windsurf Pro | 15 USD | -"}),
    ("Devin 2.0 has a plan that starts at $20 instead of $500 a month.", {"Devin 2.0 | 20 USD | month"}),
    ("OpenAI plans to charge $15 a month for ChatGPT Go.", set()),
    # As many sums as things, told behind them.
    (
        "The siblings cost $2, $1 and $0.10 per million input tokens: GPT-9, GPT-9 mini and GPT-9 nano.",
        {"GPT-9 mini | 1 USD | million_tokens", "GPT-9 nano | 0.1 USD | million_tokens", "GPT-9 | 2 USD | million_tokens"},
    ),
]  # fmt: skip
TABLES = [
    (
        "| Price per 1M tokens | GPT-9 | Claude Sonnet 9 |\n|---|---|---|\n| Input | $1.25 | $3 |\n| Output | $10 | $15 |",
        {
            "GPT-9 | 1.25 USD | million_tokens", "GPT-9 | 10 USD | million_tokens",
            "Claude Sonnet 9 | 3 USD | million_tokens", "Claude Sonnet 9 | 15 USD | million_tokens",
        },
    ),
    (
        "Plans as of May:\n\n| Plan | Price |\n|---|---|\n| ChatGPT Plus | $20 |\n| Claude Pro | $20 |\n\nWhoever pays per year gets them 16% cheaper.",
        {"ChatGPT Plus | 20 USD | -", "Claude Pro | 20 USD | -"},
    ),
    (
        "| Plan | Monthly | Yearly |\n|---|---|---|\n| Cursor Pro | $20 | $192 |\n| Windsurf Pro | $15 | – |",
        {"Cursor Pro | 20 USD | month", "Cursor Pro | 192 USD | year", "Windsurf Pro | 15 USD | month"},
    ),
    (
        "Subscription prices, monthly:\n\n| Plan | US | UK |\n|---|---|---|\n| ChatGPT Plus | $20 | £20 |\n| Claude Pro | $20 | £18 |",
        {
            "ChatGPT Plus | 20 USD | month", "ChatGPT Plus | 20 GBP | month",
            "Claude Pro | 20 USD | month", "Claude Pro | 18 GBP | month",
        },
    ),
    (
        "## Cursor\n\n| Plan | Price per month |\n|---|---|\n| Pro | $20 |\n| Ultra | $200 |",
        {"Cursor Pro | 20 USD | month", "Cursor Ultra | 200 USD | month"},
    ),
    (
        "| Model | Old price | New price |\n|---|---|---|\n| o9 | $10 / $40 | $2 / $8 |",
        {"o9 | 2 USD | million_tokens", "o9 | 8 USD | million_tokens"},
    ),
    # A family has no price: one of its models is meant.
    (
        "Amazon's Nova models are cheap: Mini costs $0.05 in and $0.15 out per million tokens.",
        set(),
    ),
    # Money that is no price, in a table of prices.
    (
        "| Model | Price per million tokens | Training bill |\n|---|---|---|\n| GPT-9 | $2 | $500 |\n| o9 | $3 | $900 |",
        {"GPT-9 | 2 USD | million_tokens", "o9 | 3 USD | million_tokens"},
    ),
]  # fmt: skip

COMPARED = [
    # What something is compared with leaves the price to what the talk is about.
    (
        "Claude Opus 9 arrived on May 3. It costs twice as much as GPT-9, at $10 for input and $30 for output.",
        {"Claude Opus 9 | 10 USD | million_tokens", "Claude Opus 9 | 30 USD | million_tokens"},
    ),
    (
        "Grok 9 was twice as cheap as GPT-9 Turbo, at $4 per million input tokens and $12 for output.",
        {"Grok 9 | 12 USD | million_tokens", "Grok 9 | 4 USD | million_tokens"},
    ),
    ("ChatGPT Pro costs twice the price of Claude Max, at $200 a month.", {"ChatGPT Pro | 200 USD | month"}),
    (
        "GPT-9.1 is sold at the old GPT-9 prices ($1 in, $4 out).",
        {"GPT-9.1 | 1 USD | million_tokens", "GPT-9.1 | 4 USD | million_tokens"},
    ),
    # … but has its own, where a relative clause or `of` ties it to the name.
    (
        "Kimi K9 is five times cheaper than Claude Sonnet 9, which costs $3 in and $15 out.",
        {"Claude Sonnet 9 | 15 USD | million_tokens", "Claude Sonnet 9 | 3 USD | million_tokens"},
    ),
    (
        "Claude Max starts at $100 a month, unlike ChatGPT Pro, which is $200.",
        {"ChatGPT Pro | 200 USD | month", "Claude Max | 100 USD | month"},
    ),
    (
        "Compared with the $3/$15 of Claude Sonnet 9, Kimi K9 is cheap at $0.60/$2.50.",
        {
            "Claude Sonnet 9 | 15 USD | million_tokens", "Claude Sonnet 9 | 3 USD | million_tokens",
            "Kimi K9 | 0.6 USD | million_tokens", "Kimi K9 | 2.5 USD | million_tokens",
        },
    ),
    # `as soon as` compares nothing.
    (
        "As soon as GPT-9 was out, at $2 in and $8 out, everybody switched.",
        {"GPT-9 | 2 USD | million_tokens", "GPT-9 | 8 USD | million_tokens"},
    ),
]  # fmt: skip
BOTH = {"ChatGPT Plus | 20 USD | month", "Claude Pro | 20 USD | month"}
SAMES = [
    ("ChatGPT Plus costs $20 a month, as does Claude Pro.", BOTH),
    ("ChatGPT Plus still costs $20 a month, and so does Claude Pro.", BOTH),
    ("ChatGPT Plus costs $20 a month; Claude Pro costs the same.", BOTH),
    ("Like Claude Pro, ChatGPT Plus costs $20 a month.", BOTH),
    ("ChatGPT Plus 每月 20 美元，Claude Pro 也是这个价。", BOTH),
    ("Claude Pro costs $20 a month, as does ChatGPT Plus, while SuperGrok is $30.", BOTH | {"SuperGrok | 30 USD | month"}),
    (
        "GPT-9-Codex is priced the same as GPT-9: $1 in, $8 out.",
        {
            "GPT-9 | 1 USD | million_tokens", "GPT-9 | 8 USD | million_tokens",
            "GPT-9 Codex | 1 USD | million_tokens", "GPT-9 Codex | 8 USD | million_tokens",
        },
    ),
    # Other prices, and things of another kind.
    ("Unlike Claude Pro, ChatGPT Plus costs $20 a month.", {"ChatGPT Plus | 20 USD | month"}),
    ("ChatGPT Plus costs $20 a month, almost the same as Claude Pro.", {"ChatGPT Plus | 20 USD | month"}),
    ("ChatGPT Plus costs $20 a month, as is well known; Claude Pro is popular.", {"ChatGPT Plus | 20 USD | month"}),
    ("ChatGPT Plus costs $20 a month, like GPT-9.", {"ChatGPT Plus | 20 USD | month"}),
    # What is alike is something else.
    ("Since May ChatGPT Plus costs $20 a month and sorts my mail, as does Claude Pro.", {"ChatGPT Plus | 20 USD | month"}),
    ("ChatGPT Plus costs $20 a month since May and is on a par with Claude Pro in writing.", {"ChatGPT Plus | 20 USD | month"}),
    ("In May ChatGPT Plus cost $20 a month and drew well; Claude Pro does too.", {"ChatGPT Plus | 20 USD | month"}),
    ("ChatGPT Plus costs $20 a month, on a par with Claude Pro.", BOTH),
    ("ChatGPT Plus is $20 a month in the US, as is Claude Pro.", BOTH),
]  # fmt: skip
LAPSING = [
    (
        "Kimi K9 is on offer at $0.20 in and $0.30 out until June 8; after that it will go to $0.50 and $2.",
        {"Kimi K9 | 0.5 USD | million_tokens | 0.2", "Kimi K9 | 2 USD | million_tokens | 0.3"},
    ),
    (
        "Until June 8 Kimi K9 costs $0.20/$0.30 per million tokens, then $0.50/$2.",
        {"Kimi K9 | 0.5 USD | million_tokens | 0.2", "Kimi K9 | 2 USD | million_tokens | 0.3"},
    ),
    (
        "Kimi K9 came at an introductory $0.20 per million input tokens; from June it will be $0.50.",
        {"Kimi K9 | 0.5 USD | million_tokens | 0.2"},
    ),
    # Another's price, a change that was no offer, and what is only imagined.
    (
        "GPT-9 costs $2 per million input tokens until June; then Anthropic cut Claude Opus 9 to $5.",
        {"Claude Opus 9 | 5 USD | million_tokens", "GPT-9 | 2 USD | million_tokens"},
    ),
    ("If GPT-9 goes to $5 per million tokens after that, I am out.", set()),
]  # fmt: skip
TOLD_TO_THE_READER = [
    ("For $200 a month you get ChatGPT Pro.", {"ChatGPT Pro | 200 USD | month"}),
    ("ChatGPT Pro will set you back $200 a month.", {"ChatGPT Pro | 200 USD | month"}),
    ("You pay $10 for a million output tokens of GPT-9.", {"GPT-9 | 10 USD | million_tokens"}),
    # What was spent, a version behind the word of a plan.
    ("It took me $20 of Claude Code to build it.", set()),
    ("They offer Google AI Pro, with all sorts of models inside, for $19.99 a month.", {"Google AI Pro | 19.99 USD | month"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        *TOLD_IN_WORDS, *PLANS_BY_WORD, *SUMS, *OWNERS, *COMPARED, *SAMES, *LAPSING, *TOLD_TO_THE_READER, *OF_SERVICES, *GOING_ON, *TABLES,
    ],
)  # fmt: skip
def test_prices(priced, text, rows):
    assert priced(text) == sorted(rows)


def test_a_plan_named_by_its_word_for_its_price_did_not_come_out_then(observed):
    text = "Perplexity launched Comet on July 9th for subscribers of its $200 Max plan."
    released = {c.subject.name for c in observed(text).observations if c.table == "releases"}
    assert released == {"Comet"}


@pytest.mark.parametrize(
    ("lead", "date"),
    [
        ("Where list prices stood at the end of March, in dollars per million tokens:", "2025-03"),
        ("Prices as of May 3, 2025, in dollars per million tokens:", "2025-05-03"),
        # What came out then, and the year that the whole is about.
        ("Models released in May and their prices in dollars per million tokens:", None),
        ("Prices in 2025, in dollars per million tokens:", None),
    ],
)
def test_the_line_above_a_table_dates_its_prices(observed, lead, date):
    text = f"# 2025 in review\n\n{lead}\n\n| Model | Input |\n|---|---|\n| GPT-9 | 2.50 |"
    (price,) = (c for c in observed(text).observations if c.table == "prices")
    assert (price.date and price.date.value.edtf) == date
