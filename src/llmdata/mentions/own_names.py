"""The words by which a text names a ranking or a test of its author's own: patterns, no policy.

The group that matched tells what the name is: `name` (a ranking), `test` and `done` (a test that
needs places to rank anybody), `task` and `vote` (one that goes by what is asked, or by who votes), `exam` and `called` (a test with a name), `verb`, `order` and
`listed` (an order without one).
"""

from __future__ import annotations

import re

from llmdata.lazily import lazily

# Words between `my` and what is ranked: no other noun that could own it.
_WORDS_EN = (
    r"(?:(?!(?i:of|the|in|on|to|for|at|from|with|is|was|are|were|a|an|that|as)\s)[\w'’-]+,?\s+"
    r"|[“\"][^“”\"\n]{3,60}[”\"]\s+){0,6}?"
)
_OWN = r"\b(?i:my|our)\s+"
_COUNT = r"(?:three|four|five|six|seven|eight|ten|\d{1,2})"
_KIND_EN = rf"(?:leaderboards?|rankings?|league\s+tables?|score\s?boards?|tier\s+list|podium|pecking\s+order|top[\s-]{_COUNT}(?!\s*%))"
_TEST_EN = (
    r"(?:tests?|testing|evals?|evaluations?|benchmarks?|exams?|challenge|gauntlet|bake-?offs?|shoot-?outs?|comparisons?|head-to-heads?|"
    r"face-?offs?|trials?|tastings?|contests?|tournaments?|cook-offs?|experiments?|round-?ups?|showdowns?|polls?|survey|suite|testbench|test\s+bench)"
)
_OF_MODELS = r"(?:\s+(?:of|for)\s+(?:the\s+|this\s+year['’]s\s+)?(?:[a-z][a-z-]*\s+){0,3}?(?:models|llms|assistants|agents|chatbots|labs))?"
_KIND_ZH = r"(?:排行榜|榜单|排名榜|天梯榜?|红黑榜|榜(?![首样上中里次])|排名(?![第上靠])|排行|排序|座次|梯队表|前[三四五六十](?=[：:是为]))"
_TEST_ZH = r"(?:评测集|测试集|评测|测评|横评|盲测|实测|测验|小测|考题|考试|题库|测试(?!版|员|用户|人员|工程|中心)|对比|擂台|PK)"
_OWN_ZH = r"(?:自用|自制|自建|自测|私人|私房|私藏|个人|内部|小组|年终|年末|年度|主观|土)"
# What somebody publishes is no ranking of the author's (`FlagEval 12 月发布年终榜单`).
_PUBLISHED = r"(?:发布|公布|推出|更新|发表|揭晓|放出|公开)"
_WE_ZH = r"(?:我们?|本人|本号|本站|咱们?|编辑部|自家|我司|笔者)"
# Who reads a ranking, or is somebody else (`我查了查榜单`, `我爸爱看积分榜`), keeps none.
_NO_READER = r"(?![看查刷翻盯爱追爸妈哥弟姐妹])"
# Each with words, in lower case, of which one stands in every block that it names something in.
NAMED: tuple[tuple[list[str], re.Pattern[str]], ...] = (
    # `My own exam is called *Anvil*`, `我自己的题库叫“三板斧”`
    (
        "my our call 叫 称 命名".split(),
        lazily(
            rf"{_OWN}(?:(?i:own|very|silly|little|private|personal|in-house|internal|home-made|homemade|usual|secret)\s+){{0,3}}(?:[a-z-]+\s+){{0,3}}?(?i:{_TEST_EN}|{_KIND_EN})\b[^.!?\n]{{0,60}}?"
            rf"(?i:\b(?:is|was|goes\s+by\s+the\s+name|(?:which|that)\s+(?:I|we)(?:['’]ve)?|I|we)\s+(?:of\s+)?(?:called|named|dubbed|call|dub|christened)?(?:\s+it)?\s*|,\s*(?:called|named|dubbed)\s+|,\s*(?=[*_“\"])|,\s+(?=the\s+(?-i:[A-Z])[\w'’-]*(?:\s+(?-i:[A-Z])[\w'’-]*){{0,2}}[,:(]))[*_“\"]*(?i:the\s+)?(?P<called>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]*){{0,3}})(?=[*_”\"]*\s*(?:[:,.;(（—–]|\n|\Z))"
            r"|\b(?:I|[Ww]e)(?:['’]ve)?\s+call(?:ed)?\s+(?:it|this|that|mine|ours)\s+(?:the\s+)?[*_“\"]*(?P<called_so>(?:[A-Z][\w'’-]*\s+){1,3}(?:Test|Exam|Bench|Benchmark|Index|Board|Challenge|Gauntlet|League|Ranking|Leaderboard|Cup|Eval|Suite))\b"
            # What is called so of a kind (`把这类测试称为 …`) is no name of a test.
            rf"|{_WE_ZH}(?![^。！？\n，]{{0,12}}[这此那]一?(?:类|种|些))[^。！？\n，]{{0,16}}(?:{_KIND_ZH}|{_TEST_ZH}|[套份组]题(?!目?[材型外])|试卷|考卷|卷子)[^。！？\n“”]{{0,8}}?(?:叫做?|名叫|名为|起名叫?|取名叫?|命名为|称为|称之为)[“「『《*]*(?P<called_zh>[\u4e00-\u9fffA-Za-z0-9 -]{{2,16}}?)(?=[”」』》*]*[，。：；:（(])"
        ),
    ),
    # `Anvil, our own test of old letters`
    (
        "my our".split(),
        lazily(
            rf"(?:(?<=[^\w\s]\s)|(?<=[^\w\s])|^|\b(?i:on|in|for|and|by|at|with)\s)[*_“\"]*(?!(?:On|In|At|For|By|And|But|The|With)\s)(?P<called>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]*){{0,3}})[*_”\"]*,\s+(?i:my|our)\s+(?i:(?:own|very|silly|little|private|personal|in-house|internal|home-made|homemade|usual|secret)\s+){{0,3}}(?:[a-z-]+\s+){{0,2}}?(?i:{_TEST_EN}|{_KIND_EN})\b(?=\s*(?:[:,.;(—–]|\Z|\n)|\s+(?i:of|for|on|with|in|that|which|where|we|I)\b)",
            re.MULTILINE,
        ),
    ),
    # `my private ranking of coding models`
    ("my our".split(), lazily(rf"{_OWN}(?P<name>{_WORDS_EN}(?i:{_KIND_EN}{_OF_MODELS}))\b")),
    # `our own Desk Test`
    (
        "my our".split(),
        lazily(
            r"\b(?i:my|our)\s+(?i:(?:own|very|silly|little|private|personal|in-house|internal|yearly|annual|usual)\s+){0,3}(?:(?<=\bown\s)|(?<=\s))(?i:one|own)?(?:[.:]\s+(?:We\s+call\s+it\s+)?[Tt]he\s+)?[“\"]?(?P<exam>(?:[A-Z][\w'’-]*\s+){1,3}(?:Test|Exam|Bench|Benchmark|Index|Board|Challenge|Gauntlet|League|Ranking|Leaderboard|Cup))\b"
        ),
    ),
    # `my yearly "plan a party" test`
    ("my our".split(), lazily(rf"{_OWN}(?P<test>{_WORDS_EN}(?i:{_TEST_EN}))\b(?!['’-])")),
    # `我们组的年末排行榜`, `我自己的榜`, `我给的排序`
    (
        "我 本 咱 编".split(),
        lazily(
            rf"(?P<name>(?:我们?|本人|本号|本站|咱们?|编辑部)(?!觉得|认为|看|喜欢|选|心|爱|在)(?:{_NO_READER}[\u4e00-\u9fff]){{0,6}}?(?:自己)?的?(?:一张|一份)?(?:{_NO_READER}[\u4e00-\u9fffA-Za-z ]){{0,8}}?{_KIND_ZH})"
        ),
    ),
    # `老周自用榜`
    (
        "自 私 个人 内部 小组 年 主观 土".split(),
        lazily(
            rf"(?:^|(?<=[^\u4e00-\u9fff])|(?<=[是叫为的]))(?![月日号]|[^，。；\n]{{0,4}}?{_PUBLISHED})(?P<name>[\u4e00-\u9fffA-Za-z]{{0,5}}?{_OWN_ZH}[\u4e00-\u9fff]{{0,6}}?{_KIND_ZH})",
            re.MULTILINE,
        ),
    ),
    # `我自己也有一张“土豆榜”`, `our own "Potato League"`
    (
        "我 咱 自己 编 本 my our".split(),
        lazily(
            rf"(?:我|咱|自己|编辑部|本号)[^。！？\n“”]{{0,24}}[“「『《](?P<name>[^“”「」『』《》\n，。]{{1,12}}{_KIND_ZH})(?=[”」』》])"
            r"|\b(?i:my|our)\b[^.!?\n“”\"]{0,48}[“\"](?P<en>(?:[Tt]he\s+)?(?:[A-Z][\w'’-]*\s+){1,3}(?:Leaderboard|Ranking|Rankings|League|Index|Table|Chart|Board|Cup))(?=[,.]?[”\"])"
        ),
    ),
    # `我们内部评测集`, `我们做了一次横评`
    (
        "我 本 咱 编 自家 自己 笔者".split(),
        lazily(
            rf"(?:{_WE_ZH}[\u4e00-\u9fff]{{0,6}}?(?:做|搞|办|组织|跑|有|攒|留|出|设计)(?:过|了|着)?(?:一[次场轮个套份组]|几[次场轮道])?的?(?P<done>[\u4e00-\u9fff“”「」]{{0,12}}?{_TEST_ZH})"
            rf"|(?P<done_so>自己的(?:一[套份组张]|那[套份组张]|几道)?(?:私房|保留|老)?(?:题(?!目?[材型外])|{_TEST_ZH}))"
            rf"|(?P<test>{_WE_ZH}(?:(?![会让把被给想要能请叫说用跑在对是有了得和与做到过看发])[\u4e00-\u9fffA-Za-z ]){{0,8}}?{_TEST_ZH}))",
            re.MULTILINE,
        ),
    ),
    # `I ask each new model to draw a map of my garden`: the task is the test's name
    (
        "model".split(),
        lazily(
            r"\b(?:I|[Ww]e)(?:['’](?:ve|ll|d))?\s+(?:\w+\s+){0,2}?(?i:ask|asked|have|had|make|made|get|got|tell|told|let|set|give|gave)\s+(?i:each|every|all|any|the)\s+(?:[\w-]+\s+){0,3}?(?i:models?|one|them)\s+(?i:to\s+)?[a-z]+\s+(?:me\s+)?(?i:an?|the|my|one)\s+"
            r"(?P<task>(?:(?!(?:from|with|that|which|outside|and|using|without|based|of\s+my)\b)[\w'’-]+\s*){2,7}?)(?=\s*(?:[,.;:()—–]|\b(?:from|with|that|which|outside|and|using|without|based)\b|\n|\Z))"
        ),
    ),
    # `本刊编辑部也投了一次票`
    (
        "票".split(),
        lazily(
            r"(?P<vote>(?:本[刊报站号社台])?(?:编辑部|节目组)|本[刊报站号社台]|我们(?:组|团队|部门|公司|群里?|所|班|社)?)[^，。；：！？\n]{0,6}?(?:内部)?投(?:了|过)?(?:一[次轮回]|个)?票"
        ),
    ),
    # `How I would rank the coding models:`, `要我排的话：`
    (
        "rank 排".split(),
        lazily(
            r"\b(?:I|[Ww]e)(?:['’](?:d|ll|ve)|\s+(?:would|will|have|do))?\s+(?:\w+ly\s+)?(?P<verb>rank(?:ed)?\s+(?:them|(?:the|these|this\s+year['’]s)\s+(?:[a-z-]+\s+){0,4}?(?:models|llms|assistants|agents|chatbots)))\b"
            r"|(?P<order>(?:要|让|换)我来?排(?:的话|名|一下|序)?|我(?:会|就|来)?(?:这么|这样|如此)排)(?=[^。！？\n]{0,12}[：:，,])"
        ),
    ),
    # `What I use now, ranked by how much I'd miss it:`, `我常用的模型，按满意度排序：`
    (
        "rank order 排".split(),
        lazily(
            r"(?:^|(?<=[.!?]\s)|(?<=\n))[#*\s]*(?P<listed>(?=[^\n:]{0,120}\b(?i:I|I['’]\w+|my|me|we|our)\b)[A-Z][^\n:.,;!?]{3,60}?),?\s+(?:(?i:all|now|here)\s+)?(?i:ranked|ordered|in\s+order\s+of|in\s+descending\s+order|in\s+order)\b[^\n:.!?]{0,60}:(?=\s*\n)"
            r"|(?:^|(?<=[。！？]))[#*\s]*(?P<listed_zh>(?=[^\n：]{0,40}(?:我|咱|本人|笔者|编辑部))[^\n：。；，！？]{3,24})，?(?:按|依|照)[^\n：。；，]{1,16}?(?:排名|排序|排列|排个?座次|排个?名次|排)(?:如下|下来|是这样)?[：:](?=\s*\n)",
            re.MULTILINE,
        ),
    ),
)
