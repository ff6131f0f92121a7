"""jionlp: times and money of Chinese text, by rules."""

from __future__ import annotations

import logging
from datetime import date
from decimal import Decimal
from importlib.metadata import version
from typing import Any

from benchmarks.contestants.base import Contestant, Found
from benchmarks.times_and_money import Sum, Time
from llmdata.source import Document

Finds = tuple[list[dict[str, Any]], list[dict[str, Any]]]


def jionlp() -> Contestant:
    """`extract_time` and `extract_money`, told the last day of the year that is reviewed."""
    from jionlp import ner

    # It logs a traceback for each of its candidates that is no time.
    logging.disable(logging.CRITICAL)

    def run(document: Document) -> Finds:
        last = document.covers_end
        base = {"year": last.year, "month": last.month, "day": last.day} if last else None
        text = document.text
        return ner.extract_time(text, time_base=base), ner.extract_money(text, with_parsing=True)

    return Contestant(f"jionlp {version('jionlp')}, times and money", run, _read)


def _read(_: Document, found: Finds) -> Found:
    times, money = found
    return Found(
        times=[
            _time(find)
            for find in times
            # Its durations and periods (`每 7 个月`) are no times in the sense of the list.
            if find["type"] in ("time_point", "time_span")
        ],
        money=[_sum(find) for find in money],
    )


def _time(find: dict[str, Any]) -> Time:
    start, end = find["offset"]
    first, last = (date.fromisoformat(moment[:10]) for moment in find["detail"]["time"])
    return Time(start, end, first, last)


def _sum(find: dict[str, Any]) -> Sum:
    start, end = find["offset"]
    return Sum(start, end, Decimal(find["detail"]["num"]))
