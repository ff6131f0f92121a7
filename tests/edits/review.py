"""The review as material: its text, its paragraphs, and edits of it."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).parents[2] / "data/raw/2025-year-in-llms.zh.md"
TEXT = FILE.read_bytes().decode()
_MATTER = re.match(r"---\n.*?\n---\n", TEXT, re.DOTALL)
HEAD = _MATTER[0] if _MATTER else ""
BODY = TEXT[len(HEAD) :]


def put(*edits: tuple[str, str], text: str = TEXT) -> str:
    """The text with words replaced, each of which stands in it exactly once."""
    for old, new in edits:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the text"
        text = text.replace(old, new)
    return text


class Paragraph(NamedTuple):
    """A run of lines without a blank one between them; `start` is its offset in the review."""

    start: int
    words: str

    def __repr__(self) -> str:
        return f"<{self.words[:30]}…>"

    @property
    def end(self) -> int:
        return self.start + len(self.words)

    @property
    def is_prose(self) -> bool:
        return self.words[0] not in "#->![" and "\n" not in self.words

    @property
    def is_list(self) -> bool:
        return self.words.startswith("- ")

    @property
    def leads_in(self) -> bool:
        return self.words.endswith(("：", ":"))


def _paragraphs() -> Iterator[Paragraph]:
    for match in re.finditer(r"\S(?:.|\n(?!\n))*", BODY):
        yield Paragraph(len(HEAD) + match.start(), match[0].rstrip())


PARAGRAPHS = tuple(_paragraphs())
# Nothing can stand between a list and the words that lead into it without cutting them apart; nor
# before what is short for the paragraph before: the 3.5 of Claude, the sixth of that ranking.
SHORT = ("为什么从 3.5 跳到 3.7", "最高排名的非中国模型")
_OPEN = tuple(p for p in PARAGRAPHS if not p.is_list and not p.words.startswith(SHORT))
BOUNDARIES = tuple(p.start for p in _OPEN)
# Where code may be indented: behind a list that would be a paragraph of its last item.
AFTER_PROSE = tuple(
    paragraph.start
    for before, paragraph in pairwise(PARAGRAPHS)
    if before.is_prose and paragraph in _OPEN
)
PROSE = tuple(p for p in _OPEN if p.is_prose)
# A month without a year would take that of any date which is put before it.
WITHOUT_MONTHS = tuple(p for p in PROSE if not re.search(r"\d 月", p.words))
# Behind these anything may stand: they lead into nothing.
ENDED = tuple(
    before
    for before, after in pairwise(PARAGRAPHS)
    if before in PROSE and not before.leads_in and after in _OPEN
)
SENTENCES = tuple(
    sentence.strip()
    for paragraph in PARAGRAPHS
    for line in paragraph.words.split("\n")
    for sentence in re.findall(r"[^。！？]+[。！？]?", line)
)


def insert(offset: int, words: str, text: str = TEXT) -> str:
    return text[:offset] + words + text[offset:]


def own_paragraph(offset: int, words: str) -> str:
    """The review with a paragraph of `words` before the one that starts at `offset`."""
    return insert(offset, f"{words}\n\n")


def sections(body: str = BODY) -> tuple[str, list[str]]:
    """What stands before the first heading, and each section with its heading."""
    first, *rest = re.split(r"(?m)^(?=## )", body)
    return first, rest


def joined(parts: Iterable[str]) -> str:
    return HEAD + "\n\n".join(part.strip() for part in parts) + "\n"
