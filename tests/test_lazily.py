"""Patterns that are compiled when they are first tried."""

import re

import pytest

import llmdata.lazily as lazily_module
from llmdata.lazily import lazily


def test_a_lazy_pattern_finds_what_the_pattern_finds():
    words = r"(?P<n>\d+) TOKENS"
    lazy, eager = lazily(words, re.IGNORECASE), re.compile(words, re.IGNORECASE)
    text = "8 tokens and 16 tokens"
    assert [m.span("n") for m in lazy.finditer(text)] == [m.span("n") for m in eager.finditer(text)]
    assert lazy.search(text, 3)["n"] == "16"
    assert lazy.match(text, 13)["n"] == "16"
    assert lazy.fullmatch(text) is None
    assert lazy.sub("?", text) == "? and ?"
    assert lazy.groupindex == eager.groupindex


def test_it_is_compiled_once_and_not_before_it_is_tried(monkeypatch):
    compiled = []
    monkeypatch.setattr(
        lazily_module, "compile_once", lambda *of: compiled.append(of) or re.compile(*of)
    )
    lazy = lazily("a+")
    assert not compiled
    assert lazy.search("baa").span() == (1, 3)
    assert lazy.match("aab").end() == 2
    assert compiled == [("a+", 0)]


def test_a_mistake_in_it_is_an_error_where_it_is_tried():
    with pytest.raises(re.error):
        lazily("(").search("a")


def test_it_has_what_a_pattern_has_and_no_more():
    assert lazily("(a)(b)").groups == 2
    with pytest.raises(AttributeError):
        lazily("a").searches  # noqa: B018
