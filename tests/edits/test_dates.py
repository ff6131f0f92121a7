"""Another date in the text is another date in the row, and in no other row."""

from hypothesis import given
from hypothesis import strategies as st
from tests.edits.facts import same, swapped, without_consequences
from tests.edits.review import TEXT, put
from tests.edits.strategies import MONTHS, STYLES, Dated, dated, dates, examples, months

# Words of the review, their date in braces; the year before it; the releases that it dates.
BARE = (
    ("是 {2 月} Anthropic 静悄悄", 2025, ("Claude Code", "Claude 3.7 Sonnet"), "release"),
    ("在 {2024 年 10 月}悄悄升级了 3.5", 2024, ("Claude 3.5",), "update"),
    ("，{10 月}又基于相同基础设施", 2025, ("Claude Code for Web",), "release"),
    ("也在 {5 月}上线同类服务", 2025, ("Codex Web", "Jules"), "release"),
    ("gpt-image-1 API，{10 月}发布", 2025, ("gpt-image-1-mini",), "release"),
    ("gpt-image-1-mini，{12 月}又升级", 2025, ("gpt-image-1.5",), "release"),
    ("阿里 Qwen 在 {8 月}发布", 2025, ("Qwen-Image", "Qwen-Image-Edit"), "release"),
    ("{3 月}预览，8 月", 2025, ("Gemini 2.5 Flash Image",), "preview"),
    ("预览，{8 月}正式发布", 2025, ("Gemini 2.5 Flash Image",), "release"),
    ("{11 月}的 Nano Banana Pro 更进", 2025, ("Nano Banana Pro",), "release"),
)
WHOLE = (
    ("{2024 年 9 月}，OpenAI 通过 o1", "2024-09", ("o1", "o1-mini"), "release"),
    ("序幕，{2025 年初}。他们", "2025-37", ("o3", "o3-mini", "o4-mini"), "release"),
    ("这类模式是 {2023 年}的 ChatGPT", "2023", ("ChatGPT Code Interpreter",), "release"),
    ("始于 {2024 年圣诞}发布", "2024-12-25", ("DeepSeek V3",), "release"),
    ("随后 {2025 年 1 月} DeepSeek R1", "2025-01", ("DeepSeek R1",), "release"),
    ("直到 {2025 年 3 月}，OpenAI 终于", "2025-03", ("ChatGPT",), "update"),
    ("但 {2025 年 4 月}发布的 Llama 4", "2025-04", ("Llama 4",), "release"),
    ("{2024 年 11 月}，Anthropic 提出", "2024-11", ("Model Context Protocol",), "release"),
)
# Only a date makes a release of a name without a verb, and a whole year says too little for that.
VERBLESS = (
    ("{2024 年 5 月}，GPT-4o 宣称", "2024-05", ("GPT-4o",), "release"),
    ("{2024 年底}，Llama 3.3 70B", "2024-39", ("Llama 3.3 70B",), "release"),
    ("{2025 年 1 月}，Mistral Small 3", "2025-01", ("Mistral Small 3",), "release"),
)
AS_OF = "截至 {2025 年 12 月 30 日}，Artificial Analysis"


def dating(place: str, words: str) -> tuple[str, str]:
    """The edit of a place in the review that puts `words` for the words in braces."""
    before, _, rest = place.partition("{")
    old, _, after = rest.partition("}")
    return before + old + after, before + words + after


def releases(names: tuple[str, ...], stage: str, edtf: str) -> set[tuple[str, str, str]]:
    return {(name, stage, edtf) for name in names}


def old_date(base, names, stage):
    return {row for row in base["releases"] if row[0] in names and row[1] == stage}


def dates_follow(told, base, places, new: tuple[Dated, ...]):
    text, expected = TEXT, base["releases"]
    gone, come = set(), set()
    for (place, _, names, stage), date in zip(places, new, strict=True):
        text = put(dating(place, date.words), text=text)
        gone |= old_date(base, names, stage)
        come |= releases(names, stage, date.edtf)
    expected = swapped(expected, gone, come)
    same({**without_consequences(base), "releases": expected}, told(text))


# One after the other, since the places of a neighbour overlap: each is edited in some example.
ONE_BARE = st.sampled_from(BARE).flatmap(lambda place: st.tuples(st.just(place), months(place[1])))


@given(edit=ONE_BARE)
@examples(6)
def test_a_bare_month_takes_the_year_before_it(told, base, edit):
    (place, year, names, stage), new = edit
    words = f"{year} 年{new.words}" if f"{{{year}" in place else new.words
    dates_follow(told, base, [(place, year, names, stage)], (new._replace(words=words),))


@given(new=st.tuples(*(dates(st.integers(2019, 2026)) for _ in WHOLE)))
@examples(6)
def test_whole_dates(told, base, new):
    dates_follow(told, base, WHOLE, new)


MONTH_OR_DAY = st.builds(
    dated, st.integers(2019, 2026), MONTHS, st.none() | st.integers(1, 28), STYLES
)


@given(new=st.tuples(*(MONTH_OR_DAY for _ in VERBLESS)))
@examples(4)
def test_dates_of_names_without_a_verb(told, base, new):
    dates_follow(told, base, VERBLESS, new)


@given(new=dates(st.integers(2019, 2026)))
@examples(4)
def test_a_ranking_is_dated_by_its_lead_in(told, base, new):
    after = told(put(dating(AS_OF, new.words)))
    entries = {(*row[:-1], new.edtf) for row in base["leaderboards"]}
    same({**without_consequences(base), "leaderboards": frozenset(entries)}, after)


@given(new=st.lists(months(2025), min_size=2, max_size=2, unique_by=lambda date: date.edtf[:7]))
@examples(4)
def test_two_updates_in_one_sentence(told, base, new):
    after = told(
        put(("11 月和 12 月又更新了两个版本", f"{new[0].words}和 {new[1].words}又更新了两个版本"))
    )
    gone = old_date(base, ("Qwen-Image", "Qwen-Image-Edit"), "update")
    updates = {(name, stage, date.edtf) for name, stage, _ in gone for date in new}
    expected = swapped(base["releases"], gone, updates)
    same({**without_consequences(base), "releases": expected}, after)


@given(new=months(2025) | dates(st.just(2025)))
@examples(4)
def test_a_date_without_a_claim_changes_nothing(told, base, new):
    """No row of these tables takes its date from the year's happenings of other kinds."""
    text = put(("我在 7 月 AI 工程师世博会", f"我在 {new.words} AI 工程师世博会"))
    same(without_consequences(base), told(text))


# Results and numbers, and the places of the review that date them.
RESULTS = (
    ("直到 {2025 年 3 月}，OpenAI 终于", "metrics", "ChatGPT", "2025-03"),
    ("始于 {2024 年圣诞}发布", "metrics", "DeepSeek V3", "2024-12-25"),
    ("随后 {2025 年 1 月} DeepSeek R1", "metrics", "NVIDIA", "2025-01"),
    ("{2025 年 7 月}，OpenAI 和 Google", "benchmark_results", "OpenAI", "2025-07"),
    ("{2025 年 7 月}，OpenAI 和 Google", "benchmark_results", "Google", "2025-07"),
)


@given(place=st.sampled_from(RESULTS), new=MONTH_OR_DAY)
@examples(5)
def test_a_result_takes_the_date_of_its_cause(told, base, place, new):
    words, table, name, edtf = place
    mine = {row for row in base[table] if row[0] == name and row[-1] == edtf}
    assert mine
    after = told(put(dating(words, new.words)))[table]
    assert {row for row in after if row[0] == name and row[-1] == new.edtf} == {
        (*row[:-1], new.edtf) for row in mine
    }
    assert not {row for row in after & mine if row[-1] != new.edtf}
