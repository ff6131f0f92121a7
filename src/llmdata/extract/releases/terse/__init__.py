"""Releases in timelines, changelogs, digests and lists: a date, names, and hardly a word more."""

from __future__ import annotations

from llmdata.extract.releases.terse.bracketed import bracketed_steps
from llmdata.extract.releases.terse.days import days_with_names, names_with_days
from llmdata.extract.releases.terse.entries import Reading, entries
from llmdata.extract.releases.terse.headings import dated_headings, lines_below_names
from llmdata.extract.releases.terse.notes import dated_notes

__all__ = [
    "Reading",
    "bracketed_steps",
    "dated_headings",
    "dated_notes",
    "days_with_names",
    "entries",
    "lines_below_names",
    "names_with_days",
]
