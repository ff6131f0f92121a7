# ruff: noqa: E501 (a passage is read as a whole, on one line)
"""Boards, parts of boards and turns in Chinese reviews: whose board a place is of, and when.

A row is `board | model | rank`, with the score and the date behind where they are told. A text
without rows tells no place.
"""

import pytest
from tests.extract.cases import case

CASES = [
    case(
        "Qwen9-Embedding 在 MTEB 多语言榜上排名第一。",
        "MTEB Multilingual | Qwen9-Embedding | 1",
    ),
    case(
        "可灵 9 Turbo 在 9 月底拿下 Artificial Analysis 图生视频、文生视频两榜的冠军。",
        "Artificial Analysis Image-to-Video Arena | Kling 9 Turbo | 1 | 2025-09",
        "Artificial Analysis Video Arena | Kling 9 Turbo | 1 | 2025-09",
    ),
    case(
        "可灵 9 在 Artificial Analysis 的图生视频榜上排第一。",
        "Artificial Analysis Image-to-Video Arena | Kling 9 | 1",
    ),
    case(
        "1 月，DeepSeek R9 登上 Hugging Face 趋势榜第一；7 月，Kimi K9 接过了趋势榜第一的位置。",
        "Hugging Face Trending | DeepSeek R9 | 1 | 2025-01",
        "Hugging Face Trending | Kimi K9 | 1 | 2025-07",
    ),
    case(
        "7 月，GLM-9 在 BFCL v3 上以 77.8 分排全榜第一。",
        "Berkeley Function Calling Leaderboard | GLM-9 | 1 | 77.8 | 2025-07",
    ),
    case(
        "LMArena 的数学榜，GPT-9 第一，Grok 9 第二。",
        "LMArena Math | GPT-9 | 1",
        "LMArena Math | Grok 9 | 2",
    ),
    case(
        "LMArena 12 月数据：文本榜第一是 Gemini 9 Pro，图生视频榜第一是可灵 9。",
        "LMArena | Gemini 9 Pro | 1 | 2025-12",
        "LMArena Image-to-Video | Kling 9 | 1 | 2025-12",
    ),
    case(
        "GPT-9 在 LMArena 的创意写作和数学两个分榜上都是第一。",
        "LMArena Creative Writing | GPT-9 | 1",
        "LMArena Math | GPT-9 | 1",
    ),
    case(
        "LMArena 的法律榜上，GPT-9 排第一。",
    ),
    case(
        "GPT-9 在 LMArena 的西班牙语分榜排第一。",
    ),
    case(
        "GLM-9 是 LMArena 开源榜第一、总榜第 11。",
        "LMArena | GLM-9 | 11",
    ),
    case(
        "9 月，星火 X9 斩获 OpenCompass 司南月榜冠军。",
        "OpenCompass | Spark X9 | 1 | 2025-09",
    ),
    case(
        "Qwen9-Max 在 LMArena 上位列全球第三、国产第一。",
        "LMArena | Qwen9-Max | 3",
    ),
    case(
        "GPT-9 直接空降 LMArena 第二。",
        "LMArena | GPT-9 | 2",
    ),
    case(
        "9 月，Qwen9-Max 力压 GPT-9、Claude Opus 9，斩获 LMArena 榜首。",
        "LMArena | Qwen9-Max | 1 | 2025-09",
    ),
    case(
        "Gemini 9 Pro 超越 GPT-9，成为 LMArena 新的第一。",
        "LMArena | Gemini 9 Pro | 1",
    ),
    case(
        "GPT-9 与 Gemini 9 Pro 同居 LMArena 榜首。",
        "LMArena | GPT-9 | 1",
        "LMArena | Gemini 9 Pro | 1",
    ),
    case(
        "LMArena 12 月榜单的前三分别是 Gemini 9 Pro、Grok 9 与 Claude Opus 9。",
        "LMArena | Gemini 9 Pro | 1 | 2025-12",
        "LMArena | Grok 9 | 2 | 2025-12",
        "LMArena | Claude Opus 9 | 3 | 2025-12",
    ),
    case(
        "LMArena 榜首易主：Gemini 9 Pro 取代 GPT-9。",
        "LMArena | Gemini 9 Pro | 1",
    ),
    case(
        "GPT-9 跌出 LMArena 前十。",
    ),
    case(
        "GPT-9 从 LMArena 榜首跌到第五。",
        "LMArena | GPT-9 | 5",
    ),
    case(
        "Gemini 9 Pro 包揽 LMArena 文本、视觉、文生图三项第一。",
        "LMArena | Gemini 9 Pro | 1",
        "Vision Arena | Gemini 9 Pro | 1",
        "LMArena Text-to-Image | Gemini 9 Pro | 1",
    ),
    case(
        "Gemini 9 Pro 以 5 分的微弱优势领先 GPT-9，位居 LMArena 第一。",
        "LMArena | Gemini 9 Pro | 1",
    ),
    case(
        "LMArena 上 Gemini 9 Pro 排名第一，GPT-9、Grok 9 紧随其后。",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | GPT-9 | 2",
        "LMArena | Grok 9 | 3",
    ),
    case(
        "Kimi K9 成为首个登顶 LMArena 的国产模型。",
        "LMArena | Kimi K9 | 1",
    ),
    case(
        "GPT-9 连续八周霸占 LMArena 榜首。",
        "LMArena | GPT-9 | 1",
    ),
    case(
        "GPT-9 的 Elo 评分达到 1501，位居 LMArena 第一。",
        "LMArena | GPT-9 | 1 | 1501",
    ),
    case(
        "今年用得最多的是 GLM-9（LMArena 第 3）和 Kimi K9（LMArena 第 7）。",
        "LMArena | GLM-9 | 3",
        "LMArena | Kimi K9 | 7",
    ),
    case(
        "LMArena 第一：Gemini 9 Pro；第二：GPT-9；第三：Grok 9。",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | GPT-9 | 2",
        "LMArena | Grok 9 | 3",
    ),
    case(
        "GPT-9 坐稳了 LMArena 的头把交椅，Grok 9 落后 12 分位居第二。",
        "LMArena | GPT-9 | 1",
        "LMArena | Grok 9 | 2",
    ),
    case(
        "LMArena 排在第三位的是 Claude Opus 9，第四、第五名分别是 Qwen9-Max 和 GLM-9。",
        "LMArena | Claude Opus 9 | 3",
        "LMArena | Qwen9-Max | 4",
        "LMArena | GLM-9 | 5",
    ),
    case(
        "11 月，GPT-9 在 LMArena 上被 Gemini 9 Pro 反超，退居第二。",
        "LMArena | GPT-9 | 2 | 2025-11",
    ),
    case(
        "Gemini 9 Pro 在 LMArena 封王，GPT-9 只能屈居亚军。",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | GPT-9 | 2",
    ),
    case(
        "GLM-9 在 LMArena 垫底。",
    ),
    case(
        "LMArena 榜单上第 8 的 GLM-9 是唯一的开源模型。",
        "LMArena | GLM-9 | 8",
    ),
    case(
        "GPT-9 蝉联 LMArena 榜首。",
        "LMArena | GPT-9 | 1",
    ),
    case(
        "LMArena 最新排名：Gemini 9 Pro（1490 分）、Grok 9（1477 分）、Claude Opus 9（1469 分）分列前三。",
        "LMArena | Gemini 9 Pro | 1 | 1490",
        "LMArena | Grok 9 | 2 | 1477",
        "LMArena | Claude Opus 9 | 3 | 1469",
    ),
    case(
        "在 LMArena，排名前两位的都是谷歌的模型：Gemini 9 Pro 和 Gemini 9 Flash。",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | Gemini 9 Flash | 2",
    ),
    case(
        "据 LMArena 官网，Grok 9 发布次日（7 月 10 日）便冲上第三。",
        "LMArena | Grok 9 | 3 | 2025-07-10",
    ),
    case(
        "Gemini 9 Pro 登顶 LMArena 时，GPT-9 还在第二。",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | GPT-9 | 2",
    ),
    case(
        "谷歌的 Gemini 9 Pro 今年三次登顶 LMArena。",
        "LMArena | Gemini 9 Pro | 1 | 2025",
    ),
    case(
        "### LMArena 12 月榜单\n\n| 名次 | 模型 | 厂商 | 得分 |\n| :-: | --- | --- | --: |\n| 1 | Gemini 9 Pro | 谷歌 | 1490 |\n| 2 | Grok 9 | xAI | 1477 |",
        "LMArena | Gemini 9 Pro | 1 | 1490 | 2025-12",
        "LMArena | Grok 9 | 2 | 1477 | 2025-12",
    ),
    case(
        "- **LMArena**：Gemini 9 Pro 第一，GPT-9 第二\n- **SuperCLUE**：GPT-9 居首，GLM-9 国内第一",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | GPT-9 | 2",
        "SuperCLUE | GPT-9 | 1",  # whoever is first among some is not first of all beside him
    ),
    case(
        "LMArena 年度冠军给谁？我投 Gemini 9 Pro 一票。",
    ),
    case(
        "传闻 Kimi K9 内测版已经在 LMArena 拿到第一。",
    ),
    case(
        "GLM-9 的目标是 LMArena 第一。",
    ),
    case(
        "## 谁是第一\n\nLMArena 上半年的霸主是 Gemini 9 Pro，下半年换成 GPT-9。",
        "LMArena | Gemini 9 Pro | 1 | 2025-40",
        "LMArena | GPT-9 | 1 | 2025-41",
    ),
    case(
        "今年 3 月 Gemini 9 Pro 出来那天，LMArena 上比第二名高了将近 40 分，第一。",
        "LMArena | Gemini 9 Pro | 1 | 2025-03",
    ),
    case(
        "LMArena 总榜上，Claude Opus 9 跟 Gemini 9 Pro 并列，也是第一。",
        "LMArena | Claude Opus 9 | 1",
        "LMArena | Gemini 9 Pro | 1",
    ),
    case(
        "GPT-9 发布后在 LMArena 上只拿到第四，OpenAI 解释说这是旧版本。",
        "LMArena | GPT-9 | 4",
    ),
    case(
        "Kimi K9 冲上 LMArena 第五的时候，月之暗面全公司放了半天假。",
        "LMArena | Kimi K9 | 5",
    ),
    case(
        "LMArena 最新一期（11 月 20 日）里，Gemini 9 Pro 甩开第二名 Grok 9 近 20 分。",
        "LMArena | Gemini 9 Pro | 1 | 2025-11-20",
        "LMArena | Grok 9 | 2 | 2025-11-20",
    ),
    case(
        "Gemini 9 Pro 刷新 LMArena 纪录，以 1501 分登顶，GPT-9 则滑落到第六。",
        "LMArena | Gemini 9 Pro | 1 | 1501",
        "LMArena | GPT-9 | 6",
    ),
    case(
        "OpenRouter 周榜（12 月 15 日那周）第一是 Grok 9，第二 MiMo-V9，第三 Claude Sonnet 9。",
        "OpenRouter | Grok 9 | 1 | 2025-12-15/2025-12-21",
        "OpenRouter | MiMo-V9 | 2 | 2025-12-15/2025-12-21",
        "OpenRouter | Claude Sonnet 9 | 3 | 2025-12-15/2025-12-21",
    ),
    case(
        "LiveBench 的第一宝座在 10 月归了 GPT-9，此前半年一直是 Gemini 9 Pro 的。",
        "LiveBench | GPT-9 | 1 | 2025-10",
    ),
    case(
        "年底看 LMArena，前三是谷歌、xAI、Anthropic 三家：Gemini 9 Pro、Grok 9、Claude Opus 9。",
        "LMArena | Gemini 9 Pro | 1 | 2025-39",
        "LMArena | Grok 9 | 2 | 2025-39",
        "LMArena | Claude Opus 9 | 3 | 2025-39",
    ),
    case(
        "LMArena 前十：1–3 名是 Gemini 9 Pro、Grok 9、Claude Opus 9，GLM-9 排第九。",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | Grok 9 | 2",
        "LMArena | Claude Opus 9 | 3",
        "LMArena | GLM-9 | 9",
    ),
    case(
        "GLM-9 在 LMArena 的排名：1 月第 12，6 月第 8，12 月第 4。",
        "LMArena | GLM-9 | 12 | 2025-01",
        "LMArena | GLM-9 | 8 | 2025-06",
        "LMArena | GLM-9 | 4 | 2025-12",
    ),
    case(
        "年初时，LMArena 前五名里一个国产模型都没有；到了年末，Kimi K9 第三、GLM-9 第四。",
        "LMArena | Kimi K9 | 3 | 2025-39",
        "LMArena | GLM-9 | 4 | 2025-39",
    ),
    case(
        "2025 年 12 月 29 日的 LMArena 文本榜：\n\n1. Gemini 9 Pro，1490 分\n2. Grok 9（thinking），1477 分\n3. Claude Opus 9，1469 分\n\n国产里最高的是 GLM-9，排第八。",
        "LMArena | Gemini 9 Pro | 1 | 1490 | 2025-12-29",
        "LMArena | Grok 9 | 2 | 1477 | 2025-12-29",
        "LMArena | Claude Opus 9 | 3 | 1469 | 2025-12-29",
        "LMArena | GLM-9 | 8 | 2025-12-29",
    ),
    case(
        "GPT-9 在 LMArena 上是第几？没人在意了。",
    ),
    case(
        "GLM-9 号称“国产第一”，但 LMArena 上没有它。",
    ),
    case(
        "LMArena 前三名的票数加起来，还没有 GPT-9 一天的用户多。",
    ),
    case(
        "5 月，GPT-9 在 LMArena 文本榜第一，在 WebDev 榜第三。",
        "LMArena | GPT-9 | 1 | 2025-05",
        "LMArena WebDev | GPT-9 | 3 | 2025-05",
    ),
    case(
        "到了年底，Kimi K9 在 LMArena 排第三。",
        "LMArena | Kimi K9 | 3 | 2025-39",
    ),
    case(
        "GPT-9 在 LMArena 拿了第二，第一是谁？Gemini 9 Pro。",
        "LMArena | GPT-9 | 2",
        "LMArena | Gemini 9 Pro | 1",
    ),
    case(
        "LMArena 12 月的榜首是谁？还是谷歌的 Gemini 9 Pro。亚军呢？xAI 的 Grok 9，差 13 分。",
        "LMArena | Gemini 9 Pro | 1 | 2025-12",
        "LMArena | Grok 9 | 2",
    ),
    case(
        "Who is first on LMArena? Gemini 9 Pro. And second? Grok 9.",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | Grok 9 | 2",
    ),
    case(
        "第一是谁？GPT-9 的粉丝和 LMArena 各说各话。",
    ),
    case(
        "LMArena 上谁第一？GPT-9 说不好，Grok 9 也难说。",
    ),
    case(
        "谁会拿下明年的 LMArena 榜首？GPT-9 吗？",
    ),
    case(
        "LMArena 前三名是 Gemini 9 Pro、Grok 9 和 Claude Opus 9，GLM-9 排第九。",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | Grok 9 | 2",
        "LMArena | Claude Opus 9 | 3",
        "LMArena | GLM-9 | 9",
    ),
    case(
        "2 月 12 日，GLM-9 以 1452 分成为 LMArena 开源榜第一名、总榜第 11 名。",
        "LMArena | GLM-9 | 11 | 1452 | 2025-02-12",
    ),
    case(
        "在 LMArena 的开源模型里，GLM-9 排第一，总榜第八。",
        "LMArena | GLM-9 | 8",
    ),
    case(
        "LMArena 总榜第五是 Kimi K9，也是开源里的第一。",
        "LMArena | Kimi K9 | 5",
    ),
    case(
        "| 名次 | 模型 |\n| --- | --- |\n| 1 | Gemini 9 Pro |\n| 2 | GPT-9 |\n\n以上是 LMArena 的排名。再看月活排行：Kimi K9 排第四。",
        "LMArena | Gemini 9 Pro | 1",
        "LMArena | GPT-9 | 2",
    ),
    # Places without anybody who is known to have them.
    case("LMArena 上，某两家分列二三位。"),
    case(
        "8 月，Foo 9 在 MMAU 榜上第一；年底，GLM-9 在 LMArena 排第二。",
        "MMAU | Foo 9 | 1 | 2025-08",
        "LMArena | GLM-9 | 2 | 2025-39",
    ),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_what_places_a_chinese_review_tells(places, text, rows):
    assert places(text) == rows
