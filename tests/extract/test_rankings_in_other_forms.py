# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""One ranking in many forms: a list, bullets, a table, a sentence; and what is told of it as `there`.

Each entry is `RANK MODEL (CONFIGURATION) SCORE DATE`, all of LMArena.
"""

import pytest
from tests.extract.cases import case

from llmdata.tables import Tables


def entries(tables: Tables) -> set[str]:
    found = set()
    for row in tables["leaderboards"].to_dicts():
        assert row["benchmark_id"] == "lmarena"
        configuration = f" ({row['configuration']})" if row["configuration"] else ""
        score = f" {row['score']:g}" if row["score"] else ""
        date = f" {row['date_edtf']}" if row["date_edtf"] else ""
        found.add(f"{row['rank']} {row['model_name']}{configuration}{score}{date}")
    return found


ENTRIES = (
    "1 GPT-9 1512 2025-11-30",
    "2 Grok 9 1490 2025-11-30",
    "3 Claude Opus 9 (thinking) 2025-11-30",
    "4 Qwen9 (high) 2025-11-30",
)
FORMS = [
    case(
        "On 30 November 2025 LMArena began like this:\n\n1. GPT-9 (1512)\n2. Grok 9 (1490)\n3. Claude Opus 9 (thinking)\n4. Qwen9（2025-11-20）",
        *ENTRIES[:3],
        "4 Qwen9 2025-11-30",
    ),
    case(
        "On 30 November 2025 the text leaderboard of LMArena began with GPT-9 (1512), Grok 9 (1490), Claude Opus 9 (thinking) and Qwen9 (high).",
        *ENTRIES,
    ),
    case(
        "On 30 November 2025 GPT-9 led LMArena with 1512 points, ahead of Grok 9 (1490), Claude Opus 9 (thinking) and Qwen9 (high).",
        *ENTRIES,
    ),
    case(
        "On 30 November 2025 LMArena began like this:\n\n- GPT-9 (1512)\n- Grok 9 (1490)\n- Claude Opus 9 (thinking)\n- Qwen9 (high)",
        *ENTRIES,
    ),
    case(
        "On 30 November 2025 LMArena began like this:\n\n1. GPT-9 (OpenAI, 1512)\n2. Grok 9 (xAI, 1490)\n3. Claude Opus 9 (thinking)\n4. Qwen9 (high)",
        *ENTRIES,
    ),
    case(
        "On 30 November 2025 LMArena began like this:\n\n| Model | Elo |\n|---|---|\n| GPT-9 | 1512 |\n| Grok 9 | 1490 |\n| Claude Opus 9 (thinking) | |\n| Qwen9 (high) | |",
        *ENTRIES,
    ),
    case(
        "On 30 November 2025 LMArena began like this:\n\n| Rank | Model | Elo |\n|---|---|---|\n| 1 | GPT-9 | 1512 |\n| 2 | Grok 9 | 1490 |\n| 3 | Claude Opus 9 (thinking) | |\n| 4 | Qwen9 (high) | |",
        *ENTRIES,
    ),
    # A shared place keeps all who share it.
    case(
        "On 30 November 2025 LMArena began like this:\n\n1. GPT-9 (1512)\n2. Grok 9 (1490) and Claude Opus 9 (thinking)\n4. Qwen9 (high)",
        "1 GPT-9 1512 2025-11-30",
        "2 Grok 9 1490 2025-11-30",
        "2 Claude Opus 9 (thinking) 2025-11-30",
        "4 Qwen9 (high) 2025-11-30",
    ),
    # What does not fall, or is no beginning of a ranking, ranks nobody.
    case("We tried three on LMArena:\n\n- GPT-9 (1490)\n- Grok 9\n- Qwen9 (1512)"),
    case("LMArena began with GPT-9 as a test."),
    case("The talk on LMArena began: GPT-9 was good, Grok 9 was not."),
]

LIST = "On 30 November 2025 LMArena began like this:\n\n1. GPT-9 (1512)\n2. Grok 9 (high)\n\n"
TABLE = "On 30 November 2025 LMArena began like this:\n\n| Model | Elo |\n|---|---|\n| GPT-9 | 1512 |\n| Grok 9 | 1490 |\n\n"
SENTENCE = (
    "On 30 November 2025 LMArena began with GPT-9 (1512), Qwen8 (1501) and Grok 9 (1490).\n\n"
)
THERE = [
    *(
        pytest.param(above, text, {"3 Qwen9 2025-07"}, id=f"{text[:40]} {above[-20:]}")
        for above in (LIST, TABLE, SENTENCE)
        for text in (
            "Qwen9 had ranked third there in July.",
            "In July Qwen9 had been third there.",
            "In July the third place there had belonged to Qwen9.",
        )
    ),
    pytest.param(
        LIST,
        "Qwen9 had tied for third there with GLM-9 in July.",
        {"3 Qwen9 2025-07", "3 GLM-9 2025-07"},
        id="tied",
    ),
    pytest.param(
        LIST, "Our team went to Paris in July and was third there.", set(), id="elsewhere"
    ),
]


@pytest.mark.parametrize(("text", "rows"), FORMS)
def test_one_ranking(assembled, text, rows):
    assert entries(assembled(f"# 2025 in review\n\n{text}\n")) == rows


@pytest.mark.parametrize(("above", "text", "rows"), THERE)
def test_there(assembled, above, text, rows):
    found = entries(assembled(f"# 2025 in review\n\n{above}{text}\n"))
    assert {row for row in found if not row.endswith("2025-11-30")} == rows
