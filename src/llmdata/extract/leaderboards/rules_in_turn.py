"""Ordinals alone: as a label, counted on, dealt out, or right behind a name."""

from __future__ import annotations

from llmdata.extract.leaderboards.ordinals import ORDINAL
from llmdata.extract.leaderboards.standing import BESIDE, COUNTS_ON, DEALT, LABEL, Standing
from llmdata.extract.patterns import Example

IN_TURN: tuple[Standing, ...] = (
    Standing(
        LABEL,
        rf"(?i:(?:(?<=^)|(?<=[.;!?*\n]\s)|(?<=[.;!?*\n]))(?:still\s+|again\s+|now\s+)?(?:in\s+)?(?:the\s+)?(?:winner|champion|runner[- ]up|{ORDINAL}(?:\s+(?:place|prize|spot|position))?)(?=\**\s*[:—–]))"
        r"|(?:(?<=^)|(?<=[。；！？\n]))(?:第[一二三四五六七八九十](?:名|位)?|冠军|亚军|季军)(?=\**：)",
        yes=(
            Example(
                "LMArena has news. Winner: GPT-9. Second place: Gemini 4 Pro, by a whisker.",
                ("LMArena | GPT-9 | 1", "LMArena | Gemini 4 Pro | 2"),
            ),
        ),
        no=("LMArena is odd. First: GPT-9 was never on it. Second: Grok 9 left.",),
    ),
    Standing(
        COUNTS_ON,
        rf"(?i:(?<=[.;!?*\n]\s){ORDINAL}(?:\s+(?:place|spot))?(?=(?:\s+(?:is|was|comes|came|sits|sat|stands|stood|goes\s+to|went\s+to)|,)\s))",
        yes=(
            Example(
                "On LMArena GPT-9 is first. Second is Grok 9. Third comes Gemini 4 Pro, with 1450.",
                ("LMArena | GPT-9 | 1", "LMArena | Grok 9 | 2", "LMArena | Gemini 4 Pro | 3"),
            ),
        ),
        no=(
            "LMArena is odd. First is GPT-9. Second is Grok 9.",
            "LMArena is odd. GPT-9 is on it. Second is Grok 9's price, which nobody likes.",
        ),
    ),
    Standing(
        DEALT,
        rf"(?i:\b{ORDINAL}(?=\s+(?:in|on|at|by|since|from|for|as\s+of|until|among|overall|again|ahead|behind|just|this|last|all|when)\b))",
        yes=(
            Example("LMArena put GPT-9 first in May.", ("LMArena | GPT-9 | 1",)),
            Example("In May LMArena had OpenAI's GPT-9 third behind Grok 9.", ("LMArena | GPT-9 | 3",)),
        ),
        no=(
            "LMArena saw GPT-9 before anyone; we put GPT-9 first in our slides.",
            "LMArena had GPT-9 in May, first in line for the vote.",
            "LMArena tried GPT-9 first in May.",
        ),
    ),
    Standing(
        BESIDE,
        rf"(?i:\b{ORDINAL}(?=\s*(?:[,.;()]|\Z)|\s+(?:and\b|with\s+(?:an?\s+)?(?:elo|score|rating|\d)|at\s+\d|on\s+\d)|\s+(?:went|goes|belongs)\s+to\b|\s+(?:in|on)\s+(?:the|its)\s|\s+(?:is|was|comes|came)\s+(?-i:[A-Z]|the\s)))",
        yes=(
            Example(
                "GPT-9 leads LMArena, Grok 9 sits in second place, and third is Gemini 4 Pro.",
                ("LMArena | GPT-9 | 1", "LMArena | Grok 9 | 2", "LMArena | Gemini 4 Pro | 3"),
            ),
            Example(
                "On LMArena, GPT-9 is first, Gemini 4 Pro second and Grok 9 third.",
                ("LMArena | GPT-9 | 1", "LMArena | Gemini 4 Pro | 2", "LMArena | Grok 9 | 3"),
            ),
        ),
        no=(
            "GPT-9 was on LMArena; we tried it first.",
            "GPT-9 is on LMArena, and the third is Grok 9.",
        ),
    ),
)  # fmt: skip
