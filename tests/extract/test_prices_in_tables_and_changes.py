# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Tables of plans of many shapes; entries that go on in the way of the one before; what was the price once.

Each row is `subject | amount currency | period`, with the offer behind it where there is one.
"""

import pytest

TOKENS = "million_tokens"


def of(name: str, *terms: str) -> list[str]:
    return [f"{name} | {term}" for term in terms]


def tokens(name: str, *sums: str) -> list[str]:
    """What a model's tokens cost, in and out."""
    return [f"{name} | {told} | {TOKENS}" for told in sums]


def table(*rows: str) -> str:
    head, *below = rows
    return "\n".join([head, "|" + "---|" * (head.count("|") - 1), *below])


TABLES = [
    # Cells with a plan and its sum, below the services.
    (
        table("| | ChatGPT | Gemini |", "| Entry | $20 (Plus) | $19.99 (AI Pro) |", "| Top | $200 (Pro) | $249.99 (AI Ultra) |"),
        of("ChatGPT Plus", "20 USD | -") + of("ChatGPT Pro", "200 USD | -") + of("Google AI Pro", "19.99 USD | -") + of("Google AI Ultra", "249.99 USD | -"),
    ),
    # A service a row, a tier a column.
    (
        "Per month:\n\n" + table("| Service | Plus | Pro |", "| ChatGPT | $20 | $200 |", "| Claude | - | $20 |"),
        of("ChatGPT Plus", "20 USD | month") + of("ChatGPT Pro", "200 USD | month") + of("Claude Pro", "20 USD | month"),
    ),
    # A sum a row, and what costs it behind.
    (
        table("| A month | OpenAI | Google |", "| $20 | ChatGPT Plus | Google AI Pro |", "| $250 | – | Google AI Ultra |"),
        of("ChatGPT Plus", "20 USD | month") + of("Google AI Pro", "20 USD | month") + of("Google AI Ultra", "250 USD | month"),
    ),
    # A sum that only measures is no price of a plan.
    (table("| | ChatGPT | Claude |", "| Remarks | $20 more than Pro | $5 less than Plus |", "| Verdict | good | good |"), []),
    # The period in a column of its own, and both ends of a range.
    (
        table("| Product | Price | Billing |", "| ChatGPT Plus | $20 | monthly |", "| Claude Pro | $200 | yearly |"),
        of("ChatGPT Plus", "20 USD | month") + of("Claude Pro", "200 USD | year"),
    ),
    (
        table("| Subscription | Monthly price |", "| Claude Max | $100–200 |", "| ChatGPT Pro | $200 |"),
        of("Claude Max", "100 USD | month", "200 USD | month") + of("ChatGPT Pro", "200 USD | month"),
    ),
    # Which way the tokens go, told with the model; an image has a price too.
    (
        table("| What | How much |", "| GPT-9, a million tokens in | $1.25 |", "| GPT-9, a million tokens out | $10 |"),
        tokens("GPT-9", "1.25 USD", "10 USD"),
    ),
    (table("| Model | Price per image |", "| gpt-image-9 | $0.04 |", "| Imagen 9 | $0.03 |"), of("gpt-image-9", "0.04 USD | -") + of("Imagen 9", "0.03 USD | -")),
    (table("| Model | Price per 1,000 images |", "| gpt-image-9 | $40 |", "| Imagen 9 | $30 |"), []),
]  # fmt: skip
IN_A_ROW = [
    # An entry goes on in the way of the one before, past what it says by the way.
    ("Grok 9 sits behind a paywall: SuperGrok, $30 a month; SuperGrok Heavy, which gets you Grok 9 Heavy, $300.", of("SuperGrok", "30 USD | month") + of("SuperGrok Heavy", "300 USD | month")),
    ("ChatGPT Plus 每月 20 美元；SuperGrok（含 Grok 9）30 美元。", of("ChatGPT Plus", "20 USD | month") + of("SuperGrok", "30 USD | month")),
    ("Veo 9 Fast, 15 cents a second with sound; Veo 9, 40 cents.", of("Veo 9 Fast", "0.15 USD | -") + of("Veo 9", "0.4 USD | -")),
    # … but no sum of another thing, nor what a thing did.
    ("ChatGPT Plus costs $20 a month, my gym $40.", of("ChatGPT Plus", "20 USD | month")),
    ("ChatGPT Plus costs $20 a month; Claude Pro, with which I wrote this, has no limit, and my $40 mouse is fine.", of("ChatGPT Plus", "20 USD | month")),
    # The same thing elsewhere.
    ("ChatGPT Go (₹399/month in India; $8 in the US)", of("ChatGPT Go", "399 INR | month", "8 USD | month")),
    ("Google AI Pro is $19.99 a month in America, €21.99 in Europe.", of("Google AI Pro", "19.99 USD | month", "21.99 EUR | month")),
    # Sums told together for what is named behind them.
    ("Pricing stayed put at three dollars per million input tokens and fifteen per million output tokens for Claude Sonnet 9.", tokens("Claude Sonnet 9", "3 USD", "15 USD")),
    # The sign behind its number.
    ("Kimi K9: 0.6 $/M in, 2.5 $/M out.", tokens("Kimi K9", "0.6 USD", "2.5 USD")),
]  # fmt: skip
CHANGES = [
    # What was the price once has no row.
    ("The cut brought o9 to $2/$8 (from $10/$40).", tokens("o9", "2 USD", "8 USD")),
    ("o9: was $10/$40, is $2/$8 (per million tokens).", tokens("o9", "2 USD", "8 USD")),
    ("Claude 9 Haiku became dearer: $1 and $5 where there had been $0.25 and $1.25 per million tokens.", tokens("Claude Haiku 9", "1 USD", "5 USD")),
    ("Devin's price fell from $500 a month to a starting fee of $20.", of("Devin", "20 USD | month")),
    # What a later sentence makes of it.
    ("Claude 9 Haiku was $1 in and $5 out per million tokens. In May Anthropic relented and made it 80 cents and $4.", tokens("Claude Haiku 9", "1 USD", "5 USD", "0.8 USD", "4 USD")),
    # What comes in the place of another has its own price.
    ("GPT-9 mini replaced GPT-8 at fifteen cents per million input tokens and sixty cents per million output tokens.", tokens("GPT-9 mini", "0.15 USD", "0.6 USD")),
    ("OpenAI replaced GPT-8 ($5 per million tokens) with GPT-9.", tokens("GPT-8", "5 USD")),
    # `free` is no name of a plan.
    ("Amazon made Kiro free for a year for startups; others pay $20 a month.", of("Kiro", "20 USD | month")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), [*TABLES, *IN_A_ROW, *CHANGES])
def test_prices(priced, text, rows):
    assert priced(text) == sorted(rows)
