# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Places on a board that the text has spoken of before, and whose they are where clauses join.

Rows are written as `every_row` writes them; a text without rows tells none.
"""

import pytest
from tests.extract.cases import case

SPOKEN_OF = [
    # A test whose places a sentence speaks of is a ranking for what goes on.
    case(
        "LiveBench 的名次更有看头。7 月 GPT-9 排第一，Grok 9 从第四升到第二。",
        "b LiveBench 1 GPT-9 :2025-07",
        "b LiveBench 2 Grok 9 :2025-07",
    ),
    case(
        "The standings on LiveBench surprised me. In July GPT-9 was in second place.",
        "b LiveBench 2 GPT-9 :2025-07",
    ),
    case("LiveBench 改了题库。7 月 GPT-9 排第一。"),
    # Who took the lead took that of the board that the paragraph is about.
    case(
        "LMArena got a new look. GPT-9 took the lead in July.",
        "b LMArena 1 GPT-9 :2025-07",
    ),
    case("LMArena got a new look. GPT-9 took the lead in Europe."),
    # A heading that names a board heads what its section tells.
    case(
        "## LMArena\n\nA year of four leaders, and not one of them stayed.\n\nIn July GPT-9 was second, behind nobody that we use.",
        "b LMArena 2 GPT-9 :2025-07",
    ),
    case(
        "## LMArena\n\n这张榜今年换了两次主人。3 月是 Grok 9，7 月是 GPT-9。",
        "b LMArena 1 Grok 9 :2025-03",
        "b LMArena 1 GPT-9 :2025-07",
    ),
    case("## LMArena\n\n应用商店也热闹：7 月 GPT-9 的下载量排第二。"),
    # One of two boards.
    case(
        "我只看 LMArena 和 SuperCLUE。前者 7 月的第一是 GPT-9，后者 7 月的头名是 Kimi K9。",
        "b LMArena 1 GPT-9 :2025-07",
        "b SuperCLUE 1 Kimi K9 :2025-07",
    ),
    case(
        "SuperCLUE is the one at home. Its July list begins with GPT-9, Grok 9 and Kimi K9.",
        "b SuperCLUE 1 GPT-9 :2025-07",
        "b SuperCLUE 2 Grok 9 :2025-07",
        "b SuperCLUE 3 Kimi K9 :2025-07",
    ),
    case("SuperCLUE is the one at home. My July list begins with GPT-9, Grok 9 and Kimi K9."),
    case(
        "LMArena, where strangers vote: GPT-9, then Grok 9.",
        "b LMArena 1 GPT-9",
        "b LMArena 2 Grok 9",
    ),
    case("LMArena in order of appearance: GPT-9, then Grok 9."),
    # A place that ranks in passing, where the next sentence deals the places out.
    case(
        "OpenRouter 只认调用量。7 月第一是 GPT-9，第二是 Grok 9。",
        "b OpenRouter 1 GPT-9 :2025-07",
        "b OpenRouter 2 Grok 9 :2025-07",
    ),
    case("OpenRouter 又涨价了。7 月第一是 GPT-9。"),
    # Somebody else's arena is not the one that goes by the word alone.
    case("Artificial Analysis 的竞技场里，7 月登顶的是 Veo 9。"),
]

JOINED = [
    # Two clauses that look like an enumeration.
    case(
        "In July first place on LMArena went to GPT-9, and Grok 9 came second.",
        "b LMArena 1 GPT-9 :2025-07",
        "b LMArena 2 Grok 9 :2025-07",
    ),
    case(
        "LMArena got a new look. OpenAI won it back in July with GPT-9, and Grok 9 slept through August.",
        "b LMArena 1 GPT-9 :2025-07",
    ),
    case(
        "On LMArena GPT-9 and Grok 9, and nobody else, are tied for first place.",
        "b LMArena 1 GPT-9",
        "b LMArena 1 Grok 9",
    ),
    # A place set off before its verb is of whoever follows.
    case(
        "On LMArena GPT-9 leads; the best from home, in joint fourth, are Kimi K9 and GLM-9.",
        "b LMArena 1 GPT-9",
        "b LMArena 4 Kimi K9",
        "b LMArena 4 GLM-9",
    ),
    # 头把交椅 has a 把 that moves nobody.
    case(
        "Grok 9 在 LMArena 坐过头把交椅，7 月被 GPT-9 挤到第二。",
        "b LMArena 1 Grok 9",
        "b LMArena 1 GPT-9 :2025-07",
        "b LMArena 2 Grok 9 :2025-07",
    ),
    # Whoever came after has the time at which they came.
    case(
        "LMArena 的头名 7 月换成了 GPT-9，此前一直是 Grok 9。",
        "b LMArena 1 GPT-9 :2025-07",
    ),
    case(
        "GPT-9 and Grok 9 share the top with 1490 points on LMArena in July.",
        "b LMArena 1 GPT-9 :2025-07",
        "b LMArena 1 Grok 9 :2025-07",
    ),
    case(
        "7 月的文本榜（LMArena）上 GPT-9 列第二，国产里名次最好的 Kimi K9 排第八。",
        "b LMArena 2 GPT-9 :2025-07",
        "b LMArena 8 Kimi K9 :2025-07",
    ),
    # How far somebody is in front is no score.
    case("LMArena had news. It was GPT-9, forty points clear of Grok 9."),
    case("GPT-9 is on MMLU, 12 points adrift of Grok 9."),
]

OF_A_DAY = [
    # The board of a day, and no more than that: what goes on is of that day.
    case(
        "Last comes the Artificial Analysis index of July 28. The first two are GPT-9 and Grok 9.",
        "b Artificial Analysis Intelligence Index 1 GPT-9 :2025-07-28",
        "b Artificial Analysis Intelligence Index 2 Grok 9 :2025-07-28",
    ),
    # The best of some has a place among all, which makes no board of those some.
    case(
        "再看 7 月 28 日的 Artificial Analysis 智能指数。前两名是 GPT-9 和 Grok 9，开源里最靠前的 Kimi K9 排第九。",
        "b Artificial Analysis Intelligence Index 1 GPT-9 :2025-07-28",
        "b Artificial Analysis Intelligence Index 2 Grok 9 :2025-07-28",
        "b Artificial Analysis Intelligence Index 9 Kimi K9 :2025-07-28",
    ),
    case(
        "The Artificial Analysis index was rebuilt on July 28. The first two are GPT-9 and Grok 9.",
        "b Artificial Analysis Intelligence Index 1 GPT-9",
        "b Artificial Analysis Intelligence Index 2 Grok 9",
    ),
    case(
        "WebDev Arena is a home game. GPT-9 leads there.",
        "b LMArena WebDev 1 GPT-9",
    ),
    case(
        "WebDev 榜上，GPT-9 居首，Grok 9 和 Kimi K9 分别以 1484 分、1481 分排在二、三位。",
        "b LMArena WebDev 1 GPT-9",
        "b LMArena WebDev 2 Grok 9",
        "b LMArena WebDev 3 Kimi K9",
    ),
    case(
        "The Hugging Face leaderboard had a new leader every week. In March it was Grok 9, in July GPT-9.",
        "b Open LLM Leaderboard 1 Grok 9 :2025-03",
        "b Open LLM Leaderboard 1 GPT-9 :2025-07",
    ),
    case(
        "SuperCLUE 7 月这期里 Kimi K9 拿到开源组第一、总榜第八。",
        "b SuperCLUE 8 Kimi K9 :2025-07",
    ),
]

IN_SHORT = [
    # Ordinals in brackets behind names are places where the sentence ranks, and no days.
    case(
        "The LMArena top ten of July has two from home: Kimi K9 (8th) and GLM-9 (9th).",
        "b LMArena 8 Kimi K9 :2025-07",
        "b LMArena 9 GLM-9 :2025-07",
    ),
    case(
        "Two small ones made the July edition of the Harbour Ranking: Kimi K9 (1st) and GLM-9 (2nd).",
        "b Harbour Ranking 1 Kimi K9 :2025-07",
        "b Harbour Ranking 2 GLM-9 :2025-07",
    ),
    case("In July GPT-9 (8th) and Grok 9 (15th) came out; LMArena had to wait."),
    # The time behind the last of several places is that of all, unless each has a verb of its own.
    case(
        "GLM-9 was ranked 9th, Kimi K9 10th on LMArena in July.",
        "b LMArena 9 GLM-9 :2025-07",
        "b LMArena 10 Kimi K9 :2025-07",
    ),
    # Whoever is somewhere below sixth place has no place that is told.
    case(
        "GLM-9 took sixth place on LMArena in July, ahead of GPT-9.",
        "b LMArena 6 GLM-9 :2025-07",
    ),
    case(
        "GLM-9 took second place on LMArena in July, just ahead of GPT-9.",
        "b LMArena 2 GLM-9 :2025-07",
        "b LMArena 3 GPT-9 :2025-07",
    ),
    case(
        "Grok 9 leads LMArena in July; GPT-9 sits just below at 1465.",
        "b LMArena 1 Grok 9 :2025-07",
        "b LMArena 2 GPT-9 :2025-07",
    ),
    # A place attained at the end of a sentence is no number of a point.
    case(
        "7 月 18 日，GPT-9 登场，早期版本在 LMArena 上首破 1600 分，拿到第一。",
        "b LMArena 1 GPT-9 :2025-07-18",
    ),
    case("LMArena 有三点不好。第一，GPT-9 太多。"),
    # The plain version of what is no series without its word is itself.
    case(
        "In July Llama 9 Maverick was second on LMArena. The plain version was added later. It was 32nd.",
        "b LMArena 2 Llama 9 Maverick :2025-07",
        "b LMArena 32 Llama 9 Maverick",
    ),
    case(
        "7 月，Llama 9 Maverick 位居 LMArena 第二；能下载的那个版本，后来只排到三十二名。",
        "b LMArena 2 Llama 9 Maverick :2025-07",
        "b LMArena 32 Llama 9 Maverick",
    ),
    case(
        "As of July 28 GPT-9 sits on the throne of LMArena.",
        "b LMArena 1 GPT-9 :2025-07-28",
    ),
    case(
        "7 月 28 日的文本榜（LMArena）上，GPT-9 一枝独秀，Grok 9 紧随其后。",
        "b LMArena 1 GPT-9 :2025-07-28",
        "b LMArena 2 Grok 9 :2025-07-28",
    ),
    # A board and a place label whoever follows.
    case(
        "我抄了两张榜：LMArena 第一 GPT-9，WebDev 第一 Grok 9。",
        "b LMArena 1 GPT-9",
        "b LMArena WebDev 1 Grok 9",
    ),
    case(
        "两张榜的头名各不相同。LMArena 是 GPT-9，WebDev Arena 是 Grok 9。",
        "b LMArena 1 GPT-9",
        "b LMArena WebDev 1 Grok 9",
    ),
    case(
        "Each board has another winner. On LMArena it is GPT-9, on WebDev Arena Grok 9.",
        "b LMArena 1 GPT-9",
        "b LMArena WebDev 1 Grok 9",
    ),
    case("I read two boards. On LMArena it is GPT-9, on WebDev Arena Grok 9."),
    # From whom it was taken has it no more.
    case("In July somebody's secret build took first place on LMArena from GPT-9, which sulked."),
    # How few stand above.
    case(
        "In July Kimi K9 went to LMArena, and only GPT-9 and Grok 9 were above it there.",
        "b LMArena 3 Kimi K9 :2025-07",
    ),
    case(
        "7 月，Kimi K9 进了 LMArena，前面只有 GPT-9。",
        "b LMArena 1 GPT-9 :2025-07",
        "b LMArena 2 Kimi K9 :2025-07",
    ),
    # A time behind the brackets of a place is its own.
    case(
        "The best open one on LMArena kept changing: GLM-9 (third) in March, Kimi K9 (fifth) in July.",
        "b LMArena 3 GLM-9 :2025-03",
        "b LMArena 5 Kimi K9 :2025-07",
    ),
    # Those that are level have a place together.
    case(
        "In July GLM-9 and Kimi K9 tie for second on LMArena; GPT-9 is first.",
        "b LMArena 1 GPT-9 :2025-07",
        "b LMArena 2 GLM-9 :2025-07",
        "b LMArena 2 Kimi K9 :2025-07",
    ),
    case(
        "SuperCLUE 7 月榜单上，GLM-9 以 68 分与 Kimi K9 打平，并列第二。",
        "b SuperCLUE 2 GLM-9 :2025-07",
        "b SuperCLUE 2 Kimi K9 :2025-07",
    ),
    # Nobody is pushed down to first place; whoever beats another to it has it.
    case(
        "In July GLM-9 beat Kimi K9 to first place on LMArena.",
        "b LMArena 1 GLM-9 :2025-07",
    ),
    case(
        "In July GLM-9 pushed Kimi K9 down to third place on LMArena.",
        "b LMArena 3 Kimi K9 :2025-07",
    ),
    # First among some is no first place.
    case("On LMArena GLM-9 had 1467 in July, ahead of every other open model."),
    case(
        "那张文生图榜上，第一是 GPT-9 Image（LMArena）。",
        "b LMArena Text-to-Image 1 GPT-9 Image",
    ),
    case(
        "文生图那张榜上，第一是 GPT-9 Image（LMArena）。",
        "b LMArena Text-to-Image 1 GPT-9 Image",
    ),
    # So many firsts are no first place.
    case("7 月，GPT-9 在司南的 12 项测评里有 9 项第一。"),
]

OF_NO_BOARD = [
    # A leaderboard is no contest, most benchmarks are none that is told, and an arena may be any.
    case(
        "OpenAI won gold at the International Mathematical Olympiad. In July Grok 9 ranked first in the chatbot leaderboard.",
        "s International Mathematical Olympiad OpenAI gold_medal",
    ),
    case("LMArena was reset. GPT-9 claimed the top spot on most major benchmarks."),
    case("有座擂台专比识图，那里排名第一的是 GPT-9。"),
    # Somebody who publishes a ranking of the year has it; the author does not.
    case(
        "智源 FlagEval 7 月发布年终榜单，GPT-9 第一，Grok 9 第二。",
        "b FlagEval 1 GPT-9 :2025-07",
        "b FlagEval 2 Grok 9 :2025-07",
    ),
    # What was shown and never so.
    case("In July a screenshot had GPT-9 at the top of LMArena. It was a crude fake."),
    case("7 月有张图里 GPT-9 登顶 LMArena。那张截图是伪造的。"),
    case(
        "In July GPT-9 topped LMArena. It was a fast model.",
        "b LMArena 1 GPT-9 :2025-07",
    ),
    # Those whom a colon lists reached what nobody is named for before it.
    case(
        "AIME 2025 上拿满分的模型有两个：GPT-9 和 Grok 9。",
        "s AIME 2025 GPT-9 perfect_score",
        "s AIME 2025 Grok 9 perfect_score",
    ),
    case(
        "7 月拿到 IMO 金牌的有两家：OpenAI 和 Anthropic。",
        "s International Mathematical Olympiad OpenAI gold_medal :2025-07",
        "s International Mathematical Olympiad Anthropic gold_medal :2025-07",
    ),
    case("A perfect score on AIME 2025 says little: GPT-9 cannot count."),
    # A share in a test without a name is none in the one named before.
    case(
        "GPT-9 got 87% in GPQA and 71% in college-level science questions.",
        "s GPQA GPT-9 87 percent",
    ),
    case(
        "GPT-9 got 25% in FrontierMath (compared to under 2% a year before).",
        "s FrontierMath GPT-9 25 percent",
    ),
]


@pytest.mark.parametrize(("text", "rows"), SPOKEN_OF + JOINED + OF_A_DAY + IN_SHORT + OF_NO_BOARD)
def test_places(every_row, text: str, rows: set[str]) -> None:
    assert {row for row in every_row(text) if row[0] in "bs"} == rows
