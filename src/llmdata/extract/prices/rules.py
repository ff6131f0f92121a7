"""How a text tells a price, one rule a way. `subject` is what costs `price`."""

from __future__ import annotations

from llmdata.extract.patterns import Example, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "price.in-brackets",
        "subject(thing) (of? gap)? open (date gap? (comma|and))? gap? (colon|of)? price(money)",
        yes=(
            Example("OpenAI 推出 ChatGPT Pro（200 美元）。", ("ChatGPT Pro | 200 USD | -",)),
            Example("ChatGPT Pro 的月费（200 美元）是投票定的。", ("ChatGPT Pro | 200 USD | month",)),
            Example(
                "Google 推出 Google AI Ultra（249 美元，首三个月半价）。",
                ("Google AI Ultra | 249 USD | -",),
            ),
        ),
        no=("ChatGPT Pro 的对手（200 美元）很好。", "DeepSeek R1（训练成本仅 550 万美元）发布了。", "比如 ChatGPT Pro（200 美元）这样的套餐，如果存在？"),
    ),
    Rule(
        "price.beside",
        "subject(thing) aside? (gap|of|colon|comma|release|emerge|later|date|promo|version_word){0,7}? (gap and gap?)? price(money)",
        yes=(
            Example("ChatGPT Plus 的 20 美元定价是投票决定的。", ("ChatGPT Plus | 20 USD | -",)),
            Example("新标杆是 Claude Max 20x 计划，200 美元/月。", ("Claude Max 20x | 200 USD | month",)),
            Example("GPT-5 每百万输入 token 1.25 美元。", ("GPT-5 | 1.25 USD | million_tokens",)),
            Example("DeepSeek V5 的输入价格降至每百万 tokens 0.2 元。", ("DeepSeek V5 | 0.2 CNY | million_tokens",)),
        ),
        no=(
            "Claude Code 年化收入已达 10 亿美元。",
            "NVIDIA 单日市值蒸发 5930 亿美元。",
            "ChatGPT Plus 每月 20 美元？太贵了吧？",
            "ChatGPT 每月为我节省 500 美元。",
        ),
    ),
    Rule(
        "price.adjacent",
        "price(money) subject(thing)",
        yes=(
            Example("At $15/mTok Claude Opus 7 is dear.", ("Claude Opus 7 | 15 USD | million_tokens",)),
            Example("The $200/month ChatGPT Pro plan is back.", ("ChatGPT Pro | 200 USD | month",)),
        ),
        no=("I won a $500 ChatGPT Pro voucher.",),
    ),
    Rule(
        "price.paid-for",
        "price(money) (and promo{1,2})? comma? (org of? gap? comma?|gap|of){0,5}? subject(thing)",
        yes=(
            Example("月之暗面推出 49 元、首月半价的 Kimi 会员。", ("Kimi membership | 49 CNY | -",)),
            Example("我自己就曾花 100 美元/月用 Claude。", ("Claude | 100 USD | month",)),
            Example("眼下，每百万 token 12 美元能用上他们最大的模型 o9。", ("o9 | 12 USD | million_tokens",)),
            Example("每百万 token 12 美元，换来的是他们最大的 o9。", ("o9 | 12 USD | million_tokens",)),
        ),
        no=("比如每月花 200 美元跑 Claude Code。", "每月花 200 美元跑编码 Agent。"),
    ),
)  # fmt: skip
