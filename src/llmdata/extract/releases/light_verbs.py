"""Verbs that say little by themselves (`发了`, `上了`, `hurried out`): what their object tells of them."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.patterns import Example, Rule
from llmdata.extract.policy import context_date
from llmdata.extract.releases.guard import INTO
from llmdata.extract.releases.own_objects import is_of_it
from llmdata.extract.releases.phrases import NAMES
from llmdata.extract.releases.prose.vetoes import USERS
from llmdata.extract.releases.users import USERS_ZH
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

LIGHT = Rule(
    "release.light",
    f"verb(light) (gap|of|org|money|promo|size|called){{0,5}}? (comma|colon)? subject({NAMES})",
    yes=(
        Example("3 月，OpenAI 发了 GPT-9，两天后谷歌也上了 Gemini 9。",
                ("GPT-9 | release | 2025-03", "Gemini 9 | release | 2025-03")),
        Example("6 月，阿里又补了一个能看图的 Qwen9-VL。", ("Qwen9-VL | release | 2025-06",)),
        Example("5 月，Anthropic 顺手带了个命令行工具，还配了每月 300 美元的 Claude Max。", ("Claude Max | release | 2025-05",)),
        Example("9 月 24 日，字节一口气发了两个视频模型，Seedance 9 和 Seedance 9 Pro。",
                ("Seedance 9 | release | 2025-09-24", "Seedance 9 Pro | release | 2025-09-24")),
        Example("Alibaba hurried out Qwen9-Max in May.", ("Qwen9-Max | release | 2025-05",)),
    ),
    no=(
        "3 月，我们公司上了 Claude Code。",
        "3 月，OpenAI 发了三个功能，GPT-9 用户都能用。",
        "3 月，OpenAI 发了一篇讲 GPT-9 的文章。",
        "3 月，谷歌出了三个用 Gemini 9 写的应用。",
        "3 月，我给 Claude Max 交了 100 美元。",
        "OpenAI 没有发了 GPT-9 就跑。",
    ),
)  # fmt: skip

# What may stand between such a verb and its object: how many, what kind, what it is called.
_LEADS_TO = lazily(
    r"\s*(?:了|上)?(?:[^，。；]{0,24}?(?:的|叫|叫做|名叫|[一两几这那]?(?:个|款|版|套|代|位|枚|记|手)|新|新模型|自家|自己|旗舰|正式版|最新))?\s*[“「《*]*\s*"
    r"|\s*了?\s*[两二三四五六七八九十几\d]+(?:个|款|种|套)[^，。；：]{0,10}?(?:模型|工具|产品|应用|版本|尺寸|智能体|浏览器)\s*[，：:](?:分别是|即|包括)?\s*[“「《*]*\s*"
    r"|\s+(?i:(?:(?:its|their|the|a|an|us|own|new|first|[\w\-’']+)\s+){0,4})[“\"*]*"
)
_OTHER_DEED = lazily(
    r"用|讲|谈|关于|介绍|评测|测试|写|跑|比|对|给|从|把|按|因|于|在.{0,6}里|支持|基于|接入"
)
# Whom such a verb would make a user of the thing.
_USER = lazily(rf"{USERS_ZH}|公司|团队|{USERS.pattern}", re.IGNORECASE)
_HELPED = lazily(r"\s*(?:帮|相助|助阵|加持|打底)")
_REST = lazily(r"\.?'[._f]")


def comes_out(context: Context, view: View, match: re.Match[str]) -> bool:
    """A maker, or nobody in particular, brings the named thing out, and it is no user who gets it."""
    text = context.layout.visible
    index, first = match.start("verb"), match.start("subject")
    verb, subject = view.tokens[index], view.tokens[first]
    between = text[verb.end : subject.start]
    if verb.item == "换上" and {"M", "Q"} & set(view.string[:index]):
        return False  # `ChatGPT 换上 GPT-4o`: what runs in it from then on
    latin = str(verb.item).isascii()
    if INTO.search(between):
        return False  # what is switched on in a thing is a feature of it
    if not _LEADS_TO.fullmatch(between) or (not latin and _OTHER_DEED.search(between)):
        return False
    if _REST.match(view.string, match.end("subject")) and "叫" not in between:
        return False  # something of the thing
    end = view.tokens[match.end("subject") - 1].end
    if _HELPED.match(text, end) or is_of_it(text, end):
        return False  # `有了 X 帮忙`
    owner = subject.item.entity.organization_id
    actors = [t for t in view.tokens[:index] if t.kind == "O"]
    if not actors and _USER.search(text, _clause(view, index), verb.start):
        return False
    if actors and owner is not None and not _acts(actors[-1], owner):
        return False
    if "D" in view.string[:index] or (latin and "D" in view.string):
        return True
    return bool(actors) or bool(context_date(context.layout, context.mentions, view))


def _acts(actor: Token, owner: str) -> bool:
    """Whether the nearest maker may be the thing's: it is, or no registry knows the thing's."""
    return bool(actor.item.entity.id == owner)


def _clause(view: View, index: int) -> int:
    """Where the clause of a token begins."""
    for place in range(index - 1, -1, -1):
        if view.string[place] in ",:(-":
            return view.tokens[place].end
    return view.sentence.start
