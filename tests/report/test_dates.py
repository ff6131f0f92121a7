import pytest

from llmdata.report import dates


@pytest.mark.parametrize(
    ("edtf", "english", "chinese"),
    [
        ("2025-12-02", "2 December 2025", "2025 年 12 月 2 日"),
        ("2025-03", "March 2025", "2025 年 3 月"),
        ("2025-21", "spring 2025", "2025 年春"),
        ("2025-33", "Q1 2025", "2025 年第一季度"),
        ("2025-34", "Q2 2025", "2025 年第二季度"),
        ("2025-36", "Q4 2025", "2025 年第四季度"),
        ("2025-37", "early 2025", "2025 年初"),
        ("2025-38", "mid-2025", "2025 年中"),
        ("2025-39", "late 2025", "2025 年末"),
        ("2025-40", "first half of 2025", "2025 年上半年"),
        ("2025-41", "second half of 2025", "2025 年下半年"),
        ("2025", "2025", "2025 年"),
        ("2025-03/2025-05", "March 2025 to May 2025", "2025 年 3 月至 2025 年 5 月"),
        ("2025-12-02/2025-12-05", "2 December 2025 to 5 December 2025", None),
        ("2024-09/..", "since September 2024", "2024 年 9 月起"),
        ("../2024", "until 2024", "截至 2024 年"),
        ("2025-03~", "around March 2025", "2025 年 3 月前后"),
        ("2025-03?", "March 2025 (uncertain)", None),
        ("2025-03%", "around March 2025 (uncertain)", None),
        ("../..", "undated", "日期不详"),
        (None, "undated", "日期不详"),
    ],
)
def test_a_date_reads_as_precisely_as_it_is_known(
    edtf: str | None, english: str, chinese: str | None
) -> None:
    assert dates.words(edtf) == english
    if chinese:
        assert dates.words(edtf, "zh") == chinese


@pytest.mark.parametrize("edtf", ["202X", "2025-XX", "2025-13", "2025-42", "-0500", "Y17E7", "x"])
def test_an_unknown_form_stays_as_it_stands(edtf: str) -> None:
    assert dates.words(edtf) == edtf
    assert dates.words(edtf, "zh") == edtf


@pytest.mark.parametrize(
    ("edtf", "day"),
    [("2024-12-25", "25 December"), ("2024-12", None), ("2025-37", None), (None, None)],
)
def test_a_day_is_shown_only_where_it_is_known(edtf: str | None, day: str | None) -> None:
    assert dates.day(edtf) == day


@pytest.mark.parametrize(
    ("edtf", "month"),
    [
        ("2025-01", True),
        ("2025-12", True),
        ("2025", False),
        ("2025-34", False),
        ("2025-01-02", False),
    ],
)
def test_a_quarter_is_no_month(edtf: str, month: bool) -> None:
    assert dates.is_month(edtf) is month
