"""What a contestant is: a job to be timed, and how to read what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.copies import Release
from benchmarks.times_and_money import Sum, Time
from llmdata.source import Document


@dataclass(frozen=True, slots=True)
class Found:
    """What one document gave; None for what is not the contestant's job."""

    releases: Sequence[Release] | None = None
    times: Sequence[Time] | None = None
    money: Sequence[Sum] | None = None


@dataclass(frozen=True, slots=True)
class Contestant:
    """`run` is timed on one document at a time; `read` turns its result into finds, untimed."""

    title: str
    run: Callable[[Document], Any]
    read: Callable[[Document, Any], Found]
