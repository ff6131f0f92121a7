"""Another sum, currency, period or offer in the text is another in the row."""

from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.edits.facts import same, swapped
from tests.edits.review import put
from tests.edits.strategies import OFFERS, SUMS, Sum, examples

MONTH = "month"  # what the heading of the section says, where the sentence does not
# Ways of writing a price: with a period of its own, or without one.
PLAIN = (
    ("{}", MONTH),
    ("{}/月", "month"),
    ("每月 {}", "month"),
    ("{}/年", "year"),
    ("每年 {}", "year"),
)
PERIODS = st.sampled_from(PLAIN)


def row(name, price: Sum, period, offer=(None, None, None), date=None):
    return (name, "subscription", price.amount, price.currency, period, *offer, date)


def of(base, name):
    return {price for price in base["prices"] if price[0] == name}


def expect(told, base, name, edit, *rows):
    prices = swapped(base["prices"], of(base, name), rows)
    same({**base, "prices": prices}, told(put(edit)))


@given(price=SUMS)
@examples(6)
def test_a_price_that_is_named_so(told, base, price):
    edit = ("Plus 的 20 美元定价", f"Plus 的 {price.words}定价")
    expect(told, base, "ChatGPT Plus", edit, row("ChatGPT Plus", price, MONTH))


@given(price=SUMS, period=PERIODS)
@examples(6)
def test_a_price_in_brackets(told, base, price, period):
    edit = ("Pro（200 美元）", f"Pro（{period[0].format(price.words)}）")
    expect(told, base, "ChatGPT Pro", edit, row("ChatGPT Pro", price, period[1]))


@given(price=SUMS, period=PERIODS)
@examples(6)
def test_a_price_in_apposition(told, base, price, period):
    edit = ("计划，200 美元/月。", f"计划，{period[0].format(price.words)}。")
    name = "Claude Pro Max 20x"
    expect(told, base, name, edit, row(name, price, period[1], date="2025"))


@given(price=SUMS, period=PERIODS, offer=OFFERS)
@examples(6)
def test_an_introductory_offer(told, base, price, period, offer):
    assume(offer.amount is None or offer.amount < price.amount)  # what is dearer is no offer
    offer = offer.of(price)
    edit = ("（249 美元，首三个月半价）", f"（{period[0].format(price.words)}，{offer.words}）")
    name = "Google AI Ultra"
    new = row(name, price, period[1], (offer.discount, offer.amount, offer.months))
    expect(told, base, name, edit, new)


@given(price=SUMS)
@examples(4)
def test_what_the_author_pays_himself(told, base, price):
    edit = ("就曾花 100 美元/月用", f"就曾花 {price.words}/月用")
    expect(told, base, "Claude", edit, row("Claude", price, "month"))


# Sums of the review that are no prices: whatever they come to, they stay none.
NO_PRICES = (
    ("已达 10 亿美元", "已达 {}"),
    ("仅 550 万美元", "仅 {}"),
    ("蒸发 5930 亿美元", "蒸发 {}"),
    ("每月花 200 美元跑编码 Agent", "每月花 {}跑编码 Agent"),
    ("，200 美元套餐反而", "，{}套餐反而"),
)


@given(price=SUMS, scale=st.sampled_from(("", " 万", " 亿")), place=st.sampled_from(NO_PRICES))
@examples(5)
def test_what_is_no_price_stays_none(told, base, price, scale, place):
    words = f"{price.amount}{scale}美元" if scale else price.words
    after = told(put((place[0], place[1].format(words))))
    same({"prices": base["prices"], "releases": base["releases"]}, after)


def test_a_price_that_is_gone(told, base):
    gone = row("ChatGPT Pro", Sum("", Decimal(200), "USD"), MONTH)
    prices = swapped(base["prices"], {gone}, ())
    same({**base, "prices": prices}, told(put(("Pro（200 美元）", "Pro"))))
