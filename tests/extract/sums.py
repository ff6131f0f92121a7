"""How the tests write the prices that a text tells: `subject | amount currency | period`."""

TOKENS = "million_tokens"


def of(name: str, *terms: str) -> list[str]:
    return [f"{name} | {term}" for term in terms]


def tokens(name: str, *sums: str) -> list[str]:
    """What a model's tokens cost, in and out."""
    return of(name, *(f"{told} | {TOKENS}" for told in sums))
