"""Letters for the brackets of a regular expression: Latin ones with their accents (`[{UPPER}][{LETTER}]+`)."""

from __future__ import annotations

UPPER = "A-ZÀ-Þ"
LETTER = "A-Za-zÀ-ÿ"
WORD = f"{LETTER}0-9_"  # `\w` without the Chinese characters, which Python counts as letters too
