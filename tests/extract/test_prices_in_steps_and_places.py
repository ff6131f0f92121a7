# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Prices of the steps in which a plan comes, in other places and currencies, of a piece, by the year.

Each row is `subject | amount currency | period`, with the offer behind it where there is one; a date
of the price stands last.
"""

import pytest
from tests.extract.sums import of, tokens

MAX = of("Claude Max", "100 USD | month", "200 USD | month")

STEPS = [
    ("Claude Max has two tiers: the smaller costs $100 a month, the larger $200.", MAX),
    ("Claude Max starts at $100 a month. The bigger version is $200 a month.", MAX),
    ("Claude Max 有两档，100 美元的给 5 倍用量，200 美元的给 20 倍，都是按月收。", MAX),
    ("*How much is Claude Max?* Two sizes: $100 a month for five times the usage of Pro, $200 a month for twenty times.", MAX),
    ("Zhipu's GLM Coding Plan asks 20 yuan a month for the small package. The big package is 100 yuan a month.", of("GLM Coding Plan", "20 CNY | month", "100 CNY | month")),
    ("Kimi's membership has three steps: 49, 99 and 199 yuan a month.", of("Kimi", "49 CNY | month", "99 CNY | month", "199 CNY | month")),
    # Who pays is not what is paid for; large notes make no outlay.
    ("GPT-9 is here. Developers are charged $2 per million input tokens and $8 per million output tokens.", tokens("GPT-9", "2 USD", "8 USD")),
    ("In Japan we pay ¥3,000 a month for ChatGPT Plus.", of("ChatGPT Plus", "3000 JPY | month")),
    ("My employer pays $3,000 a month for ChatGPT Plus.", []),
    # Years before a sum are none, nor what falls.
    ("In 2021, 2022 and 2023 ChatGPT Plus cost 20 dollars a month.", of("ChatGPT Plus", "20 USD | month")),
    ("Claude Max starts at $100 a month. The bigger problem is $200 a month for electricity.", of("Claude Max", "100 USD | month")),
]  # fmt: skip
PLACES = [
    ("Claude Pro costs $20 a month (or £18).", of("Claude Pro", "20 USD | month", "18 GBP | month")),
    ("ChatGPT Plus is still $20, or €23, a month.", of("ChatGPT Plus", "20 USD | month", "23 EUR | month")),
    ("In Korea ChatGPT Go is 15,000 won a month, in Brazil 40 reais.", of("ChatGPT Go", "15000 KRW | month", "40 BRL | month")),
    ("ChatGPT Go 在印度每月 399 卢比，在越南 13 万越南盾。", of("ChatGPT Go", "399 INR | month", "130000 VND | month")),
    # What some pay is another price of the same thing, not what everybody else gets.
    ("Perplexity Pro costs €18.50 a month, €4.50 for students.", of("Perplexity Pro", "18.5 EUR | month", "4.5 EUR | month")),
    ("Perplexity Pro 卖 18.5 欧元一个月，教师 4.5 欧元。", of("Perplexity Pro", "18.5 EUR | month", "4.5 EUR | month")),
    ("Perplexity Pro costs €18.50 a month, €4.50 for lunch.", of("Perplexity Pro", "18.5 EUR | month")),
    # What a sum comes to in the money of the reader is no price.
    ("ChatGPT Plus is $20 a month (about £16).", of("ChatGPT Plus", "20 USD | month")),
    ("ChatGPT Plus 每月 20 美元，约合 145 元人民币。", of("ChatGPT Plus", "20 USD | month")),
    ("A jury of 12,000 won a month of ChatGPT Plus.", []),
]  # fmt: skip
BY_THE_YEAR = [
    ("Paid by the year, Perplexity Pro is $200; paid by the month it is $20.", of("Perplexity Pro", "200 USD | year", "20 USD | month")),
    ("An annual subscription to Perplexity Pro is $200.", of("Perplexity Pro", "200 USD | year")),
    ("Perplexity Pro is $17 a month if you pay for a year at once, otherwise $20.", of("Perplexity Pro", "17 USD | month", "20 USD | month")),
    ("The annual report says that Perplexity Pro is $20 a month.", of("Perplexity Pro", "20 USD | month")),
]  # fmt: skip
PIECES = [
    ("With Veo 9 a second of video costs 40 cents.", of("Veo 9", "0.4 USD | -")),
    ("Veo 9 came in May. You tell GPT-9 what you want and it writes the script. It's 4 cents a second through the API.", of("Veo 9", "0.04 USD | -")),
    ("Seedream 9 生成一张图要两毛钱。", of("Seedream 9", "0.2 CNY | -")),
    ("Veo 9 在 5 月 20 日来了。9 月 9 日谷歌给它降了价：从每秒 0.75 美元降到 0.40 美元。", of("Veo 9", "0.4 USD | -")),
    # A model of words makes no film, and a machine is paid for by the hour.
    ("GPT-9 came in May. A second of video costs 40 cents.", []),
    ("Veo 9 came in May. A GPU is $2 an hour.", []),
]  # fmt: skip
OFFERS = [
    ("The first month of Google AI Ultra is free; after that it is $249.99 a month.", of("Google AI Ultra", "249.99 USD | month | 1/1")),
    ("Google AI Ultra will set you back $249.99 a month (half that for the first three months).", of("Google AI Ultra", "249.99 USD | month | 0.5/3")),
    ("Until October 31 Kimi K9 costs $0.30 per million input tokens, half the usual $0.60.", of("Kimi K9", "0.6 USD | million_tokens | 0.3")),
    ("NotebookLM Plus 每月 19.99 美元，学生半价 9.99 美元。", of("NotebookLM Plus", "19.99 USD | month | 0.5/9.99")),
    ("Cursor Pro is $21 a month (first month $7.5).", of("Cursor Pro", "21 USD | month | 7.5/1")),
    # What is left off for some of the tokens is off no price of the others, and nothing is no price.
    ("GLM-9 每百万 token 输入 3 元、输出 9 元，夜间打六折。", tokens("GLM-9", "3 CNY", "9 CNY")),
    ("GLM-9 costs $3 per million tokens in and $9 out, cached tokens 90% off.", tokens("GLM-9", "3 USD", "9 USD")),
    ("Windsurf 首月 0 元。", []),
    # A sum that the discount does not come to is another's.
    ("NotebookLM Plus 每月 19.99 美元，学生半价，午饭 15 美元。", of("NotebookLM Plus", "19.99 USD | month | 0.5")),
]  # fmt: skip
WHOSE = [
    ("Grok 9, which costs $10 per million tokens, is fine.", tokens("Grok 9", "10 USD")),
    ("The fine for GPT-9 is $10 per million users.", []),
    # What a sum buys follows it, whatever was named before.
    ("The Grok app is loud, and for $31 a month anyone can become a subscriber to SuperGrok.", of("SuperGrok", "31 USD | month")),
    ("The Grok app is loud, and for $31 a month you now get SuperGrok.", of("SuperGrok", "31 USD | month")),
    # What is the same for another, where nothing but the price can be meant.
    ("Claude Pro is $21 a month, and the same for ChatGPT Plus.", [*of("Claude Pro", "21 USD | month"), *of("ChatGPT Plus", "21 USD | month")]),
    ("Claude Pro is $21 a month; the limits are the same for ChatGPT Plus.", of("Claude Pro", "21 USD | month")),
    # A mixture costs what nobody asks.
    ("Grok 9 for 80%, GLM-9.1 for 20% = $1.9 per million tokens.", []),
    ("Grok 9 = $1.9 per million input tokens.", tokens("Grok 9", "1.9 USD")),
    ("DeepSeek V9's price list is short: 4 yuan per million tokens in, 16 yuan per million tokens out.", tokens("DeepSeek V9", "4 CNY", "16 CNY")),
    ("GLM-9 的输入价从每百万 token 5 元降到 2 元，输出价不变，仍是 8 元。", tokens("GLM-9", "2 CNY", "8 CNY")),
    ("GLM-9 一刀一百万进、五刀一百万出。", tokens("GLM-9", "1 USD", "5 USD")),
    ("## Claude Pro\n\n20 刀一个月。年初买的，用到现在。", of("Claude Pro", "20 USD | month")),
    ("My company pays $40,000 a month for GPT-9.", []),
    ("有分析师预测豆包明年会推出 68 元一个月的会员，字节否认了这一说法。", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*STEPS, *PLACES, *BY_THE_YEAR, *PIECES, *OFFERS, *WHOSE]
)
def test_prices_in_steps_and_places(priced, text, expected):
    assert priced(text) == sorted(expected)


TABLES = [
    # The day that a row gives its thing is that of its price …
    ("| Model | Available | Input | Output |\n|---|---|---|---|\n| GPT-9 | August 7 | $2 | $8 |", {"2025-08-07"}),
    ("| Date | Model | Input | Output |\n|---|---|---|---|\n| May 3 | GPT-9 | $2 | $8 |", {"2025-05-03"}),
    ("| Plan | US$/month | Since |\n|---|---|---|\n| Claude Max | from 100 | April 2025 |", {"2025-04"}),
    ("| 模型 | 发布 | 输入 | 输出 |\n|:--|:--|--:|--:|\n| GLM-9 | 7 月 28 日 | 0.8 元 | 2 元 |", {"2025-07-28"}),
    # … and so is one that is all of a remark, or for which the line above tells what things cost.
    ("| Model | Input | Output | Note |\n|---|---|---|---|\n| GPT-9 | $2 | $8 | February. Gone from the API by July |", {"2025-02"}),
    ("| Plan | $/month | Note |\n|---|---|---|\n| Claude Max | 100 | unchanged since April |", {"2025-04"}),
    ("下面这张表是我 12 月从各家官网抄的：\n\n| 模型 | 输入 | 输出 |\n|---|---|---|\n| GLM-9 | 2 元 | 3 元 |", {"2025-12"}),
    # A text may say once for all when its prices stood; what leads in one table tells of that alone.
    ("All list prices are current as of 9 October.\n\n## Models\n\nGrok 9 costs $2 per million input tokens. In May GPT-9 had cost $3 per million input tokens.", {"2025-10-09", "2025-05"}),
    ("| 模型 | 输入 | 输出 |\n|---|---|---|\n| GLM-9 | 2 元 | 3 元 |\n\n文中定价均截至 10 月。", {"2025-10"}),
    ("Prices as of October:\n\n- Grok 9: $2 per million input tokens\n\n## More\n\nGPT-9 costs $3 per million input tokens.", {"2025-10", None}),
    ("The prices fell on 9 October.\n\n## More\n\nGPT-9 costs $3 per million input tokens.", {None}),
    ("All prices as of October. All prices as of May.\n\nGPT-9 costs $3 per million input tokens.", {None}),
    # The end of a thing is no day of its price, nor is what its makers know.
    ("| Model | Retired | Input | Output |\n|---|---|---|---|\n| GPT-9 | July 2025 | $2 | $8 |", {None}),
    ("| Model | Knowledge cutoff | Input | Output |\n|---|---|---|---|\n| GPT-9 | July 2025 | $2 | $8 |", {None}),
    ("| Plan | $/month | Note |\n|---|---|---|\n| Claude Max | 100 | I left in April |", {None}),
    # In prose one date before several sums is that of each.
    ("GLM-9 降价了。8 月 3 日起，输入每百万 token 2 元，输出 8 元。", {"2025-08-03"}),
    ("Kimi's membership has three steps since September: 49, 99 and 199 yuan a month.", {"2025-09"}),
    ("11 月 11 日当天，MiniMax 的编程套餐首月 9.9 元（原价 29 元），ChatGPT Plus 首月 10 元（原价 20 元）。", {"2025-11-11"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "dates"), TABLES)
def test_when_prices_held(assembled, text, dates):
    prices = assembled(f"# 2025 in review\n\n{text}")["prices"]
    assert prices.height
    assert set(prices["date_edtf"]) == dates


def test_a_model_that_is_set_beside_keeps_no_date_of_the_other(assembled):
    text = "Claude Opus 9 在 11 月 24 日发布，价格降到 5/25 美元，Opus 8 是 15/75 美元。"
    prices = assembled(f"# 2025 年回顾\n\n{text}")["prices"]
    dated = {(row["subject_name"], row["date_edtf"]) for row in prices.to_dicts()}
    assert dated == {("Claude Opus 9", "2025-11-24"), ("Claude Opus 8", None)}


FURTHER = [
    # What is paid at first may be told behind the price, with its last day …
    ("DeepSeek-V9 的正式价是输入 2 元、输出 8 元，不过到 2025 年 2 月 8 日之前先按 1 元和 2 元收。", tokens("DeepSeek V9", "2 CNY", "8 CNY"), "1/2"),
    ("DeepSeek V9 is $2 in and $8 out; until February 8 you pay only $1 and $2.", tokens("DeepSeek V9", "2 USD", "8 USD"), "1/2"),
    # … but what a price fell to is no offer.
    ("GPT-9 was $10 per million tokens until June, and fell to $8 then.", tokens("GPT-9", "10 USD", "8 USD"), ""),
    # What came before a thing has its own price, and what stands outside the talk, too.
    ("Gemini 9 Flash costs $0.50 and $3 per million tokens, up from its predecessor's $0.30 and $2.50.", tokens("Gemini 9 Flash", "0.5 USD", "3 USD"), ""),
    ("GPT-9 Turbo is $10 per million tokens in. Embeddings had dropped in June to $0.10 a million.", tokens("GPT-9 Turbo", "10 USD"), ""),
    ("GPT-9 Turbo is $10 per million tokens in. Output tokens are $30.", tokens("GPT-9 Turbo", "10 USD", "30 USD"), ""),
    # What a sum buys is not what something costs.
    ("豆包通用模型 Pro 32K 每千 token 0.003 元，一块钱能看 284 张图。", tokens("Doubao-Pro-32K", "3 CNY"), ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "offers"), FURTHER)
def test_sums_behind_a_price(priced, text, expected, offers):
    paid = [f" | {offer}" if offer else "" for offer in offers.split("/")] or [""]
    paid = paid if offers else [""] * len(expected)
    assert priced(text) == sorted(row + offer for row, offer in zip(expected, paid, strict=True))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("GPT-9, at $2 and $8 per million tokens, arrived on August 7.", "2025-08-07"),
        ("The Humane AI Pin, $699, shipped in April.", "2025-04"),
        ("GPT-9, at $2 and $8 per million tokens, is what I used in August.", None),
    ],
)
def test_an_aside_has_the_date_of_its_clause(assembled, text, date):
    prices = assembled(f"# 2025 in review\n\n{text}")["prices"]
    assert set(prices["date_edtf"]) == {date}


def test_a_plan_of_somebody_unknown_is_nobody_elses(assembled):
    text = "Wobbly's Pro plan is $25 a month, and v0 Premium costs $20 a month."
    prices = assembled(f"# 2025 in review\n\n{text}")["prices"]
    assert set(prices["subject_name"]) == {"v0 Premium"}
