# ruff: noqa: E501 (a text is read as a whole, on one line)
"""Rankings known by how their names end, where a place stands by them; those who held one in turn.

Each row is board, model, place and date; names and figures are invented.
"""

from __future__ import annotations

import pytest
from tests.extract.cases import listed

NAMED = [
    listed(
        "In May GLM-9 led the Harbour Coding Index.", "Harbour Coding Index | GLM-9 | 1 | 2025-05"
    ),
    listed(
        "GLM-9 is number one in the Kestrel Ranking, Kimi K9 is number three.",
        "Kestrel Ranking | GLM-9 | 1 | None",
        "Kestrel Ranking | Kimi K9 | 3 | None",
    ),
    listed(
        "在“风车榜”上，GLM-9 排第一，Kimi K9 第二。",
        "风车榜 | GLM-9 | 1 | None",
        "风车榜 | Kimi K9 | 2 | None",
    ),
    listed(
        "## The Kestrel Board\n\n1. GLM-9\n2. Kimi K9\n3. Qwen9",
        "The Kestrel Board | GLM-9 | 1 | None",
        "The Kestrel Board | Kimi K9 | 2 | None",
        "The Kestrel Board | Qwen9 | 3 | None",
    ),
    # the name says nothing: what governs it does
    listed("GLM-9 took first place on Thornbury.", "Thornbury | GLM-9 | 1 | None"),
    listed("GLM-9 topped Saltmarsh in May.", "Saltmarsh | GLM-9 | 1 | 2025-05"),
    listed("GLM-9 登顶 TableSmith。", "TableSmith | GLM-9 | 1 | None"),
    listed("GLM-9 在 LedgerLens 上拿下第二。", "LedgerLens | GLM-9 | 2 | None"),
    listed("在“风车”写作榜上，GLM-9 排第一。", "“风车”写作榜 | GLM-9 | 1 | None"),
    listed("多模态榜单 PixelCourt 上，GLM-9 位居第五。", "PixelCourt | GLM-9 | 5 | None"),
    # … and what stands beside it
    listed("GLM-9 is third on the `web-nav` leaderboard.", "web-nav | GLM-9 | 3 | None"),
    # known once, it is known wherever it stands
    listed(
        "GLM-9 took first place on Thornbury. By June, Kimi K9 was first on Thornbury.",
        "Thornbury | GLM-9 | 1 | None",
        "Thornbury | Kimi K9 | 1 | 2025-06",
    ),
]
# No place by the name, or a name of something else.
NO_RANKING = [
    "In the Harbour AI Index, GLM-9 was the first model mentioned.",
    "The S&P 500 Index had its best day; GLM-9 was first to note it.",
    "She sat at the top of the Supervisory Board; GLM-9 was her first idea.",
    "他在“旧书榜”上找书，GLM-9 第一个回答。",
    "GLM-9 上了“全国热搜榜”，第一是它。",
    # one can be first elsewhere as well
    "GLM-9 came first to Portugal and second to Spain.",
    "GLM-9 was first on Android, second on Windows.",
    "GLM-9 sits at the head of the Relay pipeline.",
    "Whoever heads PlatformOps uses GLM-9 first.",
    "Ann Lee leads BrightLabs, where GLM-9 was second.",
    "GLM-9 登上 Nature 封面，第一作者是李安。",
    "GLM-9 在 WeChat 里第一批上线。",
    "在“双十一”榜单上，搭载 GLM-9 的耳机排第一。",
    "至于人投票的榜，GLM-9 还没有第一次亮相。",
]
IN_TURN = [
    listed(
        "LMArena objected. First place over the year was occupied, in sequence, by GLM-9 (past 1400, February), "
        "Kimi K9 upon arrival in August at 1481, and Qwen9 in November with 1483.",
        "LMArena | GLM-9 | 1 | 2025-02",
        "LMArena | Kimi K9 | 1 | 2025-08",
        "LMArena | Qwen9 | 1 | 2025-11",
    ),
    listed(
        "The lead of LMArena was held in turn by GLM-9 in May and Kimi K9 in June.",
        "LMArena | GLM-9 | 1 | 2025-05",
        "LMArena | Kimi K9 | 1 | 2025-06",
    ),
]


def _entries(tables):
    return sorted(
        f"{row['leaderboard_name']} | {row['model_name']} | {row['rank']} | {row['date_edtf']}"
        for row in tables["leaderboards"].to_dicts()
    )


@pytest.mark.parametrize(("text", "rows"), [*NAMED, *IN_TURN])
def test_entries(assembled, text, rows):
    assert _entries(assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")) == rows


@pytest.mark.parametrize("text", NO_RANKING)
def test_no_ranking(assembled, text):
    tables = assembled(f"# Review of 2025\n\nBefore.\n\n{text}\n\nAfter.\n")
    assert _entries(tables) == []
    assert tables["benchmarks"].is_empty()


def test_what_semicolons_part_has_its_own_time(assembled):
    tables = assembled(
        "# Review of 2025\n\nThe climb on GPQA: GLM-7 62.3; GLM-8 72.5, on 22 May; Kimi K8 74.5; "
        "GPT-9 74.9, two days later, on 7 August; Kimi K9 77.2; GLM-9 (18 November) 76.2.\n"
    )
    dates = {row["value"]: row["date_edtf"] for row in tables["benchmark_results"].to_dicts()}
    assert dates == {
        62.3: None,
        72.5: "2025-05-22",
        74.5: None,
        74.9: "2025-08-07",
        77.2: None,
        76.2: "2025-11-18",
    }
