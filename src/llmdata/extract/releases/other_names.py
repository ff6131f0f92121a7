"""Whether `the … model` has a name of its own, which no registry knows: it means nothing named before."""

from __future__ import annotations

from llmdata.lazily import lazily

# `the Lumen 2 model`; `the Chinese model` and `the AI model` may be any.
_NAMED = lazily(
    r"\b(?i:the|this|that|both)\s+(?:[a-z][\w\-]*\s+){0,2}[A-Z][a-z]+[\w\-]*(?<!ese)(?<!ish)(?<!an)(?<!ch)(?<!ss)(?<!wide)(?:\s+v?\d[\w.]*)?\s+[a-z]"
)


def has_its_own_name(words: str) -> bool:
    """Whether words that could refer to what was named before name another."""
    return _NAMED.search(words) is not None
