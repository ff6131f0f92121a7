"""The manifest is checked when it is read; each mistake is named with its place."""

from pathlib import Path

import pytest

from llmdata.errors import SourceError
from llmdata.source import default_sources, load_manifest, project_manifest, project_root

ENTRY = """
[[source]]
id = "a"
file = "a.md"
title = "A"
language = "en"
sha256 = "00"
years = [2024, 2025]
"""


def load(folder: Path, text: str) -> object:
    path = folder / "sources.toml"
    path.write_text(text)
    return load_manifest(path)


def test_a_valid_manifest(tmp_path: Path) -> None:
    path = tmp_path / "sources.toml"
    path.write_text(ENTRY + 'translator = "T"\n')
    (entry,) = load_manifest(path).entries
    assert (entry.id, entry.years, entry.translator, entry.url) == ("a", (2024, 2025), "T", None)
    assert load_manifest(path).file(entry) == tmp_path / "a.md"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[source]", "not valid TOML"),
        ("title = 'x'", r"holds \[\[source\]\] tables and nothing else"),
        ("[source]\nid = 'a'", r"holds \[\[source\]\] tables and nothing else"),
        (ENTRY + "colour = 'red'", "source 1: unknown key 'colour'; the keys are author, file"),
        (ENTRY.replace('title = "A"', ""), "source 1: the key 'title' is missing"),
        (ENTRY.replace('"A"', '" "'), "source 1: title must be a text that is not empty"),
        (ENTRY.replace('"A"', "1"), "source 1: title must be a text"),
        (ENTRY.replace('"en"', '"fr"'), "source 1: language must be one of en, zh"),
        (ENTRY.replace("[2024, 2025]", "2024"), "source 1: years must be a list of years"),
        (ENTRY.replace("[2024, 2025]", "[]"), "source 1: years must be a list of years"),
        (ENTRY + ENTRY, "two sources share the id 'a'"),
        (ENTRY + ENTRY.replace('"a"', '"b"'), "two sources share the file 'a.md'"),
    ],
)
def test_a_broken_manifest_names_the_mistake(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        load(tmp_path, text)


def test_the_manifest_is_found_from_the_current_folder_upwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data" / "raw").mkdir(parents=True)
    (tmp_path / "data" / "raw" / "sources.toml").write_text(ENTRY)
    (tmp_path / "below" / "it").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "below" / "it")
    assert project_root() == tmp_path
    assert default_sources() == [tmp_path / "data" / "raw" / "a.md"]


def test_elsewhere_it_is_that_of_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert project_root() == Path(__file__).parents[2]
    assert project_manifest() is not None
