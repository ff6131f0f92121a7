"""Several sources, of which one is the review: who comes first matters only in a contradiction."""

from hypothesis import given
from hypothesis import strategies as st
from tests.edits.facts import COLUMNS, facts, same
from tests.edits.review import PROSE, TEXT, joined, put, sections
from tests.edits.strategies import examples

FACTS = ("releases", "prices", "leaderboards", "models", "products", "organizations", "benchmarks")
FIRST, SECTIONS = sections()


def counted(tables, name):
    columns = [*COLUMNS[name], "n_sources"]
    return set(tables[name].select(columns).iter_rows())


def test_the_same_text_twice(tables_of):
    """The same rows, each from two sources; evidence and mentions of both; nothing disputed."""
    once, twice = tables_of(TEXT), tables_of(TEXT, TEXT)
    for name in FACTS:
        assert (
            twice[name]
            .drop("n_sources", "mention_count", strict=False)
            .equals(once[name].drop("n_sources", "mention_count", strict=False))
        )
        named = {(row["entity_type"], row["entity_id"]) for row in once["mentions"].to_dicts()}
        for row in twice[name].to_dicts():
            claimed = name in ("releases", "prices", "leaderboards")
            assert row["n_sources"] == 2 or not (
                claimed or (name[:-1], row[f"{name[:-1]}_id"]) in named
            )
    for name in ("sources", "sections", "mentions"):
        assert twice[name].height == 2 * once[name].height
    assert twice["conflicts"].is_empty()


@given(
    kept=st.sets(st.sampled_from(range(len(SECTIONS))), min_size=3),
    other=st.sets(st.sampled_from(range(len(SECTIONS))), min_size=3),
)
@examples(4)
def test_halves_that_agree_come_in_any_order(in_either_order, kept, other):
    one, two = (joined([FIRST, *(SECTIONS[i] for i in sorted(part))]) for part in (kept, other))
    forward, back = in_either_order(one, two)
    for name in FACTS:
        assert counted(forward, name) == counted(back, name)
    assert forward["conflicts"].is_empty() and back["conflicts"].is_empty()


# Edits after which the two texts contradict each other; edits after which one says more.
CONTRADICTIONS = (
    ("2024 年 9 月，OpenAI", "2024 年 7 月，OpenAI"),
    ("但 2025 年 4 月发布", "但 2025 年 6 月发布"),
    ("11 月的 Nano Banana Pro 更", "9 月的 Nano Banana Pro 更"),
    ("（24B，Apache 2.0）", "（36B，MIT）"),
    ("Scout 109B", "Scout 110B"),
    ("10 月发布更便宜", "8 月发布更便宜"),
)
MORE = (
    ("但 2025 年 4 月发布", "但 2025 年 4 月 5 日发布"),
    ("随后 2025 年 1 月 DeepSeek", "随后 2025 年 1 月 20 日 DeepSeek"),
    ("推出 ChatGPT Atlas（由", "在 2025 年 10 月推出 ChatGPT Atlas（由"),
    ("（M2）", "（M2、M3）"),
)


@given(edits=st.sets(st.sampled_from(MORE), min_size=1))
@examples(4)
def test_who_says_more_wins_in_either_order(tables_of, in_either_order, edits):
    text = put(*edits)
    forward, back = in_either_order(TEXT, text)
    for name in FACTS:
        assert counted(forward, name) == counted(back, name)
    assert forward["conflicts"].is_empty() and back["conflicts"].is_empty()
    same(facts(tables_of(text), "releases", "models"), facts(forward))


@given(edits=st.sets(st.sampled_from(CONTRADICTIONS), min_size=1))
@examples(4)
def test_the_order_changes_only_who_wins_a_contradiction(tables_of, in_either_order, edits):
    text = put(*edits)
    first, second = tables_of(TEXT), tables_of(text)
    forward, back = in_either_order(TEXT, text)
    same(facts(first), facts(forward))
    same(facts(second), facts(back))

    def disputed(tables, *columns):
        keys = ("table_name", "row_id", "column_name", *columns)
        return sorted(tables["conflicts"].select(keys).iter_rows())

    assert len(forward["conflicts"]) >= len(edits)
    assert disputed(forward, "value", "kept_value") == disputed(back, "kept_value", "value")
    for name in FACTS:
        assert [*first[name][:, 0]] == [*forward[name][:, 0]] == [*back[name][:, 0]]


@given(paragraph=st.sampled_from(PROSE))
@examples(4)
def test_one_paragraph_beside_the_whole(tables_of, paragraph):
    """A quotation of the review adds a witness, and no fact."""
    whole, both = tables_of(TEXT), tables_of(TEXT, f"# 摘录\n\n{paragraph.words}\n")
    same({name: facts(whole)[name] for name in ("releases", "leaderboards")}, facts(both))
