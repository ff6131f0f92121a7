"""Who is timed, by name. A contestant is imported and made in the process that runs it alone."""

from collections.abc import Callable
from importlib import import_module

from benchmarks.contestants.base import Contestant, Found

__all__ = ["DOCUMENTS", "Contestant", "Found", "enter"]

# On how many copies each runs unless it is told otherwise; the slow ones make do with fewer.
DOCUMENTS = {"whole": 2_000, "times_and_money": 2_000, "scan": 2_000, "spacy": 100, "jionlp": 100}
_MODULES = {
    "whole": "ours",
    "times_and_money": "ours",
    "spacy": "with_spacy",
    "jionlp": "with_jionlp",
    "scan": "scan",
}


def enter(name: str) -> Contestant:
    """Make a contestant; ImportError where its library is not installed."""
    module = import_module(f"{__name__}.{_MODULES[name]}")
    make: Callable[[], Contestant] = getattr(module, name)
    return make()
