"""A checkout with a fresh release, for the examples of the documents."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.examples import sandbox


@pytest.fixture(scope="session")
def checkout() -> Iterator[Path]:
    with sandbox() as folder:
        yield folder
