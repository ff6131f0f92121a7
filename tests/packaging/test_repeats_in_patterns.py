"""A repeat count in a pattern that is an f-string: `{1,2}` there is a tuple, not a count."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"


def formatted_counts(code: str) -> Iterator[int]:
    """The lines of f-strings that format nothing but numbers."""
    for string in ast.walk(ast.parse(code)):
        for part in string.values if isinstance(string, ast.JoinedStr) else ():
            if isinstance(part, ast.FormattedValue):
                value = part.value
                counts = value.elts if isinstance(value, ast.Tuple) else [value]
                if all(isinstance(count, ast.Constant) for count in counts):
                    yield string.lineno


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        (r'rf"{WORD}\s{0,2}"', [1]),
        (r'rf"{WORD}\d{4}"', [1]),
        (r'rf"{WORD}\s{{0,2}}"', []),
        (r'r"\s{0,2}"', []),
        ('f"{a, b}"', []),
    ],
)
def test_a_count_is_told_from_a_value(code, lines):
    assert list(formatted_counts(code)) == lines


def test_no_count_is_formatted():
    found = {
        str(file.relative_to(SOURCE)): lines
        for file in sorted(SOURCE.rglob("*.py"))
        if (lines := list(formatted_counts(file.read_text(encoding="utf-8"))))
    }
    assert found == {}
