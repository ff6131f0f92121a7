from decimal import Decimal

import pytest

from llmdata.report import cells

NBSP = cells.NBSP


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        (Decimal("200.00"), "USD", "$200"),
        (Decimal("19.99"), "USD", "$19.99"),
        (Decimal("19.90"), "EUR", "€19.90"),
        (Decimal("1200.00"), "GBP", "£1,200"),
        (Decimal("20.00"), "CNY", "CN¥20"),
        (Decimal("20.00"), "CHF", f"CHF{NBSP}20"),
        (Decimal("20.00"), None, "20"),
        (None, "USD", None),
    ],
)
def test_money(amount: Decimal | None, currency: str | None, shown: str | None) -> None:
    assert cells.money({"amount": amount, "currency": currency}) == shown


@pytest.mark.parametrize(
    ("discount", "amount", "months", "shown"),
    [
        (0.5, None, 3, f"50{NBSP}% off for 3{NBSP}months"),
        (0.3, None, 1, f"30{NBSP}% off for 1{NBSP}month"),
        (0.125, None, None, f"12.5{NBSP}% off"),
        (0.5, Decimal("124.50"), 3, f"50{NBSP}% off ($124.50) for 3{NBSP}months"),
        (None, Decimal("10.00"), 2, f"$10 for 2{NBSP}months"),
        (None, None, None, None),
    ],
)
def test_a_promotion_reads_as_words(
    discount: float | None, amount: Decimal | None, months: int | None, shown: str | None
) -> None:
    value = {
        "promo_discount": discount,
        "promo_amount": amount,
        "promo_months": months,
        "currency": "USD",
    }
    assert cells.promo(value) == shown


@pytest.mark.parametrize(
    ("period", "price_type", "shown"),
    [
        ("month", "subscription", "per month"),
        ("million_tokens", "api", "per million tokens"),
        (None, "one_off", "once"),
        (None, "subscription", None),
    ],
)
def test_what_a_price_pays_for(period: str | None, price_type: str, shown: str | None) -> None:
    assert cells.period({"billing_period": period, "price_type": price_type}) == shown


@pytest.mark.parametrize(
    ("billions", "shown"),
    [(109.0, "109 B"), (0.27, "270 M"), (1.5, "1.5 B"), (1000.0, "1,000 B"), (70.0, "70 B")],
)
def test_the_size_of_a_model(billions: float, shown: str) -> None:
    assert cells.billions(billions) == shown.replace(" ", NBSP)


@pytest.mark.parametrize(
    ("edtf", "heading"),
    [
        ("2025-03", "March 2025 · 2025 年 3 月"),
        ("2025-37", "Early 2025 · 2025 年初 · month not given"),
        ("2025", "2025 · 2025 年 · month not given"),
        (None, "Undated · 日期不详"),
    ],
)
def test_the_heading_of_a_group_of_releases(edtf: str | None, heading: str) -> None:
    assert cells.month_heading(edtf) == heading


def test_an_empty_list_is_nothing() -> None:
    assert cells.listing(["3.6", "Sonnet"]) == "3.6, Sonnet"
    assert cells.listing([]) is None


@pytest.mark.parametrize(
    ("comparator", "value", "unit", "period", "expected"),
    [
        ("=", 1e9, "USD", "year", "$1,000,000,000 per year"),
        (">", 200.0, "organization", None, "> 200 organizations"),
        ("<=", 30.0, "minute", None, "≤ 30 minutes"),
        ("~", 1.0, "day", None, "about 1 day"),
        ("=", 80.9, "percent", None, "80.9 %"),
    ],
)
def test_quantities(comparator, value, unit, period, expected):
    shown = cells.quantity(
        {"comparator": comparator, "value": value, "unit": unit, "period": period}
    )
    assert shown is not None
    assert shown.replace(cells.NBSP, " ") == expected


def test_no_quantity():
    nothing = dict.fromkeys(("comparator", "value", "unit", "period"))
    assert cells.quantity(nothing) is None
