"""`llmdata build`: what it refuses leaves the old release as it was."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

REVIEW = "# 2025 in review\n\nIn March 2025, OpenAI released GPT-4.5.\n"

Run = Callable[..., CompletedProcess[str]]


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def old_release(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    (folder / "summary").mkdir(parents=True)
    (folder / "models.parquet").write_bytes(b"the old release")
    (folder / "summary" / "index.html").write_bytes(b"its page")
    return folder


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "no such file; check the path"),
        ("folder", "this is a folder; name the Markdown files in it"),
        (b"", "the file is empty"),
        (b"\xe9", "not UTF-8: byte 0xe9 at offset 0"),
        (b"# A\x00", "a NUL byte at offset 3"),
        (b"---\ntitle: A\n", "line 1: the front matter that opens here is never closed"),
        (b"a" * 20_000_000, "larger than 16 MiB"),
    ],
    ids=["missing", "folder", "empty", "encoding", "nul", "front matter", "20 MB"],
)
def test_bad_input(
    llmdata: Run, tmp_path: Path, old_release: Path, content: bytes | str | None, says: str
) -> None:
    path = tmp_path / "bad.md"
    if content == "folder":
        path.mkdir()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    before = snapshot(old_release)
    result = llmdata("build", path, "--out", old_release)
    assert result.returncode == 2
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"error: {path}")
    assert says in line
    assert snapshot(old_release) == before


def test_a_source_given_twice(llmdata: Run, tmp_path: Path, old_release: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(REVIEW)
    before = snapshot(old_release)
    result = llmdata("build", path, path, "--out", old_release)
    assert (result.returncode, result.stderr) == (
        2,
        f"error: {path}: this source is given twice; name it once\n",
    )
    assert snapshot(old_release) == before


@pytest.mark.parametrize("taken", ["a file", "below a file"])
def test_an_output_folder_that_cannot_be_written(llmdata: Run, tmp_path: Path, taken: str) -> None:
    review = tmp_path / "a.md"
    review.write_text(REVIEW)
    (tmp_path / "taken").write_text("a file")
    out = tmp_path / "taken" / ("" if taken == "a file" else "below")
    result = llmdata("build", review, "--out", out)
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert line.startswith("error: ")
    assert str(out) in line
    assert (tmp_path / "taken").read_text() == "a file"


def test_a_build_says_what_it_made_and_where(llmdata: Run, tmp_path: Path) -> None:
    review = tmp_path / "a.md"
    review.write_text(REVIEW)
    out = tmp_path / "out"
    result = llmdata("build", review, "--out", out)
    assert (result.returncode, result.stderr) == (0, "")
    counts = dict(line.split() for line in result.stdout.splitlines() if len(line.split()) == 2)
    assert counts["models"] == "1"
    assert counts["sources"] == "1"
    assert result.stdout.endswith(f"The dataset lies in {out}\n")
    assert (out / "models.parquet").is_file()
    assert (out / "llmdata.duckdb").is_file()
    assert (out / "summary" / "index.html").is_file()


def test_an_empty_dataset_is_an_answer(llmdata: Run, tmp_path: Path) -> None:
    review = tmp_path / "a.md"
    review.write_text("No heading, no year, no claim from May or 3 June.")
    result = llmdata("build", review, "--out", tmp_path / "out")
    assert (result.returncode, result.stderr) == (0, "")
    counts = dict(line.split() for line in result.stdout.splitlines() if len(line.split()) == 2)
    assert counts["releases"] == "0"
    assert result.stdout.endswith(
        f"{review}: 2 dates are left without a year, which it nowhere tells: May, 3 June; name it "
        "in the title, or give the day of publication in front matter (`date: 2025-12-31`)\n"
    )


def test_two_builds_give_the_same_bytes(process: Run, tmp_path: Path) -> None:
    review = tmp_path / "a.md"
    review.write_text(REVIEW)
    for seed in ("1", "2"):
        result = process("build", review, "--out", tmp_path / seed, PYTHONHASHSEED=seed)
        assert result.returncode == 0
    assert snapshot(tmp_path / "1") == snapshot(tmp_path / "2")


@pytest.mark.parametrize(
    ("prices", "told"),
    [
        ("Gemini 9 Flash costs $0.07 per million tokens.", ""),
        (
            "GPT-9 costs $0.075 per million tokens. At $0.075 per million tokens, GPT-9 is cheap.",
            "1 price is left out, finer than the hundredths of the table: GPT-9 0.075 USD\n",
        ),
        (
            "| Model | ¥ per million tokens |\n|-|-|\n| Qwen9 | 0.125 |\n| o9 | 0.0625 |",
            (
                "2 prices are left out, finer than the hundredths of the table: "
                "Qwen9 0.125 CNY, o9 0.0625 CNY\n"
            ),
        ),
    ],
)
def test_a_build_says_which_prices_the_table_cannot_hold(
    llmdata: Run, tmp_path: Path, prices: str, told: str
) -> None:
    review, out = tmp_path / "review.md", tmp_path / "out"
    review.write_text(f"# 2025 in review\n\n{prices}\n")
    result = llmdata("build", review, "--out", out)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.endswith(f"The dataset lies in {out}\n{told}")
