"""A text beside the rows that it should give, named by how it begins."""

from typing import Any

import pytest


def case(text: str, *rows: str) -> Any:
    """Of rows in any order."""
    return pytest.param(text, set(rows), id=_named(text))


def listed(text: str, *rows: str) -> Any:
    """Of rows that may come more than once."""
    return pytest.param(text, sorted(rows), id=_named(text))


def _named(text: str) -> str:
    return " ".join(text.split())[:60]
