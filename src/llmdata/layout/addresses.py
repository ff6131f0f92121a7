"""Addresses that stand among the words: where something lies, and no words about it.

`https://example.org/2025/03/gpt-9-released` names a model, a date and a verb, and tells nothing.
"""

from __future__ import annotations

import re

from llmdata.lazily import lazily

_SIGN = r"[^\s<>\"'`，。；、！？：（）【】《》「」“”‘’|\u4e00-\u9fff]"
# A domain alone may be what a product is called: `Claude.ai`, `x.com`.
_BEGINS = (
    r"(?:(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]{1,9}://|www\.(?=[\w-]+\.)"
    r"|(?:[a-z0-9-]{1,60}\.){1,4}(?:com|org|net|edu|gov|dev|cn)/)"
    r"|(?<![^\s(（])/(?:[\w.-]+/)+)"  # the path alone
)
_ADDRESS = lazily(rf"{_BEGINS}{_SIGN}*(?<=[\w/=&#%~+-])", re.IGNORECASE)


def without_addresses(visible: str) -> str:
    """The visible text with blanks for every address; as long as the text."""
    if "/" not in visible and "www." not in visible:
        return visible
    return _ADDRESS.sub(lambda address: " " * len(address[0]), visible)
