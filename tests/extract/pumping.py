"""Texts on which a pattern would be slow: what one of its own groups matches, over and over."""

from __future__ import annotations

import random
from collections.abc import Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]

_ALPHABET = "a1 A,.月的-“(、$'\n"
_CATEGORIES = {
    op.CATEGORY_DIGIT: str.isdigit,
    op.CATEGORY_NOT_DIGIT: lambda c: not c.isdigit(),
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_NOT_SPACE: lambda c: not c.isspace(),
    op.CATEGORY_WORD: lambda c: c.isalnum() or c == "_",
    op.CATEGORY_NOT_WORD: lambda c: not (c.isalnum() or c == "_"),
}
_OFTEN = 8  # times a group may stand for it to be worth a try
_TIMES = 28


_TRIALS = 4


def pumped(pattern: str, flags: int, trials: int = _TRIALS) -> Iterator[str]:
    """Texts that open like the pattern and go on with what one of its repeated groups matches."""
    tree = _parser.parse(pattern, flags)
    chance = random.Random(1)
    for before, body in _repeated(tree, ()):
        seen = set()
        for _ in range(trials):
            opening = "".join(_sample(part, chance) for part in before)
            one, other = _sample(body, chance), _sample(body, chance)
            for unit in (one, one + other):
                if unit and unit not in seen:
                    seen.add(unit)
                    yield f"{opening}{unit * _TIMES}\0"


def _repeated(tree, before):
    """The bodies of repeats of more than one character class, with what stands before them."""
    done = []
    for code, value in tree:
        here = (*before, *([part] for part in done))
        if code in (op.MAX_REPEAT, op.MIN_REPEAT):
            _, most, body = value
            if most >= _OFTEN and not _is_plain(body):
                yield here, body
            yield from _repeated(body, here)
        elif code is op.POSSESSIVE_REPEAT:
            yield from _repeated(value[2], here)
        elif code is op.SUBPATTERN:
            yield from _repeated(value[3], here)
        elif code is op.ATOMIC_GROUP:
            yield from _repeated(value, here)
        elif code is op.BRANCH:
            for branch in value[1]:
                yield from _repeated(branch, here)
        done.append((code, value))


def _is_plain(body) -> bool:
    return len(body) == 1 and body[0][0] in (op.IN, op.LITERAL, op.NOT_LITERAL, op.ANY)


def _sample(tree, chance) -> str:
    return "".join(_one(code, value, chance) for code, value in tree)


def _one(code, value, chance) -> str:
    if code is op.LITERAL:
        return chr(value)
    if code is op.NOT_LITERAL:
        return next(c for c in _ALPHABET if ord(c) != value)
    if code is op.ANY:
        return "a"
    if code is op.IN:
        return _member(value, chance)
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, most, body = value
        times = chance.randint(least, min(most, least + 2))
        return "".join(_sample(body, chance) for _ in range(times))
    if code is op.SUBPATTERN:
        return _sample(value[3], chance)
    if code is op.ATOMIC_GROUP:
        return _sample(value, chance)
    if code is op.BRANCH:
        return _sample(chance.choice(value[1]), chance)
    return ""  # what only looks at its place


def _member(choices, chance) -> str:
    negated = choices[0][0] is op.NEGATE
    if negated:
        return next((c for c in _ALPHABET if not _is_in(choices[1:], c)), "")
    code, value = chance.choice(choices)
    if code is op.LITERAL:
        return chr(value)
    if code is op.RANGE:
        return chr(chance.randint(*value))
    return next(c for c in _ALPHABET if _CATEGORIES[value](c))


def _is_in(choices, char) -> bool:
    for code, value in choices:
        if code is op.LITERAL and ord(char) == value:
            return True
        if code is op.RANGE and value[0] <= ord(char) <= value[1]:
            return True
        if code is op.CATEGORY and _CATEGORIES[value](char):
            return True
    return False
