# ruff: noqa: E501 (a passage is read as a whole, on one line)
"""Places as Chinese reviews tell them: who has one, since when, and what is but a measure.

A row is `board | model | rank`, with the score and the date behind where they are told. A text
without rows tells no place.
"""

import pytest
from tests.extract.cases import case

CASES = [
    case(
        "7 月，GLM-9 在 LMArena 上比第二名高出 30 分，稳坐第一。",
        "LMArena | GLM-9 | 1 | 2025-07",
    ),
    case(
        "9 月的 LMArena 总榜，Qwen9-Max 排第四，DeepSeek V9 排第七，第一依然是 GPT-9。",
        "LMArena | Qwen9-Max | 4 | 2025-09",
        "LMArena | DeepSeek V9 | 7 | 2025-09",
        "LMArena | GPT-9 | 1 | 2025-09",
    ),
    case(
        "LMArena 的榜首在 5 月换了主人：GPT-9，1512 分。",
        "LMArena | GPT-9 | 1 | 1512 | 2025-05",
    ),
    case(
        "LMArena 10 月数据显示，Qwen9-Max 以 1430 分名列第三；榜首由 GPT-9 和 Claude Opus 9 共享。",
        "LMArena | Qwen9-Max | 3 | 1430 | 2025-10",
        "LMArena | GPT-9 | 1 | 2025-10",
        "LMArena | Claude Opus 9 | 1 | 2025-10",
    ),
    case(
        "SuperCLUE 6 月榜：GPT-9 以 70.5 分居首，GLM-9 以 68.1 分紧随其后。",
        "SuperCLUE | GPT-9 | 1 | 70.5 | 2025-06",
        "SuperCLUE | GLM-9 | 2 | 68.1 | 2025-06",
    ),
    case(
        "## LMArena 历月榜首\n\n- 1 月：Gemini 9 Pro\n- 3 月：Grok 9\n- 8 月：GPT-9",
        "LMArena | Gemini 9 Pro | 1 | 2025-01",
        "LMArena | Grok 9 | 1 | 2025-03",
        "LMArena | GPT-9 | 1 | 2025-08",
    ),
    case(
        "12 月，LMArena 换了新规则。新榜一出，GPT-9 高居榜首，Grok 9 紧随其后排第二。",
        "LMArena | GPT-9 | 1 | 2025-12",
        "LMArena | Grok 9 | 2 | 2025-12",
    ),
    case(
        "GPT-9 在 Codeforces 上的百分位是第 89。",
    ),
    case(
        "Kimi K9 在 8 月接过了 LMArena 第一的位置。",
        "LMArena | Kimi K9 | 1 | 2025-08",
    ),
    case(
        "Qwen9-Max 空降 LMArena，1450 分，把 GPT-9 和 Grok 9 都甩在身后——榜首。",
        "LMArena | Qwen9-Max | 1 | 1450",
    ),
    case(
        "2 月 3 日，GLM-9 以 1452 分成为 LMArena 总榜第 11 名。",
        "LMArena | GLM-9 | 11 | 1452 | 2025-02-03",
    ),
    case(
        "在 LMArena 上，Claude Opus 9 跟 GPT-9 并列，都是第一。",
        "LMArena | Claude Opus 9 | 1",
        "LMArena | GPT-9 | 1",
    ),
    case(
        "LMArena 总榜，Claude Opus 9 只输给 GPT-9，排第二。",
        "LMArena | Claude Opus 9 | 2",
        "LMArena | GPT-9 | 1",
    ),
    case(
        "LMArena 的前三名依次是 GPT-9、Grok 9 和 Gemini 9 Pro。",
        "LMArena | GPT-9 | 1",
        "LMArena | Grok 9 | 2",
        "LMArena | Gemini 9 Pro | 3",
    ),
    case(
        "GPT-9 反超 Grok 9，夺回 LMArena 榜首。",
        "LMArena | GPT-9 | 1",
    ),
    case(
        "GPT-9 屈居 LMArena 第二，比 Grok 9 少 5 分。",
        "LMArena | GPT-9 | 2",
    ),
    case(
        "LMArena 12 月 20 日的排名：Gemini 9 Pro 1490 分第一，GPT-9 1485 分第二，Claude Opus 9 1480 分第三。",
        "LMArena | Gemini 9 Pro | 1 | 1490 | 2025-12-20",
        "LMArena | GPT-9 | 2 | 1485 | 2025-12-20",
        "LMArena | Claude Opus 9 | 3 | 1480 | 2025-12-20",
    ),
    case(
        "| 名次 | 模型 | 分数 |\n| --- | --- | --- |\n| 1 | GPT-9 | 1500 |\n| 2 | Grok 9 | 1490 |\n\n以上是 12 月 25 日的 LMArena 总榜。",
        "LMArena | GPT-9 | 1 | 1500 | 2025-12-25",
        "LMArena | Grok 9 | 2 | 1490 | 2025-12-25",
    ),
    case(
        "竞技场的第一把交椅，3 月归 Gemini 9 Pro，8 月归 GPT-9，LMArena 就这么热闹。",
        "LMArena | Gemini 9 Pro | 1 | 2025-03",
        "LMArena | GPT-9 | 1 | 2025-08",
    ),
    case(
        "GPT-9 没能守住 LMArena 第一，11 月被 Gemini 9 Pro 取代。",
        "LMArena | Gemini 9 Pro | 1 | 2025-11",
    ),
    case(
        "## LMArena\n\n11 月，Gemini 9 Pro 登顶，1501 分，史上首次破 1500。",
        "LMArena | Gemini 9 Pro | 1 | 1501 | 2025-11",
    ),
    case(
        "Gemini 9 Pro 发布当天就以 1501 分登上 LMArena 榜首，领先第二名 Grok 9 约 18 分。",
        "LMArena | Gemini 9 Pro | 1 | 1501",
        "LMArena | Grok 9 | 2",
    ),
    case(
        "GPT-9 登上 LMArena 榜首，领先第二名 18 分。",
        "LMArena | GPT-9 | 1",
    ),
    case(
        "GLM-9 领先第二名 Kimi K9 整整 20 分，牢牢占据 LMArena 第一。",
        "LMArena | GLM-9 | 1",
        "LMArena | Kimi K9 | 2",
    ),
    case(
        "## LMArena 榜首更迭\n\n| 时间 | 榜首 | 分数 |\n| --- | --- | --- |\n| 3 月 | Gemini 9 Pro | 1440 |\n| 8 月 | GPT-9 | 1455 |",
        "LMArena | Gemini 9 Pro | 1 | 1440 | 2025-03",
        "LMArena | GPT-9 | 1 | 1455 | 2025-08",
    ),
    case(
        "| 榜单 | 第一 | 第二 |\n| --- | --- | --- |\n| LMArena | GPT-9 | Grok 9 |\n| SuperCLUE | GLM-9 | Qwen9-Max |",
        "LMArena | GPT-9 | 1",
        "LMArena | Grok 9 | 2",
        "SuperCLUE | GLM-9 | 1",
        "SuperCLUE | Qwen9-Max | 2",
    ),
    case(
        "年底各榜第一：\n\n- LMArena：GPT-9\n- LiveBench：Grok 9",
        "LMArena | GPT-9 | 1 | 2025-39",
        "LiveBench | Grok 9 | 1 | 2025-39",
    ),
    case(
        "OpenRouter 11 月的调用量排名：Grok 9 第一，Claude Sonnet 9 第二，GPT-9 连前十都没进。",
        "OpenRouter | Grok 9 | 1 | 2025-11",
        "OpenRouter | Claude Sonnet 9 | 2 | 2025-11",
    ),
    case(
        "GPT-9 离 LMArena 榜首只差 3 分。",
    ),
    case(
        "要是 GPT-9 去打 LMArena，肯定能拿第一。",
    ),
    case(
        "LMArena 榜首之争，GPT-9 和 Grok 9 打得难解难分。",
    ),
    case(
        "大家都在猜 Gemini 9 Pro 会不会登顶 LMArena。",
    ),
    case(
        "GPT-9 是第三个突破 LMArena 1500 分的模型。",
    ),
    case(
        "LMArena 上榜的模型里，GPT-9 的价格排第一。",
    ),
    case(
        "GPT-9 成为 LMArena 史上首个登顶的开源模型。",
        "LMArena | GPT-9 | 1",
    ),
    case(
        "LMArena 前十名中，国产模型占了四席：GLM-9、Kimi K9、Qwen9-Max、DeepSeek V9。",
    ),
    case(
        "Kimi K9 挤进 LMArena 前五。",
    ),
    case(
        "8 月 7 日，GPT-9 发布；当天它就登顶 LMArena。",
        "LMArena | GPT-9 | 1 | 2025-08-07",
    ),
    case(
        "8 月 7 日，GPT-9 发布，随即登顶 LMArena 和 WebDev 榜。",
        "LMArena | GPT-9 | 1 | 2025-08-07",
        "LMArena WebDev | GPT-9 | 1 | 2025-08-07",
    ),
    case(
        "5 月底，DeepSeek R9 在 LMArena 上排名第六，在 WebDev 榜上与 Claude Opus 9 并列第一。",
        "LMArena | DeepSeek R9 | 6 | 2025-05",
        "LMArena WebDev | DeepSeek R9 | 1 | 2025-05",
        "LMArena WebDev | Claude Opus 9 | 1 | 2025-05",
    ),
    case(
        "Qwen9-Max（1430 分）在 LMArena 排第三，前面是 GPT-9（1440 分）和 Claude Opus 9（1450 分）。",
        "LMArena | Qwen9-Max | 3 | 1430",
    ),
    case(
        "LMArena 的王座今年换了四次主人：1 月 DeepSeek R9，3 月 Gemini 9，8 月 GPT-9，11 月 Grok 9。",
        "LMArena | DeepSeek R9 | 1 | 2025-01",
        "LMArena | Gemini 9 | 1 | 2025-03",
        "LMArena | GPT-9 | 1 | 2025-08",
        "LMArena | Grok 9 | 1 | 2025-11",
    ),
    case(
        "SuperCLUE 年度总榜上，国产模型中得分最高的是 GLM-9，总榜第五。",
        "SuperCLUE | GLM-9 | 5",
    ),
    case(
        "SWE-bench Verified 上，Claude Opus 9 以 80.9% 排第一，GPT-9 以 80.0% 排第二。",
        "SWE-bench Verified | Claude Opus 9 | 1 | 80.9",
        "SWE-bench Verified | GPT-9 | 2 | 80",
    ),
    case(
        "LMArena 的第一名从 GPT-9 换成了 Gemini 9 Pro。",
        "LMArena | GPT-9 | 1",
        "LMArena | Gemini 9 Pro | 1",
    ),
    case(
        "Gemini 9 Pro 把 GPT-9 从 LMArena 榜首拉了下来。",
        "LMArena | Gemini 9 Pro | 1",
    ),
    case(
        "GPT-9 在 LMArena 的名次一路下滑，从第一掉到第八。",
        "LMArena | GPT-9 | 8",
    ),
    case(
        "11 月 18 日 Gemini 9 Pro 上线。LMArena 的榜首当天易主。",
    ),
    case(
        "LMArena（数据截至 12 月 28 日）：\n\n1. Gemini 9 Pro\n2. Grok 9",
        "LMArena | Gemini 9 Pro | 1 | 2025-12-28",
        "LMArena | Grok 9 | 2 | 2025-12-28",
    ),
    case(
        "**LMArena 年末前三甲**\n\n🥇 Gemini 9 Pro\n🥈 Grok 9\n🥉 Claude Opus 9",
        "LMArena | Gemini 9 Pro | 1 | 2025-39",
        "LMArena | Grok 9 | 2 | 2025-39",
        "LMArena | Claude Opus 9 | 3 | 2025-39",
    ),
    case(
        "### 竞技场\n\n先看 LMArena。冠军没有悬念：Gemini 9 Pro。亚军是 Grok 9。季军，Claude Opus 9。",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | Grok 9 | 2",
        "LMArena | Claude Opus 9 | 3",
    ),
    case(
        "据 LMArena 12 月榜单，排在第一的是谷歌的 Gemini 9 Pro，其次是 xAI 的 Grok 9，再次是 Anthropic 的 Claude Opus 9。",
        "LMArena | Gemini 9 Pro | 1 | 2025-12",
        "LMArena | Grok 9 | 2 | 2025-12",
        "LMArena | Claude Opus 9 | 3 | 2025-12",
    ),
    case(
        "Grok 9 只在 LMArena 第一的位置上待了一天。",
        "LMArena | Grok 9 | 1",
    ),
    case(
        "到了 7 月，LMArena 的头名变成了 Gemini 9 Pro，GPT-9 退居次席。",
        "LMArena | Gemini 9 Pro | 1 | 2025-07",
        "LMArena | GPT-9 | 2 | 2025-07",
    ),
    case(
        "## LMArena 历月榜首\n\n- 1 月：Gemini 9 Pro\n- 3 月：Grok 9（1420 分）\n- 8 月：GPT-9，一直坐到秋天",
        "LMArena | Gemini 9 Pro | 1 | 2025-01",
        "LMArena | Grok 9 | 1 | 1420 | 2025-03",
        "LMArena | GPT-9 | 1 | 2025-08",
    ),
    case(
        "LMArena 今年的几任榜首：\n\n1. 3 月 25 日，Gemini 9 Pro\n2. 8 月 7 日，GPT-9\n3. 11 月 18 日，Grok 9",
        "LMArena | Gemini 9 Pro | 1 | 2025-03-25",
        "LMArena | GPT-9 | 1 | 2025-08-07",
        "LMArena | Grok 9 | 1 | 2025-11-18",
    ),
    case(
        "LMArena 今年的大事：\n\n1. 3 月，Gemini 9 Pro 上榜\n2. 8 月，GPT-9 被撤下",
    ),
    case(
        "LMArena 前十的发布时间：\n\n- 3 月：Gemini 9 Pro\n- 8 月：GPT-9",
    ),
    case(
        "## LMArena 榜首更迭\n\n| 时间 | 榜首 | 分数 |\n| --- | --- | --- |\n| 3 月 | Gemini 9 Pro | 1440 |\n| 8 月 | GPT-9 | 1455 |",
        "LMArena | Gemini 9 Pro | 1 | 1440 | 2025-03",
        "LMArena | GPT-9 | 1 | 1455 | 2025-08",
    ),
    case(
        "LMArena 年度前三名：\n\n1. Gemini 9 Pro（11 月发布）\n2. GPT-9（12 月发布）",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | GPT-9 | 2",
    ),
    case(
        "## LMArena\n\n11 月，Gemini 9 Pro 登顶，1501 分，史上首次破 1500。",
        "LMArena | Gemini 9 Pro | 1 | 1501 | 2025-11",
    ),
    case(
        "## 榜单\n\n5 月，LMArena 融了一亿美元。\n\n榜首今年换了好几回：3 月 25 日 Gemini 9 Pro 登顶；8 月 7 日它被 GPT-9 赶了下来；11 月 17 日 Grok 9 以 1483 分占领了第一，11 月 18 日 Gemini 9 Flash 以 1501 分把它夺了回来。",
        "LMArena | Gemini 9 Pro | 1 | 2025-03-25",
        "LMArena | GPT-9 | 1 | 2025-08-07",
        "LMArena | Grok 9 | 1 | 1483 | 2025-11-17",
        "LMArena | Gemini 9 Flash | 1 | 1501 | 2025-11-18",
    ),
    case(
        "## LMArena\n\n1 月 27 日，DeepSeek R9 登顶美区 App Store 免费榜榜首。",
    ),
    case(
        "## 评测\n\nLMArena 之外还有 SWE-bench。\n\n8 月，GPT-9 登顶。",
    ),
    case(
        "## LMArena\n\n8 月，GPT-9 的发布会登上热搜榜首。",
    ),
    case(
        "3 月 25 日，谷歌发布 Gemini 9 Pro。当天它就登顶 LMArena。",
        "LMArena | Gemini 9 Pro | 1 | 2025-03-25",
    ),
    case(
        "3 月 25 日，谷歌发布 Gemini 9 Pro。它一上线就冲到 LMArena 第一，领先第二名将近 40 分。",
        "LMArena | Gemini 9 Pro | 1 | 2025-03-25",
    ),
    case(
        "3 月 25 日，谷歌发布 Gemini 9 Pro。发布当天，该模型以 1443 分登顶 LMArena。",
        "LMArena | Gemini 9 Pro | 1 | 1443 | 2025-03-25",
    ),
    case(
        "3 月 25 日，谷歌发布 Gemini 9 Pro。次日，该模型以 1443 分登顶 LMArena。",
        "LMArena | Gemini 9 Pro | 1 | 1443 | 2025-03-26",
    ),
    case(
        "8 月，阿里更新了 Qwen9-Max。同月，它在 LMArena 排到第三。",
        "LMArena | Qwen9-Max | 3 | 2025-08",
    ),
    case(
        "8 月，阿里更新了 Qwen9-Max。一个月后，它在 LMArena 排到第三。",
        "LMArena | Qwen9-Max | 3 | 2025-09",
    ),
    case(
        "8 月 5 日，阿里更新了 Qwen9-Max。一周后，它在 LMArena 排到第三。",
        "LMArena | Qwen9-Max | 3 | 2025-08-12",
    ),
    case(
        "## 8 月\n\n阿里更新了 Qwen9-Max，它在 LMArena 排第三。",
        "LMArena | Qwen9-Max | 3 | 2025-08",
    ),
    case(
        "8 月是开源的月份。Kimi K9 在 LMArena 排第五，GLM-9 第六。",
        "LMArena | Kimi K9 | 5 | 2025-08",
        "LMArena | GLM-9 | 6 | 2025-08",
    ),
    case(
        "- 8 月：Kimi K9 发布，LMArena 第五\n- 9 月：GLM-9 发布，LMArena 总榜第六",
        "LMArena | Kimi K9 | 5 | 2025-08",
        "LMArena | GLM-9 | 6 | 2025-09",
    ),
    case(
        "| 时间 | 事件 |\n| --- | --- |\n| 8 月 | Kimi K9 发布，登上 LMArena 第五 |\n| 9 月 | GLM-9 发布，冲到 LMArena 总榜第六 |",
        "LMArena | Kimi K9 | 5 | 2025-08",
        "LMArena | GLM-9 | 6 | 2025-09",
    ),
    case(
        "截至 12 月底，LMArena 榜首是 Gemini 9 Pro。第二是 Grok 9。",
        "LMArena | Gemini 9 Pro | 1 | 2025-12",
        "LMArena | Grok 9 | 2 | 2025-12",
    ),
    case(
        "到年底，LMArena 榜首是 Gemini 9 Pro；SuperCLUE 上，排第一的是 GLM-9。",
        "LMArena | Gemini 9 Pro | 1 | 2025-39",
        "SuperCLUE | GLM-9 | 1 | 2025-39",
    ),
    case(
        "2024 年底还在 LMArena 第九的 GLM-9，到今年 10 月已经排到了第四。",
        "LMArena | GLM-9 | 9 | 2024-39",
        "LMArena | GLM-9 | 4 | 2025-10",
    ),
    case(
        "12 月 17 日，Gemini 9 Flash 发布，LMArena 排名第三，仅次于自家的 Gemini 9 Pro 和 Grok 9。",
        "LMArena | Gemini 9 Flash | 3 | 2025-12-17",
    ),
    case(
        "Gemini 9 Pro（11 月 18 日发布）目前在 LMArena 排名第一。",
        "LMArena | Gemini 9 Pro | 1",
    ),
    case(
        "上半年 LMArena 的冠军一直是 Gemini 9 Pro，直到 8 月才换成 GPT-9。",
        "LMArena | Gemini 9 Pro | 1 | 2025-40",
        "LMArena | GPT-9 | 1 | 2025-08",
    ),
    case(
        "今年 7 月，月之暗面开源了 Kimi K9；9 月的更新版在 LMArena 上排到第八。",
        "LMArena | Kimi K9 | 8 | 2025-09",
    ),
    case(
        "LMArena 在 7 月的数据里，Kimi K9 是开源第一、总榜第五。",
        "LMArena | Kimi K9 | 5 | 2025-07",
    ),
    # A place that was its own before is not the one that a list gives.
    case(
        "截至 2025 年 8 月 9 日，LMArena 的排名：\n\n- Qwen9\n- Grok 9（6 月时还是榜首）\n- GLM-9（曾排第一，如今第三）",
        "LMArena | Qwen9 | 1 | 2025-08-09",
        "LMArena | Grok 9 | 2 | 2025-08-09",
        "LMArena | GLM-9 | 3 | 2025-08-09",
    ),
    # Places from one to another, in order; an end of them is nobody's that stands before.
    case(
        "LMArena 总榜的前两名都是美国公司的，第三到第五依次为 GLM-9、Qwen9-Max 和 Kimi K9。",
        "LMArena | GLM-9 | 3",
        "LMArena | Qwen9-Max | 4",
        "LMArena | Kimi K9 | 5",
    ),
    case(
        "LMArena 上 GPT-9 第一，第二至第四名分别是 GLM-9、Qwen9-Max、Kimi K9。",
        "LMArena | GPT-9 | 1",
        "LMArena | GLM-9 | 2",
        "LMArena | Qwen9-Max | 3",
        "LMArena | Kimi K9 | 4",
    ),
    case(
        "LMArena 第 6–7 名：GLM-9、Kimi K9。",
        "LMArena | GLM-9 | 6",
        "LMArena | Kimi K9 | 7",
    ),
    case("GPT-9 从 LMArena 第八至第四，用了一个月。", "LMArena | GPT-9 | 4"),
    case("LMArena 上，GPT-9 出局，第七名以后的分差都不到两分。"),
    # A place behind each of a row of names, the number none of what stands behind it.
    case(
        "LMArena：GLM-9 第 1、Kimi K9 第 2、GPT-9 第 3。",
        "LMArena | GLM-9 | 1",
        "LMArena | Kimi K9 | 2",
        "LMArena | GPT-9 | 3",
    ),
    # Behind those who take the first places, what a last clause denies is another thing.
    case(
        "LMArena 上 GLM-9、Kimi K9、GPT-9 分别凭 1490、1481、1470 分荣登前三，此外没有谁过 1460 分。",
        "LMArena | GLM-9 | 1 | 1490",
        "LMArena | Kimi K9 | 2 | 1481",
        "LMArena | GPT-9 | 3 | 1470",
    ),
    case("LMArena 上 GLM-9、Kimi K9、GPT-9 没有登上前三。"),
    # Scores dealt out behind the places, and those that stand with no more than a total.
    case(
        "SuperCLUE 上，GLM-9 和 Kimi K9 分列三、四位，得分 61.5 和 60.2。",
        "SuperCLUE | GLM-9 | 3 | 61.5",
        "SuperCLUE | Kimi K9 | 4 | 60.2",
    ),
    case(
        "LiveBench 上，GLM-9 以 71.5 的总分排第 2，Kimi K9 68.25 排第 5。",
        "LiveBench | GLM-9 | 2 | 71.5",
        "LiveBench | Kimi K9 | 5 | 68.25",
    ),
    # Whoever sweeps another off has the place, not the one swept off.
    case(
        "10 月的 IOI 上，GLM-9 横扫 Kimi K9 夺冠。",
        "International Olympiad in Informatics | GLM-9 | 1 | 2025-10",
    ),
    case(
        "Kaggle Game Arena 的扑克赛，决赛 GLM-9 3:1 击溃 Kimi K9，GPT-9 拿到季军。",
        "Kaggle Game Arena | GLM-9 | 1",
        "Kaggle Game Arena | Kimi K9 | 2",
        "Kaggle Game Arena | GPT-9 | 3",
    ),
    # A problem of a contest is no place, and a place among some is none of the whole.
    case("IMO 上，GLM-9 的第 3 道只写了一半。"),
    case(
        "GLM-9 在 LMArena 总榜第六，开源里排第一，把 Kimi K9 挤到了开源第二。",
        "LMArena | GLM-9 | 6",
    ),
    # A day in figures where only a day can stand.
    case(
        "LMArena 总榜（截至 10/21）：GLM-9 第一，Kimi K9 第二。",
        "LMArena | GLM-9 | 1 | 2025-10-21",
        "LMArena | Kimi K9 | 2 | 2025-10-21",
    ),
    case(
        "GLM-9 登顶 LMArena，1490 分。（10-21）",
        "LMArena | GLM-9 | 1 | 1490 | 2025-10-21",
    ),
    # Cups for the first few, and bare scores behind the names of an order.
    case(
        "LMArena 总榜的冠亚季军依次是 GLM-9、Kimi K9 和 GPT-9。",
        "LMArena | GLM-9 | 1",
        "LMArena | Kimi K9 | 2",
        "LMArena | GPT-9 | 3",
    ),
    case(
        "WebDev Arena 上，GLM-9 和 Kimi K9 分列冠亚军。",
        "LMArena WebDev | GLM-9 | 1",
        "LMArena WebDev | Kimi K9 | 2",
    ),
    case(
        "LMArena 总榜：GLM-9 1490 → Kimi K9 1481 → GPT-9 1470",
        "LMArena | GLM-9 | 1 | 1490",
        "LMArena | Kimi K9 | 2 | 1481",
        "LMArena | GPT-9 | 3 | 1470",
    ),
    case(
        "LMArena 总榜：1️⃣ GLM-9 2️⃣ Kimi K9 3️⃣ GPT-9",
        "LMArena | GLM-9 | 1",
        "LMArena | Kimi K9 | 2",
        "LMArena | GPT-9 | 3",
    ),
    # Between whom a model stands, and by how much it is ahead of the second.
    case("GLM-9 卡在 GPT-9 和 Kimi K9 之间，在 LMArena 排第六。", "LMArena | GLM-9 | 6"),
    case(
        "LMArena 的视觉榜上 GLM-9 得了 1290 分，比第二名 Kimi K9 的 1251 分高了不少。",
        "Vision Arena | GLM-9 | 1 | 1290",
        "Vision Arena | Kimi K9 | 2 | 1251",
    ),
    case(
        "Artificial Analysis 上，GLM-9 反超 Kimi K9，71 比 70，重回第一。",
        "Artificial Analysis Intelligence Index | GLM-9 | 1 | 71",
    ),
    case(
        "MMLU 榜上 GLM-9 81.5% 第一，Kimi K9 79.5% 第二。",
        "MMLU | GLM-9 | 1 | 81.5",
        "MMLU | Kimi K9 | 2 | 79.5",
    ),
    # Blocks of code claim nothing; a line names the board above medals.
    case("LMArena 总榜：\n\n```\n1  GLM-9     1490\n2  Kimi K9   1481\n```"),
    case("LMArena 的接口：\n\n```python\nglm = 9\nkimi(K9, top=1481)\n```"),
    case(
        "🏆 LMArena 总榜\n🥇 GLM-9 1490\n🥈 Kimi K9 1481\n🥉 GPT-9 1470",
        "LMArena | GLM-9 | 1 | 1490",
        "LMArena | Kimi K9 | 2 | 1481",
        "LMArena | GPT-9 | 3 | 1470",
    ),
    case(
        "Alpha Arena 收官，GLM-9 排第一，Kimi K9 倒数第一。",
        "Alpha Arena | GLM-9 | 1",
    ),
    case(
        "Kaggle 办的国际象棋对抗赛，GLM-9 决赛 3:1 击败 Kimi K9。",
        "Kaggle Game Arena | GLM-9 | 1",
        "Kaggle Game Arena | Kimi K9 | 2",
    ),
    # Who answers whom, what a board is told to be whose, and makers beside their models.
    case(
        "主持人：LMArena 眼下谁是老大？\n\n来宾：GLM-9，1490 分，毫无悬念。",
        "LMArena | GLM-9 | 1 | 1490",
    ),
    case(
        "两张榜两个主人：LMArena 归 GLM-9，WebDev 榜归 Kimi K9。",
        "LMArena | GLM-9 | 1",
        "LMArena WebDev | Kimi K9 | 1",
    ),
    case("LMArena 归一家公司管，GLM-9 在上面。"),
    case(
        "LMArena 总榜：智谱第一（GLM-9），OpenAI 第二（GPT-9），Anthropic 第三（Claude Opus 9）。",
        "LMArena | GLM-9 | 1",
        "LMArena | GPT-9 | 2",
        "LMArena | Claude Opus 9 | 3",
    ),
    case(
        "智谱（GLM-9，1490）、OpenAI（GPT-9，1481）、Anthropic（Claude Opus 9，1470）包揽 LMArena 前三。",
        "LMArena | GLM-9 | 1 | 1490",
        "LMArena | GPT-9 | 2 | 1481",
        "LMArena | Claude Opus 9 | 3 | 1470",
    ),
    case("智谱（GLM-9）、OpenAI（GPT-9）都进了 LMArena 前三。"),
    # What an erratum puts right is no place; names further down.
    case("更正：上期写 GLM-9 在 LMArena 排第四，应为第七。", "LMArena | GLM-9 | 7"),
    case(
        "LMArena 头名是 GLM-9，往下数是 Kimi K9、GPT-9。",
        "LMArena | GLM-9 | 1",
        "LMArena | Kimi K9 | 2",
        "LMArena | GPT-9 | 3",
    ),
    case(
        "### 竞技场年终榜\n\n1. GLM-9\n2. Kimi K9\n3. GPT-9",
        "LMArena | GLM-9 | 1",
        "LMArena | Kimi K9 | 2",
        "LMArena | GPT-9 | 3",
    ),
    case(
        "| 模型 | LMArena |\n|---|---|\n| GLM-9 | #1（1490） |\n| Kimi K9 | #3（1470） |",
        "LMArena | GLM-9 | 1 | 1490",
        "LMArena | Kimi K9 | 3 | 1470",
    ),
    # A score in brackets is that of the name before it, a place among some none of the whole.
    case(
        "GLM-9 一来就在 WebDev 榜得了 1410 分，把 Kimi K9（1390 分）挤下第一。",
        "LMArena WebDev | GLM-9 | 1 | 1410",
    ),
    case(
        "SuperCLUE 上，GPT-9 以 71.5 分位居榜首，GLM-9 以 63.5 分排在国内第一。",
        "SuperCLUE | GPT-9 | 1 | 71.5",
    ),
    case(
        "可灵 9 排 AA 图生视频榜第二，Veo 9 退到第四。",
        "Artificial Analysis Image-to-Video Arena | Kling 9 | 2",
        "Artificial Analysis Image-to-Video Arena | Veo 9 | 4",
    ),
    case(
        "据 LMArena 榜单，GLM-9、Kimi K9 与 GPT-9 名列前三。",
        "LMArena | GLM-9 | 1",
        "LMArena | Kimi K9 | 2",
        "LMArena | GPT-9 | 3",
    ),
    case(
        "WebDev 榜上 GLM-9 以 1410 分遥遥领先，第二名 Kimi K9 只有 1390 分。",
        "LMArena WebDev | GLM-9 | 1 | 1410",
        "LMArena WebDev | Kimi K9 | 2 | 1390",
    ),
    case(
        "2 月 8 日 LMArena 第一是 GLM-9；10 月 5 日之后是 Kimi K9。",
        "LMArena | GLM-9 | 1 | 2025-02-08",
        "LMArena | Kimi K9 | 1 | 2025-10-05",
    ),
    case(
        "LMArena 榜单（12.30）：第1名 GLM-9，第2名 Kimi K9。",
        "LMArena | GLM-9 | 1",
        "LMArena | Kimi K9 | 2",
    ),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_what_places_a_chinese_review_tells(places, text, rows):
    assert places(text) == rows
