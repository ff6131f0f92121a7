# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Places on rankings in the words of many writers: lists, reigns, fragments, and what is none.

A row is `PLACE MODEL DATE`, all of LMArena unless a case names another board before it; a release
that the text must not lose stands as `out MODEL DATE`.
"""

import pytest
from tests.extract.cases import case


@pytest.fixture(scope="module")
def told(observed):
    def line(claim):
        date = f" {claim.date.value.edtf}" if claim.date else ""
        name = claim.subject.name if claim.subject else claim.value("model_name")
        if claim.table == "releases":
            return f"out {name}{date}"
        board = claim.value("benchmark").id
        prefix = "" if board == "lmarena" else f"{board} "
        return f"{prefix}{claim.value('rank')} {name}{date}"

    def read(text):
        found = observed(f"# 2025 in review\n\n{text}").observations
        return {line(c) for c in found if c.table in ("leaderboards", "releases")}

    return read


THREE = ("1 GPT-9 2025-12", "2 Grok 9 2025-12", "3 GLM-9 2025-12")
NAMES = "GPT-9\n{0}Grok 9\n{0}GLM-9"
BULLETS = "\n\n- GPT-9\n- Grok 9\n- GLM-9"
NUMBERS = "\n\n1. GPT-9\n2. Grok 9\n3. GLM-9"

# All of an order before the words for it, the board in between; whoever comes after in a class of its own.
SWEPT = [
    case("GPT-9, Grok 9 and GLM-9 swept the top three of LMArena in December.", *THREE),
    case("GPT-9、Grok 9 和 GLM-9 于 12 月在 LMArena 上横扫前三。", *THREE),
    case("GPT-9、Grok 9 与 GLM-9 12 月在 LMArena 排行榜上位居前 3。", *THREE),
    case(
        "GPT-9、GLM-9 在 12 月的 Artificial Analysis 开源模型榜单上占了前两名，"
        "头一个美国产的是 Gemma 9，排第五。",
        "artificial-analysis-open-weights 1 GPT-9 2025-12",
        "artificial-analysis-open-weights 2 GLM-9 2025-12",
        "artificial-analysis-open-weights 5 Gemma 9 2025-12",
    ),
    # Among more than there are places, nobody knows who has which.
    case("GPT-9、Grok 9 和 GLM-9 于 12 月跻身 LMArena 前三十。"),
    case("GPT-9、Grok 9 和 GLM-9 于 12 月跻身 LMArena 前 300。"),
]
NOT_BEFORE = [
    case(
        f"LMArena 12 月前三：{BULLETS}\n\n第五名才轮到百度：ERNIE 9。", *THREE, "5 ERNIE 9 2025-12"
    ),
    case(
        f"LMArena 12 月前三：{BULLETS}\n\n要到第五名才见到欧洲模型：Mistral 家的 Pixtral 9。",
        *THREE,
        "5 Pixtral 9 2025-12",
    ),
    case(
        f"The first three on LMArena in December:{BULLETS}\n\nOnly in fifth place is there one from Europe: Pixtral 9.",
        *THREE,
        "5 Pixtral 9 2025-12",
    ),
    case(f"LMArena 12 月前三：{BULLETS}\n\n第五名我才不管：ERNIE 9 更好。", *THREE),
]

LISTS = [
    case(f"The first three on LMArena in December:{BULLETS}", *THREE),
    case(
        f"In December the three most used models of LMArena were, in this order:{BULLETS}", *THREE
    ),
    case(f"LMArena in December, from the top down:{BULLETS}", *THREE),
    case(f"If you trust LMArena, in December the podium was:{BULLETS}", *THREE),
    case(f"We read LMArena now and then. In December it went:{NUMBERS}", *THREE),
    case("LMArena in December, from top to bottom: GPT-9, Grok 9, GLM-9.", *THREE),
    case("The first three on LMArena in December were GPT-9, Grok 9 and GLM-9.", *THREE),
    case(
        f"New on LMArena in December:{BULLETS}",
        "out GPT-9 2025-12",
        "out Grok 9 2025-12",
        "out GLM-9 2025-12",
    ),
    case(f"The first three models that I tried on LMArena in December:{BULLETS}"),
    case(f"LMArena in December, in no particular order:{BULLETS}"),
    case(f"If you believe the rumours, LMArena will soon show on its podium:{BULLETS}"),
]


@pytest.mark.parametrize(("text", "rows"), [*SWEPT, *NOT_BEFORE, *LISTS])
def test_what_leads_in_an_order(told, text, rows):
    assert told(text) == rows


LEADERS = [
    case(
        "LMArena leaders by quarter:\n\n- Q1: GPT-9\n- Q2: Grok 9",
        "1 GPT-9 2025-33", "1 Grok 9 2025-34",
    ),
    case(
        "Who led LMArena?\n\n* January to March – GPT-9\n* From August on: Grok 9",
        "1 GPT-9 2025-01/2025-03", "1 Grok 9 2025-08",
    ),
    case(
        "Two boards, two winners, both in December. LMArena: GPT-9. LiveBench: Grok 9 (high).",
        "1 GPT-9 2025-12", "livebench 1 Grok 9 2025-12",
    ),
    case(
        "The Open LLM Leaderboard had a new king twice in May. On the 2nd it was Qwen9 72B, on the 9th Falcon 9 180B.",
        "open-llm-leaderboard 1 Qwen9-72B 2025-05-02", "open-llm-leaderboard 1 Falcon-9-180B 2025-05-09",
    ),
    case("LMArena was busy:\n\n- May: GPT-9\n- June: Grok 9", "out GPT-9 2025-05", "out Grok 9 2025-06"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), LEADERS)
def test_who_leads_where_and_when(told, text, rows):
    assert told(text) == rows


CHANGES = [
    case(
        "GPT-9 led LMArena from March on, until it was overtaken by Grok 9 in July.",
        "1 GPT-9 2025-03", "1 Grok 9 2025-07",
    ),
    case(
        "GPT-9 went to the top of LMArena in March, only to be pushed off by Grok 9 in May and by GLM-9 in June.",
        "1 GPT-9 2025-03", "1 Grok 9 2025-05", "1 GLM-9 2025-06",
    ),
    case("GPT-9 topped LMArena in March before being dethroned by Grok 9.", "1 GPT-9 2025-03", "1 Grok 9"),
    case("In May the crown of LMArena passed from GPT-9 to Grok 9.", "1 GPT-9", "1 Grok 9 2025-05"),
    case(
        "GPT-9's lead on LMArena lasted from April to June, when Grok 9 passed it.",
        "1 GPT-9 2025-04/2025-06", "1 Grok 9 2025-06",
    ),
    case("GPT-9 was not overtaken on LMArena in May.",),
    case("LMArena, a board of votes, was led in May by GPT-9.", "1 GPT-9 2025-05"),
    case("Alpha Arena ended on 3 November with GPT-9 in first place.", "alpha-arena 1 GPT-9 2025-11-03"),
    case("Grok 9 ended GPT-9's first place on LMArena in May.",),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), CHANGES)
def test_who_took_a_place_from_whom(told, text, rows):
    assert told(text) == rows


FRAGMENTS = [
    case("GLM-9 was in the top ten of LMArena on March 12: ninth, at 1338.", "9 GLM-9 2025-03-12"),
    case(
        "Four Chinese models stood on LMArena in May; the best of them was GLM-9, sixth.",
        "6 GLM-9 2025-05",
    ),
    case("At number two on the board of LMArena that week: GLM-9.", "2 GLM-9"),
    case("LMArena had a new name on top in May, GLM-9.", "1 GLM-9 2025-05"),
    case("On LMArena nobody came near GPT-9 in May.", "1 GPT-9 2025-05"),
    case(
        "GLM-9 came third on LMArena in May, sharing that place with Grok 9.",
        "3 GLM-9 2025-05",
        "3 Grok 9 2025-05",
    ),
    case("GLM-9 could be found in seventh place of LMArena in May.", "7 GLM-9 2025-05"),
    case(
        "BFCL, end of August: GLM-9 first (70.8). Then GPT-9, 70.2.",
        "bfcl 1 GLM-9 2025-08",
        "bfcl 2 GPT-9 2025-08",
    ),
    case("GLM-9 led LMArena in May. Then GPT-9 came out.", "1 GLM-9 2025-05", "out GPT-9"),
    case("GLM-9 has two virtues on LMArena: first, it is cheap."),
]


@pytest.mark.parametrize(("text", "rows"), FRAGMENTS)
def test_places_in_fragments(told, text, rows):
    assert told(text) == rows


BOARDS = [
    case(
        "Then came SWE-bench Pro. First place on its public leaderboard went to GPT-9.",
        "swe-bench-pro 1 GPT-9",
    ),
    case(
        "On Search Arena, which LMArena opened in the spring, GPT-9 was ahead in July.",
        "search-arena 1 GPT-9 2025-07",
    ),
    case("In May, LMArena belonged to GPT-9.", "1 GPT-9 2025-05"),
    case("According to LMArena, the best model in the world in May was GPT-9.", "1 GPT-9 2025-05"),
    case(
        "Nobody had heard of Skyfall-3 until Skyfall-3 climbed to fourth on LMArena in May.",
        "4 Skyfall-3 2025-05",
    ),
    case("First place on LMArena in May went to Skyfall 3.", "1 Skyfall 3 2025-05"),
    case("OpenAI won't rest until GPT-9 is first on LMArena."),
    case("The Boeing 7 was first seen on LMArena in May."),
]


@pytest.mark.parametrize(("text", "rows"), BOARDS)
def test_of_which_board_and_of_whom(told, text, rows):
    assert told(text) == rows


DATES = [
    # What is read on a day did not come out then; a timeline's entry did.
    case(f"And the Arena? On 28 December it went:{NUMBERS}",
         "1 GPT-9 2025-12-28", "2 Grok 9 2025-12-28", "3 GLM-9 2025-12-28"),
    case("- GPT-9 — second on LMArena in August", "2 GPT-9 2025-08"),
    case("- February 17: Grok 9, at once first on LMArena", "1 Grok 9 2025-02-17", "out Grok 9 2025-02-17"),
    case("GPT-9 came out first on LMArena in May.", "1 GPT-9 2025-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), DATES)
def test_a_date_of_a_place_brings_nothing_out(told, text, rows):
    assert told(text) == rows


SCORES = [
    ("In May GPT-9 led LMArena, with a mean of 68.32.", 68.32),
    ("In May GPT-9 led the Aider polyglot leaderboard with 61.7%.", 61.7),
    ("On BFCL, GPT-9 was number one in May (70.85).", 70.85),
    ("In May GPT-9 led LMArena, +39 points over Grok 9.", None),
    ("In May GPT-9 led LMArena by 12 points.", None),
]


@pytest.mark.parametrize(("text", "score"), SCORES)
def test_scores_of_any_kind(observed, text, score):
    found = observed(f"# 2025 in review\n\n{text}").observations
    first = next(c for c in found if c.table == "leaderboards" and c.value("rank") == 1)
    cell = first.cells.get("score")
    assert (cell.value if cell else None) == score


ANSWERS = [
    case(
        "Who was on top of LMArena at Christmas? GPT-9, with 1501 points, and Grok 9 right behind it.",
        "1 GPT-9 2025-12-25", "2 Grok 9 2025-12-25",
    ),
    case("Which model led LMArena in May? Still GPT-9.", "1 GPT-9 2025-05"),
    case("Who led LMArena in May? I do not know, but GPT-9 was cheap."),
    case("Who reads LMArena? GPT-9, perhaps."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), ANSWERS)
def test_who_is_asked_for(told, text, rows):
    assert told(text) == rows


TABLES = [
    case(
        "| When | Model | LMArena |\n|---|---|---|\n| January | GPT-9 | 3rd |\n| July | Grok 9 | 5th |",
        "3 GPT-9 2025-01", "5 Grok 9 2025-07",
    ),
    case(
        "| | LMArena | WebDev Arena |\n|---|---|---|\n| GPT-9 | 1 | 2 |\n| Grok 9 | 2 | 9 |",
        "1 GPT-9", "2 Grok 9", "webdev-arena 2 GPT-9", "webdev-arena 9 Grok 9",
    ),
    case("| Model | Votes on LMArena in thousands |\n|---|---|\n| GPT-9 | 12 |\n| Grok 9 | 14 |"),
    case(
        "LMArena, 2 May:\n\n| # | Model |\n|---|---|\n| 1 | grok-9-thinking |\n| 2 | gemini-9-pro |",
        "1 Grok 9 Thinking 2025-05-02", "2 Gemini 9 Pro 2025-05-02",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), TABLES)
def test_tables_of_places(told, text, rows):
    assert {row for row in told(text) if not row.startswith("out ")} == rows


NUMBERS_TOLD = [
    case("Llama 9 Maverick's rank on LMArena: 2 in April.", "2 Llama 9 Maverick 2025-04"),
    case("GPT-9's place on LMArena in May was 4.", "4 GPT-9 2025-05"),
    case("GPT-9's rank on LMArena says little: 2 in 3 do not care."),
    case("LMArena's top spot in May belonged to GPT-9, its second to Grok 9, its third to GLM-9.",
         "1 GPT-9 2025-05", "2 Grok 9 2025-05", "3 GLM-9 2025-05"),
    case("In May GPT-9 stood at number one of LMArena, Grok 9 at two and GLM-9 at three.",
         "1 GPT-9 2025-05", "2 Grok 9 2025-05", "3 GLM-9 2025-05"),
    case("LMArena in May: GPT-9 – 1300; Grok 9 – 1286; GLM-9 – 1271.",
         "1 GPT-9 2025-05", "2 Grok 9 2025-05", "3 GLM-9 2025-05"),
    case("On 5 May LMArena read GPT-9, Grok 9, GLM-9.",
         "1 GPT-9 2025-05-05", "2 Grok 9 2025-05-05", "3 GLM-9 2025-05-05"),
    case("GPT-9 was first on LMArena in May. Second was Grok 9, third GLM-9.",
         "1 GPT-9 2025-05", "2 Grok 9", "3 GLM-9"),
    case("LMArena has a blog. First, GPT-9 was late; second, Grok 9 failed."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), NUMBERS_TOLD)
def test_numbers_that_are_places(told, text, rows):
    assert told(text) == rows


MORE = [
    case("It was Google that ended the year on top of LMArena, with Gemini 9 Pro.", "1 Gemini 9 Pro"),
    case("With 1466 points, good for third place on LMArena, GPT-9 was no flop.", "3 GPT-9"),
    case("The three best on LMArena were GPT-9 (2025-11-20), Grok 9 and GLM-9, in this order.",
         "1 GPT-9", "2 Grok 9", "3 GLM-9", "out GPT-9 2025-11-20"),
    case("GPT-9, December's surprise from OpenAI, is now ranked first on LMArena.", "1 GPT-9"),
    case("My bet: by June, Grok 9 tops LMArena."),
    case("GPT-9, the talk of LMArena, topped the App Store chart in May."),
    case("Where my favourites stand on LMArena (May):\n\n- GPT-9: #3\n- Grok 9: #14",
         "3 GPT-9 2025-05", "14 Grok 9 2025-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), MORE)
def test_whose_place_and_when(told, text, rows):
    assert told(text) == rows


VERBS = ("was first", "was suddenly first", "ended up first", "was in first place", "made it to first place",
         "was at the top", "was the leader", "was the best model", "was the highest-ranked model",
         "was ahead of all others", "conquered the top", "could only manage first place")  # fmt: skip


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    "text", ["On LMArena, GPT-9 {} in May.", "In May, GPT-9 {} on LMArena.", "On LMArena in May GPT-9 {}."]
)  # fmt: skip
def test_wherever_board_and_time_stand(told, text, verb):
    assert told(text.format(verb)) == {"1 GPT-9 2025-05"}


UNKNOWN = [
    case("In May the Open Foo-LLM Leaderboard was topped by GPT-9.", "unlisted/open-foo-llm-leaderboard 1 GPT-9 2025-05"),
    case("On the UGI leaderboard, Grok 9 was at number two in May.", "unlisted/ugi-leaderboard 2 Grok 9 2025-05"),
    case("In May, GPT-9 came first in LMArena's WebDev ranking, second in its text ranking.",
         "webdev-arena 1 GPT-9 2025-05", "2 GPT-9 2025-05"),
    case("On LMArena in May, Grok 9 was overtaken by GPT-9 for the first place.", "1 GPT-9 2025-05"),
    case("LiveCodeBench, May: 1. GPT-9, 2. Grok 9.", "livecodebench 1 GPT-9 2025-05", "livecodebench 2 Grok 9 2025-05"),
    case("In the hard-prompts category of LMArena, GPT-9 was first in May.", "lmarena-hard-prompts 1 GPT-9 2025-05"),
    case("GPT-9 fans filled the Chase Arena in May."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), UNKNOWN)
def test_boards_that_nobody_knows_and_parts_of_them(told, text, rows):
    assert {row for row in told(text) if not row.startswith("out ")} == rows
