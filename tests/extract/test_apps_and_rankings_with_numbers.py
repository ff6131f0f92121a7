# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Numbers of the app that a model came with, of rankings that are companies, and of words set apart.

Names are known ones or invented, figures are invented. A sentence without rows is one that tells of nobody.
"""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The app has the model's name without its version …
        case("OpenAI 在 5 月拿出 Sora 9 和同名社交应用，后者头两周下载量破三百万。", "Sora | downloads | > | 3000000 | download"),
        case("Sora 9 came wrapped in a social app that passed three million downloads in a week.", "Sora | downloads | > | 3000000 | download"),
        case("In May Sora 9 and its app came out, and there were 3 million downloads.", "Sora | downloads | = | 3000000 | download"),
        case("Sora 9 和它那个 TikTok 式的 App 一起到来；那个 App 一周里被下载了 300 万次。", "Sora | downloads | = | 3000000 | download"),
        # … unless the sentence keeps to the model.
        case("Sora 9 came with an app in May and had 3 million downloads within days.", "Sora 9 | downloads | = | 3000000 | download"),
        case("Sora 9 came with an app, and it had 3 million downloads within days.", "Sora 9 | downloads | = | 3000000 | download"),
        case("5 月，Sora 9 连同一个拼图 App 一道来了，头两周下载破三百万。", "Sora 9 | downloads | > | 3000000 | download"),
        case("The Sora 9 app has a context of 3 million tokens.", "Sora 9 | context_length | = | 3000000 | token"),
        # A ranking whose publisher has its name has no money but that of the publisher.
        case("LMArena raised $300 million in May at a valuation of $900 million.", "LMArena | funding | = | 300000000 | USD", "LMArena | valuation | = | 900000000 | USD"),
        case("但 LMArena 在 5 月拿到了 3 亿美元的种子轮。", "LMArena | funding | = | 300000000 | USD"),
        case("LMArena put Mistral first, and Mistral raised $300 million.", "Mistral AI | funding | = | 300000000 | USD"),
        case("SWE-bench raised $300 million."),
        case("The Chatbot Arena raised $300 million."),
        # Who says so in Chinese is not whose the number is.
        case("5 月，ChatGPT 能画画了。Altman 说有一个小时涌入 300 万新用户。", "ChatGPT | new_users | = | 3000000 | user"),
        # A time or an aside parts a number no further from its words.
        case("A judge was unmoved, and Anthropic settled on September 5th for $3 billion.", "Anthropic | settlement | = | 3000000000 | USD"),
        case("GLM-9 came with a training bill, they claim, of $334,700.", "GLM-9 | training_cost | = | 334700 | USD"),
        case("A judge was unmoved, and Anthropic did not settle on September 5th for $3 billion."),
        case("Cohere told us on September 5th of a plan, they claim, of $3 million."),
        # A bare number that its own words make money counts no users.
        case("By June, Claude Code had reached a billion in run-rate."),
        case("By June, Claude Code had reached a billion users.", "Claude Code | users | = | 1000000000 | user"),
        case("GLM-9 的 API 输出一百万 token 只要三块人民币。"),
        case("Google, in August, gave around $300 million for a licence.", "Google | amount | ~ | 300000000 | USD"),
        # Sums in no words that a rule knows are whose name alone stands before them.
        case("Claude Code alone was at $7 billion in July.", "Claude Code | amount | = | 7000000000 | USD"),
        case("In July Google and Mistral were at $7 billion."),
        case("In July it was at $7 billion, not at $9 billion as at Mistral."),
        case("Cursor costs $20 and Claude Max $200."),
        case("- **Cohere**，九月，十个人，没有产品，3 亿美元。", "Cohere | amount | = | 300000000 | USD"),
        case("- **Cohere**，三月，逾 3 亿美元，谷歌领头，估值 25 亿。", "Cohere | amount | > | 300000000 | USD", "Cohere | valuation | = | 2500000000 | USD"),
        case("- 九月，Cohere 和 Mistral，3 亿美元。"),
        case("- Cohere：3 亿美元。"),
        # A state of before in its own words.
        case("到岁末，Cursor 的母公司估值 36 亿美元，八月那会儿还是 3 亿。", "Anysphere | valuation | = | 3600000000 | USD", "Anysphere | valuation | = | 300000000 | USD"),
        # A decimal in Chinese words, which is no time of the day.
        case("英伟达六月成为市值第一，三点六万亿美元。", "NVIDIA | market_value | = | 3.6e+12 | USD"),
        case("豆包月活六点五亿。", "Doubao | monthly_active_users | = | 650000000 | user"),
        case("下午三点三十人到场，看豆包。"),
        # Where somebody comes from says no more than his name.
        case("瑞典的 Lovable 用八个月做到三亿美元年化收入。", "Lovable | run_rate_revenue | = | 300000000 | USD"),
        # What a score is on has no window of its own.
        case("GPT-9 came in May. 61.2 on SWE-bench, 70 on Aider, 300K of window.", "GPT-9 | context_length | = | 300000 | token"),
        # What a thing is integrated with has not its users; whose they are, the line above says.
        case("### Cursor\n\nIn May it was integrated with Slack, and had more than 300,000 monthly users.",
             "Cursor | monthly_active_users | > | 300000 | user"),
        case("- **Cursor**\n\n  5月集成Jira，月活用户超30万。", "Cursor | monthly_active_users | > | 300000 | user"),
        # What began as somebody's project has its own users.
        case("Claude Code began as a hobby of an Anthropic engineer, and by May had 300,000 users.", "Claude Code | users | = | 300000 | user"),
        # A thing that reports a number reports its own, in a week, a month or a day.
        case("ChatGPT had 300 million weekly users; Gemini reported 200 million monthly.",
             "ChatGPT | weekly_active_users | = | 300000000 | user", "Gemini | monthly_active_users | = | 200000000 | user"),
        case("By October ChatGPT had more than 300 million weekly users.", "ChatGPT | weekly_active_users | > | 300000000 | user"),
    ],
)  # fmt: skip
def test_whose_number_it_is(rows, text, expected):
    assert rows(text, of="metrics") == expected
