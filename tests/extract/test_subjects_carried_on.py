# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Whom a clause goes on about, what is no name, and what only looks like a happening.

Names and figures are invented.
"""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A name ends before the preposition behind it, and begins behind the one before it.
        case("意大利在 1 月底封禁 DeepSeek。", "opposition | 意大利 | 2025-01"),
        case("港口州州长林远在 9 月 29 日签署了一项行政令。", "strategy | 港口州州长林远 | 2025-09-29"),
        # A law that is signed goes before who signed it.
        case("港口州州长林远在 9 月 29 日签署了 SB 99。", "strategy | SB 99 | 2025-09-29"),
        case("They settled after a judge had found in June that training was fair.", "opposition | a judge | 2025-06"),
        case("3 月，林远和何岛因为 AlphaFold 得了算盘奖。", "award | 林远 | 2025-03", "award | 何岛 | 2025-03"),
        # A time is nobody, nor is what somebody did.
        case("For 2023 it said that everyone had a chatbot."),
        case("二月二十九日把 OpenAI 告上了法庭，八月换了个法院又告了一遍。"),
        # Who opens the sentence is spoken of by `it`, not the last who was named.
        case("OpenAI 想收购 Riverfold 没谈成，7 月创始人去了 Google；5 月它花 65 亿美元买下一家硬件公司。", "market | OpenAI | 2025-05"),
        # … unless the part behind a semicolon has one of its own.
        case("谷歌 5 月签下合同；OpenAI 在 10 月卖出股份，同月完成重组。", "strategy | Google | 2025-05", "strategy | OpenAI | 2025-10"),
        case("OpenAI had an agreement to buy Riverfold for about $3 billion. The deal lapsed in July.", "market | OpenAI | 2025-07"),
        # A gift is carried on.
        case("The Model Context Protocol turned one in November. On December 9 Anthropic donated it to a foundation; OpenAI gave AGENTS.md, and Mistral gave the press a tour.",
             "donation | Model Context Protocol | 2025-12-09", "donation | AGENTS.md | 2025-12-09"),
        case("In May OpenAI gave ChatGPT a new voice."),
        # A relative clause has its own year.
        case("The Harbour Protocol, which Anthropic had introduced in November 2024, is dull; on 9 December Anthropic bought a chip maker.", "market | Anthropic | 2025-12-09"),
        # On the way to the stock exchange.
        case("MiniMax and Zhipu both filed to list in Hong Kong in December.", "market | MiniMax | 2025-12", "market | Zhipu AI | 2025-12"),
        case("9 月 17 日和 21 日前后，智谱与 MiniMax 先后通过聆讯。", "market | Zhipu AI | 2025-09-17", "market | MiniMax | 2025-09-21"),
        case("9 月，智谱与 MiniMax 先后通过聆讯。", "market | Zhipu AI | 2025-09", "market | MiniMax | 2025-09"),
        case("CoreWeave's March IPO was smaller than planned.", "market | CoreWeave | 2025-03"),
        case("智谱 12 月 30 日启动招股。", "market | Zhipu AI | 2025-12-30"),
        case("12 月前后要递表的公司很多，拟上市的智谱没有动静。"),
        # Shares of a firm are sold, other shares are not.
        case("In May Scale AI sold 49% of itself to Meta.", "market | Scale AI | 2025-05"),
        case("In June DeepSeek took 30% of the market."),
        # How old somebody is, and how open a thing is, are no news.
        case("7 月，成立仅四年的 MiniMax 很安静；成立不到三年的 Mistral 也是。"),
        case("In July MiniMax, founded only four years ago, was quiet."),
        case("In May OpenAI kept GPT-9 under restricted access."),
        case("In May Anthropic restricted access to Claude in China.", "strategy | Anthropic | 2025-05"),
        # What the author does with his own things, what nobody suffers, and hearsay.
        case("我在 5 月关掉了 Claude 的自动续费。"),
        case("In May I sued nobody."),
        case("有人 5 月说 Google 收购了一切。"),
        # Others ways to tell it.
        case("10 月，生命未来研究所发起公开信。", "opposition | Future of Life Institute | 2025-10"),
        case("《纽约时报》12 月又把 Perplexity 告了。", "opposition | The New York Times | 2025-12"),
        case("METR's randomized trial in July found that they were slower.", "publication | METR | 2025-07"),
    ],
)  # fmt: skip
def test_happenings(rows, text, expected):
    assert rows(text, of="events") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Those who give the money have not raised it.
        case("Mistral opened the year well. It raised €2 billion in September from ASML and others at a valuation of €12 billion.",
             "Mistral AI | funding | = | 2000000000 | EUR", "Mistral AI | valuation | = | 1.2e+10 | EUR"),
        case("5 月，Mistral 从英伟达和思科融到 9 亿欧元，估值 80 亿欧元。",
             "Mistral AI | funding | = | 900000000 | EUR", "Mistral AI | valuation | = | 8000000000 | EUR"),
        # What a deal is for has not made it.
        case("Nvidia ended the year on December 24 with a $20 billion deal for Groq's technology.", "NVIDIA | deal_value | = | 2e+10 | USD"),
        # A day is no part of a name.
        case("On the same Friday Google paid $2.4 billion for a license.", "Google | acquisition_price | = | 2400000000 | USD"),
    ],
)  # fmt: skip
def test_numbers(rows, text, expected):
    assert rows(text, of="metrics") == expected
