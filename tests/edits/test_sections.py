"""Sections tell what they tell wherever they stand; what is gone is told no more."""

from hypothesis import given
from hypothesis import strategies as st
from tests.edits.facts import facts, same
from tests.edits.review import TEXT, joined, sections
from tests.edits.strategies import examples

FIRST, SECTIONS = sections()
NUMBERS = range(len(SECTIONS))


@given(order=st.permutations(NUMBERS))
@examples(4)
def test_sections_moved(told, base, order):
    same(base, told(joined([FIRST, *(SECTIONS[i] for i in order)])))


@given(gone=st.sets(st.sampled_from(NUMBERS), min_size=1, max_size=12))
@examples(6)
def test_sections_removed(tables_of, gone):
    """Rows that only the other sections tell stay as they were; no row is new."""
    whole = tables_of(TEXT)
    left = tables_of(joined([FIRST, *(s for i, s in enumerate(SECTIONS) if i not in gone)]))
    place = {row["section_id"]: row["ordinal"] - 1 for row in whole["sections"].to_dicts()}
    told_in: dict[tuple[str, str], set[int | None]] = {}
    for cell in whole["evidence"].to_dicts():
        key = (cell["table_name"], cell["row_id"])
        told_in.setdefault(key, set()).add(place.get(cell["section_id"]))
    before, after = facts(whole, "prices", "leaderboards"), facts(left, "prices", "leaderboards")
    for table in before:
        assert after[table] <= before[table]
    for table, key in (
        ("releases", "release_id"),
        ("prices", "price_id"),
        ("leaderboards", "entry_id"),
    ):
        rows = {row[key]: row for row in whole[table].to_dicts()}
        kept = {row[key]: row for row in left[table].to_dicts()}
        for row_id, row in rows.items():
            if not told_in[table, row_id] & gone:
                assert kept.get(row_id) == row
    stages = {row[:2] for row in facts(left, "releases")["releases"]}
    assert stages <= {row[:2] for row in facts(whole, "releases")["releases"]}


@given(gone=st.sets(st.sampled_from(NUMBERS), min_size=1))
@examples(4)
def test_what_no_section_names_has_no_row(tables_of, gone):
    left = tables_of(joined([FIRST, *(s for i, s in enumerate(SECTIONS) if i not in gone)]))
    named = {(row["entity_type"], row["entity_id"]) for row in left["mentions"].to_dicts()}
    for table, kind in (("models", "model"), ("products", "product"), ("benchmarks", "benchmark")):
        assert {(kind, row[f"{kind}_id"]) for row in left[table].to_dicts()} <= named
