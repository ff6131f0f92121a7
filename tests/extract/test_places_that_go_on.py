# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Places and scores that a sentence leaves partly unsaid: when, on which board, whose, in which test.

Rows are written as `every_row` writes them; a text without rows tells none.
"""

from dataclasses import replace
from datetime import date

import pytest
from tests.extract.cases import case

from llmdata import registry
from llmdata.extract import extract

READINGS = [
    # A board that was read on a day was read then for all that the paragraph tells of it.
    case(
        "As of December 28, GPT-9 leads LMArena. Grok 9 is third.",
        "b LMArena 1 GPT-9 :2025-12-28",
        "b LMArena 3 Grok 9 :2025-12-28",
    ),
    case(
        "截至 12 月 28 日，LMArena 上 GPT-9 第一。Grok 9 排第三。",
        "b LMArena 1 GPT-9 :2025-12-28",
        "b LMArena 3 Grok 9 :2025-12-28",
    ),
    # Another board was read at some other time.
    case(
        "As of December 28, GPT-9 leads LMArena. On the WebDev board of LMArena, Grok 9 is first.",
        "b LMArena 1 GPT-9 :2025-12-28",
        "b LMArena WebDev 1 Grok 9",
    ),
    # What happened before is not of that day, nor is a place that another has by then.
    case(
        "As of December 28, GPT-9 leads LMArena. Kimi K9 had once been second.",
        "b LMArena 1 GPT-9 :2025-12-28",
        "b LMArena 2 Kimi K9",
    ),
    case(
        "As of December 28, GPT-9 leads LMArena. Grok 9 took it back.",
        "b LMArena 1 GPT-9 :2025-12-28",
        "b LMArena 1 Grok 9",
    ),
    # A date that is no reading stays with its sentence.
    case(
        "In May GPT-9 topped LMArena. Grok 9 was third.",
        "b LMArena 1 GPT-9 :2025-05",
        "b LMArena 3 Grok 9",
    ),
]

WRITTEN = [
    # What holds as the text is written holds for all boards of the paragraph.
    case(
        "As of this morning GPT-9 leads LMArena, and third is Kimi K9, which I have hardly used since mid-November. On the WebDev board Grok 9 comes first and GPT-9 second.",
        "b LMArena 1 GPT-9 :2025-12-30",
        "b LMArena 3 Kimi K9 :2025-12-30",
        "b LMArena WebDev 1 Grok 9 :2025-12-30",
        "b LMArena WebDev 2 GPT-9 :2025-12-30",
    ),
    case(
        "As I write, GPT-9 is first on LMArena, and Grok 9, which led in May, is second.",
        "b LMArena 1 GPT-9 :2025-12-30",
        "b LMArena 1 Grok 9 :2025-05",
        "b LMArena 2 Grok 9 :2025-12-30",
    ),
    case("As I write, LMArena has a new look. I tried Grok 9 first."),
]

PARTS = [
    # Whoever ranks the open models apart has a board of them.
    case(
        "On the Artificial Analysis index, GPT-9 leads. Among the open models there, Kimi K9 is in first place and GLM-9 second.",
        "b Artificial Analysis Intelligence Index 1 GPT-9",
        "b Artificial Analysis open-weights leaderboard 1 Kimi K9",
        "b Artificial Analysis open-weights leaderboard 2 GLM-9",
    ),
    case(
        "Artificial Analysis 智能指数上 GPT-9 领跑。开源模型里，Kimi K9 排第一，GLM-9 第二。",
        "b Artificial Analysis Intelligence Index 1 GPT-9",
        "b Artificial Analysis open-weights leaderboard 1 Kimi K9",
        "b Artificial Analysis open-weights leaderboard 2 GLM-9",
    ),
    case(
        "I read Artificial Analysis. The top two open models on their Intelligence Index:\n\n1. Kimi K9\n2. GLM-9\n",
        "b Artificial Analysis open-weights leaderboard 1 Kimi K9",
        "b Artificial Analysis open-weights leaderboard 2 GLM-9",
    ),
    # A place among all is one on the whole.
    case(
        "Among the open models, GLM-9 is ninth overall on the Artificial Analysis index.",
        "b Artificial Analysis Intelligence Index 9 GLM-9",
    ),
    # Where nobody ranks them apart, it is none on the board that was spoken of.
    case(
        "On LMArena GPT-9 is first. Among the open models there, Kimi K9 is first.",
        "b LMArena 1 GPT-9",
        "b LMArena open models 1 Kimi K9",
    ),
    case(
        "LMArena 上 GPT-9 第一。开源模型里，Kimi K9 排第一，总榜第八。",
        "b LMArena 1 GPT-9",
        "b LMArena 8 Kimi K9",
    ),
    # No contest of another paragraph is the leaderboard of this one.
    case("GPT-9 won at the IMO.\n\nGLM-9 came, which ranked third in the chess leaderboard."),
    # What a board is asked for may have a board of its own.
    case(
        "On LMArena GPT-9 is first. For web development the voters put Grok 9 on top.",
        "b LMArena 1 GPT-9",
        "b LMArena WebDev 1 Grok 9",
    ),
    case(
        "LMArena 上 GPT-9 第一。编程方面，Grok 9 排第一。",
        "b LMArena 1 GPT-9",
        "b LMArena WebDev 1 Grok 9",
    ),
    case("On LMArena GPT-9 is first. For coding I use Grok 9.", "b LMArena 1 GPT-9"),
]

WHOSE = [
    # A place of a name that nobody knows is its own, and nobody else's.
    case(
        "On LMArena, GPT-9 is first and Grok 9 second, while Petrel 3, from a firm in Oslo, is third.",
        "b LMArena 1 GPT-9",
        "b LMArena 2 Grok 9",
        "b LMArena 3 Petrel 3",
    ),
    case(
        "LMArena 上 GPT-9 第一，Grok 9 第二，Petrel 3 意外排到第三。",
        "b LMArena 1 GPT-9",
        "b LMArena 2 Grok 9",
        "b LMArena 3 Petrel 3",
    ),
    case(
        "On LMArena GPT-9 is first, with Grok 9 as runner-up, and in third place, to my surprise, Petrel 3.",
        "b LMArena 1 GPT-9",
        "b LMArena 2 Grok 9",
    ),
    case(
        "On LMArena GPT-9 is first, with Grok 9 as runner-up, and in third place, to my surprise, Kimi K9.",
        "b LMArena 1 GPT-9",
        "b LMArena 2 Grok 9",
        "b LMArena 3 Kimi K9",
    ),
    case("On LMArena GPT-9 passed Petrel 3 and is first.", "b LMArena 1 GPT-9"),
    # A name that has a verb of its own does not have the place before it.
    case(
        "On LMArena, somebody's pet comes first and GPT-9 has to make do with second.",
        "b LMArena 2 GPT-9",
    ),
    # The real version of the model told of.
    case(
        "Llama 9 Scout is small; Llama 9 Maverick was second on LMArena. When they added the real one, it came in 32nd.",
        "b LMArena 2 Llama 9 Maverick",
        "b LMArena 32 Llama 9 Maverick",
    ),
    # A tie is one for the place beside it alone.
    case(
        "Grok 9 tied GPT-9 for fourth on LMArena, then fell to ninth.",
        "b LMArena 4 Grok 9",
        "b LMArena 4 GPT-9",
        "b LMArena 9 Grok 9",
    ),
    case(
        "Grok 9 is joint second with GPT-9 on LMArena.", "b LMArena 2 Grok 9", "b LMArena 2 GPT-9"
    ),
    # An order of another time begins anew.
    case(
        "The LMArena podium in May was GPT-9, Grok 9, Kimi K9; by the end it was Grok 9, GLM-9, GPT-9.",
        "b LMArena 1 GPT-9 :2025-05",
        "b LMArena 2 Grok 9 :2025-05",
        "b LMArena 3 Kimi K9 :2025-05",
        "b LMArena 1 Grok 9",
        "b LMArena 2 GLM-9",
        "b LMArena 3 GPT-9",
    ),
    case(
        "LMArena 的头名 3 月从 GPT-9 换成了 Grok 9，7 月又回到 GPT-9 手里。",
        "b LMArena 1 GPT-9",
        "b LMArena 1 Grok 9 :2025-03",
        "b LMArena 1 GPT-9 :2025-07",
    ),
    # A short form is the model of the paragraph that was named last in full.
    case(
        "Claude Opus 9 is old.\n\nClaude Opus 9.5 is fourth on LMArena. On the WebDev board, though, Opus comes first.",
        "b LMArena 4 Claude Opus 9.5",
        "b LMArena WebDev 1 Claude Opus 9.5",
    ),
    # To look at something supposes nothing.
    case("如果看 LMArena，GPT-9 排第一。", "b LMArena 1 GPT-9"),
    case("如果看到 GPT-9 登顶 LMArena，我会惊讶。"),
]

SCORES = [
    # A score told as the same as the one before, with the medal that it is worth.
    case(
        "The IMO was in July. OpenAI's model had 35 points out of 42, which is worth a gold medal. Gemini 9 Pro reached the same score two days later.",
        "s International Mathematical Olympiad OpenAI gold_medal :2025-07",
        "s International Mathematical Olympiad Gemini 9 Pro gold_medal :2025-07",
    ),
    case(
        "GPT-9 scored 84% on GPQA in May, and Grok 9 reached the same score three weeks later.",
        "s GPQA GPT-9 84 percent :2025-05",
        "s GPQA Grok 9 84 percent",
    ),
    case(
        "GPQA 上，GPT-9 在 5 月拿到 84%，三周后 Grok 9 追平。",
        "s GPQA GPT-9 84 percent :2025-05",
        "s GPQA Grok 9 84 percent",
    ),
    case("GPT-9 的 GPQA 是 84%，价格追平了 Grok 9。", "s GPQA GPT-9 84 percent"),
    # What was not released has its points all the same.
    case(
        "IMO：OpenAI 的一个未发布实验模型拿到 35 分。",
        "s International Mathematical Olympiad OpenAI 35 point",
    ),
    # An item whose share stands alone is of the test that an item before names.
    case(
        "模型在进步：\n\n- GPT-9，GPQA 做到 74%；\n- Kimi K9，便宜；\n- Grok 9，80.9%，头一个破八十的。",
        "s GPQA GPT-9 74 percent",
        "s GPQA Grok 9 80.9 percent",
    ),
    case(
        "- GPT-9: 84% on GPQA\n- Grok 9: 30% cheaper\n- Kimi K9: 79%, on our own tests\n",
        "s GPQA GPT-9 84 percent",
    ),
    case(
        "- GPT-9: 84% on GPQA, 91% on MMLU\n- Grok 9: 79%\n",
        "s GPQA GPT-9 84 percent",
        "s MMLU GPT-9 91 percent",
    ),
    # A name in a clause with a number of its own has that one alone.
    case(
        "Grok 9 is clever. It got 37% on GPQA, and 31% on MMLU where GPT-9 managed 17%.",
        "s GPQA Grok 9 37 percent",
        "s MMLU Grok 9 31 percent",
        "s MMLU GPT-9 17 percent",
    ),
    # A sentence that tells but a month sets the time of the contest behind it.
    case(
        "In September it went on. At the ICPC GPT-9 solved 12 of 12 problems.",
        "s International Collegiate Programming Contest GPT-9 12 problem :2025-09",
    ),
    case(
        "In September OpenAI raised money. At the ICPC GPT-9 solved 12 of 12 problems.",
        "s International Collegiate Programming Contest GPT-9 12 problem",
    ),
    case(
        "Three weeks after GPT-9, Grok 9 reported 52% on GPQA.",
        "s GPQA Grok 9 52 percent",
    ),
    case(
        "I used GPT-9 until Grok 9 made it look slow. That one scored 77% on GPQA.",
        "s GPQA Grok 9 77 percent",
    ),
    # Sums behind a share are no shares; a mark that was passed is none beside the share itself.
    case(
        "Grok 9，GPQA 第一次过 80%，准确说是 80.9%，降到输入 5 美元、输出 25 美元，GPT-9 是 15 和 75。",
        "s GPQA Grok 9 80.9 percent",
    ),
]


def _of_boards(rows: set[str]) -> set[str]:
    return {row for row in rows if row[0] in "bs"}


@pytest.mark.parametrize(("text", "rows"), READINGS + PARTS + WHOSE + SCORES)
def test_places_and_scores(every_row, text: str, rows: set[str]) -> None:
    assert _of_boards(every_row(text)) == rows


@pytest.mark.parametrize(("text", "rows"), WRITTEN)
def test_what_holds_as_the_text_is_written(document, text: str, rows: set[str]) -> None:
    review = replace(document(f"# Review of 2025\n\n{text}\n"), published_on=date(2025, 12, 30))
    found = {
        f"b {o.value('leaderboard_name')} {o.value('rank')} {o.subject.name}"
        + (f" :{o.date.value.edtf}" if o.date else "")
        for o in extract(review, registry.load()).observations
        if o.table == "leaderboards"
    }
    assert found == rows
