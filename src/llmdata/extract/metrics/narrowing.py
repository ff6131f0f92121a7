"""Of several that a sentence names, those of whom one of its clauses speaks: `其中 2.5 …`, `后者 …`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from llmdata.extract.observation import Observation
from llmdata.extract.subjects import Subject
from llmdata.lazily import lazily

_ONE = lazily(
    r"\s*(?:而|且|但|(?i:(?:and|but|while)\s+))?(?:其中|当中)?\s*(?:(?P<last>后者|(?i:the\s+latter)\b)|(?P<first>前者|(?i:the\s+former)\b)"
    r"|(?:(?<=其中)|(?<=其中\s)|(?:其中)?(?:只有|唯有|仅有?)\s*|(?i:(?:of\s+which\s+)?only\s+)|(?:其中)?(?:最新|最后|最早|最大|最强)的|(?i:of\s+which\s+(?:the\s+)?|the\s+(?:latest|newest|last),?\s+))\s*(?P<version>\d+(?:\.\d+)?)(?![\d.]|\s*[万亿百千%个]))"
)
# So many of them from either end: `只有最后一个支持 …`, `前两款 …`, `of which only the last one has …`.
_OF_A_ROW = lazily(
    r"\s*[而且但]?(?:其中|当中)?(?:只有|唯有|仅有?)?(?:(?P<last>最后|[后末])|最前|最先|[前第头首])\s*(?P<n>[一两二三])\s*(?:个|款|代|版|种)(?![月季半百千万亿])"
    r"|\s*(?i:(?:(?:and|but|while)\s+)?(?:of\s+(?:which|them|these)\s+)?(?:(?:only|just)\s+)?the\s+(?:(?P<last_en>last)|first)"
    r"(?:\s+(?P<n_en>one|two|three)\b(?!\s+(?:of|months|weeks|years|days|hundred|thousand|million)\b)|(?=\s+(?:has|had|have|supports?|takes?|accepts?|can|handles?|offers?)\b)))"
)
_SO_MANY = {"一": 1, "两": 2, "二": 2, "三": 3, "one": 1, "two": 2, "three": 3}
_PART = lazily(r"其中|当中|(?i:\bof\s+(?:which|them|these)\b)")


def spoken_of(text: str, first: int, last: int, found: list[Subject]) -> list[Subject]:
    """Those of several subjects whom the clause `text[first:last]` means; all where it says none."""
    if len(found) < 2:
        return found
    if (row := _OF_A_ROW.match(text, first, last)) is not None:
        many = _SO_MANY[row["n"] or (row["n_en"] or "one").lower()]
        return found[-many:] if row["last"] or row["last_en"] else found[:many]
    match = _ONE.match(text, first, last)
    if match is None:
        return found
    if match["version"] is None:
        return found[-1:] if match["last"] else found[:1]
    version = match["version"]
    ends = lazily(rf"(?<![\d.]){re.escape(version.removesuffix('.0'))}(?:\.0)?\Z")
    own = [s for s in found if s.entity is not None and ends.search(s.entity.name)]
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
