"""What the benchmarks measure with: copies that repeat, and figures that judge rightly."""

import subprocess
import sys
from datetime import date
from decimal import Decimal
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from types import GeneratorType

import pytest

from benchmarks import copies, race, worker
from benchmarks.contestants import DOCUMENTS, enter, spacy_rows
from benchmarks.contestants.base import Contestant, Found
from benchmarks.contestants.spacy_rows import Token
from benchmarks.copies import Release
from benchmarks.scoring import Score, score_dated_rows, score_rows
from benchmarks.times_and_money import Sum, Time, listed, score_money, score_times

ROOT = Path(__file__).parents[2]
REVIEW = copies.document(0)


@pytest.mark.parametrize("path", sorted((ROOT / "benchmarks").rglob("*.py")), ids=lambda p: p.stem)
def test_every_module_imports_without_the_libraries_it_compares_with(path: Path) -> None:
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    import_module(name)
    assert not {"spacy", "jionlp"} & sys.modules.keys()


def test_a_copy_is_the_same_in_every_process() -> None:
    code = "from benchmarks import copies; print(copies.document(17).text)"
    command = [sys.executable, "-c", code]
    environment = {"PYTHONPATH": "src", "PYTHONHASHSEED": "1", "PYTHONIOENCODING": "utf-8"}
    there = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    here = copies.document(17).text + "\n"
    assert sha256(there.stdout).digest() == sha256(here.encode()).digest()


def test_copies_differ_in_all_but_their_shape() -> None:
    texts = [document.text for document in copies.documents(0, 20)]
    assert len(set(texts)) == 20
    assert REVIEW.text == texts[0]
    assert {text.count("\n") for text in texts} == {REVIEW.text.count("\n")}
    assert all(text.startswith(REVIEW.text[: REVIEW.body_start]) for text in texts)


def test_copies_are_made_one_by_one() -> None:
    assert isinstance(copies.documents(1, 3), map | GeneratorType)


def changed(text: str) -> str:
    draw = copies.changes(1).draw
    months = {9: 4, 10: 6}
    return copies.Changes(3, months, tuple("56789567"), draw).text(text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2024 年 9 月", "2027 年 4 月"),
        ("10 月发布 gpt-image-1-mini", "6 月发布 gpt-image-7-mini"),
        ("GLM-4.7 和 MiniMax-M2.1", "GLM-5.7 和 MiniMax-M6.1"),
        ("Llama 4、Llama 3.3 70B", "Llama 7、Llama 3.3 70B"),
        ("[2025](https://example.org/2025/Dec)", "[2028](https://example.org/2025/Dec)"),
        ("每 7 个月翻倍，过去 12 个月", "每 7 个月翻倍，过去 12 个月"),
        ("1986 年", "1986 年"),
        ("Claude 3.7 Sonnet", "Claude 3.7 Sonnet"),
    ],
)
def test_what_a_copy_changes(before: str, after: str) -> None:
    assert changed(before) == after


@pytest.mark.parametrize("text", ["249 美元", "$200 /月", "10 亿美元", "67 篇", "64GB"])
def test_a_number_keeps_its_length(text: str) -> None:
    assert [c.isdigit() for c in changed(text)] == [c.isdigit() for c in text]


def test_months_never_overtake_one_another() -> None:
    for number in range(1, 50):
        months = copies.changes(number).months
        assert sorted(months.values()) == [months[month] for month in range(1, 13)]
        assert months[10] < months[11] < months[12]


def test_golden_rows_change_with_their_copy() -> None:
    months = dict(enumerate((1, 1, 2, 2, 3, 3, 4, 4, 4, 6, 11, 12), 1))
    made = copies.Changes(3, months, tuple("56789567"), copies.changes(1).draw)
    assert made.name("MiniMax M2.1") == "MiniMax M6.1"
    assert made.edtf("2024-09") == "2027-04"
    assert made.edtf("2025") == "2028"
    assert made.edtf("2025-37") == "2028-37"
    assert made.edtf("2024-12-25") == "2027-12-25"
    assert len(copies.releases(1)) == len(copies.releases(0))


ROWS = [Release("GPT-9", "release", "2025-03"), Release("Qwen9", "update", None)]


@pytest.mark.parametrize(
    ("found", "rows", "dated"),
    [
        (ROWS, 1, 1),
        ([], 0, 0),
        ([Release("gpt 9", "release", "2025-03"), ROWS[1]], 1, 1),
        ([Release("GPT-9", "release", "2025-04"), ROWS[1]], 1, 1 / 2),
        ([ROWS[0]], 2 / 3, 2 / 3),
        ([*ROWS, ROWS[0], ROWS[0]], 2 / 3, 2 / 3),
    ],
)
def test_releases_are_scored(found: list[Release], rows: float, dated: float) -> None:
    assert score_rows(ROWS, found).f1 == pytest.approx(rows)
    assert score_dated_rows(ROWS, found).f1 == pytest.approx(dated)


def place(words: str) -> tuple[int, int]:
    start = REVIEW.text.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("words", "first", "last", "right", "extra"),
    [
        ("2024 年 9 月", date(2024, 9, 1), date(2024, 9, 30), 1, 0),
        ("2024 年 9 月", date(2025, 9, 1), date(2025, 9, 30), 0, 1),
        ("2025 年初", date(2025, 1, 1), date(2025, 4, 30), 1, 0),
        ("2025 年初", date(2025, 1, 1), date(2025, 2, 28), 1, 0),
        ("2025 年初", date(2025, 1, 1), date(2025, 12, 31), 0, 1),
        ("15 分钟", date(2025, 1, 1), date(2025, 1, 1), 0, 1),
        ("现在", date(2025, 1, 1), date(2025, 1, 1), 0, 0),
        ("2025/Dec/31", date(2025, 12, 31), date(2025, 12, 31), 0, 0),
    ],
)
def test_times_are_scored(words: str, first: date, last: date, right: int, extra: int) -> None:
    score = score_times(REVIEW, [Time(*place(words), first, last)])
    assert (score.right, score.extra) == (right, extra)


@pytest.mark.parametrize(
    ("words", "amount", "right"),
    [("249 美元", 249, 1), ("10 亿美元", 10**9, 1), ("10 亿美元", 10, 0)],
)
def test_money_is_scored(words: str, amount: int, right: int) -> None:
    score = score_money(REVIEW, [Sum(*place(words), Decimal(amount))])
    assert (score.right, score.extra) == (right, 1 - right)


def test_the_list_stands_in_the_review() -> None:
    rows = listed(REVIEW)
    assert len(rows) > 80
    assert sorted(rows, key=lambda row: row.start) == rows


def test_the_own_extraction_is_scored_whole() -> None:
    figures = worker.score(enter("whole"), 2)
    assert figures["releases"] == figures["dated"] == figures["copies"] == figures["money"] == 1
    assert (figures["times"] or 0) > 0.9


@pytest.mark.parametrize("name", ["whole", "times_and_money", "scan"])
def test_a_contestant_runs_on_copies(name: str) -> None:
    done = worker.run(enter(name), 1, 2)
    assert done["seconds"] > 0
    assert done["bytes"] == len(copies.document(1).text.encode())


def test_a_library_that_is_not_installed_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(ImportError):
        enter("spacy")


TEXT = "2024 年 9 月，OpenAI 发布了 o1 和 o3。没有推出 GPT-9。"


def tokens(*words: tuple[str, str]) -> list[Token]:
    found = []
    for kind, word in words:
        start = TEXT.index(word)
        found.append(Token(start, start + len(word), kind, word))
    return found


def test_the_simple_matcher_makes_rows_of_what_is_marked() -> None:
    marked = tokens(
        ("date", "2024 年 9 月"), ("organization", "OpenAI"), ("release", "发布"), ("model", "o1"),
        ("model", "o3"), ("denial", "没有"), ("release", "推出"), ("model", "GPT-9"),
    )  # fmt: skip
    assert spacy_rows.releases(TEXT, marked, 2025) == [
        Release("o1", "release", "2024-09"),
        Release("o3", "release", "2024-09"),
    ]


def test_the_table_has_a_row_for_each_contestant() -> None:
    results = [
        race.Result(name, name, 200, [speed, speed], [80, 81], {"releases": 1.0, "times": None})
        for name, speed in zip(DOCUMENTS, (3.0, 6.0, 150.0, 0.1, 0.2), strict=True)
    ]
    table = "\n".join(race.lines(results, ["jionlp"]))
    assert all(f"\n{name:<38}    200" in table for name in DOCUMENTS)
    assert "times the speed of spacy         30 " in table
    assert "jionlp                                left out: not installed" in table
    assert "80 MiB     after 100 documents" in table


def test_scores_add_up() -> None:
    assert Score(1, 2, 3) + Score(4, 5, 6) == Score(5, 7, 9)
    assert Score().f1 == 1


def test_a_contestant_is_judged_by_its_job_alone() -> None:
    idle = Contestant("idle", lambda _: None, lambda *_: Found())
    assert set(worker.score(idle, 1).values()) == {None}
