"""The fuzz target: what it takes for a source, what it refuses, and a short run of the fuzzer."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.edits.review import TEXT
from tests.fuzz.parse import main, modules_beside, parse

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("data", "readable"),
    [
        (TEXT[:3000].encode(), True),
        ("2025 年 3 月，OpenAI 发布 GPT-9。".encode("utf-8-sig"), True),
        (b"---\r\ntitle: 2025\r\n---\r\nGPT-9", True),
        (b"\xff\xfeG\x00P\x00T\x00", False),
        ("发布".encode("gb18030"), False),
        (b"GPT-9\0", False),
        (b" \r\n", False),
        (b"", False),
    ],
)
def test_the_target(data, readable):
    assert parse(data) is readable


def test_without_atheris_nothing_is_fuzzed(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "atheris", None)
    assert main(["parse"]) == 0
    assert "atheris is not installed" in capsys.readouterr().err


def test_what_is_not_watched():
    assert modules_beside("llmdata") == []
    beside = modules_beside("llmdata.layout")
    assert {"llmdata", "llmdata.source", "llmdata.grammar.dates"} <= {*beside}
    assert [name for name in beside if name.startswith("llmdata.layout")] == []


@pytest.mark.slow
def test_a_short_run(tmp_path):
    pytest.importorskip("atheris")
    (tmp_path / "seed.md").write_text(TEXT[:2000], encoding="utf-8")
    run = subprocess.run(
        [
            *(sys.executable, "-m", "tests.fuzz.parse", "--watch", "llmdata.layout"),
            *("-runs=25", "-max_len=2000", str(tmp_path)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
