"""The tables of the review against those that a careful reader wrote; and how they are compared."""

import json
import os
import pickle
import re
from functools import cache

import pytest

from llmdata.errors import GoldError
from llmdata.evaluate import KEYS, Score, agreement, by_rule, evaluate, read_gold
from tools import golden
from tools.examples import ROOT
from tools.generated import SCORED
from tools.readme import DOCUMENTS

REVIEW = golden.GOLDEN / "2025-year-in-llms.zh"
TABLES = sorted(path.stem for path in REVIEW.glob("*.jsonl"))
GOLDEN_TABLES = [
    (folder, path.stem) for folder in golden.folders() for path in sorted(folder.glob("*.jsonl"))
]
# A row of the table of figures in the documents; a dash where there is nothing to judge.
SHOWN = re.compile(
    r"^\| `(?P<folder>[^`]+)` \| `(?P<table>\w+)` \| \d+"
    r" \| (?P<precision>[\d.]*[%–]) \| (?P<recall>[\d.]+%)"
    r" \| (?P<f1>[\d.]+%) \| (?P<clear>[\d.]+%) \| [\d.]*[%–]"
    r" \| \d+ \| (?P<right_cells>[\d.]*[%–]) \|$",
    re.MULTILINE,
)
FLOORS = {
    (row["folder"], row["table"]): row
    for row in SHOWN.finditer((ROOT / "docs" / "accuracy.md").read_text(encoding="utf-8"))
}


@pytest.fixture(scope="module", autouse=True)
def _scores_made_once(tmp_path_factory, testrun_uid):
    """What one worker has scored the others read: the documents show the figures of all folders."""
    made = tmp_path_factory.getbasetemp().parent / f"scores-{testrun_uid}"
    made.mkdir(exist_ok=True)
    make = golden.scores

    @cache
    def scores(folder):
        kept = made / f"{folder.name}.pickle"
        if kept.exists():
            return pickle.loads(kept.read_bytes())
        found = make(folder)
        new = made / f"{folder.name}.{os.getpid()}"
        new.write_bytes(pickle.dumps(found))
        new.replace(kept)
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(golden, "scores", scores)
        yield


@pytest.mark.parametrize("table", TABLES)
def test_the_review_gives_the_golden_rows(table):
    score = golden.scores(REVIEW)[table]
    assert score.missing == []
    assert score.extra == []
    assert score.wrong == []
    assert score.found == len((REVIEW / f"{table}.jsonl").read_text(encoding="utf-8").splitlines())
    assert (score.precision, score.recall, score.f1, score.right_cells) == (1, 1, 1, 1)


def test_all_that_can_be_judged_so_far_is(review_tables):
    assert set(TABLES) == set(KEYS) & set(review_tables)


FIGURES = ("precision", "recall", "f1", "clear", "right_cells")
EACH_FOLDER = pytest.mark.parametrize("folder", golden.folders(), ids=lambda folder: folder.name)


@EACH_FOLDER
def test_no_figure_sinks_below_what_the_documents_show(folder):
    sunk = {}
    for table, score in golden.scores(folder).items():
        for figure in FIGURES:
            measured = f"{score.clear.f1 if figure == 'clear' else getattr(score, figure):.1%}"
            floor = FLOORS[folder.name, table][figure].replace("–", "0%")
            if float(measured.rstrip("%")) < float(floor.rstrip("%")):
                sunk[table, figure] = f"{measured} is below {floor}"
    assert sunk == {}


@pytest.mark.parametrize("part", SCORED)
def test_the_documents_show_the_figures_as_they_are(part):
    """Beside the floors, whose scores these are: to make them takes long."""
    lines = "\n".join(part(ROOT))
    shown = f"<!-- generated: {part.__name__} -->\n{lines}\n<!-- end -->"
    stands = [(ROOT / name).read_text(encoding="utf-8").count(shown) for name in DOCUMENTS]
    assert sum(stands) >= 1, "stale: run `make readme`, and look at the difference"


def test_the_documents_show_figures_of_nothing_else():
    assert FLOORS.keys() == {(folder.name, table) for folder, table in GOLDEN_TABLES}


@EACH_FOLDER
def test_a_golden_row_quotes_the_line_that_it_names(folder):
    lines = golden.source(folder).read_text(encoding="utf-8").splitlines()
    for rows in golden.rows(folder).values():
        quoted = [row for row in rows if "quote" in row]
        assert [row for row in quoted if row["quote"] not in lines[row["line"] - 1]] == []


@pytest.mark.parametrize(
    "folder", list(filter(golden.read_twice, golden.folders())), ids=lambda f: f.name
)
def test_a_row_of_a_second_reading_quotes_the_line_that_it_names(folder):
    lines = golden.source(folder).read_text(encoding="utf-8").splitlines()
    for rows in read_gold(golden.second_reading(folder)).values():
        assert [row for row in rows if row["quote"] not in lines[row["line"] - 1]] == []


RELEASE = {"subject_name": "GPT-9", "stage": "release", "date_edtf": "2025-03"}
TEXT = "2025 年 3 月，OpenAI 发布了 GPT-9。5 月，阿里推出 Qwen9。"


@pytest.mark.parametrize(
    ("gold", "found", "missing", "extra", "wrong"),
    [
        ([RELEASE], 1, 0, 1, []),
        ([RELEASE, {"subject_name": "Qwen9", "stage": "release"}], 2, 0, 0, []),
        ([{**RELEASE, "subject_name": "gpt 9"}], 1, 0, 1, []),
        ([{**RELEASE, "line": 1, "quote": "发布了", "unsure": True}], 1, 0, 1, []),
        ([{**RELEASE, "organization": "OpenAI"}], 1, 0, 1, []),
        ([{**RELEASE, "organization": "Google"}], 1, 0, 1, [("organization", "Google", "OpenAI")]),
        ([{**RELEASE, "date_edtf": "2025-04"}], 1, 0, 1, [("date_edtf", "2025-04", "2025-03")]),
        ([{**RELEASE, "date_edtf": None}], 1, 0, 1, [("date_edtf", None, "2025-03")]),
        ([{**RELEASE, "stage": "preview"}], 0, 1, 2, []),
        ([RELEASE, RELEASE], 1, 1, 1, []),
        ([], 0, 0, 2, []),
    ],
)
def test_scores(assembled, gold, found, missing, extra, wrong):
    score = evaluate({"releases": gold}, assembled(TEXT))["releases"]
    assert (score.found, len(score.missing), len(score.extra)) == (found, missing, extra)
    assert [difference[1:] for difference in score.wrong] == wrong


@pytest.mark.parametrize(
    ("second", "found", "missing", "extra"),
    [
        ([RELEASE], 1, 0, 0),
        ([{**RELEASE, "subject_name": "gpt 9", "line": 1, "quote": "发布了"}], 1, 0, 0),
        ([{**RELEASE, "stage": "preview"}], 0, 1, 1),
        ([RELEASE, {"subject_name": "Qwen9", "stage": "release"}], 1, 0, 1),
        ([], 0, 1, 0),
    ],
)
def test_two_annotations_agree_where_their_keys_do(assembled, second, found, missing, extra):
    score = agreement({"releases": [RELEASE]}, {"releases": second}, assembled(TEXT))["releases"]
    assert (score.found, len(score.missing), len(score.extra)) == (found, missing, extra)


def test_a_table_that_the_second_annotation_lacks_is_missing(assembled):
    score = agreement({"releases": [RELEASE]}, {}, assembled(TEXT))["releases"]
    assert (score.found, len(score.missing)) == (0, 1)


@pytest.mark.parametrize(
    ("column", "gold"),
    [
        ("name", {"name": "Zhipu AI"}),
        ("name_zh", {"name": "智谱"}),
        ("alias", {"name": "智谱 AI"}),
        ("alias that the text does not use", {"name": "Zhipu"}),
        ("country", {"name": "Zhipu AI", "country": "CN", "kind": "lab"}),
    ],
)
def test_an_entity_is_known_by_any_of_its_names(assembled, column, gold):
    score = evaluate({"organizations": [gold]}, assembled("智谱 AI 很好。智谱也很好。"))
    assert (score["organizations"].found, score["organizations"].wrong) == (1, [])


def test_an_owner_that_no_source_names_is_no_extra_row(assembled):
    score = evaluate({"organizations": []}, assembled("GLM-6 很好。"))["organizations"]
    assert score.extra == []


MEDAL = {"benchmark": "IMO", "subject_name": "OpenAI", "outcome": "gold_medal", "value": None}
POINTS = {"benchmark": "IMO", "subject_name": "OpenAI", "outcome": None, "value": 35}
BOTH = MEDAL | {"value": 35, "unit": "point"}


@pytest.mark.parametrize(
    ("gold", "found", "missing"),
    [
        ([BOTH], 2, 0),
        ([MEDAL, POINTS], 2, 0),
        ([MEDAL, BOTH], 2, 0),
        ([MEDAL], 1, 0),
        ([BOTH, POINTS | {"value": 5}], 2, 1),
        ([BOTH | {"value": 36}], 1, 1),
        ([BOTH | {"outcome": "silver_medal"}], 1, 1),
    ],
)
def test_a_medal_and_its_points_are_two_facts_in_one_row_or_in_two(assembled, gold, found, missing):
    told = "In July OpenAI won a gold medal at the IMO with 35 points."
    tables = assembled(f"# 2025 in review\n\n{told}\n")
    score = evaluate({"benchmark_results": gold}, tables)["benchmark_results"]
    assert (score.found, len(score.missing)) == (found, missing)
    assert score.found + len(score.extra) == 2


def test_numbers_are_compared_by_size(assembled):
    tables = assembled("ChatGPT Plus 每月 20 美元。")
    price = {"subject_name": "ChatGPT Plus", "price_type": "subscription", "currency": "USD"}
    for amount in (20, 20.0, "20.00"):
        row = {**price, "amount": amount}
        assert evaluate({"prices": [row]}, tables)["prices"].found == 1


@pytest.mark.parametrize(
    ("score", "precision", "recall", "f1"),
    [
        (Score(), 1, 1, 1),
        (Score(found=3, missing=[{}], extra=[{}, {}]), 3 / 5, 3 / 4, 2 / 3),
        (Score(missing=[{}]), 1, 0, 0),
        (Score(extra=[{}]), 0, 1, 0),
    ],
)
def test_precision_and_recall(score, precision, recall, f1):
    assert (score.precision, score.recall) == (precision, recall)
    assert score.f1 == pytest.approx(f1)


def test_doubtful_rows_are_left_aside_in_the_clear_figure(assembled):
    doubtful = {"subject_name": "Qwen9", "stage": "release", "unsure": "a plan?"}
    lost = {"subject_name": "Qwen8", "stage": "release", "unsure": "a rumour?"}
    score = evaluate({"releases": [RELEASE, doubtful, lost]}, assembled(TEXT))["releases"]
    assert (score.found, len(score.missing), score.f1) == (2, 1, pytest.approx(0.8))
    assert (score.clear.found, score.clear.missing, score.clear.f1) == (1, [], 1)


def test_a_clear_row_that_is_missing_or_extra_counts_in_the_clear_figure(assembled):
    lost = {"subject_name": "Qwen8", "stage": "release"}
    score = evaluate({"releases": [RELEASE, lost]}, assembled(TEXT))["releases"]
    assert (score.clear.f1, score.f1) == (0.5, 0.5)


def test_right_cells():
    assert Score(cells=4, wrong=[({}, "name", "a", "b")]).right_cells == 0.75


def test_every_rule_of_the_evidence_is_judged(assembled):
    tables = assembled(TEXT)
    right = by_rule(evaluate({"releases": [RELEASE]}, tables), tables)
    assert right == {"release.verb-object": (1, 1)}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("releases", '{"subject_name": "GPT-9"}', "line 1: 'stage' is part of the row's key"),
        ("releases", '\n{"subject_name": ', "line 2: no JSON"),
        ("releases", '["GPT-9"]', "line 1: no JSON object"),
        ("models", '{"name": "GPT-9", "maker": "OpenAI"}', "line 1: no column 'maker'"),
        ("evidence", "{}", "no table 'evidence' can be judged"),
        ("nothing", "{}", "no table 'nothing' can be judged"),
    ],
)
def test_a_mistake_in_golden_rows_is_named(tmp_path, name, content, message):
    (tmp_path / f"{name}.jsonl").write_text(content, encoding="utf-8")
    with pytest.raises(GoldError) as error:
        read_gold(tmp_path)
    assert message in str(error.value)
    assert f"{name}.jsonl" in str(error.value)
    assert "\n" not in str(error.value)


def test_no_golden_rows(tmp_path):
    with pytest.raises(GoldError, match="no golden rows"):
        read_gold(tmp_path)
    with pytest.raises(GoldError, match="no such folder"):
        read_gold(tmp_path / "none")
    (tmp_path / "spring").mkdir()
    (tmp_path / "spring" / "models.jsonl").write_text('{"name": "GPT-9"}\n', encoding="utf-8")
    with pytest.raises(GoldError, match=r"no golden rows in it; name one of its folders.*spring"):
        read_gold(tmp_path)


def test_blank_lines_are_no_rows(tmp_path):
    (tmp_path / "models.jsonl").write_text(
        f"\n{json.dumps({'name': 'GPT-9'})}\n\n", encoding="utf-8"
    )
    assert read_gold(tmp_path) == {"models": [{"name": "GPT-9"}]}
