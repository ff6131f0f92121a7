"""What `docs/rules.md` teaches is how the rules work: its views, its words, its new rule."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from llmdata import registry
from llmdata.extract import Observed, extract
from llmdata.extract.context import Context
from llmdata.extract.patterns import WORDS, Example, Rule
from llmdata.source import read
from tools.examples import ROOT, blocks

TEXT = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
VIEWS = [tuple(b.body.splitlines()) for b in blocks(TEXT) if b.language == "view"]


def read_sentence(sentence: str, folder: Path) -> Observed:
    """The sentence as the only one of a review of 2025."""
    path = folder / "review.md"
    path.write_text(f"# 2025\n\n{sentence}\n", encoding="utf-8")
    return extract(read(path, None), registry.load())


def told(sentence: str, rule: str, folder: Path) -> tuple[str, ...]:
    """The rows that a rule makes of a sentence: name, stage, date."""
    return tuple(
        f"{o.value('subject_name')} | {o.value('stage')} | {o.date.value.edtf if o.date else '-'}"
        for o in read_sentence(sentence, folder).observations
        if o.rule == rule
    )


@pytest.fixture
def taught(monkeypatch: pytest.MonkeyPatch) -> Iterator[Rule]:
    """The rule of the page, added to the others."""
    (code,) = (block.body for block in blocks(TEXT) if block.language == "python")
    rule = eval(code, {"Rule": Rule, "Example": Example})
    module = import_module("llmdata.extract.releases.matched")
    monkeypatch.setattr(module, "RULES", (*module.RULES, rule))
    module._rules_for.cache_clear()  # which rules fit which sentence is remembered
    yield rule
    module._rules_for.cache_clear()


@pytest.mark.parametrize(("sentence", "string"), VIEWS)
def test_a_view_reads_as_shown(sentence: str, string: str, tmp_path: Path) -> None:
    observed = read_sentence(sentence, tmp_path)
    context = Context(observed.layout, observed.mentions)
    _heading, last = range(len(observed.layout.sentences))
    assert context.view(last).string == string


def test_every_word_of_the_language_is_explained() -> None:
    assert [word for word in WORDS if f"`{word}`" not in TEXT] == []


def test_the_new_rule_does_what_it_says(taught: Rule, tmp_path: Path) -> None:
    for example in taught.yes:
        assert told(example.text, taught.name, tmp_path) == example.rows
    for sentence in taught.no:
        found = read_sentence(sentence, tmp_path).observations
        assert [o for o in found if o.table == "releases"] == []


def test_no_rule_reads_it_before(tmp_path: Path) -> None:
    sentence, _ = VIEWS[-1]
    found = read_sentence(sentence, tmp_path).observations
    assert [o for o in found if o.table == "releases"] == []
