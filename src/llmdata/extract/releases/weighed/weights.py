"""What each sign weighs, as `python -m tools.weights` learned it from the annotated reviews."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("weights.json")
UNIT = 100  # weights are whole numbers of hundredths, so that every machine adds up the same


@cache
def _weights() -> dict[str, int]:
    table: dict[str, int] = json.loads(FILE.read_text(encoding="utf-8"))["weights"]
    return table


def weight(signs: Iterable[str]) -> int:
    """How much the signs speak for a claim (above zero) or against it, in hundredths of log-odds."""
    table = _weights()
    return table[""] + sum(table.get(sign, 0) for sign in signs)
