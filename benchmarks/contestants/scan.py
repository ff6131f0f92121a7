"""The floor: where the registry's names stand in the bytes, and nothing else."""

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from benchmarks.contestants.base import Contestant, Found
from llmdata import registry
from llmdata.source import Document


def scan() -> Contestant:
    """One pass of an Aho-Corasick automaton over the bytes of a document."""
    forms = {form.surface.encode() for form in registry.load().surface_forms()}
    automaton = BytesAhoCorasick(
        sorted(forms), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
    )

    def run(document: Document) -> list[tuple[int, int, int]]:
        return automaton.find_matches_as_indexes(document.text.encode())

    return Contestant("Aho-Corasick scan alone", run, lambda *_: Found())
