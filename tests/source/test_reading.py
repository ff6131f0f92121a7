"""Files become documents, and each bad one is refused with a line that tells the fix."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from llmdata.errors import SourceError
from llmdata.source import LIMIT_BYTES, default_sources, load_manifest, read, read_all
from llmdata.source.manifest import Manifest

REVIEW = "## Things we learned about LLMs in 2024\n\n31st December 2024\n\nText.\n"


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def manifest(folder: Path, file: Path) -> Manifest:
    path = folder / "sources.toml"
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    path.write_text(
        f'[[source]]\nid = "an-id"\nfile = "{file.name}"\ntitle = "A title"\nlanguage = "en"\n'
        f'author = "A. Author"\nyears = [2023]\nsha256 = "{sha256}"\n'
    )
    return load_manifest(path)


def test_the_review_of_the_manifest() -> None:
    (document,) = read_all(default_sources())
    assert document.source_id == "2025-year-in-llms.zh"
    assert document.title == "2025 大语言模型年度回顾"
    assert document.author == "Simon Willison"
    assert document.language == "zh"
    assert document.original_url == "https://simonwillison.net/2025/Dec/31/the-year-in-llms/"
    assert document.url is None
    assert document.published_on == date(2026, 1, 14)
    assert (document.covers_start, document.covers_end) == (date(2025, 1, 1), date(2025, 12, 31))
    assert document.text[document.body_start :].lstrip().startswith("> 原文来源于")


def test_a_file_without_manifest_entry_tells_of_itself(tmp_path: Path) -> None:
    document = read(write(tmp_path / "My review.md", REVIEW))
    assert document.source_id == "my-review"
    assert document.title == "Things we learned about LLMs in 2024"
    assert document.language == "en"
    assert document.author is None
    assert document.published_on == date(2024, 12, 31)
    assert (document.covers_start, document.covers_end) == (date(2024, 1, 1), date(2024, 12, 31))
    assert document.text == REVIEW
    assert document.body_start == 0


def test_front_matter_goes_before_the_heading(tmp_path: Path) -> None:
    text = "---\ntitle: 2023 in review\nauthor: A. Author\n---\n# Heading of 2022\n"
    document = read(write(tmp_path / "a.md", text))
    assert (document.title, document.author) == ("2023 in review", "A. Author")
    assert document.covers_start == date(2023, 1, 1)
    assert document.text[document.body_start :] == "# Heading of 2022\n"


@pytest.mark.parametrize("month", ["2023-05", "May 2023", "2023年5月"])
def test_a_month_of_publication_ends_what_is_covered(tmp_path: Path, month: str) -> None:
    text = f"---\ndate: {month}\n---\n# A month\n\nOn 6 April X came, two years after 2021.\n"
    document = read(write(tmp_path / "a.md", text))
    assert document.published_on is None  # nobody knows the day
    assert (document.covers_start, document.covers_end) == (date(2023, 1, 1), date(2023, 5, 31))


def test_no_month_of_publication(tmp_path: Path) -> None:
    document = read(write(tmp_path / "a.md", "---\ndate: 2023-13\n---\n# A month\n"))
    assert (document.covers_start, document.covers_end) == (None, None)


def test_a_text_without_heading_or_year_is_read(tmp_path: Path) -> None:
    document = read(write(tmp_path / "notes.md", "Nothing is claimed here."))
    assert document.title == "notes"
    assert (document.covers_start, document.covers_end) == (None, None)


def test_the_text_is_untouched(tmp_path: Path) -> None:
    text = "\ufeff# A\r\n\r\nB\r\n"
    assert read(write(tmp_path / "a.md", text)).text == text


def test_a_manifest_entry_is_found_by_place_or_by_bytes(tmp_path: Path) -> None:
    file = write(tmp_path / "a.md", REVIEW)
    known = manifest(tmp_path, file)
    (tmp_path / "elsewhere").mkdir()
    copy = write(tmp_path / "elsewhere" / "b.md", REVIEW)
    for path in (file, copy):
        document = read(path, known)
        assert (document.source_id, document.title) == ("an-id", "A title")
        assert document.covers_start == date(2023, 1, 1)


def test_an_edited_copy_elsewhere_is_a_file_like_any_other(tmp_path: Path) -> None:
    file = write(tmp_path / "a.md", REVIEW)
    known = manifest(tmp_path, file)
    (tmp_path / "elsewhere").mkdir()
    document = read(write(tmp_path / "elsewhere" / "a.md", REVIEW + "More.\n"), known)
    assert (document.source_id, document.author) == ("a", None)


def test_an_edited_file_of_the_manifest_is_refused_with_its_new_hash(tmp_path: Path) -> None:
    file = write(tmp_path / "a.md", REVIEW)
    known = manifest(tmp_path, file)
    write(file, REVIEW + "More.\n")
    new_hash = hashlib.sha256(file.read_bytes()).hexdigest()
    with pytest.raises(SourceError, match=f"set sha256 = \"{new_hash}\" in the entry 'an-id'"):
        read(file, known)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t\n", "the file is empty"),
        (b"\xef\xbb\xbf\n", "the file is empty"),
        (b"# A\n\xff\n", "not UTF-8: byte 0xff at offset 4"),
        ("# 回顾".encode("gb18030"), "not UTF-8: byte 0xbb at offset 2"),
        ("# A".encode("utf-16"), "not UTF-8: byte 0xff at offset 0"),
        (b"# A\n\x00B", "a NUL byte at offset 4"),
        (b"---\ntitle: x\n", "line 1: the front matter that opens here is never closed"),
        (b"a" * (LIMIT_BYTES + 1), "larger than 16 MiB"),
    ],
    ids=["empty", "blank", "bom", "latin", "gb18030", "utf-16", "nul", "front matter", "large"],
)
def test_bad_content_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    path = write(tmp_path / "bad.md", content)
    with pytest.raises(SourceError, match=message) as raised:
        read(path)
    assert str(path) in str(raised.value)
    assert "\n" not in str(raised.value)


def test_the_largest_file_allowed_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "large.md", b"a" * LIMIT_BYTES)
    assert len(read(path).text) == LIMIT_BYTES


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"none\.md: no such file; check the path"):
        read(tmp_path / "none.md")
    with pytest.raises(SourceError, match="this is a folder; name the Markdown files in it"):
        read(tmp_path)
    with pytest.raises(SourceError, match="cannot be read"):
        read(tmp_path / ("a" * 300))


def test_a_file_without_permission_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = write(tmp_path / "secret.md", REVIEW)
    monkeypatch.setattr(Path, "open", refuse)  # root may read whatever its mode
    with pytest.raises(SourceError, match="no permission to read this file"):
        read(path)


def test_a_source_given_twice_is_refused(tmp_path: Path) -> None:
    one = write(tmp_path / "one.md", REVIEW)
    copy = write(tmp_path / "copy.md", REVIEW)
    with pytest.raises(SourceError, match="given twice; name it once"):
        read_all([one, tmp_path / "." / "one.md"])
    with pytest.raises(SourceError, match=rf"given twice \(the same text as {one}\)"):
        read_all([one, copy])


def test_two_sources_with_one_id_are_refused(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    one = write(tmp_path / "one.md", REVIEW)
    other = write(tmp_path / "b" / "one.md", REVIEW + "More.\n")
    with pytest.raises(SourceError, match="its id 'one' is also that of"):
        read_all([one, other])
