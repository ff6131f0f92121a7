"""Reads an edited review, and says what the review itself says."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import pytest
from tests.edits.facts import facts
from tests.edits.review import TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.edits.facts import Facts

    from llmdata.extract import Observed
    from llmdata.tables import Tables


@pytest.fixture(scope="session")
def tables_of(read_once) -> Callable[..., Tables]:
    """The tables of texts, which are the sources `one`, `two`, … in their order."""
    from llmdata import registry
    from llmdata.assemble import assemble

    names = ("one", "two", "three")

    def read(*texts: str, year: int | None = 2025) -> Tables:
        sources = [read_once(text, name, year) for name, text in zip(names, texts, strict=False)]
        return assemble(sources, registry.load())

    return read


@pytest.fixture(scope="session")
def read_once(observed) -> Callable[[str, str, int | None], Observed]:
    """What a source claims; the review itself is not read anew for each edit of it."""

    @lru_cache(maxsize=4)
    def read(text: str, name: str, year: int | None) -> Observed:
        return observed(text, source_id=name, year=year)

    return read


@pytest.fixture(scope="session")
def in_either_order(read_once) -> Callable[[str, str], tuple[Tables, Tables]]:
    """The tables of two sources, named in this order and in the other."""
    from llmdata import registry
    from llmdata.assemble import assemble

    def read(one: str, two: str) -> tuple[Tables, Tables]:
        first, second = read_once(one, "one", 2025), read_once(two, "two", 2025)
        facts = registry.load()
        return assemble([first, second], facts), assemble([second, first], facts)

    return read


@pytest.fixture(scope="session")
def told(tables_of) -> Callable[..., Facts]:
    """The facts of texts."""
    return lambda *texts, **about: facts(tables_of(*texts, **about))


@pytest.fixture(scope="session")
def base(told) -> Facts:
    """The facts of the review as it is."""
    return told(TEXT)
