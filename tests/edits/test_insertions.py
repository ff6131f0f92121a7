"""A sentence that is added to the review adds what it says, wherever it stands, and no more."""

from decimal import Decimal
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.edits.facts import CLAIMS, Facts, same
from tests.edits.review import (
    AFTER_PROSE,
    BOUNDARIES,
    ENDED,
    PARAGRAPHS,
    PROSE,
    TEXT,
    WITHOUT_MONTHS,
    Paragraph,
    insert,
    own_paragraph,
)
from tests.edits.strategies import NAMES, Name, dated, examples, months


class Place(NamedTuple):
    """Where a sentence can stand: in a paragraph of its own, or at either end of another."""

    end: str
    paragraph: Paragraph

    def put(self, words: str) -> str:
        """The review with these words there."""
        if self.end == "own":
            return own_paragraph(self.paragraph.start, words)
        return insert(self.paragraph.start if self.end == "first" else self.paragraph.end, words)


OWN = [paragraph for paragraph in PARAGRAPHS if paragraph.start in BOUNDARIES]
PLACES = st.one_of(
    st.builds(Place, st.just("own"), st.sampled_from(OWN)),
    st.builds(Place, st.just("first"), st.sampled_from(WITHOUT_MONTHS)),
    st.builds(Place, st.just("last"), st.sampled_from(ENDED)),
)
DATES = st.builds(
    dated,
    st.integers(2024, 2026),
    st.integers(1, 12),
    st.none() | st.integers(1, 28),
    st.sampled_from(("spaced", "close", "chinese")),
)
AMOUNTS = st.integers(25, 4000).map(lambda cents: (Decimal(cents) / 100).quantize(Decimal("0.01")))
RELEASES = (
    "{date}，{maker} 发布了 {name}。",
    "{date}，{maker} 正式推出 {name}，反响热烈。",
    "{name} 于 {date}上线。",
    "{maker} 在 {date}推出了备受期待的 {name}。",
    "{date}，{name} 正式发布。",
    "{date}，{maker} 開源了 {name}。",
)
PRICES = (
    "{name} 每百万 token {amount} 美元。",
    "{name} 的价格是每百万输入 token {amount} 美元。",
    "{name} 的 API 定价为 {amount} 美元/百万 token。",
    "调用 {name} 的价格为每百万 tokens ${amount}。",
)
RANKINGS = (
    "截至 {date}，{name} 在 LMArena 排行榜上排名{rank}。",
    "截至 {date}，在 LMArena 排行榜上，{name} 排名{rank}。",
)
RANKS = {"第一": 1, "第二": 2, "第三": 3, "第四": 4, "第 8": 8, "第十": 10, "第 12 名": 12}
CHOSEN = st.sampled_from(NAMES)


def claims(base, **more):
    """The claims of the review and these."""
    return {name: {*base[name], *more.get(name, ())} for name in CLAIMS if name in base}


@given(place=PLACES, name=CHOSEN, date=DATES, words=st.sampled_from(RELEASES))
@examples(6)
def test_a_release(told, base, place, name: Name, date, words):
    after = told(place.put(words.format(date=date.words, maker=name.maker, name=name.words)))
    same(claims(base, releases=[(name.name, "release", date.edtf)]), after)


@given(place=PLACES, name=CHOSEN, amount=AMOUNTS, words=st.sampled_from(PRICES))
@examples(6)
def test_a_price_per_million_tokens(told, base, place, name, amount, words):
    after = told(place.put(words.format(name=name.words, amount=amount)))
    row = (name.name, "api", amount, "USD", "million_tokens", None, None, None, None)
    same(claims(base, prices=[row]), after)


@given(
    place=PLACES,
    name=CHOSEN,
    date=DATES,
    rank=st.sampled_from(sorted(RANKS)),
    words=st.sampled_from(RANKINGS),
)
@examples(6)
def test_a_rank(told, base, place, name, date, rank, words):
    row = ("LMArena", RANKS[rank], name.name, None, date.edtf)
    sentence = words.format(name=name.words, date=date.words, rank=rank)
    same(claims(base, leaderboards=[row]), told(place.put(sentence)))


@pytest.mark.parametrize("verb", ["位列", "位居", "名列"])
def test_a_rank_behind_a_version(told, verb):
    found = told(f"截至 2025 年 8 月，Grok 6 {verb} LMArena 排行榜第四。")
    same({"leaderboards": {("LMArena", 4, "Grok 6", None, "2025-08")}}, found)


@given(place=PLACES, date=DATES)
@examples(4)
def test_a_medal(told, base, place, date):
    words = f"{date.words}，xAI 的 Grok 6 在国际数学奥林匹克（IMO）中获得金牌。"
    row = ("Grok 6", "gold_medal", None, None, date.edtf)
    same(claims(base, benchmark_results=[row]), told(place.put(words)))


@given(place=PLACES, millions=st.integers(2, 90))
@examples(4)
def test_a_run_rate(told, base, place, millions):
    words = f"截至 2025 年 11 月 3 日，Cursor 年化收入已达 {millions} 亿美元。"
    row = ("Cursor", "run_rate_revenue", "=", millions * 1e8, "USD", "year", "2025-11-03")
    same(claims(base, metrics=[row]), told(place.put(words)))


CLAIMLESS = (
    # Negated
    "{maker} 尚未发布 {name}。",
    "{date}，{maker} 并没有发布 {name}。",
    "{name} 至今没有上线。",
    "{maker} 否认将在 {date}推出 {name}。",
    "{maker} 取消了 {name} 的发布。",
    "没有证据表明 {maker} 发布了 {name}。",
    "{name} 没有进入 LMArena 排行榜前十。",
    "{name} 不再是 LMArena 排行榜第一。",
    # Planned
    "{maker} 计划在 {date}发布 {name}。",
    "{name} 预计将于 {date}推出。",
    "{maker} 打算明年推出 {name}。",
    "{maker} 原定 {date}发布 {name}，后来推迟了。",
    "据传 {maker} 即将推出 {name}。",
    "{name} 或将在 {date}发布。",
    # Imagined
    "如果 {maker} 在 {date}发布 {name}，一切都会改变。",
    "一旦 {name} 发布，格局就会改变。",
    "要是 {maker} 发布 {name} 就好了。",
    "我希望 {maker} 发布 {name}。",
    "假如 {name} 每百万 token 只要 1 美元，我就会换。",
    "如果 ChatGPT Pro 涨到每月 500 美元，我就退订。",
    "如果 {name} 在 LMArena 排行榜上排名第一，我不会惊讶。",
    "{name} 可能会登顶 LMArena 排行榜。",
    "{maker} 会在 {date}发布 {name} 吗？",
    # About something else
    "{date}，我写了一篇 {name} 的评测。",
    "训练 {name} 花了 5 亿美元。",
    "{name} 比 GPT-5 更好。",
)


@given(place=PLACES, name=CHOSEN, date=DATES | months(2025), words=st.sampled_from(CLAIMLESS))
@examples(10)
def test_what_claims_nothing(told, base, place, name, date, words):
    """Nothing but mentions and what they name is new."""
    sentence = words.format(date=date.words, maker=name.maker, name=name.words)
    nothing = {table: base[table] for table in (*CLAIMS, "events", "terms")}
    same(nothing, told(place.put(sentence)))


CLAIM = "2025 年 3 月，OpenAI 发布 GPT-9，每月 30 美元。在 LMArena 排行榜上，GPT-9 排名第一。"
HIDDEN = {
    "comment": f"<!-- {CLAIM} -->",
    "comment of many lines": f"<!--\n{CLAIM}\n\n- GPT-9\n\n## GPT-9\n-->",
    "fence": f"```\n{CLAIM}\n```",
    "fence with a language": f"~~~text\n{CLAIM}\n\n- GPT-9\n~~~",
    "fence in a fence": f"````\n```\n{CLAIM}\n```\n````",
    "fence in a quotation": f"> ```\n> {CLAIM}\n> ```",
    "indented code": f"    {CLAIM}",
    "script": f"<script>\n{CLAIM}\n</script>",
    "title of a link": f'[这里](https://example.org/ "{CLAIM}")',
    "address of a link": "[这里](https://example.org/2025年3月OpenAI发布GPT-9)",
    "definition of a link": f'[1]: https://example.org/ "{CLAIM}"',
}


@pytest.fixture(scope="session")
def named(tables_of):
    """The names in a text, in their order."""

    def read(text: str) -> Facts:
        names = tables_of(text)["mentions"].sort("char_start").select("entity_id", "exact")
        return Facts({"mentions": frozenset(enumerate(names.iter_rows()))})

    return read


@pytest.fixture(scope="session")
def base_names(named) -> Facts:
    return named(TEXT)


@given(kind=st.sampled_from(sorted(HIDDEN)), data=st.data())
@examples(6)
def test_what_no_reader_sees_changes_nothing(told, named, base, base_names, kind, data):
    places = AFTER_PROSE if kind == "indented code" else BOUNDARIES
    text = own_paragraph(data.draw(st.sampled_from(places)), HIDDEN[kind])
    same(base, told(text))
    same(base_names, named(text))


@given(paragraph=st.sampled_from(PROSE), place=st.integers(0, 400))
@examples(5)
def test_a_comment_in_a_line_changes_nothing(told, base, paragraph, place):
    """Between two sentences of a paragraph, or at its end."""
    ends = [i + 1 for i, c in enumerate(paragraph.words) if c in "。！？"] or [len(paragraph.words)]
    offset = paragraph.start + ends[place % len(ends)]
    same(base, told(insert(offset, f"<!-- {CLAIM} -->")))


def test_the_places_are_those_of_the_review():
    assert len(BOUNDARIES) > 100
    assert len(PROSE) > 80
    assert sum(paragraph.is_list for paragraph in PARAGRAPHS) > 10
