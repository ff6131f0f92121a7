"""A score that a text tells again by shorter names: it is the one told in full.

Of `A scores 71.4% on SWE-bench Verified` and, later, `71.4% SWE-bench at $3`, and of `GLM-9 Pro: 41.2%` and
`GLM-9's 41.2%` on the same test, only the first is a result; so it is of `71.4%` and a round `71%`, and
of a remark in a table that repeats a whole number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from llmdata.extract.observation import Observation


def without_told_again(found: Iterable[Observation]) -> list[Observation]:
    """The results but for those that another tells of the same number by longer names."""
    results = list(found)
    # What is told in the same words a thousand times is compared with but once.
    by_number: dict[Any, dict[Any, Observation]] = defaultdict(dict)
    by_subject: dict[str, dict[Any, Observation]] = defaultdict(dict)
    for one in results:
        if one.subject is not None:
            test = one.value("benchmark")
            told = (test.id, test.name, one.value("value"), one.value("unit"))
            by_subject[one.subject.id].setdefault(told, one)
            if (number := _number(one)) is not None:
                names = (one.subject.id, one.subject.name, test.id, test.name)
                by_number[number].setdefault(names, one)
    return [
        one
        for one in results
        if one.subject is None
        or not (
            any(_is_told_by(one, other) for other in by_number[_number(one)].values())
            or any(_is_rounded(one, other) for other in by_subject[one.subject.id].values())
        )
    ]


def _is_rounded(one: Observation, other: Observation) -> bool:
    """Whether a whole number only tells again what its subject reached in the same test, or in the one
    that the test is short for."""
    value, exact = one.value("value"), other.value("value")
    if value is None or exact is None or one.value("unit") != other.value("unit"):
        return False
    if "outcome" in one.cells or one.value("unit") != "percent" or value != int(value):
        return False
    test, of = one.value("benchmark"), other.value("benchmark")
    if value == exact:
        return one.rule == "result.remark" and test.id != of.id and _begins(of.name, test.name)
    short = test.id == of.id or _begins(of.name, test.name)
    return short and value == round(exact) and exact != int(exact)


def _number(one: Observation) -> Any:
    """What a score must share with another: a value with a decimal, which two seldom have by chance."""
    value = one.value("value")
    if value is None or value == int(value) or "outcome" in one.cells:
        return None
    return value, one.value("unit"), one.value("comparator")


def _is_told_by(one: Observation, other: Observation) -> bool:
    if one.subject is None or other.subject is None:
        return False
    test, of = one.value("benchmark"), other.value("benchmark")
    if one.subject.id == other.subject.id:
        return test.id != of.id and _begins(of.name, test.name)
    return (
        test.id == of.id
        and one.subject.organization_id == other.subject.organization_id
        and _begins(other.subject.name, one.subject.name)
    )


def _begins(name: str, shorter: str) -> bool:
    """Whether a name is a shorter one and further words, of which none is a version."""
    rest = name[len(shorter) :]
    return name.startswith(shorter) and rest[:1] in (" ", "-") and rest[1:2].isalpha()
