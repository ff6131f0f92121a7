"""The signs that stand for what tells a result in the view of a sentence."""

from __future__ import annotations

from llmdata.lazily import lazily

OUTCOME, SIMILAR, NUMBER = "+", "=", "#"
RUN_OF_NUMBERS = lazily(r"#(?:,?&\.?#|,#)+")
