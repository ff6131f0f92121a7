# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Values dealt out among names; what is told by its opposite; what lies but ahead; who joined in.

Names and figures are invented.
"""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("6 月，Cohere 和 DeepSeek 在 IOI 中分别获得金牌和铜牌。",
             "ioi | Cohere | gold_medal", "ioi | DeepSeek | bronze_medal"),
        case("6 月，谷歌、Cohere 和 DeepSeek 在 IOI 上依次拿下金牌、银牌、铜牌。",
             "ioi | Cohere | silver_medal", "ioi | DeepSeek | bronze_medal", "ioi | Google | gold_medal"),
        case("In June, Cohere and DeepSeek won gold and bronze medals at the IOI, respectively.",
             "ioi | Cohere | gold_medal", "ioi | DeepSeek | bronze_medal"),
        # The tests of one may be dealt out as well.
        case("6 月，Cohere 在 IMO 和 IOI 中分别获得银牌和金牌。",
             "imo | Cohere | silver_medal", "ioi | Cohere | gold_medal"),
        case("In June, Cohere won silver and gold at the IMO and the IOI, respectively.",
             "imo | Cohere | silver_medal", "ioi | Cohere | gold_medal"),
        # Without the word, two medals of one are two results of it, and no id is given twice.
        case("6 月，Cohere 的两个模型在 IOI 中获得金牌和银牌。",
             "ioi | Cohere | gold_medal", "ioi | Cohere | silver_medal"),
        case("6 月，Cohere 获得 IOI 金牌和 IMO 银牌。",
             "imo | Cohere | silver_medal", "ioi | Cohere | gold_medal"),
        case("GPT-9 和 Kimi K9 在 MMLU 上分别得到 81% 和 77%。",
             "mmlu | GPT-9 | 81", "mmlu | Kimi K9 | 77"),
        case("# LMArena\n\nFor comparison, GPT-9 and Kimi K9 only scored 1481 and 1477, respectively.",
             "lmarena | GPT-9 | 1481", "lmarena | Kimi K9 | 1477"),
        case("GPT-9-class models got 81% on MMLU."),
        case("GPT-9 and Zorblax scored 81% and 77% on MMLU, respectively."),
        # What was reached on something that no table knows is no score in the test that is named beside it.
        case("GPT-9 got 71 percent on questions of our own and 81 percent on the MMLU benchmark.", "mmlu | GPT-9 | 81"),
        case("GPT-9 scored 81% on MMLU and 1377 on the ZVT.", "mmlu | GPT-9 | 81"),
        # … nor what a name in quotes reached that is nobody's.
        case('GPT-9 scored 81% on MMLU, and "Foxglove" only 40%.', "mmlu | GPT-9 | 81"),
        case("GPT-9 is good. Our in-house Foxglove model reached 61% on MMLU in May."),
        case("Kimi K9 在 MMLU 上得分 81%。“星槐”在 MMLU 上拿到 61%。", "mmlu | Kimi K9 | 81"),
        case("GPT-9 got 81% on the hardest set of MMLU.", "mmlu | GPT-9 | 81"),
        # A pronoun means whom the sentence told of, not who came before in its opening.
        case("Days after Kimi K9 and Kimi K10, GPT-9 took the top spot on LMArena. It has a score of 1481.", "lmarena | GPT-9 | 1481"),
        # What repeats a result in a test that its clause names is a result there.
        case("6 月，Cohere 和谷歌在 IMO 中获得金牌。8 月，两家公司又在 IOI 中取得了同样的成绩。",
             "imo | Cohere | gold_medal", "imo | Google | gold_medal", "ioi | Cohere | gold_medal", "ioi | Google | gold_medal"),
        case("In June, Cohere won gold at the IMO. In August, Google did the same at the IOI.",
             "imo | Cohere | gold_medal", "ioi | Google | gold_medal"),
        case("In June, Cohere won gold at the IMO, and Google did the same.",
             "imo | Cohere | gold_medal", "imo | Google | gold_medal"),
        case("6 月，Cohere 在 IMO 上获得的不是金牌，而是铜牌。", "imo | Cohere | bronze_medal"),
        case("In June, Cohere won not gold but bronze at the IMO.", "imo | Cohere | bronze_medal"),
        case("6 月，Cohere 将在 IMO 中获得金牌。"),
        # Those who are not named again have their own as well.
        case("5 月，xAI 和 Cohere 在 IOI 中拿了铜牌。8 月的 IMO 上，两家分别夺得银牌、金牌。",
             "imo | Cohere | gold_medal", "imo | xAI | silver_medal", "ioi | Cohere | bronze_medal", "ioi | xAI | bronze_medal"),
        case("xAI 和 Cohere 在 8 月的 IOI 上分获金银牌。", "ioi | Cohere | silver_medal", "ioi | xAI | gold_medal"),
        case("xAI 和 Cohere 在 8 月的 IOI 上各拿了一金一银。",
             "ioi | Cohere | gold_medal", "ioi | Cohere | silver_medal", "ioi | xAI | gold_medal", "ioi | xAI | silver_medal"),
        case("8 月的 IOI 上，xAI 与 Cohere 分别做对 4 道和 3 道。", "ioi | Cohere | 3", "ioi | xAI | 4"),
        case("xAI、Cohere 和智谱在 IOI 上依次攻克 6、5 和 3 道题。", "ioi | Cohere | 5", "ioi | Zhipu AI | 3", "ioi | xAI | 6"),
        case("At the IOI, xAI and Cohere cracked five and three of the problems respectively.", "ioi | Cohere | 3", "ioi | xAI | 5"),
        case("5 月，xAI 和 Cohere 在 IOI 中拿了铜牌。8 月的 IMO 上，两家分别答对 4 题与 3 题。",
             "imo | Cohere | 3", "imo | xAI | 4", "ioi | Cohere | bronze_medal", "ioi | xAI | bronze_medal"),
        # Which of two words like `the former` mean: those of the sentence, or of the result told before.
        case("5 月，xAI 和 Cohere 双双拿下 IOI 银牌。\n\n到了 8 月的 IMO，前者夺金，后者收获铜牌。",
             "imo | Cohere | bronze_medal", "imo | xAI | gold_medal", "ioi | Cohere | silver_medal", "ioi | xAI | silver_medal"),
        case("xAI and Cohere entered the IOI in August; the latter took gold, the former silver.", "ioi | Cohere | gold_medal", "ioi | xAI | silver_medal"),
        case("xAI and Cohere entered the IOI in August: the former cracked five problems, the latter three.", "ioi | Cohere | 3", "ioi | xAI | 5"),
        case("5 月，xAI 拿下 IOI 银牌。到了 8 月的 IMO，后者夺金。", "ioi | xAI | silver_medal"),
        # A pronoun that is enumerated with a name means the hero of what was told; of two, nobody.
        case("5 月，xAI 拿下 IOI 银牌。到了 8 月，该公司与 Cohere 都在 IMO 上夺金。",
             "imo | Cohere | gold_medal", "imo | xAI | gold_medal", "ioi | xAI | silver_medal"),
        case("5 月，xAI 拿下 IOI 银牌。到了 8 月，Cohere 和它都在 IMO 上夺金。",
             "imo | Cohere | gold_medal", "imo | xAI | gold_medal", "ioi | xAI | silver_medal"),
        case("In May, xAI took silver at the IOI. Three months on, it and Cohere both repeated the feat at the IMO.",
             "imo | Cohere | silver_medal", "imo | xAI | silver_medal", "ioi | xAI | silver_medal"),
        case("5 月，xAI 和智谱拿下 IOI 银牌。到了 8 月，它和 Cohere 都在 IMO 上夺金。",
             "imo | Cohere | gold_medal", "ioi | Zhipu AI | silver_medal", "ioi | xAI | silver_medal"),
        case("5 月，xAI 拿下 IOI 银牌。到了 8 月，Cohere 在 IMO 上夺金。", "imo | Cohere | gold_medal", "ioi | xAI | silver_medal"),
    ],
)  # fmt: skip
def test_results(rows, text, expected):
    assert rows(text, of="benchmark_results") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # As many times as contests …
        case("5 月和 8 月，xAI 和 Cohere 接连在 IOI 与 IMO 上夺金。",
             "International Mathematical Olympiad | Cohere | 2025-08", "International Mathematical Olympiad | xAI | 2025-08",
             "International Olympiad in Informatics | Cohere | 2025-05", "International Olympiad in Informatics | xAI | 2025-05"),
        case("In May and August, Cohere took gold at the IOI and the IMO.",
             "International Mathematical Olympiad | Cohere | 2025-08", "International Olympiad in Informatics | Cohere | 2025-05"),
        # … or as contestants.
        case("xAI and Cohere took IMO gold in May and August respectively.",
             "International Mathematical Olympiad | Cohere | 2025-08", "International Mathematical Olympiad | xAI | 2025-05"),
        # One time is that of both.
        case("8 月，xAI 和 Cohere 接连在 IOI 与 IMO 上夺金。",
             "International Mathematical Olympiad | Cohere | 2025-08", "International Mathematical Olympiad | xAI | 2025-08",
             "International Olympiad in Informatics | Cohere | 2025-08", "International Olympiad in Informatics | xAI | 2025-08"),
    ],
)  # fmt: skip
def test_times_of_results(observed, text, expected):
    found = observed(f"# 2025\n\n{text}").observations
    told = [o for o in found if o.table == "benchmark_results"]
    assert (
        sorted(
            f"{o.value('benchmark').name} | {o.subject.name} | {o.date.value.edtf}" for o in told
        )
        == expected
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("截至 6 月，ChatGPT 和 Cursor 的月活跃用户分别为 3 亿和 700 万。",
             "ChatGPT | monthly_active_users | = | 300000000 | user", "Cursor | monthly_active_users | = | 7000000 | user"),
        case("截至 6 月，Cohere、xAI 和 Mistral 的估值分别为 70 亿、90 亿和 60 亿美元。",
             "Cohere | valuation | = | 7000000000 | USD", "Mistral AI | valuation | = | 6000000000 | USD", "xAI | valuation | = | 9000000000 | USD"),
        case("Cohere 和 xAI 的年化收入分别达到 3 亿美元和约 5 亿美元。",
             "Cohere | run_rate_revenue | = | 300000000 | USD", "xAI | run_rate_revenue | ~ | 500000000 | USD"),
        case("As of June, ChatGPT and Cursor had 300 million and 7 million monthly active users, respectively.",
             "ChatGPT | monthly_active_users | = | 300000000 | user", "Cursor | monthly_active_users | = | 7000000 | user"),
        case("By June, Cohere and xAI reached $300 million and $500 million in annualized revenue, respectively.",
             "Cohere | run_rate_revenue | = | 300000000 | USD", "xAI | run_rate_revenue | = | 500000000 | USD"),
        case("GPT-9 和 Kimi K9 分别支持 60 万和 20 万 token 的上下文。",
             "GPT-9 | context_length | = | 600000 | token", "Kimi K9 | context_length | = | 200000 | token"),
        # One number behind two names is that of both.
        case("GPT-9 和 Kimi K9 都支持 60 万 token 的上下文。",
             "GPT-9 | context_length | = | 600000 | token", "Kimi K9 | context_length | = | 600000 | token"),
        case("截至 6 月，ChatGPT 周活跃用户不是 2 亿，而是 3 亿。", "ChatGPT | weekly_active_users | = | 300000000 | user"),
        case("截至 6 月，ChatGPT 周活跃用户是 3 亿，而非 2 亿。", "ChatGPT | weekly_active_users | = | 300000000 | user"),
        case("As of June, ChatGPT had not 200 million but 300 million weekly active users.",
             "ChatGPT | weekly_active_users | = | 300000000 | user"),
        case("6 月，英伟达市值将突破 7 万亿美元。"),
        case("6 月，Cohere 将完成 3 亿美元融资。"),
        case("6 月，Cohere 年化收入将超过 3 亿美元。"),
        case("In June, Cohere will close a $300 million round."),
        case("截至 6 月，ChatGPT 周活跃用户将近 3 亿。", "ChatGPT | weekly_active_users | ~ | 300000000 | user"),
        case("6 月，70 多个环保组织未要求暂停新建数据中心。"),
        case("6 月，70 多个环保组织拟要求暂停新建数据中心。"),
        case("In June, over 70 groups plan to call for a halt to new data centers."),
    ],
)  # fmt: skip
def test_numbers(rows, text, expected):
    assert rows(text, of="metrics") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("ChatGPT Go 不是每月 11 美元，而是每月 9 美元。", "ChatGPT Go | 9 | USD | month"),
        case("ChatGPT Go 每月 9 美元，而非 11 美元。", "ChatGPT Go | 9 | USD | month"),
        case("ChatGPT Go 每月不是 11 美元，是 9 美元。", "ChatGPT Go | 9 | USD | month"),
        case("GPT-9 API 输入价格不是 3 美元而是每百万 token 2.5 美元。", "GPT-9 | 2.5 | USD | million_tokens"),
        case("ChatGPT Go is not $11 a month but $9 a month.", "ChatGPT Go | 9 | USD | month"),
        case("ChatGPT Go costs $9 a month rather than $11.", "ChatGPT Go | 9 | USD | month"),
        # More than that, or the one or the other.
        case("ChatGPT Go 不只是每月 9 美元，而且送存储。", "ChatGPT Go | 9 | USD | month"),
        case("ChatGPT Go 不是每月 9 美元就是每月 11 美元。"),
    ],
)  # fmt: skip
def test_prices(rows, text, expected):
    assert rows(text, of="prices") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("Kimi K9 在 LMArena 上不是第三，而是第四。", "LMArena | Kimi K9 | 4"),
        case("Kimi K9 在 LMArena 上排第四，而不是第三。", "LMArena | Kimi K9 | 4"),
        case("Kimi K9 is not third but fourth on LMArena.", "LMArena | Kimi K9 | 4"),
        case("Kimi K9 ranked second rather than first on LMArena.", "LMArena | Kimi K9 | 2"),
        case("6 月，Kimi K9 将登顶 LMArena。"),
        case("GPT-9 和 Kimi K9 在 LMArena 上分别排第二和第四。", "LMArena | GPT-9 | 2", "LMArena | Kimi K9 | 4"),
    ],
)  # fmt: skip
def test_ranks(rows, text, expected):
    assert rows(text, of="leaderboards") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # `将` before a verb tells what lies ahead; before an object it tells nothing of time.
        case("6 月，MCP 将被捐给 Linux 基金会。"),
        case("6 月，Google 将把 A2A 捐给 Linux 基金会。"),
        case("6 月，Anthropic 将 MCP 捐给 Linux 基金会。", "donation | Model Context Protocol | 2025-06"),
        case("6 月，英伟达将收购 Cohere。"),
        case("6 月，英伟达拟收购 Cohere。"),
        case("6 月，英伟达将 Cohere 收入囊中。", "market | NVIDIA | 2025-06"),
        # That it was settled is news of its day.
        case("6 月，英伟达宣布将收购 Cohere。", "market | NVIDIA | 2025-06"),
        case("6 月，70 多个环保组织没有要求暂停新建数据中心。"),
        case("6 月，70 多个环保组织不反对新建数据中心。"),
        case("6 月，70 多个环保组织要求暂停新建数据中心。", "opposition | 70 多个环保组织 | 2025-06"),
        case("In June, over 70 groups did not call for a halt to new data centers."),
        # A word that ends in 告 takes nobody to court.
        case("6 月，阿里预告了 Qwen-Image 9。"),
        case("6 月，METR 报告了 GPT-9 的漏洞。"),
        case("6 月，谷歌告了 Cohere。", "opposition | Google | 2025-06"),
        case("6 月，谷歌控告 Cohere。", "opposition | Google | 2025-06"),
        # Each of those who took a thing up, the one in the middle as well.
        case("6 月，Cohere、Google 和微软都支持了 MCP。",
             "adoption | Cohere | 2025-06", "adoption | Google | 2025-06", "adoption | Microsoft | 2025-06"),
        case("6 月，MCP 得到 Cohere、Google 和微软的支持。",
             "adoption | Cohere | 2025-06", "adoption | Google | 2025-06", "adoption | Microsoft | 2025-06"),
        case("In June, MCP was adopted by Cohere, Google and Microsoft.",
             "adoption | Cohere | 2025-06", "adoption | Google | 2025-06", "adoption | Microsoft | 2025-06"),
        case("In June, Cohere, Google and Microsoft all supported MCP.",
             "adoption | Cohere | 2025-06", "adoption | Google | 2025-06", "adoption | Microsoft | 2025-06"),
        case("6 月 Cohere 支援了 MCP。", "adoption | Cohere | 2025-06"),
        case("6 月 Cohere 不支持 MCP。"),
        # What a sentence opens with, the one did whom it then names.
        case("Founded in June by former Google people, Cohere is a company in Toronto.", "strategy | Cohere | 2025-06"),
        case("Founded in June, the company has an office in Toronto."),
        case("6 月，Cohere 支持了图像编辑。"),
    ],
)  # fmt: skip
def test_happenings(rows, text, expected):
    assert rows(text, of="events") == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        # The same told twice is one, with the day: told of the same names, the same number, in the same words.
        ("6 月，MCP 被捐给 Linux 基金会。", "6 月 9 日，Anthropic 把 MCP 捐给 Linux 基金会。",
         ["donation | Model Context Protocol | 2025-06-09"]),
        ("6 月 9 日，英伟达单日市值蒸发 3000 亿美元。", "6 月，英伟达单日市值蒸发 3000 亿美元。",
         ["market | NVIDIA | 2025-06-09"]),
        ("In June, Cohere sued xAI.", "On June 9, Cohere sued xAI.", ["opposition | Cohere | 2025-06-09"]),
        ("6 月，Meta 收购了一家芯片公司。", "6 月 9 日，Meta 收购了一家芯片公司。", ["market | Meta | 2025-06-09"]),
        # Others, another number, one more or another month are happenings of their own.
        ("6 月，Cohere 起诉了 xAI。", "6 月 9 日，Cohere 起诉了 Cursor。",
         ["opposition | Cohere | 2025-06", "opposition | Cohere | 2025-06-09"]),
        ("6 月，Cohere 起诉了 xAI。", "6 月 9 日，Cohere 又起诉了 xAI。",
         ["opposition | Cohere | 2025-06", "opposition | Cohere | 2025-06-09"]),
        ("6 月，Meta 收购了一家芯片公司。", "6 月 9 日，Meta 收购了一家机器人公司。",
         ["market | Meta | 2025-06", "market | Meta | 2025-06-09"]),
        ("6 月，Cohere 起诉了 xAI。", "7 月 9 日，Cohere 起诉了 xAI。",
         ["opposition | Cohere | 2025-06", "opposition | Cohere | 2025-07-09"]),
    ],
)  # fmt: skip
def test_happenings_told_twice(rows, one, two, expected):
    assert rows(f"{one}\n\n{two}", of="events") == expected
    assert rows(one, two, of="events") == expected
