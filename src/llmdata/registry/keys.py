"""What an entry may say: the keys of each table of the registry, and the files they stand in."""

import re
from collections.abc import Mapping
from typing import NamedTuple

ID = re.compile(r"[a-z0-9]+(?:[.\-][a-z0-9]+)*")
PRODUCT_ID = re.compile(f"{ID.pattern}(?:/{ID.pattern})?")
MODALITIES = ("image", "video", "audio", "multimodal")
CATEGORIES = (
    "cli_coding_agent",
    "async_coding_agent",
    "ide",
    "browser",
    "browser_extension",
    "chat_app",
    "subscription_plan",
    "protocol",
    "api",
    "feature",
    "tool",
    "library",
    "platform",
    "hardware",
)
ORGANIZATION_KINDS = (
    "lab",
    "company",
    "evaluator",
    "foundation",
    "media",
    "community",
    "public_body",
)
BENCHMARK_KINDS = ("benchmark", "competition", "leaderboard")


class Key(NamedTuple):
    """What a key holds: ``text``, ``texts``, ``flag``, or ``forms`` (a flag or texts)."""

    holds: str
    required: bool = False
    choices: tuple[str, ...] = ()
    pattern: re.Pattern[str] | None = None
    hint: str = ""


TEXT, TEXTS, FLAG = Key("text"), Key("texts"), Key("flag")
NAME = Key("text", required=True)
SLUG = Key("text", required=True, pattern=ID, hint="a slug such as moonshot or gpt-oss")
OWNER = Key("text", pattern=ID, hint="the id of an organization")
MODALITY = Key("text", choices=MODALITIES)

_SPELLINGS = {"name": NAME, "aliases": TEXTS}
_NAMED = {
    "name": NAME,
    "name_zh": TEXT,
    "aliases": TEXTS,
    "case_sensitive": FLAG,
    "ambiguous": Key("forms"),
}

TABLES: Mapping[str, Mapping[str, Key]] = {
    "organization": _NAMED
    | {
        "id": SLUG,
        "cues": TEXTS,
        "kind": Key("text", required=True, choices=ORGANIZATION_KINDS),
        "country": Key(
            "text", pattern=re.compile("[A-Z]{2}"), hint="two capital letters (ISO 3166-1)"
        ),
        "product": Key("text", choices=CATEGORIES),
    },
    "family": _NAMED
    | {
        "id": SLUG,
        "organization": OWNER._replace(required=True),
        "join": Key("text", required=True, choices=("", "-", " ", ".")),
        "modality": MODALITY,
        "words": TEXTS,
        "version_letters": TEXTS,
        "glued": FLAG,
        "needs_version": FLAG,
        "series": FLAG,
        "order": Key("text", choices=("version", "word")),
        "tiers": TEXTS,
        "modes": TEXTS,
        "tiers_first_from": Key(
            "text", pattern=re.compile(r"\d+(?:\.\d+)?"), hint="a version such as 4"
        ),
    },
    "model": _NAMED
    | {
        "family": Key("text", pattern=ID, hint="the id of a family"),
        "organization": OWNER,
        "kind": Key("text", choices=("model", "series")),
        "modality": MODALITY,
        "version": TEXT,
        "cues": TEXTS,
    },
    "product": _NAMED
    | {
        "id": Key("text", pattern=PRODUCT_ID, hint="a slug such as openai/codex-cli"),
        "organization": OWNER,
        "category": Key("text", required=True, choices=CATEGORIES),
        "cues": TEXTS,
    },
    "plan": {
        "head": NAME,
        "aliases": TEXTS,
        "organization": OWNER._replace(required=True),
        "words": TEXTS._replace(required=True),
    },
    "benchmark": _NAMED
    | {
        "id": SLUG,
        "cues": TEXTS,
        "organization": OWNER,
        "kind": Key("text", required=True, choices=BENCHMARK_KINDS),
        "domain": Key(
            "text", required=True, pattern=re.compile("[a-z_]+"), hint="a lower-case word"
        ),
        "organization_phrase": TEXTS,
        "part": TEXTS,
        "category": TEXTS,
    },
    "word": {"name": NAME, "aliases": TEXTS, "modality": MODALITY},
    "term": _SPELLINGS,
    "person": _SPELLINGS,
}
REQUIRED: Mapping[str, tuple[str, ...]] = {
    table: tuple(key for key, rule in keys.items() if rule.required)
    for table, keys in TABLES.items()
}

FILES: Mapping[str, tuple[str, ...]] = {
    "organizations.toml": ("organization",),
    "families.toml": ("family",),
    "words.toml": ("word",),
    "models.toml": ("model",),
    "products.toml": ("product", "plan"),
    "benchmarks.toml": ("benchmark",),
    "spellings.toml": ("term", "person"),
}


def trouble(rule: Key, value: object) -> str | None:
    """What is wrong with a value and what to write instead, or None."""
    if rule.holds == "text":
        if not isinstance(value, str):
            return f'{value!r} is no string; write "…"'
        return _trouble_of_text(rule, value)
    if rule.holds != "texts" and isinstance(value, bool):
        return None
    if rule.holds == "flag":
        return f"{value!r} is not true or false"
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return next(filter(None, map(_untidy, value)), None)
    return f'{value!r} is no list of strings; write ["…", "…"]'


def _trouble_of_text(rule: Key, text: str) -> str | None:
    if rule.choices:
        if text in rule.choices:
            return None
        return f"{text!r} is not one of {', '.join(map(repr, rule.choices))}"
    if rule.pattern and not rule.pattern.fullmatch(text):
        return f"{text!r} is not {rule.hint}"
    return _untidy(text)


def _untidy(text: str) -> str | None:
    if text and text == text.strip():
        return None
    return f"{text!r} is empty or has blanks at its ends; write the bare name"
