"""A list is its items, in their order; how they are marked is the author's taste."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.edits.facts import same
from tests.edits.review import PARAGRAPHS, put
from tests.edits.strategies import NAMES, examples, numeral

MARKS = {
    "dash": lambda n: "- ",
    "star": lambda n: "* ",
    "plus": lambda n: "+ ",
    "number": lambda n: f"{n}. ",
    "number in brackets": lambda n: f"{n}) ",
    "all first": lambda n: "1. ",
    "indented": lambda n: "  - ",
}
# No marks of Markdown; with one item alone nothing counts.
TYPED = {
    "comma": lambda n: f"{n}、",
    "point": lambda n: f"{n}.",
    "brackets": lambda n: f"（{n}）",
    "circle": lambda n: chr(0x2460 + n - 1),
    "numeral": lambda n: f"{numeral(n)}、",
    "sign": lambda n: f"#{n} ",
    "bold": lambda n: f"**{n}、**",
}
SEPARATORS = st.sampled_from(("\n", "\n\n"))


def marked(items, mark, separator="\n"):
    make = MARKS.get(mark) or TYPED[mark]
    return separator.join(make(n) + item for n, item in enumerate(items, 1))


def any_mark(items):
    """A way to mark a list of so many items."""
    return sorted(MARKS | TYPED) if len(items) > 1 else sorted(MARKS)


def list_with(words):
    (found,) = [p for p in PARAGRAPHS if p.is_list and words in p.words]
    return found.words, tuple(line.removeprefix("- ") for line in found.words.split("\n"))


RANKING, RANKED = list_with("- GLM-4.7\n")
CANONICAL = {"MiniMax-M2.1": "MiniMax M2.1"}
AGENTS, AGENT_ITEMS = list_with("- OpenAI 的 Codex CLI\n")
AGENT_NAMES = ("Claude Code", "Codex CLI", "Gemini CLI", "Qwen Code", "Mistral Vibe")
ORDERS = st.permutations([*RANKED, *(name.words for name in NAMES)]).flatmap(
    lambda items: st.integers(1, len(items)).map(lambda size: items[:size])
)


@given(items=ORDERS, data=st.data(), separator=SEPARATORS)
@examples(6)
def test_a_ranking_is_in_the_order_of_its_list(told, base, items, data, separator):
    """Whatever stands in the list, however many, whatever marks them: the first is the first."""
    mark = data.draw(st.sampled_from(any_mark(items)))
    after = told(put((RANKING, marked(items, mark, separator))))
    (sixth,) = [row for row in base["leaderboards"] if row[1] == 6]
    board, _, _, _, date = sixth
    entries = {
        (board, rank, CANONICAL.get(item, item), None, date) for rank, item in enumerate(items, 1)
    }
    expected = {name: base[name] for name in ("prices", "releases")}
    same({**expected, "leaderboards": entries | {sixth}}, after)


@given(order=st.permutations(range(5)), size=st.integers(1, 5), data=st.data())
@examples(6)
def test_what_a_list_releases(told, base, order, size, data):
    chosen = order[:size]
    mark = data.draw(st.sampled_from(any_mark(chosen)))
    after = told(put((AGENTS, marked([AGENT_ITEMS[i] for i in chosen], mark))))
    # Two of them are told of elsewhere too: Claude Code in February, Gemini CLI in another list.
    gone = {AGENT_NAMES[i] for i in range(5) if i not in chosen} - {"Claude Code", "Gemini CLI"}
    expected = {row for row in base["releases"] if row[0] not in gone}
    same({"releases": expected, "prices": base["prices"]}, after)


LISTS = tuple(p.words for p in PARAGRAPHS if p.is_list)


@given(mark=st.sampled_from(sorted(MARKS | TYPED)), separator=SEPARATORS)
@examples(6)
def test_marks_mean_nothing(told, base, mark, separator):
    edits = [
        (words, marked([line.removeprefix("- ") for line in words.split("\n")], mark, separator))
        for words in LISTS
    ]
    same(base, told(put(*edits)))


STATED = {
    "descending": (("3. {}", "2. {}", "1. {}"), (3, 2, 1)),
    "from the third on": (("3. {}", "4. {}", "5. {}"), (3, 4, 5)),
    "in words": (("- 第三名：{}", "- 第二名：{}", "- 第一名：{}"), (3, 2, 1)),
}


@pytest.mark.parametrize("how", sorted(STATED))
def test_ranks_that_are_stated(told, how):
    marks, ranks = STATED[how]
    items = RANKED[:3]
    after = told(put((RANKING, "\n".join(m.format(i) for m, i in zip(marks, items, strict=True)))))
    assert {row[1:3] for row in after["leaderboards"]} == {
        *zip(ranks, items, strict=True),
        (6, "gpt-oss-120B"),
    }
