"""A spaCy pipeline of rules: names by EntityRuler, verbs and dates by Matcher, rows by hand.

The pipeline is blank Chinese, which needs no model; it takes each character for a token, so the
patterns are written character by character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from string import ascii_letters, digits
from typing import Any

from benchmarks.contestants import spacy_rows
from benchmarks.contestants.base import Contestant, Found
from benchmarks.contestants.spacy_rows import Token
from benchmarks.copies import Release
from llmdata import registry
from llmdata.registry import Registry
from llmdata.source import Document

# What may follow a family's head, with or without a gap, which is no token: `-mini`, `V3.2`, `4.7`.
_FIRST = {"TEXT": {"IN": ["-", *digits, *"VRMK"]}}
_TAIL = {"TEXT": {"IN": ["-", ".", *digits, *ascii_letters]}, "OP": "*"}

_VERBS = {
    "release": "发布 推出 上线 正式开源 提出 拉开",
    "preview": "预览 公测 内测",
    "update": "更新 升级",
    "rename": "改名 更名",
    "denial": "未 没有 并未 尚未 不再 停止 视频 指南",
}
_YEAR = [{"IS_DIGIT": True, "OP": "{4}"}, {"TEXT": "年"}]
_MONTH = [{"IS_DIGIT": True, "OP": "{1,2}"}, {"TEXT": "月"}]
_DAY = [{"IS_DIGIT": True, "OP": "{1,2}"}, {"TEXT": "日"}]
_DATES = [
    _YEAR,
    [*_YEAR, *_MONTH],
    [*_YEAR, *_MONTH, *_DAY],
    _MONTH,
    [*_MONTH, *_DAY],
    *([*_YEAR, {"TEXT": part}] for part in "初底末"),
    *([{"TEXT": "年"}, {"TEXT": part}] for part in "初底末"),
]


def spacy() -> Contestant:
    """Names, verbs and dates of a document, and the releases that they make."""
    import spacy as library
    from spacy.matcher import Matcher

    names = registry.load()
    pipeline = library.blank("zh")
    ruler: Any = pipeline.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    ruler.add_patterns(list(_names(names)))
    matcher = Matcher(pipeline.vocab)
    for kind, words in _VERBS.items():
        patterns = [[{"TEXT": letter} for letter in word] for word in words.split()]
        matcher.add(kind, patterns, greedy="LONGEST")
    matcher.add("date", _DATES, greedy="LONGEST")

    def run(document: Document) -> list[Release]:
        doc = pipeline(document.text)
        year = document.covers_start.year if document.covers_start else 0
        tokens = sorted([*_entities(doc), *_matches(doc, matcher)])
        return spacy_rows.releases(document.text, tokens, year)

    title = f"spaCy {version('spacy')}, EntityRuler and Matcher"
    return Contestant(title, run, lambda _, rows: Found(rows))


def _names(names: Registry) -> Iterator[dict[str, Any]]:
    """A pattern for every spelling; a family's with a version or word behind it."""
    heads = set()
    for form in names.surface_forms():
        entry = names.entity(form.entity_type, form.entity_id)
        if form.entity_type == "family":
            heads.add("".join(form.surface.lower().split()))
        elif not entry.is_ambiguous(form.surface):
            yield {"label": form.entity_type, "pattern": form.surface, "id": entry.name}
    for head in sorted(heads):
        first = [] if head[-1].isdigit() else [_FIRST]
        letters = [{"LOWER": letter} for letter in head]
        yield {"label": "model", "pattern": [*letters, *first, _TAIL]}


def _entities(doc: Any) -> Iterator[Token]:
    text = doc.text
    for entity in doc.ents:
        start, end = entity.start_char, entity.end_char
        # Characters are tokens: a name may be found in the middle of a word.
        if not re.match(r"[A-Za-z0-9]{2}", text[max(0, start - 1) : start + 1]):
            yield Token(start, end, entity.label_, entity.ent_id_ or text[start:end])


def _matches(doc: Any, matcher: Any) -> Iterable[Token]:
    for key, start, end in matcher(doc):
        span = doc[start:end]
        yield Token(span.start_char, span.end_char, doc.vocab.strings[key], span.text)
