"""Words by which a list or an order that names a board ranks nobody: taste, happenings, prices."""

from __future__ import annotations

from llmdata.lazily import lazily

# A numbered list of something else, though its introduction names a board.
OWN_CHOICE = lazily(
    r"我(?:们)?(?:自己)?(?:最|个人)?(?:喜欢|推荐|常用|看好|欣赏|选)|我(?:们)?[^，。；：]{0,16}(?:试|用|测|玩|投|聊|打|见)过"
    r"|(?i:\b(?:I|we)\s+(?:(?:have|had)\s+)?(?:\w+\s+)?(?:like|love|use|pick|recommend|enjoy|prefer|tried|test|reach)\w*|\bfavou?rites?\b|\bmy\s+(?:own|top|personal|private|list|ranking|picks?|choices?|best|three|five|ten|\d+)\b)"
)
# Those on a board who are told in no order.
UNORDERED = r"不分(?:先后|名次|排名|次序|顺序)|(?i:\b(?:in\s+)?(?:no\s+(?:particular\s+|special\s+)?|random\s+|alphabetical\s+)order\b)"
# What happened, or what is said of something, one after the other.
_HAPPENINGS = (
    r"件事|原因|问题|教训|理由|启示|时刻|瞬间|大事|回顾|历程|时间线"
    r"|(?i:\b(?:reasons|(?<!how\s)(?<!where\s)things|lessons|questions|moments?|events?|stories|surprises|scandals|timeline|history|chronolog\w+)\b)"
)
HAPPENINGS = lazily(_HAPPENINGS)
# An order of something else than strength.
_ELSE = (
    r"先后|历任|轮流|上架|下架|收录|撤下|移除|新增|新上榜|新面孔|(?:试用|使用|尝试|发布|上线|推出|出场|登场|购买|介绍|阅读)的?(?:次序|顺序)|最便宜|最快|最省|性价比|按(?:照)?(?:价格|发布|时间|速度|字母)"
    rf"|{UNORDERED}"
    r"|(?i:\b(?:in\s+turn|cheapest|fastest|smallest)\b"
    r"|\bin\s+the\s+order\s+(?:in\s+which|that|of\s+(?!(?:their|the)\s+(?:scores?|rank|places?)\b))|\border\s+of\s+appearance\b"
    r"|\b(?:ranked|sorted|ordered)\s+by\s+(?!(?:\w+\s+)?(?:scores?|elo|rating|votes?|points|rank)\b)(?P<taste>how\s+(?:much|often|well|likely|useful)\b)?)"
)
ANOTHER = lazily(_ELSE)
OTHER_ORDER = lazily(rf"{_HAPPENINGS}|{_ELSE}")


def is_other_order(words: str, *, own: bool) -> bool:
    """Whether words tell an order of something else; an author's own may go by taste."""
    found = ANOTHER.search(words)
    return found is not None and not (own and found["taste"])
