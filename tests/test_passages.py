# ruff: noqa: E501 (a row is read as a whole, on one line)
"""The passages are whole, and their score is what the tables make of them."""

import json
from pathlib import Path

import pytest

from llmdata.evaluate import KEYS
from tools import passages

FILES = sorted(passages.PASSAGES.glob("*/*.jsonl"))


def test_there_are_as_many_held_out_files_as_read_ones():
    names = {
        place: {path.name for path in FILES if path.parent.name == place}
        for place in ("read", "held-out")
    }
    assert names["read"] == names["held-out"] != set()


def test_each_passage_has_an_id_of_its_own():
    ids = [passage["id"] for path in FILES for passage in passages.passages(path)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_rows_have_the_keys_of_their_tables(path: Path):
    for passage in passages.passages(path):
        assert passage["text"].strip()
        for table, rows in passage["rows"].items():
            assert [key for row in rows for key in KEYS[table] if key not in row] == []


PASSAGE = {
    "id": "x1",
    "text": "GPT-9 came out on 3 May. Qwen9-Max followed in June.",
    "rows": {
        "releases": [
            {"subject_type": "model", "subject_name": "GPT-9", "stage": "release", "date_edtf": "2025-05-03"},
            {"subject_type": "model", "subject_name": "Qwen9-Max", "stage": "release", "date_edtf": "2025-07"},
            {"subject_type": "model", "subject_name": "GLM-9", "stage": "release", "date_edtf": None},
        ]
    },
}  # fmt: skip


def test_a_passage_is_scored_like_a_review():
    score = passages.scores(PASSAGE)["releases"]
    assert (score.found, len(score.missing), len(score.extra)) == (2, 1, 0)
    assert [(column, ours) for _, column, _, ours in score.wrong] == [("date_edtf", "2025-06")]


def test_scores_of_passages_are_added_up():
    one = passages.scores(PASSAGE)
    both = passages.added([one, one])["releases"]
    assert (both.found, len(both.missing), both.cells) == (4, 2, 2 * one["releases"].cells)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("GPT-9 came out.", "# The year 2025 in LLMs"),
        ("GPT-9 来了。", "# 2025 大模型年度回顾"),
        ("# Notes of 2024\n\nGPT-9 came out.", "# Notes of 2024"),
    ],
)
def test_a_passage_stands_below_a_title(text, title):
    assert passages.review({"text": text}).splitlines()[0] == title


def test_only_what_was_read_is_listed(capsys, monkeypatch, tmp_path):
    (tmp_path / "first-contact.json").write_text("{}", encoding="utf-8")
    for place in ("read", "held-out"):
        (tmp_path / place).mkdir()
        line = json.dumps({**PASSAGE, "id": place})
        (tmp_path / place / "some.jsonl").write_text(line + "\n", encoding="utf-8")
    monkeypatch.setattr(passages, "PASSAGES", tmp_path)
    passages.main(["--list", "some"])
    shown = capsys.readouterr().out
    assert "## read" in shown and "## held-out" not in shown
