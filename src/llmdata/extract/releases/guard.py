"""What guards are, and the words that several of them look for.

A guard is asked whether a match of a rule stands, where the words themselves matter.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from llmdata.extract.context import Context
from llmdata.extract.view import View

Guard = Callable[[Context, View, re.Match[str]], bool]


# What is brought into a product is a feature of it.
INTO = re.compile(
    r"(?<!\w)(?i:in|into|to|inside|within)\s+(?:(?:the|all|every|most|some|more|many|its|paying|free|eligible)\s+){0,2}\Z",
    re.ASCII,
)


# A name behind a preposition is no subject (`the ability to talk to ChatGPT arrived`), unless what
# stands before is the thing itself (`the weights for Qwen3`).
OBLIQUE = re.compile(
    r"(?i:(?<!\bweights )(?<!\bcode )"
    r"\b(?:to|with|for|in|on|than|like|via|using|inside|into))\s+(?:(?:the|all|every|most|many|more|some|its|paying|free|eligible)\s+){0,2}\Z"
)
