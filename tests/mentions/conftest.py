"""What a text mentions, as the tests of this folder look at it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from llmdata.mentions import Entity


@pytest.fixture(scope="session")
def products(mentioned: "Callable[[str], Any]") -> "Callable[[str], list[tuple[str, Entity]]]":
    """The products that a text mentions, each with the words for it."""

    def read(text: str) -> "list[tuple[str, Entity]]":
        layout, mentions = mentioned(text)
        return [
            (layout.visible[m.start : m.end], m.entity)
            for m in mentions.entities
            if m.entity.type == "product"
        ]

    return read
