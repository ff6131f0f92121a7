"""`llmdata candidates`, and the line about unknown names that ends a build."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

ENGLISH = "# 2025 in review\n\nIn March 2025, OpenAI released Skyfall 36B. Python 3.11 is older.\n"
CHINESE = "# 2025 年回顾\n\n艾克米发布了模型 Skyfall 2 和 GPT-5。\n"


@pytest.fixture
def reviews(tmp_path: Path) -> tuple[Path, Path]:
    english, chinese = tmp_path / "en.md", tmp_path / "zh.md"
    english.write_text(ENGLISH, encoding="utf-8")
    chinese.write_text(CHINESE, encoding="utf-8")
    return english, chinese


def test_names_with_their_sentences(llmdata: Run, reviews: tuple[Path, Path]) -> None:
    result = llmdata("candidates", *reviews)
    assert (result.returncode, result.stderr) == (0, "")
    assert (
        result.stdout
        == """\
Skyfall 36B, Skyfall 2 · 2 places · openai
      en at 49
      In March 2025, OpenAI released «Skyfall 36B».
      zh at 21
      艾克米发布了模型 «Skyfall 2» 和 GPT-5。

`--format toml` writes them as entries for src/llmdata/registry/families.toml
"""
    )


def test_the_order_of_the_sources_changes_nothing(process: Run, reviews: tuple[Path, Path]) -> None:
    """JSON tells all that the other forms tell."""
    results = [
        process("candidates", *order, "--format", "json", PYTHONHASHSEED=seed).stdout
        for order, seed in ((reviews, "1"), (reversed(reviews), "2"))
    ]
    assert results[0] == results[1] != ""


def test_toml(llmdata: Run, reviews: tuple[Path, Path]) -> None:
    result = llmdata("candidates", *reviews, "--format", "toml")
    assert tomllib.loads(result.stdout) == {
        "family": [{"id": "skyfall", "name": "Skyfall", "organization": "openai", "join": " "}]
    }


def test_json(llmdata: Run, reviews: tuple[Path, Path]) -> None:
    (family,) = json.loads(llmdata("candidates", *reviews, "--format", "json").stdout)
    assert (family["family"], family["count"]) == ("Skyfall", 2)
    texts = {"en": ENGLISH, "zh": CHINESE}
    for seen in family["sightings"]:
        exact = texts[seen["source_id"]][seen["char_start"] : seen["char_end"]]
        assert exact == seen["name"]


@pytest.mark.parametrize(
    ("output", "stdout"),
    [
        ("table", "No name looks like a model that the registry does not know.\n"),
        ("toml", ""),
        ("json", "[]\n"),
    ],
)
def test_the_sources_of_the_manifest_name_none(llmdata: Run, output: str, stdout: str) -> None:
    result = llmdata("candidates", "--format", output)
    assert (result.returncode, result.stdout, result.stderr) == (0, stdout, "")


def test_bad_input_is_one_line(llmdata: Run, tmp_path: Path) -> None:
    missing = tmp_path / "missing.md"
    result = llmdata("candidates", missing)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == f"error: {missing}: no such file; check the path\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Acme released GPT-5.", None),
        (
            "Acme released Foo-2.",
            "1 name looks like a model that the registry does not know: Foo-2",
        ),
        (
            "Models: A1 and Abo-1, Bor-1, Cuu-1, Dee-1, Els-1, Foo-1, Gar-1.",
            "7 names look like models that the registry does not know: Abo-1, Bor-1, Cuu-1, Dee-1, Els-1 and 2 more",  # noqa: E501
        ),
    ],
)
def test_a_build_ends_with_them(llmdata: Run, tmp_path: Path, text: str, told: str | None) -> None:
    review, out = tmp_path / "a b.md", tmp_path / "out"
    review.write_text(f"# 2025\n\n{text}\n")
    result = llmdata("build", review, "--out", out)
    assert (result.returncode, result.stderr) == (0, "")
    line = f"{told}; see `llmdata candidates '{review}'`\n" if told else ""
    assert result.stdout.endswith(f"The dataset lies in {out}\n{line}")
