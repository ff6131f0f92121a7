# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Whose money it is that a clause tells beside a product, a paper, a newspaper or a pronoun; sums and counts as they are written."""

import pytest
from tests.extract.numbers import numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What goes on about the number of somebody else is his who is named.
        ("Microsoft cut 8,000 jobs on July 2, after 5,000 in May. In October Amazon followed with 13,000 corporate roles.",
         ["Amazon | layoffs | 13000 job | - | 2025-10", "Microsoft | layoffs | 5000 job | - | 2025-05", "Microsoft | layoffs | 8000 job | - | 2025-07-02"]),
        # A valuation beside a version is its maker's.
        ("Anysphere 的 Cursor 2.0 在 5 月登场；7 月 13 日，这次的估值是 280 亿美元。", ["Anysphere | valuation | 2.8e+10 USD | - | 2025-07-13"]),
        # A model whose announcement it was has not earned the money.
        ("Claude Code 是 2 月出现的，它被藏在 Claude 9 Sonnet 那篇公告的末尾；到了 11 月，它的年化收入已经达到 9 亿美元。",
         ["Claude Code | run_rate_revenue | 9e+08 USD | year | 2025-11"]),
        # A newspaper that has seen the papers has no part in them.
        ("据《纽约时报》看到的文件，OpenAI 今年收入 35 亿美元，亏损约 45 亿美元。",
         ["OpenAI | loss | 4.5e+09 USD | - | 2025", "OpenAI | revenue | 3.5e+09 USD | - | 2025"]),
        ("The Wall Street Journal reckoned in October that it was losing $20 million a month on some of them.", []),
        # The company is named behind, with its papers.
        ("上半年收入 1.7 亿元——智谱的招股书看得我直冒汗。", ["Zhipu AI | revenue | 1.7e+08 CNY | - | 2025-40"]),
        ("上半年收入 1.7 亿元——智谱和我都没想到。", []),
        # Behind an amount, a sum in all is money.
        ("亚马逊十一月追加投资 40 亿美元，累计 80 亿。", ["Amazon | investment | 4e+09 USD | - | 2025-11"]),
        ("ChatGPT 的年化收入 10 亿美元，累计用户 8 亿。",
         ["ChatGPT | run_rate_revenue | 1e+09 USD | year | -", "ChatGPT | users | 8e+08 user | - | -"]),
        # A time behind a number with a verb of its own is of that number alone.
        ("Cohere started the year at about $200 million of run-rate revenue and was above $300 million in August.",
         ["Cohere | run_rate_revenue | 2e+08 USD | year | -", "Cohere | run_rate_revenue | 3e+08 USD | year | 2025-08"]),
        # What holds now does not hold of the time when the thing came.
        ("ChatGPT 3 月有了语音，目前有 5 亿用户。", ["ChatGPT | users | 5e+08 user | - | -"]),
        ("ChatGPT launched in May, and it now has 500 million users.", ["ChatGPT | users | 5e+08 user | - | -"]),
        ("3 月，ChatGPT 有 5 亿用户，目前第一。", ["ChatGPT | users | 5e+08 user | - | 2025-03"]),
        # … nor of a time that it is compared with.
        ("ChatGPT had twice as many users as in May: 4 million.", ["ChatGPT | users | 4e+06 user | - | -"]),
        ("OpenAI's revenue rose from 2024 to $4 billion.", ["OpenAI | revenue | 4e+09 USD | - | -"]),
        ("OpenAI's revenue in 2024 was $4 billion.", ["OpenAI | revenue | 4e+09 USD | - | 2024"]),
        # A condition claims nothing.
        ("Llama 9 may be used by anybody, unless you have more than 600 million monthly users.", []),
        # Sums with hyphens, sums before a letter, numbers in words alone.
        ("Mistral landed a two-billion-euro round in May.", ["Mistral AI | funding | 2e+09 EUR | - | 2025-05"]),
        ("Mistral raised a $900-million round in May.", ["Mistral AI | funding | 9e+08 USD | - | 2025-05"]),
        ("5 月，Mistral 宣布 12 亿欧元 C 轮融资。", ["Mistral AI | funding | 1.2e+09 EUR | - | 2025-05"]),
        ("In June Google opened Gemini 9 Pro's window of two million.", ["Gemini 9 Pro | context_length | 2e+06 token | - | 2025-06"]),
        # Who but gave money for a round has not raised it, and `this round` is whose the sentences before say.
        ("智谱的新一轮投资方包括红杉中国、五源资本，估值约 14 亿美元。", ["Zhipu AI | valuation | 1.4e+09 USD | - | -"]),
        ("Cohere's valuation is $7 billion; its investors include NVIDIA.", ["Cohere | valuation | 7e+09 USD | - | -"]),
        ("智谱的 D 轮融资结束了。另外，红杉中国投资 1700 万美元，该轮总金额 2.6 亿美元。",
         ["HongShan | investment | 1.7e+07 USD | - | -", "Zhipu AI | funding | 2.6e+08 USD | - | -"]),
        # What a sum rose from may stand behind it, with a time of its own.
        ("Mistral's revenue rose to $310 million from $140 million in 2024.",
         ["Mistral AI | revenue | 1.4e+08 USD | - | 2024", "Mistral AI | revenue | 3.1e+08 USD | - | -"]),
        # Whom somebody beat has not his number.
        ("智谱以 37% 的市场份额击败 Cohere。", ["Zhipu AI | market_share | 37 percent | - | -"]),
        # Of several who estimate, none counts what is his.
        ("We estimate that Cohere has 14 million weekly users.", ["Cohere | weekly_active_users | 1.4e+07 user | week | -"]),
        ("We estimate that we have 14 million weekly users.", []),
        # A number with words of its own is no later state of the one before.
        ("Anysphere 完成 6 亿美元融资，估值升至 70 亿美元。", ["Anysphere | funding | 6e+08 USD | - | -", "Anysphere | valuation | 7e+09 USD | - | -"]),
        ("英伟达股价大跌 14%，博通跌 9%。", ["Broadcom | share_price_drop | 9 percent | - | -", "NVIDIA | share_price_drop | 14 percent | - | -"]),
        # Whose man a founder was, to whom something is told, examples, and whom somebody buys own no number.
        ("由前 Twitter 首席执行官创立的智谱完成 3 亿美元的 B 轮融资。", ["Zhipu AI | funding | 3e+08 USD | - | -"]),
        ("Foxglove, founded by former Twitter CEO Ann Ray, raised a $70 million Series B.", []),
        ("Ann Ray of OpenAI tells TechCrunch that it had 70,000 developers.", ["OpenAI | users | 70000 developer | - | -"]),
        ("即使是像 Netflix、亚马逊这样的巨头，也不想要一个年收入超过 140 亿美元的集团。", []),
        ("Larkspur 出价 330 亿美元收购 eBay。", ["Larkspur | acquisition_price | 3.3e+10 USD | - | -"]),
        ("智谱很忙。红杉中国领投了该初创公司 1400 万美元的种子轮融资。", ["Zhipu AI | funding | 1.4e+07 USD | - | -"]),
        ("Armis 以 47 亿美元的价格被 ServiceNow 收购。", []),
        ("智谱要上市，目标估值为 60 亿美元。", []),
        ("Cohere is putting off its listing until it can reach a $60 billion valuation.", []),
        ("一家公司谈了很久收购。彭博社说谈成了，价格超过 60 亿美元。", []),
        # Several who are but counted are nobody that was spoken of.
        ("Amazon bought a lab. Two hyperscalers have made commitments totalling $45 billion.", []),
        ("Google committed up to $20 billion in Anthropic, with $7 billion flowing at once.", ["Google | commitments | 2e+10 USD | - | -"]),
        # What a company reported of a quarter is its own.
        ("AMD reported Q2 revenue of $6.3 billion.", ["AMD | revenue | 6.3e+09 USD | - | 2025-34"]),
        ("Shares of Chegg plunged 33% in May.", ["Chegg | share_price_drop | 33 percent | - | 2025-05"]),
        # Words that deal numbers out to several give them to nobody, where not all are known.
        ("豆包、星槐截至 5 月的日均 token 调用量，已分别达 33 万亿、12 万亿、8 万亿。", []),
        # A profile's lines are of what is above them, and a field is no name.
        ("# Firms\n\n# Cohere\n\n## Funding\n\n- Amount: $65 million\n- Valuation: approximately $700 million", ["Cohere | valuation | 7e+08 USD | - | -"]),
        # What so many tokens cost is no number of theirs.
        ("2023 年的 GPT-9，一百万个输出 token 要 60 美元。", []),
    ],
)  # fmt: skip
def test_whose_money_it_is(observed, text, expected):
    assert numbers(observed, text, by_period=True) == expected
