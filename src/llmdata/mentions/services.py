"""Services that are sold in plans, as the registry knows them, and which plan a word means beside one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from llmdata.lazily import lazily
from llmdata.mentions.entities import Entity
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Registry

# Products whose tiers are their own, whatever else the maker sells: `Colab Pro`.
WITH_TIERS = frozenset({"browser", "tool", "platform", "feature"})
_NO_PRICE = frozenset({"Free", "Hobby"})
_FACTOR = lazily(r"(?:(?P<tier>[A-Z][a-z]+) )?(?P<f>\d{1,2}[x×])")
_FACTOR_BEHIND = lazily(r" \d{1,2}x\Z")
# Tiers as they are called in Chinese.
_IN_ENGLISH = {
    "企业版": ("Enterprise", "Business"), "团队版": ("Team", "Teams"), "专业版": ("Pro",),
    "商业版": ("Business",), "商务版": ("Business",), "个人版": ("Personal", "Individual", "Pro"),
    "家庭版": ("Family",), "学生版": ("Student",), "教育版": ("Edu",), "基础版": ("Basic",),
    "标准版": ("Standard",), "高级版": ("Premium", "Advanced"), "无限版": ("Unlimited",), "旗舰版": ("Ultimate",),
    "黄金": ("Gold",), "铂金": ("Platinum",), "白金": ("Platinum",), "钻石": ("Diamond",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Service:
    """What is sold in plans: the id of each plan by the word that tells it from the others."""

    head: str
    organization: str
    plans: dict[str, str]


@lru_cache(maxsize=8)
def services(registry: Registry) -> tuple[tuple[Service, ...], re.Pattern[str]]:
    """Every service with plans, and the words that tell their plans apart."""
    plans = [p for p in registry.products.values() if p.category == "subscription_plan"]
    found = []
    tails = set()
    for plan in registry.plans:
        own = {
            p.name.removeprefix(f"{plan.head} "): p.id
            for p in plans
            if p.name.startswith(f"{plan.head} ")
        }
        found.append(
            Service(
                plan.head, plan.organization, {w: i for w, i in own.items() if w not in _NO_PRICE}
            )
        )
        tails |= {plan.head.rpartition(" ")[2]} if " " in plan.head else set()
    words = sorted({w for s in found for w in s.plans}, key=len, reverse=True)
    pattern = lazily(
        rf"(?<![\w\-&+./])(?:(?P<tail>{'|'.join(map(re.escape, sorted(tails)))})\s)?"
        rf"(?P<word>{'|'.join(map(re.escape, words))})(?P<factor>\s\d{{1,3}}[x×])?(?![\w+]|-[A-Za-z]|\.\d|\s\d)"
    )  # fmt: skip
    return tuple(found), pattern


@lru_cache(maxsize=8)
def _plans(registry: Registry) -> dict[str, str]:
    """The id of each subscription plan by its name."""
    return {p.name: p.id for p in registry.products.values() if p.category == "subscription_plan"}


def plan_called(names: Vocabulary, head: str, word: str) -> Entity | None:
    """The plan that the registry knows by a word behind the name of its service."""
    known = _plans(names.registry.root)
    called = (f"{head} {w}" for w in _IN_ENGLISH.get(word, (word,)))
    plan = next((known[name] for name in called if name in known), None)
    return names.entity("product", plan) if plan is not None else None


def plan_of(names: Vocabulary, entity: Entity, word: str) -> Entity | None:
    """The plan of the registry that a word means beside the name of its service, maker or sibling."""
    registry = names.registry
    known = _plans(registry.root)
    if word in _IN_ENGLISH:
        meant = (plan_of(names, entity, w) for w in _IN_ENGLISH[word])
        return next((plan for plan in meant if plan is not None), None)
    if factor := _FACTOR.fullmatch(word):  # `Max 5x`, or `20x` behind it
        base = factor["tier"] or _FACTOR_BEHIND.sub("", entity.name)
        plan = next((id_ for name, id_ in known.items() if entity.name.startswith(name.split()[0]) and (name == base or name.endswith(f" {base}"))), None)  # fmt: skip
        return names.entity("product", plan, factor["f"].replace("×", "x")) if plan else None
    owner = entity.id if entity.type == "organization" else entity.organization_id
    heads = [plan.head for plan in registry.plans]
    own = [h for h in heads if f"{entity.name} ".startswith(f"{h} ")]
    for head in sorted(own, key=len, reverse=True):
        if (name := f"{head} {word}") in known:
            return names.entity("product", known[name])
    theirs = {f"{p.head} {word}" for p in registry.plans if p.organization == owner} & known.keys()
    if len(theirs) == 1:
        return names.entity("product", known[theirs.pop()])
    ending = {
        id_
        for name, id_ in known.items()
        if name.endswith(f" {word}") and registry.products[id_].organization == owner
    }
    if owner is not None and len(ending) == 1:
        return names.entity("product", next(iter(ending)))
    return None
