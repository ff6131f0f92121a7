"""Reads an edited review, and says what the review itself says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.edits.facts import facts
from tests.edits.review import TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.edits.facts import Facts

    from llmdata.tables import Tables


@pytest.fixture(scope="session")
def tables_of(observed) -> Callable[..., Tables]:
    """The tables of texts, which are the sources `one`, `two`, … in their order."""
    from llmdata import registry
    from llmdata.assemble import assemble

    names = ("one", "two", "three")

    def read(*texts: str, year: int | None = 2025) -> Tables:
        sources = [
            observed(text, source_id=name, year=year)
            for name, text in zip(names, texts, strict=False)
        ]
        return assemble(sources, registry.load())

    return read


@pytest.fixture(scope="session")
def told(tables_of) -> Callable[..., Facts]:
    """The facts of texts."""
    return lambda *texts, **about: facts(tables_of(*texts, **about))


@pytest.fixture(scope="session")
def base(told) -> Facts:
    """The facts of the review as it is."""
    return told(TEXT)
