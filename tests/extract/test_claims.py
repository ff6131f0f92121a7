# ruff: noqa: E501 (an example is read as a whole, on one line)
"""What sentences of a review claim: releases, prices, ranks, attributes of models."""

import pytest

from llmdata.grammar.calendar import month_value


def lines(found, table):
    """The rows that the observations of a table make, each on one line."""
    rows = set()
    for observation in found.observations:
        if observation.table != table:
            continue
        date = observation.date.value.edtf if observation.date else "-"
        value = observation.value
        if table == "releases":
            rows.add(f"{value('subject_name')} | {value('stage')} | {date}")
        elif table == "prices":
            price = f"{value('amount')} {value('currency')}"
            rows.add(
                f"{value('subject_name')} | {price} | {value('billing_period') or '-'} | {date}"
            )
        elif table == "leaderboards":
            rows.add(
                f"{value('rank')} | {value('model_name')} | {value('configuration') or '-'} | {date}"
            )
        else:
            rows |= {
                f"{observation.subject.name} | {column} | {cell.value}"
                for column, cell in observation.cells.items()
            }
    return sorted(rows)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Sentences of the review.
        ("2024 年 9 月，OpenAI 通过 o1 和 o1-mini 拉开了推理（也叫基于可验证奖励的强化学习 RLVR）模型的序幕，2025 年初。他们又接连推出 o3、o3-mini 和 o4-mini，将这一能力推向主流。",
         ["o1 | release | 2024-09", "o1-mini | release | 2024-09", "o3 | release | 2025-37",
          "o3-mini | release | 2025-37", "o4-mini | release | 2025-37"]),
        ("2025 年最具影响力的大事，是 2 月 Anthropic 静悄悄地发布了 Claude Code，甚至没单独发博客，只是夹在 Claude 3.7 Sonnet 的公告里。",
         ["Claude 3.7 Sonnet | release | 2025-02", "Claude Code | release | 2025-02"]),
        ("OpenAI 的 Codex Cloud（年底改名 Codex Web）和 Google 的 Jules 也在 5 月上线同类服务。",
         ["Codex Web | release | 2025-05", "Codex Web | rename | 2025-39", "Jules | release | 2025-05"]),
        ("3 月预览，8 月正式发布 Gemini 2.5 Flash Image（即 Nano Banana），它不仅能生成文字。",
         ["Gemini 2.5 Flash Image | preview | 2025-03", "Gemini 2.5 Flash Image | release | 2025-08"]),
        ("2025 年，各大厂纷纷推出自己的 CLI 编码 Agent：\n\n- Claude Code\n- OpenAI 的 Codex CLI\n- 阿里的 Qwen Code\n",
         ["Claude Code | release | 2025", "Codex CLI | release | 2025", "Qwen Code | release | 2025"]),
        ("还有不少厂商中立的选项：\n\n- GitHub Copilot CLI\n- Amp\n- OpenCode\n", []),
        ("Google Gemini 2025 年表现极为出色：\n\n- 连续发布 Gemini 2.0、2.5、3.0，均支持百万 token 多模态输入\n- Veo 3 视频生成\n",
         ["Gemini 2.0 | release | 2025", "Gemini 2.5 | release | 2025", "Gemini 3 | release | 2025",
          "Veo 3 | release | 2025"]),
        ("Anthropic 自己后来推出更简单的 Skills 机制。", ["Agent Skills | release | -"]),
        ("但 2025 年 4 月发布的 Llama 4 令人失望。", ["Llama 4 | release | 2025-04"]),
        # Refusals, wishes, guides, capabilities, comparisons, mere existence.
        ("有趣的是，Anthropic 至今未推出类似功能，可能因其专注专业工作流。", []),
        ("Max Woolf 发布了最全面的 Nano Banana 提示指南，12 月又更新了 Pro 版指南。", []),
        ("OpenAI 甚至在我参观 HQ 时让我在 GPT-5 发布视频里聊这个。", []),
        ("2025 年，GPT-5、GPT-5.1 Codex Max、Claude Opus 4.5 已能完成人类需数小时的任务。", []),
        ("12 月 OpenAI 内部发出“Code Red”警报，暂停新项目全力应对 Gemini 3 的竞争。", []),
        ("图像生成不如 Nano Banana Pro", []),
        ("未来是否继续开源 Llama 已成疑问。", []),
        ("12 月，MCP 被捐给新成立的 Agentic AI Foundation。", []),
        # Sentences of the same kinds that stand in no review.
        ("2026 年 2 月，智谱推出了 GLM-6-Air 和 GLM-6。", ["GLM-6 | release | 2026-02", "GLM-6-Air | release | 2026-02"]),
        ("OpenAI 否认将发布 GPT-7。", []),
        ("Google 没有发布 Gemini 5。", []),
        ("也许 Meta 会在 12 月发布 Llama 5。", []),
        ("要是 Anthropic 发布 Claude Haiku 7 就好了。", []),
        ("Google 发布 Gemini 5 了吗？", []),
        ("4 月的 GLM-6 更强。", ["GLM-6 | release | 2025-04"]),
        ("# GPT-7 发布\n", []),
    ],
)  # fmt: skip
def test_releases(observed, text, expected):
    assert lines(observed(text), "releases") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## $200 /月订阅之年\n\nChatGPT Plus 的 20 美元定价，最初只是投票决定的。", ["ChatGPT Plus | 20 USD | month | -"]),
        ("ChatGPT Plus 的 20 美元定价，最初只是投票决定的。", ["ChatGPT Plus | 20 USD | - | -"]),
        ("2025 年，新定价标杆出现了：Claude Pro Max 20x 计划，200 美元/月。", ["Claude Pro Max 20x | 200 USD | month | 2025"]),
        ("我自己就曾花 100 美元/月用 Claude，等当前免费额度用完就会升级到 200 档。", ["Claude | 100 USD | month | -"]),
        ("GPT-9 每百万输入 token 1.25 美元。", ["GPT-9 | 1.25 USD | million_tokens | -"]),
        ("这场革命始于 DeepSeek 3（训练成本仅 550 万美元）。", []),
        ("DeepSeek R1 发布，甚至引发 NVIDIA 单日市值蒸发 5930 亿美元。", []),
        ("Anthropic 宣布 Claude Code 年化收入已达 10 亿美元！", []),
        ("token 越便宜，我们用得越狠（比如每月花 200 美元跑编码 Agent）。", []),
        ("处理复杂任务时 token 消耗极快，200 美元套餐反而成了折扣。", []),
    ],
)  # fmt: skip
def test_prices(observed, text, expected):
    assert lines(observed(text), "prices") == expected


def test_an_introductory_offer(observed):
    (price,) = [
        found
        for found in observed(
            "Google 推出 Google AI Ultra（249 美元，首三个月半价）。"
        ).observations
        if found.table == "prices"
    ]
    assert {column: str(price.value(column)) for column in ("promo_discount", "promo_months")} == {
        "promo_discount": "0.5",
        "promo_months": "3",
    }
    assert price.value("promo_amount") is None


RANKING = "截至 2025 年 12 月 30 日，Artificial Analysis 的开源模型排行榜前三：\n\n- GLM-4.7\n- Kimi K2 Thinking\n- GPT-9（low）\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RANKING, ["1 | GLM-4.7 | - | 2025-12-30", "2 | Kimi K2 Thinking | - | 2025-12-30",
                   "3 | GPT-9 | low | 2025-12-30"]),
        (RANKING + "最高排名的非中国模型是 OpenAI 的 gpt-oss-120B（high），仅排第六。",
         ["1 | GLM-4.7 | - | 2025-12-30", "2 | Kimi K2 Thinking | - | 2025-12-30",
          "3 | GPT-9 | low | 2025-12-30", "6 | gpt-oss-120B | high | 2025-12-30"]),
        ("其他值得关注的中国实验室包括：\n\n- DeepSeek（Hugging Face）\n- 智谱（GLM-4.5/4.6/4.7）\n", []),
        ("Llama 3.1 在 LM Studio 上最流行（排名也不高）。", []),
    ],
)  # fmt: skip
def test_leaderboards(observed, text, expected):
    assert lines(observed(text), "leaderboards") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025 年 1 月，Mistral Small 3（24B，Apache 2.0）用三分之一内存达到同等水平。",
         ["Mistral Small 3 | license | Apache-2.0", "Mistral Small 3 | parameters_b | 24.0"]),
        ("Llama 4 太大（Scout 109B、Maverick 400B），无法在 64GB MacBook 上运行。",
         ["Llama 4 Maverick | parameters_b | 400.0", "Llama 4 Scout | parameters_b | 109.0"]),
        ("Gemma 3 开源模型家族", ["Gemma 3 | open_weights | True"]),
        ("开源阵营中，阿里 Qwen 在 8 月发布 Qwen-Image。", ["Qwen-Image | open_weights | True"]),
        ("Llama 3 系列（尤其是 3.1、3.2）是开源模型的标杆。",
         [f"Llama {v} | open_weights | True" for v in ("3", "3.1", "3.2")]),
        ("DeepSeek R9 采用 MIT 许可证。", ["DeepSeek R9 | license | MIT"]),
        ("DeepSeek R9 追平了 GLM-9，许可协议是 MIT。", ["DeepSeek R9 | license | MIT"]),
        ("DeepSeek R9 追平了 GLM-9，后者采用 MIT 许可证。", ["GLM-9 | license | MIT"]),
        ("走 MIT 协议、价格减半的 DeepSeek R9 追平了对手。", ["DeepSeek R9 | license | MIT"]),
        ("DeepSeek R9（671B）", ["DeepSeek R9 | parameters_b | 671.0"]),
        ("MIT 的研究者用 DeepSeek R9 做实验。", []),
        ("多数模型不仅开源权重，还采用 OSI 认可的许可证（如 Apache 2.0、MIT），部分性能已接近 Claude 4 Sonnet 和 GPT-5。", []),
        ("未来是否继续开源 Llama 9 已成疑问。", []),
        ("Qwen9 不是开源模型。", []),
        ("他们用 70B 模型蒸馏出 DeepSeek R9。", []),
        ("用 150MB CLIP 模型判断图片是不是鸟", []),
        ("Meta 发布了 Llama 9（15T token 训练）。", []),
    ],
)  # fmt: skip
def test_attributes_of_models(observed, text, expected):
    assert lines(observed(text), "models") == expected


@pytest.mark.parametrize(
    ("old", "new", "table", "gone", "come"),
    [
        ("3 月预览，8 月正式发布 Gemini", "4 月预览，9 月正式发布 Gemini", "releases",
         "Gemini 2.5 Flash Image | release | 2025-08", "Gemini 2.5 Flash Image | release | 2025-09"),
        ("但 2025 年 4 月发布的 Llama 4", "但 2025 年 6 月发布的 Llama 5", "releases",
         "Llama 4 | release | 2025-04", "Llama 5 | release | 2025-06"),
        ("Google AI Ultra（249 美元", "Google AI Ultra（199 美元", "prices",
         "Google AI Ultra | 249 USD | month | -", "Google AI Ultra | 199 USD | month | -"),
        ("（high），仅排第六", "（low），仅排第七", "leaderboards",
         "6 | gpt-oss-120B | high | 2025-12-30", "7 | gpt-oss-120B | low | 2025-12-30"),
        ("Maverick 400B", "Maverick 402B", "models",
         "Llama 4 Maverick | parameters_b | 400.0", "Llama 4 Maverick | parameters_b | 402.0"),
    ],
)  # fmt: skip
def test_what_the_review_says_is_what_the_tables_say(observed, review, old, new, table, gone, come):
    text = review.document.text
    assert text.count(old) == 1
    before = lines(review, table)
    after = lines(observed(text.replace(old, new), source_id="changed"), table)
    assert gone in before
    assert gone not in after
    assert come not in before
    assert come in after


def test_every_cell_of_an_observation_has_its_words(review):
    """What is stated or carried from the context stands in the text."""
    for observation in review.observations:
        for column, cell in observation.cells.items():
            if cell.origin in ("stated", "context"):
                assert cell.start is not None, (observation.rule, column)
                assert review.layout.visible[cell.start : cell.end].strip(), (
                    observation.rule,
                    column,
                )
    assert any(observation.date_origin == "context" for observation in review.observations)
    assert month_value(2025, 8) in {o.date.value for o in review.observations if o.date}
