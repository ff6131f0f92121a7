"""How one value reads in a cell: money, discounts, sizes, lists and codes as plain text.

Nothing here makes HTML: whatever these functions return is escaped when the table is rendered.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from llmdata.report import dates

# The space that keeps a number and its unit on one line.
NBSP = "\N{NO-BREAK SPACE}"

# Only symbols that name one currency without doubt; any other is shown by its ISO 4217 code.
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "KRW": "₩", "CNY": "CN¥", "JPY": "JP¥"}


def text(value: object) -> str:
    """The value as it stands."""
    return str(value)


def code(value: str) -> str:
    """A category of the contract in words: `million_tokens` is "million tokens"."""
    return value.replace("_", " ")


def listing(values: Sequence[str]) -> str | None:
    """Names in one line; an empty list is nothing."""
    return ", ".join(values) or None


def number(value: float | Decimal) -> str:
    """A number without trailing zeros, with thousands separated."""
    whole, _, fraction = f"{value:,.2f}".partition(".")
    fraction = fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def money(value: dict[str, Any]) -> str | None:
    """`{amount, currency}` with its symbol: "$200", "$19.99", "CHF 20"."""
    amount, currency = value["amount"], value["currency"]
    if amount is None:
        return None
    # Cents are written in full or not at all.
    plain = f"{amount:,.2f}".removesuffix(".00")
    if currency is None:
        return plain
    symbol = _SYMBOLS.get(currency)
    return f"{symbol}{plain}" if symbol else f"{currency}{NBSP}{plain}"


def period(value: dict[str, Any]) -> str | None:
    """`{billing_period, price_type}`: "per month", "per million tokens", "once"."""
    if value["billing_period"] is not None:
        return f"per {code(value['billing_period'])}"
    return "once" if value["price_type"] == "one_off" else None


def promo(value: dict[str, Any]) -> str | None:
    """`{promo_discount, promo_amount, promo_months, currency}`: "50 % off for 3 months"."""
    discount, months = value["promo_discount"], value["promo_months"]
    reduced = money({"amount": value["promo_amount"], "currency": value["currency"]})
    parts = []
    if discount is not None:
        parts.append(f"{number(discount * 100)}{NBSP}% off")
    if reduced is not None:
        parts.append(f"({reduced})" if parts else reduced)
    if months is not None:
        parts.append(f"for {months}{NBSP}{'month' if months == 1 else 'months'}")
    return " ".join(parts) or None


def billions(value: float) -> str:
    """Model size in billions of parameters: "109 B", below one billion "270 M"."""
    return f"{number(value * 1000)}{NBSP}M" if value < 1 else f"{number(value)}{NBSP}B"


def quantity(value: dict[str, Any]) -> str | None:
    """`{comparator, value, unit, period}`: "$1,000,000,000 per year", "> 200 organizations"."""
    amount, unit = value["value"], value["unit"]
    if amount is None:
        return None
    sign = {"=": "", None: "", "~": "about", "<=": "≤", ">=": "≥"}.get(
        value["comparator"], value["comparator"]
    )
    if re.fullmatch("[A-Z]{3}", unit or ""):
        plain = money({"amount": amount, "currency": unit})
    elif unit == "percent":
        plain = f"{number(amount)}{NBSP}%"
    else:
        plural = "" if amount == 1 else "s"
        plain = f"{number(amount)}{NBSP}{code(unit or '')}{plural}"
    each = f"per {code(value['period'])}" if value["period"] else ""
    return " ".join(part for part in (sign, plain, each) if part)


def openness(value: bool) -> str:
    """Whether the weights are open; the sources are never read as saying that they are not."""
    return "open" if value else "not open"


def basis(value: str) -> str:
    """Where a rank comes from."""
    return {"stated": "stated", "list_order": "order of the list"}.get(value, code(value))


def month_heading(edtf: str | None) -> str:
    """The heading of a group of releases; what is coarser than a month says so."""
    english = dates.words(edtf)
    heading = f"{english[0].upper()}{english[1:]} · {dates.words(edtf, 'zh')}"
    if edtf is None or dates.is_month(edtf):
        return heading
    return f"{heading} · month not given"
