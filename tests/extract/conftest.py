"""What sentences tell, a row on one line: the way in which the tests of this folder write rows."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from llmdata.extract import Observed
    from llmdata.extract.observation import Observation
    from llmdata.tables import Tables


@pytest.fixture(scope="session")
def released(observed: "Callable[..., Observed]") -> "Callable[[str], set[str]]":
    """The releases that a text tells: `subject | stage | date`."""

    def line(claim: "Observation") -> str:
        date = claim.date.value.edtf if claim.date else "-"
        return f"{claim.value('subject_name')} | {claim.value('stage')} | {date}"

    return lambda text: {line(c) for c in observed(text).observations if c.table == "releases"}


@pytest.fixture(scope="session")
def priced(observed: "Callable[..., Observed]") -> "Callable[[str], list[str]]":
    """The prices that a text below a title tells, each as often as it is told.

    `subject | amount currency | period`, with the offer behind it where there is one.
    """

    def line(price: "Observation") -> str:
        value = price.value
        terms = [f"{_plain(value('amount'))} {value('currency')}", value("billing_period") or "-"]
        offer = [value(column) for column in ("promo_discount", "promo_amount", "promo_months")]
        told = "/".join(_plain(part) for part in offer if part is not None)
        assert price.subject is not None
        return " | ".join([price.subject.name, *terms, *([told] if told else [])])

    def read(text: str) -> list[str]:
        found = observed(f"# 2025 in review\n\n{text}").observations
        return sorted(line(claim) for claim in found if claim.table == "prices")

    return read


@pytest.fixture(scope="session")
def places(assembled: "Callable[[str], Tables]") -> "Callable[[str], set[str]]":
    """The places that a Chinese text tells, with what is known of them:
    `leaderboard | model | rank | score | date`."""

    def line(row: dict[str, Any]) -> str:
        told = [row["leaderboard_name"], row["model_name"], str(row["rank"])]
        told += [f"{row['score']:g}"] if row["score"] is not None else []
        return " | ".join([*told, *([row["date_edtf"]] if row["date_edtf"] else [])])

    def read(text: str) -> set[str]:
        tables = assembled(f"# 2025 年大模型回顾\n\n{text}\n")
        return {line(row) for row in tables["leaderboards"].to_dicts()}

    return read


def _plain(number: object) -> str:
    return format(number.normalize(), "f") if hasattr(number, "normalize") else str(number)


@pytest.fixture(scope="session")
def every_row(observed: "Callable[..., Observed]") -> "Callable[[str], set[str]]":
    """The releases, prices, places and scores of a text, a letter for its table before each:
    `r` subject, stage, date; `p` subject, amount, currency, period; `b` board, place, model, date;
    `s` test, subject, value, unit, date."""

    def line(claim: "Observation") -> str | None:
        subject = claim.subject.name if claim.subject else claim.value("model_name")
        date = f" :{claim.date.value.edtf}" if claim.date else ""
        value = claim.value
        if claim.table == "releases":
            return f"r {subject} {value('stage')}{date}"
        if claim.table == "prices":
            terms = f"{value('currency')} {value('billing_period')}"
            return f"p {subject} {_plain(value('amount'))} {terms}"
        if claim.table == "leaderboards":
            return f"b {value('leaderboard_name')} {value('rank')} {subject}{date}"
        if claim.table == "benchmark_results":
            result = value("outcome") or f"{value('value'):g} {value('unit')}"
            return f"s {value('benchmark').name} {subject} {result}{date}"
        return None

    return lambda text: {row for c in observed(text).observations if (row := line(c)) is not None}


_TOLD = {
    "prices": ("subject_name", "amount", "currency", "billing_period"),
    "leaderboards": ("leaderboard_name", "model_name", "rank"),
    "benchmark_results": ("benchmark_id", "subject_name", "outcome", "value"),
    "metrics": ("subject_name", "metric", "comparator", "value", "unit"),
    "events": ("event_type", "subject_name", "date_edtf"),
    "terms": ("term", "term_zh", "definition", "coined_by", "date_edtf"),
}


@pytest.fixture(scope="session")
def rows(assembled: "Callable[..., Tables]") -> "Callable[..., list[str]]":
    """The rows of some tables that texts end in, each a source: its cells on one line, empty ones
    left out. Releases, which are events too, have tests of their own."""

    def told(*texts: str, of: str) -> list[str]:
        tables = assembled(*texts)
        found = []
        for name in of.split():
            for row in tables[name].iter_rows(named=True):
                cells = [row[column] for column in _TOLD[name]]
                if row.get("release_id") is None:
                    found.append(" | ".join(_cell(cell) for cell in cells if cell is not None))
        return sorted(found)

    return told


def _cell(value: object) -> str:
    return f"{value:.10g}" if isinstance(value, float) else _plain(value)
