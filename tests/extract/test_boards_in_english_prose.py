# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Places in the English of many writers: when a board was read, who follows whom, who lost to whom.

A row is `PLACE MODEL DATE`, all of LMArena unless a case names another board before it. The texts are
posts of 31 December 2025; all names and figures are invented.
"""

from dataclasses import replace
from datetime import date

import pytest
from tests.extract.cases import case

from llmdata import registry
from llmdata.assemble import assemble
from llmdata.extract import extract


@pytest.fixture
def told(document):
    def line(row):
        board = row["benchmark_id"]
        prefix = "" if board == "lmarena" else f"{board} "
        time = f" {row['date_edtf']}" if row["date_edtf"] else ""
        return f"{prefix}{row['rank']} {row['model_name']}{time}"

    def read(text):
        post = replace(document(f"# 2025 in review\n\n{text}\n"), published_on=date(2025, 12, 31))
        tables = assemble([extract(post, registry.load())], registry.load())
        return {line(row) for row in tables["leaderboards"].to_dicts()}

    return read


GRID = "| # | Model | Elo |\n|---|---|---|\n| 1 | GPT-9 | 1490 |\n| 2 | Grok 9 | 1477 |"

# A table has the day that the words right above it tell.
TABLES = [
    case(
        f"People trust the LMArena that some students opened on 3 May. It was a long year.\n\nThis morning's table:\n\n{GRID}",
        "1 GPT-9 2025-12-31",
        "2 Grok 9 2025-12-31",
    ),
    case(
        f"LMArena was in the news in April. Here is how things stood on December 29:\n\n{GRID}",
        "1 GPT-9 2025-12-29",
        "2 Grok 9 2025-12-29",
    ),
    case(
        f"Much was written about LMArena in April.\n\nThe first places at the end of June:\n\n{GRID}",
        "1 GPT-9 2025-06",
        "2 Grok 9 2025-06",
    ),
    # What the paragraph above tells of is no day of the table …
    case(
        f"LMArena was in the news in April.\n\nI keep a copy:\n\n{GRID}",
        "1 GPT-9",
        "2 Grok 9",
    ),
    # … but for the day on which it read the board.
    case(
        f"As of December 20, LMArena is a mess.\n\nI keep a copy:\n\n{GRID}",
        "1 GPT-9 2025-12-20",
        "2 Grok 9 2025-12-20",
    ),
    case(
        f"## LMArena, 30 December\n\nA table that will look silly in March:\n\n{GRID}",
        "1 GPT-9 2025-12-30",
        "2 Grok 9 2025-12-30",
    ),
    case(
        "The first two on each board, December 30:\n\n| Board | 1st | 2nd |\n|---|---|---|\n| LMArena | GPT-9 | Grok 9 |\n| WebDev Arena | GLM-9 | GPT-9 |",
        "1 GPT-9 2025-12-30",
        "2 Grok 9 2025-12-30",
        "webdev-arena 1 GLM-9 2025-12-30",
        "webdev-arena 2 GPT-9 2025-12-30",
    ),
]

# A sentence that says when a board was read dates those behind it.
READINGS = [
    case(
        "I looked at LMArena on December 29. GPT-9 is first, Grok 9 second.",
        "1 GPT-9 2025-12-29",
        "2 Grok 9 2025-12-29",
    ),
    case(
        "I checked LMArena last night. GPT-9 leads, with Grok 9 in second.",
        "1 GPT-9 2025-12-30",
        "2 Grok 9 2025-12-30",
    ),
    case(
        "The LMArena numbers are from December 29. GPT-9 is first with 1490. Grok 9 is second. Third is GLM-9.",
        "1 GPT-9 2025-12-29",
        "2 Grok 9 2025-12-29",
        "3 GLM-9 2025-12-29",
    ),
    case(
        "As I write, on December 30, the top two of LMArena are GPT-9 and Grok 9; GLM-9 is eighth.",
        "1 GPT-9 2025-12-30",
        "2 Grok 9 2025-12-30",
        "8 GLM-9 2025-12-30",
    ),
    # What was before is of no such day, nor what follows other news.
    case("I looked at LMArena on December 29. GPT-9 had been in first place.", "1 GPT-9"),
    case("LMArena got a new owner on December 29. GPT-9 is first there.", "1 GPT-9"),
]

# What stands at the top, comes to it, or is told of it.
FIRST = [
    case("GPT-9 is in the top half of LMArena."),
    case("LMArena tells it: GPT-9 sits in the top dozen."),
    case("On LMArena, usage of GPT-9 rose to its peak in May."),
    case("GPT-9 在 LMArena 排第一，输给 GLM-9 的只有编程。", "1 GPT-9"),
    case("On LMArena GPT-9 was top in June with 1470.", "1 GPT-9 2025-06"),
    case("LMArena loved it: GPT-9 debuted at the top in March.", "1 GPT-9 2025-03"),
    case("LMArena has news. In May GPT-9 topped it with 1490 points.", "1 GPT-9 2025-05"),
    case("We track LMArena. In January its leader was GPT-9.", "1 GPT-9 2025-01"),
    case("In LMArena's news, GPT-9 is top of mind."),
    case("LMArena is a board. The design of GPT-9 led it there."),
]

WHOSE = [
    # Scores and brackets part nobody from a place.
    case(
        "LMArena had GPT-9 on 1490 at the top in July, with Grok 9 two points back in second.",
        "1 GPT-9 2025-07",
        "2 Grok 9 2025-07",
    ),
    case(
        "In August LMArena was led by GPT-9 (high) with 1490, then came GPT-9 mini (medium) with 1480 and Grok 9 (high) with 1470.",
        "1 GPT-9 2025-08",
        "2 GPT-9 mini 2025-08",
        "3 Grok 9 2025-08",
    ),
    case(
        "On May 3, GPT-9 held the LMArena crown at 1490, with Grok 9 (1477) and GLM-9 (1470) behind.",
        "1 GPT-9 2025-05-03",
        "2 Grok 9 2025-05-03",
        "3 GLM-9 2025-05-03",
    ),
    case(
        "GPT-9 topped LMArena in August, then came a summer with Grok 9 at 12 dollars.",
        "1 GPT-9 2025-08",
    ),
    case(
        "On LMArena GPT-9 led with 1490, ahead of Grok 9 and, in third, GLM-9.",
        "1 GPT-9",
        "2 Grok 9",
        "3 GLM-9",
    ),
    # From whom a place is taken does not have it, who is pushed down has another.
    case("GPT-9 took over from Grok 9 at the top of LMArena on August 7.", "1 GPT-9 2025-08-07"),
    case(
        "On LMArena, GPT-9 was beaten into second by Grok 9 in September.",
        "1 Grok 9 2025-09",
        "2 GPT-9 2025-09",
    ),
    case("Grok 9 was pushed down to third on LMArena by GPT-9 in August.", "3 Grok 9 2025-08"),
    case(
        "GPT-9 had been number one on LMArena for weeks when Grok 9 pushed it to second in May.",
        "1 GPT-9",
        "1 Grok 9 2025-05",
        "2 GPT-9 2025-05",
    ),
    # A place is told before whom it is of.
    case("Seventh on LMArena, and proud of it: GLM-9.", "7 GLM-9"),
    case("Cheap, fast, and fourth on LMArena in May — that was GLM-9.", "4 GLM-9 2025-05"),
    case("Third on LMArena, and a lesson for all: GLM-9 is overrated."),
    case(
        "GLM-9 is the only one in the first three of LMArena (third, in late June).",
        "3 GLM-9 2025-06",
    ),
    # Another's place, whom no table knows, and a maker's.
    case("On LMArena GPT-9 was first, and Zorbo's Flumph was third.", "1 GPT-9"),
    case("GPT-9 leads LMArena, and Google is second.", "1 GPT-9"),
    # One first among some has a place among all.
    case("GLM-9 became the top open model on LMArena in July (fifth overall).", "5 GLM-9 2025-07"),
    case("LMArena's cooking category has GLM-9 in first."),
    case("LMArena: GPT-9 stood third when it was first listed in May.", "3 GPT-9 2025-05"),
]

BOARDS = [
    case(
        "In May the three most-used models on OpenRouter were GPT-9, Grok 9 and GLM-9.",
        "openrouter-rankings 1 GPT-9 2025-05",
        "openrouter-rankings 2 Grok 9 2025-05",
        "openrouter-rankings 3 GLM-9 2025-05",
    ),
    case(
        "Among the open ones, Artificial Analysis lists GLM-9 first and Qwen9-Max second.",
        "artificial-analysis-open-weights 1 GLM-9",
        "artificial-analysis-open-weights 2 Qwen9-Max",
    ),
    case(
        "LMArena's WebDev board on May 3:\n\n1. GPT-9\n2. Grok 9\n\nOn the text board GLM-9 led with 1490. Grok 9 had debuted at the top in March.",
        "webdev-arena 1 GPT-9 2025-05-03",
        "webdev-arena 2 Grok 9 2025-05-03",
        "1 GLM-9",
        "1 Grok 9 2025-03",
    ),
]

# A ranking's categories rank all models anew each.
CATEGORIES = [
    case(
        "GLM-9 surprises: 6th in Multi-Turn, 3rd in Korean and 12th in Longer Query (LMArena, mid-June).",
        "lmarena-multi-turn 6 GLM-9 2025-06",
        "lmarena-korean 3 GLM-9 2025-06",
        "lmarena-longer-query 12 GLM-9 2025-06",
    ),
    case(
        "GLM-9 on LMArena: #7 overall, #2 in Japanese, #5 in Instruction Following.",
        "7 GLM-9",
        "lmarena-japanese 2 GLM-9",
        "lmarena-instruction-following 5 GLM-9",
    ),
    case(
        "Among the votes of LMArena's Spanish category GLM-9 was first on 9 June; in Russian it came fourth.",
        "lmarena-spanish 1 GLM-9 2025-06-09",
        "lmarena-russian 4 GLM-9 2025-06-09",
    ),
    case(
        "LMArena by category in June:\n\n- Korean: GLM-9 is third\n- Russian: GLM-9 is eighth",
        "lmarena-korean 3 GLM-9 2025-06",
        "lmarena-russian 8 GLM-9 2025-06",
    ),
    case(
        "The leaders on LMArena by category:\n\n- Korean: GLM-9\n- Russian: Grok 9",
        "lmarena-korean 1 GLM-9",
        "lmarena-russian 1 Grok 9",
    ),
    case(
        "Arena ranks of 9 June:\n\n| Model | Overall | Korean |\n|---|---|---|\n| GLM-9 | 5 | 2 |\n| Grok 9 | 4 | 8 |",
        "5 GLM-9 2025-06-09",
        "4 Grok 9 2025-06-09",
        "lmarena-korean 2 GLM-9 2025-06-09",
        "lmarena-korean 8 Grok 9 2025-06-09",
    ),
    case(
        "GLM-9 was a year behind on LMArena. It is No. 1 in image editing on Artificial Analysis.",
        "artificial-analysis-image-editing-arena 1 GLM-9",
    ),
    case("GLM-9 was second in Korean at a contest and third on LMArena.", "3 GLM-9"),
    case("Video Arena ranks its own; GLM-9 is 5th in Korean."),
    case("GLM-9 scored 71% in Korean, and LMArena knows nothing of it."),
]

# The open models have a ranking of their own where whoever ranks all of them keeps one.
OPEN_ONES = [
    case(
        "In June GLM-9 was the best open-weights model on LMArena.",
        "lmarena-open-models 1 GLM-9 2025-06",
    ),
    case(
        "GLM-9, third among open models on the AA index, is cheap.",
        "artificial-analysis-open-weights 3 GLM-9",
    ),
    case(
        "GLM-9 took over as the leading open model on the Artificial Analysis Intelligence Index with 61 points.",
        "artificial-analysis-open-weights 1 GLM-9",
    ),
    case(
        "GPT-9 leads LMArena. Among the open ones, Artificial Analysis has GLM-9 first.",
        "1 GPT-9",
        "artificial-analysis-intelligence-index 1 GLM-9",
    ),
    case("GLM-9 is the strongest open model on LiveBench.", "livebench 1 GLM-9"),
]

# Who came where when a place changed hands, and when a time at the top was over.
HANDS = [
    case(
        "The coding throne changed owners on May 3: OpenAI's GPT-9 topped WebDev Arena, sending Grok 9 to third.",
        "webdev-arena 1 GPT-9 2025-05-03",
        "webdev-arena 3 Grok 9 2025-05-03",
    ),
    case(
        "First place on LMArena changed hands twice: GPT-9 took it in May, Grok 9 in July.",
        "1 GPT-9 2025-05",
        "1 Grok 9 2025-07",
    ),
    case("GPT-9 tops LMArena, with Grok 9 well behind in sixth.", "1 GPT-9", "6 Grok 9"),
    case("GPT-9 tops LMArena, 20 points ahead of second place.", "1 GPT-9"),
    case(
        "Grok 9 was number one on LMArena from April 2 through June 9, when GPT-9 passed it.",
        "1 Grok 9 2025-04-02/2025-06-09",
        "1 GPT-9 2025-06-09",
    ),
    case(
        "Grok 9 was first on LMArena until 9 June, when it was ousted by GPT-9.",
        "1 Grok 9",
        "1 GPT-9 2025-06-09",
    ),
    case(
        "From 2 April to 9 June Grok 9 led LMArena; then GPT-9 overtook it.",
        "1 Grok 9 2025-04-02/2025-06-09",
        "1 GPT-9 2025-06-09",
    ),
    case(
        "Grok 9 topped LMArena until GPT-9 took over on 9 June.",
        "1 Grok 9",
        "1 GPT-9 2025-06-09",
    ),
]


# Items that tell a place each make a ranking of what leads them in.
LISTED = [
    case(
        "Risers on OpenRouter (June 9):\n\n- GLM-9 up seven places to 4th\n- Grok 9 down three to 9th",
        "openrouter-rankings 4 GLM-9 2025-06-09",
        "openrouter-rankings 9 Grok 9 2025-06-09",
    ),
    case(
        "New on the Quill Index:\n\n- GLM-9: 66.4 (new #2)\n- Grok 9: 41.0 (now #7)",
        "unlisted/quill-index 2 GLM-9",
        "unlisted/quill-index 7 Grok 9",
    ),
    case("New on the Quill Index:\n\n- GLM-9: 66.4, and cheap\n- Grok 9: 41.0"),
]

# Who stands above somebody, and who comes next with how many points less.
AROUND = [
    case(
        "GLM-9 is fourth on LMArena, behind GPT-9 (1490), Grok 9 (1477) and Qwen9-Max (1470).",
        "4 GLM-9",
        "1 GPT-9",
        "2 Grok 9",
        "3 Qwen9-Max",
    ),
    # Scores in another order are no order of places, and too few models none either.
    case("GLM-9 is third on LMArena, behind GPT-9 (1470) and Grok 9 (1490).", "3 GLM-9"),
    case("GLM-9 is sixth on LMArena, behind GPT-9 and Grok 9.", "6 GLM-9"),
    case(
        "GLM-9 came third on LMArena in June, behind only GPT-9 and Grok 9.",
        "3 GLM-9 2025-06",
    ),
    case(
        "GLM-9 went up on LMArena in June.\n\nIn short:\n\n➤ Third overall, behind GPT-9 (high, 1490) and Grok 9 (1477)",
        "3 GLM-9",
        "1 GPT-9",
        "2 Grok 9",
    ),
    case(
        "GLM-9 is now on LMArena with 1460:\n\n- Third overall, behind GPT-9 (1490) and Grok 9 (1477)\n- Ahead of Qwen9-Max (1440)",
        "3 GLM-9",
        "1 GPT-9",
        "2 Grok 9",
    ),
    case(
        "GPT-9 led LMArena in June, Grok 9 two points back.", "1 GPT-9 2025-06", "2 Grok 9 2025-06"
    ),
    case(
        "Going by LMArena's count of 9 June, GPT-9 (1490), with Grok 9 five points adrift and GLM-9 third (1470).",
        "1 GPT-9 2025-06-09",
        "2 Grok 9 2025-06-09",
        "3 GLM-9 2025-06-09",
    ),
    case("By the lights of LMArena GPT-9 (1490) is strange, and GLM-9 is third.", "3 GLM-9"),
    # Places that contractions and verbs of arrival tell.
    case("Grok 9 is a newcomer to LMArena's first ten; it's seventh.", "7 Grok 9"),
    case("In June GLM-9 debuted on LMArena at the top.", "1 GLM-9 2025-06"),
    case("In June GLM-9 moved; we keep LMArena at the top, as ever."),
]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        *TABLES,
        *READINGS,
        *FIRST,
        *WHOSE,
        *BOARDS,
        *CATEGORIES,
        *OPEN_ONES,
        *HANDS,
        *AROUND,
        *LISTED,
    ],
)
def test_what_places_a_text_tells(told, text, rows):
    assert told(text) == rows


def test_a_table_read_further_down_is_no_news_of_what_names_its_board(document):
    text = f"The LMArena is what some students opened.\n\nThis morning's table:\n\n{GRID}"
    post = replace(document(f"# 2025 in review\n\n{text}\n"), published_on=date(2025, 12, 31))
    tables = assemble([extract(post, registry.load())], registry.load())
    assert tables["events"].to_dicts() == []
