"""Names that but tell whose a noun before them is: `the outage of X`, `a lawsuit over X`, `the makers of X`.

What is told, and dated, is the outage.
"""

from __future__ import annotations

from llmdata.lazily import lazily

# Its coming, some form of it, and words for it that say no more than its name.
_ITSELF = (
    r"(?:releases?|launch(?:es)?|arrival|debut|previews?|beta|roll-?out|publication|versions?|editions?|weights|family|series|line-?up|pair|trio|duo|coming|advent|birth|unveiling|introduction|premiere|announcement|appearance|availability|"
    r"generations?|successors?|updates?|upgrades?|sizes?|ones?|kind|sort|variants?|snapshots?|checkpoints?|builds?|models?|tools?|apps?|agents?|batch|herd|reveal|unwrapping|taste|range|name|likes|month|year|day|week|rest|both|all|each|some|most|many|two|three|four|out|because|instead|ahead|full|best|first|second|third|last|latest|course|talks?)"
)
_BELONGS = lazily(
    rf"(?i:(?<![\w'’-])(?!{_ITSELF}\s)[a-z][\w-]*\s+(?:of|over|about|against|for|into|to|around)\s+(?:(?:the|its|their|both|all|new|users\s+of|makers?\s+of)\s+){{0,3}}[“\"]?)\Z"
)
_REACH = 48  # characters before a name


def but_tells_whose(text: str, first: int, name: int) -> bool:
    """Whether a name at `name` stands behind a noun, from `first` on, that is not its coming."""
    return _BELONGS.search(text, max(first, name - _REACH), name) is not None
