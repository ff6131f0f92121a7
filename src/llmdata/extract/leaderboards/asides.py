"""What authors set between a name and its place: brackets, and the score (`A (high) with 88.0%`).

Patterns to be read without regard to case.
"""

from __future__ import annotations

IN_BRACKETS = r"(?:\s*[(（][^()（）]{0,40}[)）])?"
WITH_SCORE = (
    r"(?:,?\s+(?:with|at|on|scoring)\s+(?:an?\s+)?(?:(?:score|elo|rating|mean|average)\s+(?:of\s+)?)?"
    r"\d[\d,]*(?:\.\d+)?(?:\s?%|\s+per\s?cent\b|\s+(?:points?|elo)\b)?)?"
)
