# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Prices told in a row: below a line that says what the sums are, one size of a plan after another, with one date for all.

Each row is `subject | amount currency | period`, with the offer behind it where there is one.
"""

import pytest
from tests.extract.sums import TOKENS, of

LISTS = [
    # The line above says what is paid for, whatever sign parts a thing from its sum.
    (
        "Google's autumn line-up, prices per million output tokens:\n\n* Gemini 9 Pro – $12.00\n* Gemini 9 Flash, $2.50\n* Gemini 9 Flash-Lite ($0.40)",
        of("Gemini 9 Pro", f"12 USD | {TOKENS}") + of("Gemini 9 Flash", f"2.5 USD | {TOKENS}") + of("Gemini 9 Flash Lite", f"0.4 USD | {TOKENS}"),
    ),
    (
        "Subscriptions, per month:\n\n* ChatGPT Plus – $20\n* Kiro (preview): $19",
        of("ChatGPT Plus", "20 USD | month") + of("Kiro", "19 USD | month"),
    ),
    (
        "订阅费（月）：\n\n1. ChatGPT Plus——20 美元\n2. SuperGrok，30 美元",
        of("ChatGPT Plus", "20 USD | month") + of("SuperGrok", "30 USD | month"),
    ),
    # What it cost to train a thing is no price, nor is a sum of which nothing is said.
    ("What it cost to train them:\n\n* GPT-9 – $20\n* GLM-9, $2", []),
    ("Things that I won:\n\n* GPT-9, $20\n* Kimi K9 – $3", []),
]  # fmt: skip
SPOKEN_OF = [
    # A sentence that opens with `it` or with plans tells of what the one before is about.
    ("Kiro went into preview in July. It left it in May and comes at $20, $40 and $200 a month.", of("Kiro", "20 USD | month", "40 USD | month", "200 USD | month")),
    ("Manus opened to everyone in May. Its paid plans cost $39 and $199 a month.", of("Manus", "39 USD | month", "199 USD | month")),
    ("Windsurf was bought in July. Plans start at $15 a month.", of("Windsurf", "15 USD | month")),
    ("Manus 三月内测，一码难求。付费版每月 39 美元起，最贵的 199 美元。", of("Manus", "39 USD | month", "199 USD | month")),
    # … but not what a rival asks, nor one of two things, nor what something is only measured by.
    ("Cursor had a hard summer. It lost users when its rival cut the price to $10 a month.", []),
    ("Windsurf and Cursor fought all year. It cost $20 a month.", []),
    ("Google's answer to Cursor is Antigravity. It saved me a $300 a month contractor.", []),
    # The question names whose plans its answer tells of.
    ("Q: What does Kiro cost?\n\nA: $20 a month for Pro, $40 for Pro+.", of("Kiro Pro", "20 USD | month") + of("Kiro Pro+", "40 USD | month")),
]  # fmt: skip
SIZES = [
    # Further sizes of one subscription.
    ("海螺 AI 推出会员，标准版每月 9.99 美元，无限版 94.99 美元。", of("Hailuo AI", "9.99 USD | month", "94.99 USD | month")),
    ("Claude Max 两个档位：5 倍用量每月 100 美元，20 倍用量 200 美元。", of("Claude Max", "100 USD | month", "200 USD | month")),
    ("Claude Max comes in two sizes: $100 a month for five times the usage of Pro and $200 for twenty times.", of("Claude Max", "100 USD | month", "200 USD | month")),
    ("Claude Max is $100 a month for 5x, $200 for 20x.", of("Claude Max 5x", "100 USD | month") + of("Claude Max 20x", "200 USD | month")),
    ("Manus costs $39 a month, the larger plan $199.", of("Manus", "39 USD | month", "199 USD | month")),
    ("Claude Max 每月 100 美元，机械键盘 200 美元。", of("Claude Max", "100 USD | month")),
    ("通义灵码标准版每月 79 元，新版 99 元。", of("Tongyi Lingma", "79 CNY | month")),
    # Another plan is no size of the one told of.
    ("Mistral's Le Chat Pro costs $14.99 a month, and the team plan $24.99 per user.", of("Le Chat Pro", "14.99 USD | month") + of("Le Chat Team", "24.99 USD | month")),
    ("ChatGPT Plus is $20 a month, the business plan $30 per user.", of("ChatGPT Plus", "20 USD | month") + of("ChatGPT Business", "30 USD | month")),
    # A thing before its own plan is not another of two things.
    (
        "九月智谱上了 GLM Coding Plan，Lite 档首月 20 元，之后 40 元一个月；Pro 档首月 100 元，次月起 200 元。",
        of("GLM Coding Plan Lite", "40 CNY | month | 20/1") + of("GLM Coding Plan Pro", "200 CNY | month | 100/1"),
    ),
    # Tiers that have names of metals, of a family that has no other name.
    ("可灵的会员分三档，黄金每月 66 元，铂金 266 元。", of("Kling Gold", "66 CNY | month") + of("Kling Platinum", "266 CNY | month")),
    ("海螺 AI 每月 9.99 美元。黄金涨到每克 900 元。", of("Hailuo AI", "9.99 USD | month")),
    # The plan in brackets behind what its maker's app costs.
    ("Gemini 那边每月 2900 日元（Google AI Pro）。", of("Google AI Pro", "2900 JPY | month")),
    ("Google asks $20 a month (Google AI Pro) or $250 (Google AI Ultra).", of("Google AI Pro", "20 USD | month") + of("Google AI Ultra", "250 USD | month")),
    ("Claude Pro costs $20 a month (ChatGPT Plus).", of("Claude Pro", "20 USD | month")),
    # The month that all of a row are paid for, told behind the last of them.
    ("Kimi 开始卖会员：Andante 49 元、Moderato 99 元，都是一个月。", of("Kimi Andante", "49 CNY | month") + of("Kimi Moderato", "99 CNY | month")),
]  # fmt: skip
BARE = [
    # Sums without a currency that go on with a price.
    ("GPT-9 每百万 token 输入 1.25 美元、输出 10 美元，mini 版是 0.25 和 2。", of("GPT-9", f"1.25 USD | {TOKENS}", f"10 USD | {TOKENS}") + of("GPT-9 mini", f"0.25 USD | {TOKENS}", f"2 USD | {TOKENS}")),
    ("Gemini 9 Pro 每百万输入 1.25 美元、输出 10 美元；超过之后是 2.5 和 15。", of("Gemini 9 Pro", *(f"{n} USD | {TOKENS}" for n in ("1.25", "10", "2.5", "15")))),
    ("GPT-9 每百万 token 输入 1.25 美元；超过 3 和 4 个人的团队要加钱。", of("GPT-9", f"1.25 USD | {TOKENS}")),
    # … and no versions where a currency stands behind the next.
    ("最便宜的是 GPT-9 nano，0.05 和 0.4 美元。", of("GPT-9 nano", f"0.05 USD | {TOKENS}", f"0.4 USD | {TOKENS}")),
    ("Per month, in dollars: ChatGPT Plus 20, SuperGrok 30.", of("ChatGPT Plus", "20 USD | month") + of("SuperGrok", "30 USD | month")),
]  # fmt: skip
SAID = [
    # What somebody guesses, and what a screenshot showed, is no price.
    ("My hunch is that OpenAI ships GPT-9 soon and that the API costs $10 per million tokens.", []),
    ("My bet is on GPT-9, which costs $10 per million tokens.", of("GPT-9", f"10 USD | {TOKENS}")),
    ('In May a screenshot of a "$2,000 a month ChatGPT plan" did the rounds.', []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), [*LISTS, *SPOKEN_OF, *SIZES, *BARE, *SAID])
def test_prices(priced, text, rows):
    assert priced(text) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("## Tokyo\n\nLe Chat Pro costs ¥2,300 a month.", "JPY"),
        ("Everything is dearer in Japan. Le Chat Pro costs ¥2,300 a month.", "JPY"),
        # Of Japan and China, what stands nearest tells whose sign it is.
        ("## Tokyo\n\nA Chinese reader pays less. Le Chat Pro costs ¥145 a month.", "CNY"),
        ("Le Chat Pro costs ¥145 a month.", "CNY"),
    ],
)
def test_the_sign_of_yen_and_yuan(priced, text, currency):
    assert [row.split(" | ")[1].split()[1] for row in priced(text)] == [currency]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        # Told in a row, with one verb for all: the date before the first sum is theirs too.
        ("Kiro 十一月十七日正式开放，Pro 20 美元，Pro+ 40 美元，按月。", {"20": "2025-11-17", "40": "2025-11-17"}),
        ("Google AI Pro came in May at $19.99 a month, Google AI Ultra at $249.99.", {"19.99": "2025-05", "249.99": "2025-05"}),
        ("GPT-9 came out in May at $1.25/$10, GPT-9 mini at $0.25/$2.", dict.fromkeys(("1.25", "10", "0.25", "2"), "2025-05")),
        ("到了 5 月，GLM Coding Plan Lite 涨到 50 元，Pro 涨到 150 元，Max 涨到 470 元。", {"50": "2025-05", "150": "2025-05", "470": "2025-05"}),
        # A verb of its own, or another maker, makes it another clause.
        ("ChatGPT Go reached India in May at ₹399 a month; ChatGPT Plus still costs ₹1,999.", {"399": "2025-05", "1999": None}),
        ("ChatGPT Plus was $20 a month in May, ChatGPT Pro $200 a month in June.", {"20": "2025-05", "200": "2025-06"}),
        # What is told in brackets behind a price.
        ("Kimi K9 今年 5 月上线时输入 4 元（命中缓存 1 元）。", {"4": "2025-05", "1": "2025-05"}),
        # The day from which a price holds is its date, not the one since which the thing is sold.
        ("5 月 9 日起 Kimi 取消优惠，Kimi K9 的输出价调到每百万 tokens 12 元。", {"12": "2025-05-09"}),
        ("Since May Kimi K9 has cost $2 per million tokens.", {"2": "2025-05"}),
        ("As of May, Claude Max costs $100 a month.", {"100": "2025-05"}),
        ("Copilot Pro, on sale since May, costs $20 a month.", {"20": None}),
        # … also above its list, behind what happens else, or where a part of the sentence begins.
        ("5 月 8 日起，GLM-9 的新价：\n\n- 输入：每百万 token 3 元\n- 输出：每百万 token 9 元", {"3": "2025-05-08", "9": "2025-05-08"}),
        ("自 5 月 8 日起，GLM-9 取消优惠，全天执行新价：每百万 token 输入 3 元，输出 9 元。", {"3": "2025-05-08", "9": "2025-05-08"}),
        ("ChatGPT Go 3 月 4 日进入巴西，每月 40 雷亚尔；5 月 8 日起，越南用户每月 130000 越南盾。", {"40": "2025-03-04", "130000": "2025-05-08"}),
        ("ChatGPT Go was ₹399 a month in March; from May 8, it was $8 a month in the US.", {"399": "2025-03", "8": "2025-05-08"}),
        # When a thing came is when its price did; since when it is used is not.
        ("SuperGrok (launched on 8 May) costs $30 a month.", {"30": "2025-05-08"}),
        ("SuperGrok（5 月 8 日上线）每月 30 美元。", {"30": "2025-05-08"}),
        ("SuperGrok (my favourite in May) costs $30 a month.", {"30": None}),
        ("SuperGrok costs $30 a month; since May there has been SuperGrok Heavy at $300.", {"30": None, "300": "2025-05"}),
    ],
)  # fmt: skip
def test_dates_of_prices_in_a_row(observed, text, dates):
    found = [c for c in observed(f"# 2025 in review\n\n{text}").observations if c.table == "prices"]
    told = {f"{c.value('amount').normalize():f}": c.date and c.date.value.edtf for c in found}
    assert told == dates
