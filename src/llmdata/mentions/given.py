"""Names that the text itself gives: quoted names, new names after a renaming, nicknames."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.grammar.hints import Hints
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Entity, Mention
from llmdata.registry import slug

# What is sought all over a text opens with a set: that is found much faster than alternatives.
_CALLING = (
    r"[名叫取命称CNDUcndu](?:(?<=\b[CNDUcndu])(?i:(?<=c)alled|(?<=n)amed|(?<=d)ubbed|(?<=u)nder\s+the\s+name)"
    r"|(?<=[^A-Za-z])(?:(?<=名)[为叫]|(?<=叫)[做作]?|(?<=取)名|(?<=命)名为|(?<=称)[为作]))"
    r"\s*[“「『\"]"
)
_CALLED_SO = lazily(_CALLING)
_CALLED = lazily(rf"{_CALLING}(?P<quoted>[^“”「」『』\"\n]{{2,40}})[”」』\"]")
RENAMED = lazily(
    r"[改更重Rr](?:(?<=[改更])名|(?<=改)称|(?<=重)命名|(?<=\b[Rr])(?i:enamed|ebranded))(?:为|成|作|叫|(?i:\s+(?:to|as)\b))?\s*[“「『\"]?"
)
_NEW_NAME = lazily(r"(?P<name>[A-Z][\w.+\-]*(?: [A-Z0-9][\w.+\-]*){0,3})")
_NICKNAME = lazily(
    r"(?:戏称|昵称|称之?为|叫做|叫作|[叫称喊唤](?:[它其]|之为|作)?|(?i:\bcalling\s+it|\bcalled\s+it|\bcall\s+it|\bdubbed|\bnicknamed))"
    r"\s*(?:为|it\s)?\s*[“「『\"]?\s*\Z"
)
_CALLS = Hints("称", "叫", "喊", "唤", "call", "dubbed", "nicknamed")
_UPDATED = lazily(r"升级|升級|更新|改版|(?i:\bupgraded?\b|\bupdated?\b|\brefresh(?:ed)?\b)")


# What others call a thing is no name that its maker gave it: `圈内人管它叫“…”`, `江湖人称“…”`, `网友戏称为“…”`.
_BY_OTHERS = lazily(
    r"(?:管[^，。；：]{1,12}|(?:网友|圈内|业内|业界|大家|社区|江湖|外界|媒体|坊间|民间|玩家|粉丝|开发者|程序员|用户|[有众]人|人)们?[^，。；：]{0,6}|[戏俗笑昵爱谑])\Z"
)


def coined_products(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    """Products that a quoted name introduces in a sentence that names their maker."""
    telling = {layout.sentence_at(m.start()) for m in _CALLED_SO.finditer(layout.visible)}
    for sentence in (layout.sentences[index] for index in sorted(telling)):
        for match in _CALLED.finditer(layout.visible, sentence.start, sentence.end):
            start, end = match.span("quoted")
            if any(
                m.start < end and start < m.end and m.end - m.start >= end - start for m in mentions
            ):
                continue
            if _BY_OTHERS.search(layout.visible, sentence.start, match.start()):
                continue
            maker = _maker(mentions, sentence.start, match.start())
            if maker is not None and _makes(layout.visible[sentence.start : match.start()]):
                yield Mention(start, end, _feature(match["quoted"], maker))


_MAKES = lazily(
    r"推出|发布|發布|上线|上線|(?i:\blaunched|\breleased|\bintroduced|\bshipped|\bannounced)"
)


def _makes(words: str) -> bool:
    return _MAKES.search(words) is not None


_BOARD = lazily(
    # what its owner does comes between (`X published The Leaderboard Illusion`): no name of his
    r"\s*(?:的|'s|’s)?\s*(?!\s*(?:发布|推出|公布|上线|登|霸|冲|占|刷|在|和|与|(?i:\w+ed|publishes|releases|runs|ran|built|builds|made|makes|tops|leads|led|wrote|writes|calls|says|said|is|was|has|had|and|in|on|at|to|for|with)\b))"
    r"(?P<name>[^，。；：、,.;:的'’\n]{0,16}?(?:排行榜|榜单|天梯榜|(?i:leaderboard)(?!\s+[A-Z])))"
)


_COUNTED = lazily(r"(?:[两三四五几多各这那该此]|\d)\s*(?:[份个张大家块种类项]|榜)")


def own_leaderboards(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    """Rankings that are known only as somebody's: `ORGANIZATION 的 … 排行榜`."""
    for mention in mentions:
        if mention.entity.type != "organization":
            continue
        match = _BOARD.match(layout.visible, mention.end)
        if match is None or any(
            match.start("name") < m.end and m.start < match.end() for m in mentions
        ):
            continue
        owner, phrase = mention.entity, match["name"].strip()
        if _COUNTED.match(phrase):
            continue  # `LMArena 和 A 两份榜单`: no name
        yield Mention(
            match.end() - len(match["name"].lstrip()),
            match.end(),
            Entity(
                "benchmark", f"{owner.id}/{slug(phrase)}", f"{owner.name} {phrase}", None, owner.id,
                "leaderboard", domain="general",
            ),
        )  # fmt: skip


def _maker(mentions: list[Mention], start: int, end: int) -> Entity | None:
    inside = [m for m in mentions if start <= m.start < end and m.entity.type == "organization"]
    return inside[-1].entity if inside else None


def _feature(name: str, maker: Entity) -> Entity:
    return Entity(
        "product", f"{maker.id}/{slug(name)}", name, organization_id=maker.id, category="feature"
    )


def renamed(layout: Layout, mentions: list[Mention]) -> dict[str, Mention]:
    """Old entity id → mention of the new name, for every renaming that the text tells."""
    names: dict[str, Mention] = {}
    for match in RENAMED.finditer(layout.visible):
        sentence = layout.sentences[layout.sentence_at(match.start())]
        before = [m for m in mentions if sentence.start <= m.start < match.start()]
        before = [m for m in before if m.entity.type in ("product", "model")]
        if not before or match.end() > sentence.end:
            continue
        known = next((m for m in mentions if m.start == match.end()), None)
        old = _old(layout.visible, before, match.start(), known)
        if known is not None:
            if known.entity.type == old.type and known.entity.id != old.id:
                names[old.id] = known
            continue
        new = _NEW_NAME.match(layout.visible, match.end(), sentence.end)
        if new is not None:
            owner = f"{old.organization_id}/" if old.organization_id else ""
            name = new["name"].rstrip(".")
            entity = Entity(
                old.type, f"{owner}{slug(name)}", name, None, old.organization_id, old.kind,
                old.category, family=old.family, family_id=old.family_id, modality=old.modality,
            )  # fmt: skip
            names[old.id] = Mention(new.start(), new.start() + len(name), entity)
    return names


_FORMER = Hints("前者", "the former")


def _old(text: str, before: list[Mention], verb: int, known: Mention | None) -> Entity:
    """The thing that got a new name: the one named last, the first behind `前者`, none of another maker."""
    owner = known.entity.organization_id if known is not None else None
    own = [m for m in before if owner is None or m.entity.organization_id == owner] or before
    return own[0 if _FORMER.stand_in(text, before[-1].end, verb) else -1].entity


def nicknames(layout: Layout, mentions: list[Mention]) -> dict[int, Entity]:
    """Place of a mention → the updated model of which it is but a nickname."""
    names: dict[int, Entity] = {}
    for index, mention in enumerate(mentions):
        if mention.entity.type != "model":
            continue
        near = max(0, mention.start - 24)
        if not _CALLS.stand_in(layout.visible, near, mention.start):
            continue
        if not _NICKNAME.search(layout.visible, near, mention.start):
            continue
        block = layout.blocks[layout.sentences[layout.sentence_at(mention.start)].block]
        if not _UPDATED.search(layout.visible, block.start, mention.start):
            continue
        family = mention.entity.family_id
        before = [
            m for m in mentions[:index] if m.start >= block.start and m.entity.family_id == family
        ]
        if before and before[-1].entity.id != mention.entity.id:
            names[mention.start] = before[-1].entity
    return names
