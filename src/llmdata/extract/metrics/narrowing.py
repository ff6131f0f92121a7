"""Of several that a sentence names, those of whom one of its clauses speaks: `其中 2.5 …`, `后者 …`."""

from __future__ import annotations

from collections.abc import Sequence

from llmdata.extract.observation import Observation
from llmdata.extract.subjects import Subject
from llmdata.lazily import lazily

_ONE = lazily(
    r"\s*(?:而|且|但|(?i:(?:and|but|while)\s+))?(?:其中|当中)?\s*(?:(?P<last>后者|(?i:the\s+latter)\b)|(?P<first>前者|(?i:the\s+former)\b)"
    r"|(?:(?<=其中)|(?<=其中\s)|(?:其中)?(?:最新|最后|最早|最大|最强)的|(?i:of\s+which\s+(?:the\s+)?|the\s+(?:latest|newest|last),?\s+))\s*(?P<version>\d+(?:\.\d+)?)(?![\d.]|\s*[万亿百千%个]))"
)
_PART = lazily(r"其中|当中|(?i:\bof\s+(?:which|them|these)\b)")


def spoken_of(text: str, first: int, last: int, found: list[Subject]) -> list[Subject]:
    """Those of several subjects whom the clause `text[first:last]` means; all where it says none."""
    match = _ONE.match(text, first, last) if len(found) > 1 else None
    if match is None:
        return found
    if match["version"] is None:
        return found[-1:] if match["last"] else found[:1]
    ends = f" {match['version']}"
    versions = (ends, ends.removesuffix(".0"))
    own = [s for s in found if s.entity is not None and s.entity.name.endswith(versions)]
    return own or found


def without_parts(text: str, told: Sequence[Observation]) -> list[Observation]:
    """The numbers of a sentence; one of whom a later clause tells another (`其中 A 支持 200 万`) has
    but that."""
    gone = set()
    for place, part in enumerate(told):
        for other, whole in enumerate(told[:place]):
            if (
                part.subject is not None
                and part.subject == whole.subject
                and part.value("metric") == whole.value("metric")
                and part.value("unit") == whole.value("unit")
                and part.value("value") != whole.value("value")
                and _PART.search(text, whole.place, part.place)
            ):
                gone.add(other)
    return [one for place, one in enumerate(told) if place not in gone]
