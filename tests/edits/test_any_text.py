"""Whatever the text: tables that hold the contract, in time that grows as the text does."""

import gc
from time import process_time

from hypothesis import example, given
from hypothesis import strategies as st
from tests.edits.markdown import MARKDOWN
from tests.edits.review import BODY, HEAD, TEXT
from tests.edits.strategies import examples

from llmdata.check import check


def held(tables_of, *texts):
    """Builds the tables, and holds them and their spans against the contract."""
    tables = tables_of(*texts)
    check(tables, dict(zip(("one", "two", "three"), texts, strict=False)))
    spans = [tables[name].drop_nulls("char_start") for name in ("mentions", "evidence")]
    whole = dict(zip(("one", "two", "three"), texts, strict=False))
    for frame in spans:
        for row in frame.to_dicts():
            assert (
                whole[row["source_id"]][row["char_start"] : row["char_end"]] == row["exact"] != ""
            )
    return tables


@given(text=MARKDOWN)
@examples(20)
@example(text="\ufeff\r\n\r\n")
@example(text="---\ntitle: 2025\n---\n")
@example(text="## \n\n- \n\n> ")
@example(text="2025 年 2 月 30 日，OpenAI 发布 GPT-9，每月 99 美元。")
@example(text="ChatGPT Pro 每月 99999999999999999999 亿美元。")
@example(text="LMArena 排行榜前五：\n\n" + "- GPT-9\n" * 40)
def test_any_text_gives_tables_that_hold(tables_of, text):
    held(tables_of, text)


@given(texts=st.tuples(MARKDOWN, MARKDOWN))
@examples(6)
def test_any_two_texts_merge_into_tables_that_hold(tables_of, texts):
    held(tables_of, *texts)


@given(cut=st.integers(0, len(TEXT)), length=st.integers(1, 4000))
@examples(5)
def test_any_cut_of_the_review_holds(tables_of, cut, length):
    held(tables_of, TEXT[cut : cut + length])


def spent(work):
    """The least processor time of three runs: noise only ever adds."""
    times = []
    for _ in range(3):
        gc.collect()
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times)


def test_time_grows_with_the_length(tables_of):
    """Twice the text takes twice the time; what is quadratic would take four times as long."""
    tables_of(TEXT)
    single, double = (spent(lambda n=n: tables_of(HEAD + BODY * n)) for n in (4, 8))
    assert double < 3 * single
