"""The signs that stand for what tells a result in the view of a sentence."""

from __future__ import annotations

import re

OUTCOME, SIMILAR, NUMBER = "+", "=", "#"
RUN_OF_NUMBERS = re.compile(r"#(?:,?&\.?#)+")
