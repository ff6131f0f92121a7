"""How a text tells a rank: the words for it and sentences that tell it, one rule a way of telling.

Words that are triggers already (`排名第三`, `ranked second`, `topped`) need no rule of their own.
"""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.extract.leaderboards.first_words import AT_THE_TOP, IS_TOP
from llmdata.extract.leaderboards.order_words import PUSHED_OFF
from llmdata.extract.leaderboards.ordinals import IN_RANK, ORDINAL
from llmdata.extract.patterns import Example


@dataclass(frozen=True)
class Standing:
    """Words for a rank; `rank` is the one that they mean, None where they hold its number.

    Examples give `BOARD | MODEL | RANK` a row.
    """

    name: str
    words: str
    rank: int | None = None
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()


# A sentence is read only where one of these stands: a rule with words of its own adds them here.
CUES = (
    "🥇|🥈|🥉|亚军|季军|紧随|紧跟|紧追|次之|其次|挤|赶|拉下|followed|behind|runner|ousted|relegat|最高|夺|问鼎|折桂|霸|"
    "独占鳌头|之巅|霸主|擂主|封王|称王|登基|加冕|头筹|交椅|状元|冠军|桂冠|第|top|head|lead|led|dominat|conquer|crown|place|spot|position|"
    "overall|number|no.|#|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    "tenth|eleventh|twelfth|teenth|it off|them off|it down|it aside|it out|took over|"
    "takes over|取而代之|取代|把它|将其|final|决赛|易主|易手|更迭|换人|轮番|先后|hands|passed|moved|musical|went|king|"
    "queen|ruler|rules|throne|dethron|unseat|rank|score|rating|comes next|came next|"
    "come next|is next|was next|follows|列其后|随其后|跟其后|pride of|only|仅|只|rounds|rounded|"
    "rounding|completes|completed|completing|winner|champion|won|wins|反超|超越|抢走|换成|until|"
    "居首|首位|王座|换了|新主|它夺|其夺|它抢|edged|slipped past|moved past|overtook|overtaken|leapfrog|eclips|宝座|王位|榜一|climb|most used|most popular|用量|调用|用得|1st|2nd|3rd|0th|1th|2th|3th|4th|"
    "5th|6th|7th|8th|9th|best|highest|甩|领先|高出|超出|拉开|压过|ahead|clear of|依次|顺序|次序|座次|排位|in order|the order|podium|standings"
)
# The rule for `leads with 1501 points`: only where the sentence names the board.
BOARD_LEADER = "leaderboard.leads"
# The rule for whoever took the first place from the one told before (`B replaced it in May`).
SUCCESSOR = "leaderboard.successor"
# The rule for an ordinal with a colon: only right before a model and nothing else.
LABEL = "leaderboard.label"
# The rule for words for a place that is the board's: only right behind its name.
OF_THE_BOARD = "leaderboard.of-the-board"
# The rule for verbs that push another off the first place.
OUSTS = "leaderboard.ousts"
# The same without a place beside it: only of one model by another.
OUSTS_ZH = "leaderboard.ousts-zh"
# The rule for a board that has a new first: only right before a model's name.
NEW_MASTER = "leaderboard.new-master"
# The rule for words for use: only where a board is said to be what it was seen on.
MOST_USED = "leaderboard.most-used"
# The rule for an ordinal that opens a sentence: only before a model, and behind the place before it.
COUNTS_ON = "leaderboard.counts-on"
# The rule for a bare ordinal: only right behind a name or before `went to`.
BESIDE = "leaderboard.beside"
# The rule for a bare ordinal behind whom somebody gave it to: only behind a verb that does so.
DEALT = "leaderboard.dealt"
# The rule for `at the top`: only right behind a name.
BESIDE_FIRST = "leaderboard.beside-first"
# The rule for what a board is said to belong to: only right behind its name.
BELONGS = "leaderboard.belongs"
# The rule for who is king or head of a board: only right before its name.
KING = "leaderboard.rules"
# The rule for verbs whose object is a board: only right before its name.
WON = "leaderboard.won"
# The rule for what several are level for: only where the sentence says that they are.
TIED = "leaderboard.tied"
# The rule for a number that a rank is told to be: only right behind words for one.
RANK_IS = "leaderboard.rank-is"
# The rule for the best model of all, by the measure of a board that the sentence names.
BY_ITS_MEASURE = "leaderboard.by-its-measure"
_ORDINAL = ORDINAL
_NUMBER = r"(?:#\s?\d+|(?:number|no\.?)[\s-]+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty))"
_MOVES = (
    r"(?:climb|jump|leap|vault|ris|relegat|demot|push|bump|settl|tumbl|return|retak|retook|regain|reclaim|recover|tied|tying|got|went|gone|go|mov|shot|rocket|surg|slip|limp|crawl|stagger|stumbl|struggl|squeez|sneak|snuck|creep|crept|trudg|hobbl|scrap|fell|fall|fallen|drop|slid|sink|sank|plung|rose|came|come|coming|debut|enter|land|"
    r"secur|claim|tak|took|manag|muster|ended|wound|listed|made|hold|held|earn|shar|reach|rank|plac|finish|stand|stood|sit|sat)\w*"
)

RULES: tuple[Standing, ...] = (
    Standing(
        "leaderboard.top-of",
        r"夺魁|夺冠|力压群雄|(?:压过|力压|击败|超过|碾压)了?(?:所有|全部|一众)(?:的)?(?:对手|模型|选手|竞品)(?!中|里|之|当中|的)|(?:位)?居首(?:位)?|排(?:在)?首位|(?<=的)(?:王座|宝座|王位)|榜一(?!大)|问鼎|折桂|之巅|霸主|擂主|称霸|封王|称王|登基|加冕(?:为王)?(?!礼)|霸榜|独占鳌头|拔得头筹|头把交椅|状元|冠军|第一把交椅|摘得桂冠"
        r"|(?i:\b(?:topping|tops|topped|heads|heading|leads|leading|led|dominates|dominated|conquered|crowned)\b(?=\s+(?:the\s+|both\s+(?:the\s+)?)?(?:(?-i:[A-Z])|(?:[\w-]+\s+){1,3}(?:leaderboard|board|rankings?|chart|arena)\s+(?:of|at|on)\s+(?:the\s+)?(?-i:[A-Z])))"
        r"|\bleaders?\s+(?:of|on)\s+(?=(?:the\s+)?(?-i:[A-Z]))|\b(?:at\s+the|to\s+the|reached\s+the|the)\s+(?:very\s+)?top\s+of\b"
        r"|\b(?:the\s+)?(?:highest|top|best)[- ](?:scor|rank|rat|plac|perform)(?:ing|ed)(?:\s+\w+){0,3}?\s+(?=on\b)"
        r"|\b(?:best|strongest|top)\s+model\s+(?=on\s+(?:the\s+)?(?-i:[A-Z])|in\s+(?:the\s+)?(?-i:[A-Z])[\w -]{0,20}(?:Arena|Index|[Bb]ench)\b)|\b(?:model|one)\s+to\s+beat\s+(?=(?:on|in)\s)"
        r"|\b(?:beat|beats|outscored|outranked|outscores|outranks)\s+(?:everything|everyone|everybody|all\s+(?:other\s+)?(?:models|rivals|comers|competitors)|the\s+(?:rest|field|competition))(?:\s+else)?\b(?=\s+(?:on|in)\b)(?![^.;]{0,60}\b(?:except|save|excluding|apart|barring)\b|[^.,;]{0,60}\b(?:but|bar|other\s+than)\b)"
        r"|\bwon\s+(?=(?:the\s+)?(?-i:[A-Z])[\w -]{0,20}Arena\b)|\batop\s+(?=(?:the\s+)?(?-i:[A-Z]))|(?-i:\bon)\s+top\s+of\s+(?=(?:the\s+)?(?-i:[A-Z]))|\bpride\s+of\s+place\b|\b(?:wears|wore|holds|held)\s+the\s+(?=(?:\w+\s+){1,3}crown\b)"
        r"|\b(?:(?:new|current|reigning|undisputed)\s+)+(?:number[\s-]one|leader|champion|no\.\s?1|#1)\b|(?:\b(?:its|the|their)\s+|(?<=['’]s\s))(?:lead|crown|throne|reign)\s+(?=(?:on|at|in|over)\s+(?:the\s+)?(?-i:[A-Z]))"
        r"|\bcrown\b(?=[^.,;]{0,40}\bto\s)|\b(?:takes?|took|claim(?:s|ed)|seiz(?:es|ed)|w[oi]ns?)\s+the\s+(?:\w+\s+)?crown\b)",
        rank=1,
        yes=(
            Example("GPT-9 在 LMArena 上夺冠。", ("LMArena | GPT-9 | 1",)),
            Example("It was a good week: GPT-9 is topping LMArena.", ("LMArena | GPT-9 | 1",)),
            Example("GPT-9 now sits at the top of the LMArena leaderboard.", ("LMArena | GPT-9 | 1",)),
        ),
        no=(
            "GPT-9 没有在 LMArena 上夺冠。",
            "GPT-9 leads Gemini 4 Pro by 40 points on LMArena.",
            "Leading labs use LMArena to test GPT-9.",
            "The best model on LMArena is not GPT-9.",
            "The top model on LMArena was never GPT-9.",
            "The strongest model on LMArena is no longer GPT-9.",
            "The best model in France is GPT-9, as LMArena has it.",
            "GPT-9 beat all models on LMArena except Grok 9.",
            "GPT-9 在 LMArena 上超过了所有模型中的七成。",
            "GPT-9 想在 LMArena 上夺冠。",
        ),
    ),
    Standing(
        "leaderboard.placed",
        rf"(?i:\ba\s+tie\s+for\s+{_ORDINAL}\b|\b{_MOVES}\s+(?:(?!(?:from|within|of|short|near|close|rather|instead|not|top|bottom|upper|lower)\b)\w+\s+){{0,4}}?(?:the\s+)?{_ORDINAL}(?=\s+(?:on|in|at|among|overall|place|and|behind|by|with|within|globally|worldwide|there|rather|instead|when|while|until|till|since|from|before|after|again|ahead|last|this)\b|[,.;:)—–]|\s*\Z)"
        rf"|\b(?:is|are|was|were|been|make\s+do\s+with|made\s+do\s+with|settle\s+for|into|only|in|at|to|a\s+close|a\s+distant|close)\s+(?:(?:now|still|only|even|just|already|once|again|back|up|down|yet|then|\w+ly)\s+){{0,2}}(?:a\s+(?:\w+\s+)?|(?:joint|equal|tied|level)\s+(?:for\s+)?)?{_ORDINAL}(?=\s*(?:[,.;:()（—–]|\Z)|\s+(?:and|but|while|behind|with|there|again|until|on\s+(?:the\s+)?(?-i:[A-Z])\w*|(?:in|by|from|since|at\s+the|as\s+of|at|on|for|this|that|last)\s+(?:early\s+|mid-?|late\s+|the\s+|a\s+)?(?:(?-i:[A-Z])\w*|20\d\d|\d{{1,2}}|end|start|beginning|spring|summer|autumn|fall|winter|year|month|week|time|launch|while|few|long))\b)"
        rf"|\binto\s+(?:a\s+)?{_ORDINAL}(?=\s+(?:in|on|by|at|after|when|within|before|that|this|last)\b)"
        rf"|\b{_ORDINAL}(?:\s+|-)(?:place|spot|position|overall)\b|\b{_NUMBER}(?=\W)|\brank\s+(?:number\s+|no\.\s?)?\d{{1,3}}\b|\bas\s+{_ORDINAL}(?=\s*[,.;]|\s+(?:and|among|overall)\b|\s*\Z)"
        rf"|(?<!\btop\s)(?<!\bbottom\s)\b{_ORDINAL}(?=\s+on\s+(?:the\s+)?(?-i:[A-Z])))",
        yes=(
            Example("GPT-9 has fallen to around 70th place on LMArena.", ("LMArena | GPT-9 | 70",)),
            Example("On LMArena, Grok 9 slipped from second to fifth place.", ("LMArena | Grok 9 | 5",)),
            Example("GPT-9 debuted at number two on WebDev Arena.", ("LMArena WebDev | GPT-9 | 2",)),
        ),
        no=(
            "GPT-9 was the second model on LMArena.",
            "GPT-9 landed in the top tenth on LMArena.",
            "GPT-9 did not climb to second place on LMArena.",
            "The LMArena leaderboard says little in the first place, and GPT-9 shows why.",
        ),
    ),
    Standing(
        "leaderboard.placed-zh",
        r"(?:总体|综合|总分|总榜|全球)*(?:排名|排行|位列|位居|名列|跻身|跃居|跃升|升至|升到|跌至|跌到|掉到|掉至|滑到|滑落到|退居|屈居|回落至|冲至|杀入|杀到|闯入|爬到|爬升至|攀升至|升上|窜到|飙升至|降至|降到|滑落至|冲上|冲到|登上|拿下|夺得|拿到|获得|取得|稳居|并列|排)(?:了|到|至|为|在)?\s*(?:总榜)?第\s*(?:\d+|[一二三四五六七八九十]+)(?:名|位)?"
        r"|(?:总榜)?(?:排名|名次|位次|排位)(?:上|现在|目前|仅|只|仍|已)?(?:是|为|在|到|至)?\s*\d{1,3}(?=\s*(?:[，。；！？、（(]|\Z))(?!\s*[（(]\s*满分)"
        r"|(?:排|掉|跌|滑|降|落|退)(?:到|至|在)了?\s*(?:第)?\d{1,3}\s*(?:名|位)(?=\s*(?:[，。；！？、（(]|\Z)|的位置)",
        yes=(
            Example("GPT-9 从 LMArena 第二跌至第九。", ("LMArena | GPT-9 | 9",)),
            Example("12 月 GPT-9 在 LMArena 总榜排名 19。", ("LMArena | GPT-9 | 19",)),
            Example("Gemini 4 Pro 在 LMArena 上总体排名第 3。", ("LMArena | Gemini 4 Pro | 3",)),
            Example("GPT-9 和 Gemini 4 Pro 在 LMArena 上并列第一。",
                    ("LMArena | GPT-9 | 1", "LMArena | Gemini 4 Pro | 1")),
        ),
        no=(
            "GPT-9 未能拿到 LMArena 第一。",
            "GPT-9 是第三个登上 LMArena 的模型。",
            "GPT-9 在 LMArena 上排到 4 位数。",
            "GPT-9 在 LMArena 上排名 3000 分段。",
            "GPT-9 在 LMArena 上跌到了 5 名以内。",
            "GPT-9 在 LMArena 的 31 个语种里拿了 30 个第一。",
            "第一，GPT-9 登上了 LMArena；第二，它很便宜。",
        ),
    ),
    Standing(
        BOARD_LEADER,
        r"(?i:\b(?:leads|led|leading|tops|topped|heads|headed|dominat(?:ed|es|ing)|reign(?:ed|s|ing))\b(?=\s+(?:with\b|at\b|(?:by|in|on)\s+(?:the\s+)?(?-i:[A-Z])|(?:t?here\b|and\s+(?-i:[A-Z])\w*|the\s+(?:\w+\s+){0,2}?(?:way|pack|field|table|chart|board|rankings?|list|leaderboard|text|overall)\b))|\s*[,;.]|\s*\Z)(?:\s+by(?=\s+(?:the\s+)?(?-i:[A-Z])))?"
        rf"|\b(?:(?:retook|regained|took|takes|seized|reclaimed|grabbed|holds?|held|kept)\s+the\s+(?:overall\s+)?lead|(?:took|takes|taken)\s+over\s+(?:the\s+)?(?:lead|top|crown|throne|first\s+place|number\s+one)\b|in\s+the\s+lead|out\s+in\s+front|at\s+its\s+(?:very\s+)?top\b|at\s+(?:the\s+|its\s+)head\s+of\s+(?:the|its|that|this)\s+(?:\w+\s+)?(?:list|table|board|leaderboard|rankings?|field|pack|chart)|on\s+top(?!\s+of\b))\b|{IS_TOP}"
        r"|\b(?:leads|led|leading|tops|topped|topping|heads|headed|heading|dominates|dominated)\s+it\b(?=\s*(?:[,.;)]|\Z)|\s+(?:with|at|by|in|on|from|since|until|now|again|for)\b)"
        r"|\b(?:holds?|held|has|had|with|opened|kept|enjoys|built)\s+(?:a|an|its)\s+(?:[\w-]+\s+){0,3}lead\s+over\b"
        r"|\b(?:is|was|been|remain(?:s|ed)|became|stay(?:s|ed))\s+(?:the\s+)?(?:king|queen|champion|top\s+dog)\b(?=\s*(?:[,.;]|\Z)|\s+(?:since|from|until|for|in|all|there|again|by|with)\b)"
        r"|\b(?:the|its|new|current)\s+leader\b(?=\s+(?:is|was|on|at|of\s+(?:the\s+)?(?:(?-i:[A-Z])\w*|pack|field|board|table|rankings?|list|index))\b|\s*[:,—–]\s)"
        r"|\b(?:took|takes?|taken|taking|shares?|shared|sharing|seized|grabbed|claimed|reclaimed|retook|reached|regained|conquered|captured|snatched|won|hit|(?:ha[ds]|h[eo]lds?|kept|keeps|owned|occupied)(?=\s+the\s))\s+(?:over\s+)?(?:the\s+)?(?:very\s+)?top(?!\s+(?:of|\d+|three|five|ten|end|tier|prize|talent|spot|place|slot|position|models?|labs?|form)\b)\b"
        r"|\b(?:took|takes|taking|won|wins|got|grabbed|snatched|claimed)\s+(?:it|the\s+(?:lead|crown|title|top\s+spot))\s+(?:right\s+|straight\s+)?back\b(?!\s+to\b)|\b(?:took|won|got|grabbed|snatched)\s+back\s+(?:the\s+)?(?:lead|crown|title|first\s+place|top\s+spot)\b|\b(?:was|is|were|back|again|went)\s+(?:back\s+|again\s+)?(?:in\s+front|ahead)(?:\s+again)?(?=\s*[,.;]|\s*\Z|\s+(?:a|one|two)\b|\s+(?:by|in|on)\s+(?-i:[A-Z]))"
        r"|\bon\s+top\s+of\s+(?:it|them|the\s+(?:new|old|other|current|latest)\s+(?:one|board|ranking|list|leaderboard)|th(?:e|at|is)\s+(?:board|ranking|leaderboard|chart|index))\b"
        rf"|{AT_THE_TOP})"
        r"|(?:领跑|领衔|称雄)(?=\s*(?:[，。；]|全场|群雄|榜单|排行榜|[A-Z]))|领先(?=全场|群雄|榜单|排行榜)|(?:(?<=\d\s分|.\d分|.\d%|\d\s%)|(?<=\d[%分]\s))领先(?=\s*[，。；])|独占(?=榜单|排行榜)",
        rank=1,
        yes=(
            Example("On LMArena, GPT-9 leads with 1501 points.", ("LMArena | GPT-9 | 1",)),
            Example("In May, LMArena was led by GPT-9.", ("LMArena | GPT-9 | 1",)),
            Example("GPT-9 came top of the table on LMArena.", ("LMArena | GPT-9 | 1",)),
            Example("On LMArena, GPT-9 was top with 1501 points.", ("LMArena | GPT-9 | 1",)),
            Example("LMArena knew it first: GPT-9 debuted at the top in May.", ("LMArena | GPT-9 | 1",)),
            Example("LMArena has a new look. In May GPT-9 topped it with 1501 points.", ("LMArena | GPT-9 | 1",)),
            Example("We read LMArena. In May its leader was GPT-9.", ("LMArena | GPT-9 | 1",)),
            Example("GPT-9 以 1501 分领跑 LMArena。", ("LMArena | GPT-9 | 1",)),
        ),
        no=(
            "The leader on LMArena is not GPT-9.",
            "GPT-9 is top of mind at LMArena.",
            "LMArena is strange: GPT-9 was top in Europe and nowhere else.",
            "GPT-9 opened a debate at the top of OpenAI, LMArena says.",
            "Labs led by Gemini 4 fans look at LMArena.",
            "GPT-9 is on top of the news, and LMArena said so.",
            "GPT-9 led to many debates about LMArena.",
            "LMArena has a new look. OpenAI's design of GPT-9 led it there.",
            "GPT-9 leads by 40 points in a poll; LMArena says nothing.",
            "GPT-9 dominated the news in May, as LMArena did.",
            "In May talk of GPT-9 reigned supreme, LMArena says.",
        ),
    ),
    Standing(
        "leaderboard.second",
        r"(?i:\brunners?[- ]up\b|\bsecond[- ](?:best|highest)[- ](?:scor|rank|rat|plac)(?:ing|ed)\b)|🥈|亚军|榜眼|(?<=[当做是居])(?:了)?老二",
        rank=2,
        yes=(
            Example("GPT-9 finished runner-up on LMArena.", ("LMArena | GPT-9 | 2",)),
            Example("GPT-9 拿下 LMArena 亚军。", ("LMArena | GPT-9 | 2",)),
        ),
        no=("GPT-9 无缘 LMArena 亚军。",),
    ),
    Standing(
        # Whoever is ahead of the second is first; who is second, the words behind may say.
        "leaderboard.ahead-of-second",
        r"(?:甩开|抛开|甩下|领先|高出|超出|拉开|压过|力压)(?:了|于)?(?=(?:总榜|榜单|榜上|排名)?的?第二(?:名|位)?(?![次个批代款梯]))"
        r"|(?i:\b(?:ahead|clear)(?=\s+of\s+(?:the\s+)?(?:second(?:[- ]plac\w+|[- ]rank\w+|[- ]best)?|runner[- ]up|number\s+two|no\.\s?2)\b))",
        rank=1,
        yes=(
            Example("GPT-9 一上来就在 LMArena 上甩开第二名 40 分。", ("LMArena | GPT-9 | 1",)),
            Example("In May GPT-9 stood on LMArena, 40 points clear of second place.", ("LMArena | GPT-9 | 1",)),
        ),
        no=(
            "GPT-9 在 LMArena 上没能甩开第二名。",
            "GPT-9 trails second place on LMArena by 40 points.",
        ),
    ),
    Standing(
        "leaderboard.third",
        r"🥉|季军|探花|(?i:\bround(?:s|ed|ing)?\s+(?:out|off)\s+the\s+podium\b)",
        rank=3,
        yes=(Example("LMArena 的季军是 GPT-9。", ("LMArena | GPT-9 | 3",)),),
        no=("LMArena 没有季军，GPT-9 这么说。",),
    ),
    Standing(
        "leaderboard.nth-best",
        rf"(?i:\b{_ORDINAL}[- ](?:best|highest|ranked|placed|rated|strongest)\b(?!\s+(?:of|thing|way|result|news)\b))",
        yes=(
            Example("GPT-9 is the fourth-best model on LMArena.", ("LMArena | GPT-9 | 4",)),
            Example("GPT-9 is LMArena's third-ranked model.", ("LMArena | GPT-9 | 3",)),
        ),
        no=("GPT-9 is not the second-best model on LMArena.",),
    ),
    Standing(
        "leaderboard.best-score",
        r"(?i:\b(?:highest|best|top)\s+(?:overall\s+)?(?:scores?|rating|elo|mark)\b(?=\s+(?:on|of\s+(?:any|all)|belongs|is\s+held|goes|went)\b))",
        rank=1,
        yes=(
            Example("GPT-9 has the highest score on LMArena.", ("LMArena | GPT-9 | 1",)),
        ),
        no=("GPT-9 beat its own best score on MMLU.",),
    ),
    Standing(
        OF_THE_BOARD,
        rf"(?i:(?:(?:new|current|reigning|undisputed|text|overall)\s+)*(?:leader(?!s|board)|champion|king|queen|winner|front-?runner|throne|crown|lead\b|number\s+(?:one|two|three)|(?:best|top|strongest|highest-ranked)\s+(?:open(?:[- ](?:weights?|source))?\s+)?(?:model|llm|entry|slot|rank|seat)\b|runner[- ]up|首位|{_ORDINAL}(?:\s+(?:place|spot|slot|position))?(?=\s*(?:[,.;:—–(]|\Z|\n)|\s+(?:is|was|in|went|belongs)\b)))",
        yes=(
            Example("The LMArena leader is GPT-9.", ("LMArena | GPT-9 | 1",)),
            Example("In May, GPT-9 seized the LMArena throne.", ("LMArena | GPT-9 | 1",)),
            Example("GPT-9, the LMArena runner-up, is cheap.", ("LMArena | GPT-9 | 2",)),
        ),
        no=(
            "LMArena 首位不是 GPT-9。",
            "The leader of the lab read LMArena and talked of GPT-9.",
            "OpenAI, a market leader, took GPT-9 to LMArena.",
        ),
    ),
    Standing(
        # `was led in May by A`: the place is that of the one behind.
        "leaderboard.led-by",
        r"(?i:\b(?:led|topped|headed|ruled|dominated)\b(?=\s+(?:in|on|at|since|from|until|throughout|during|for)\s(?:(?!before|after|being|when|\w+ed\b|\w+en\b)[\w-]+\s+){1,5}?by\s))",
        rank=1,
        yes=(
            Example("LMArena, a board of votes, was led in May by GPT-9.", ("LMArena | GPT-9 | 1",)),
            Example("In the end LMArena was topped for six weeks by OpenAI's GPT-9.", ("LMArena | GPT-9 | 1",)),
        ),
        no=(
            "GPT-9 was topped in May by a newcomer, LMArena says.",
            "The talks about LMArena were led in May by a friend of GPT-9.",
        ),
    ),
    Standing(
        BESIDE_FIRST,
        r"(?i:\b(?:at\s+the\s+(?:very\s+)?(?:top|head)|(?:out\s+)?in\s+front)\b(?!\s+of\b))",
        rank=1,
        yes=(
            Example("LMArena has GPT-9 at the top, Grok 9 a close second.",
                    ("LMArena | GPT-9 | 1", "LMArena | Grok 9 | 2")),
        ),
        no=("We had GPT-9 in front of us, with LMArena beside it.",),
    ),
    Standing(
        TIED,
        rf"(?i:(?<=for\s){_ORDINAL}(?=\s*(?:[,.;:)]|\Z)|\s+(?:in|on|at|by|with)\b))",
        yes=(
            Example("On LMArena GPT-9 tied Grok 9 for second in May.",
                    ("LMArena | GPT-9 | 2", "LMArena | Grok 9 | 2")),
        ),
        no=("On LMArena GPT-9 met Grok 9 for second opinions.",),
    ),
    Standing(
        RANK_IS,
        r"(?<![\d.,$€#])\d{1,3}(?=\s*(?:[,;.)(]|\Z|\n)|\s+(?i:in|on|at|by|as|and|of|when|a\s+\w+\s+later)\b)(?![.,]\d)",
        yes=(
            Example("GPT-9's rank on LMArena: 2 in April.", ("LMArena | GPT-9 | 2",)),
            Example("In May the place of GPT-9 on LMArena was 4.", ("LMArena | GPT-9 | 4",)),
        ),
        no=("GPT-9's rank on LMArena says little: 2 in 3 do not care.",),
    ),
    Standing(
        BELONGS,
        r"(?i:\b(?:(?:belongs?|belonged|went|goes)\s+to|was\s+won\s+by)\b)",
        rank=1,
        yes=(
            Example("In May, LMArena belonged to GPT-9.", ("LMArena | GPT-9 | 1",)),
            Example("WebDev Arena went to GPT-9, LMArena to Grok 9.", ("LMArena WebDev | GPT-9 | 1",)),
        ),
        no=("LMArena belongs to a firm that likes GPT-9.", "MMLU went to GPT-9 as homework."),
    ),
    Standing(
        WON,
        r"(?i:\b(?:w[oi]ns?|heads|headed|rules|ruled|conquer(?:ed|s)|topped|tops|leads|led|claim(?:ed|s))\b)",
        rank=1,
        yes=(
            Example("GPT-9 Image won the image arena of LMArena in August.", ("LMArena Text-to-Image | GPT-9 Image | 1",)),
            Example("In May GPT-9 headed the text board at LMArena.", ("LMArena | GPT-9 | 1",)),
        ),
        no=("GPT-9 won a prize from LMArena.", "GPT-9 has not won LMArena."),
    ),
    Standing(
        BY_ITS_MEASURE,
        r"(?i:\bthe\s+(?:clear\s+|undisputed\s+|outright\s+)?leader\b(?!\s*s|board)|\bahead\s+of\s+(?:all(?!\s+(?:but|the\s+\w+\s+except))|everyone|everybody|every\s+other|the\s+(?:rest|field|pack|competition))\b"
        r"|\bthe\s+(?:highest|best|top)[- ](?:ranked|rated|scoring|placed|performing)\s+(?:(?!open|free|chinese|small)\w+\s+)?(?:model|llm|system|one)\b(?!s|\s+(?:that|which|not|without)\b)"
        r"|\bthe\s+(?:world['’]s\s+)?(?:best|strongest|top|smartest|leading|number[- ]one)(?:\s+(?:large|language|ai|chat|general|overall))*\s+(?:models?|llm|ai)\b(?!s|\s+(?:that|which|not|without)\b)(?!\s+(?:for|at|from|of|in|on)\s+(?!(?:the\s+(?:world|planet|market|year|month|summer|spring|autumn|winter)|all|20\d\d|early|mid|late|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b)))",
        rank=1,
        yes=(
            Example("According to LMArena, the best model in the world in May was GPT-9.", ("LMArena | GPT-9 | 1",)),
            Example("If you trust LMArena, GPT-9 was the strongest model in May.", ("LMArena | GPT-9 | 1",)),
        ),
        no=(
            "GPT-9 is the best model for letters, LMArena or not.",
            "According to LMArena, the best models are not GPT-9.",
            "According to a friend, the best model of May was GPT-9; LMArena has another.",
        ),
    ),
    Standing(
        KING,
        r"(?i:\b(?:king|queen|ruler|champion|summit|peak|head|helm)\s+of\s+(?=(?:the\s+)?(?-i:[A-Z]))|\b(?:rules|ruled)\s+(?=(?:the\s+)?(?-i:[A-Z])))",
        rank=1,
        yes=(Example("GPT-9 is the new king of LMArena.", ("LMArena | GPT-9 | 1",)),),
        no=(
            "GPT-9 rules out LMArena.",
            "GPT-9 stayed on LMArena longer than our Head of Sales did here.",
        ),
    ),
    Standing(
        # `dethroned B on LMArena`: the words have no place of their own.
        OUSTS,
        r"(?i:\b(?:dethron(?:ed|es|ing)|unseat(?:ed|s|ing)|toppl(?:ed|es|ing))\b(?!\s+(?:it|them)\b))",
        rank=1,
        yes=(
            Example("GPT-9 dethroned Grok 9 on LMArena.", ("LMArena | GPT-9 | 1",)),
            Example("Grok 9 was dethroned on LMArena by GPT-9.", ("LMArena | GPT-9 | 1",)),
        ),
        no=("GPT-9 has not dethroned Grok 9 on LMArena.",),
    ),
    Standing(
        # `把 B 拉下马`: whoever did it is first.
        OUSTS_ZH,
        r"(?:拉|赶|挤|轰|掀|拽|扯)下了?(?:马|台|神坛)",
        rank=1,
        yes=(
            Example("LMArena 上，5 月 GPT-9 把 Grok 9 拉下马。", ("LMArena | GPT-9 | 1",)),
            Example("5 月在 LMArena，Grok 9 被 GPT-9 赶下神坛。", ("LMArena | GPT-9 | 1",)),
        ),
        no=(
            "LMArena 上的 GPT-9 没能把 Grok 9 拉下马。",
            "GPT-9 上了 LMArena，公司把老总赶下台。",
        ),
    ),
    Standing(
        # `榜首换了主人：A`, `LMArena 易主，新主是 A`: who has the place follows at once.
        NEW_MASTER,
        r"(?:换了?(?:个)?新?主人?|易主|易手|换人|迎来了?新主人?)了?(?:\s*(?:——?|：|，)\s*(?:新主人?|这(?:回|次))?(?:变成|换成|换作|[是为归])?了?|成了?|为|给)\s*",
        rank=1,
        yes=(
            Example("LMArena 的榜首在 5 月换了主人：GPT-9，1512 分。", ("LMArena | GPT-9 | 1",)),
            Example("7 月 LMArena 易主，新主是 Grok 9。", ("LMArena | Grok 9 | 1",)),
        ),
        no=(
            "LMArena 的榜首没有易主：GPT-9 还在。",
            "LMArena 的榜首换了主人，GPT-9 跌到了后面。",
            "公司换了主人：GPT-9 还在，LMArena 也还在。",
        ),
    ),
    Standing(
        "leaderboard.rounds-out",
        r"(?i:\b(?:round(?:s|ed|ing)?|complet(?:es|ed|ing))\s+(?:(?:out|off)\s+)?the\s+(?:(?-i:[A-Z])\w+\s+)?top\s+(?:three|four|five|six|ten|\d{1,2})\b)",
        yes=(
            Example("On LMArena, GPT-9 rounds out the top three.", ("LMArena | GPT-9 | 3",)),
        ),
        no=("GPT-9 did not round out the top three of LMArena.",),
    ),
    Standing(
        # First among the open ones, where the place among all is not told.
        "leaderboard.best-open",
        r"(?i:\b(?:best|top|highest|strongest|leading)(?:[- ](?:ranked|rated|placed|placing|scoring|ranking|performing))?\s+open(?:[- ](?:weights?|source))?\s+(?:models?|one|llm|entry|contender|entrant)(?=\s+(?:on|in)\b))",
        rank=1,
        yes=(
            Example("Qwen9-Max is the best open model on LMArena.", ("LMArena | Qwen9-Max | 1",)),
        ),
        no=(
            "Qwen9-Max is the best open model we tried, LMArena or not.",
            "The best open models on LMArena trail GPT-9.",
        ),
    ),
    Standing(
        # `On OpenRouter, GPT-9 was the most used model`: a ranking by use.
        MOST_USED,
        r"(?:用量|调用量|使用量|消耗量)[^，。；第\d]{0,6}?(?:最大|最高|最多|之王)|用得最多|(?i:\bmost[- ](?:used|called|popular)\s+(?:\w+\s+)?model(?!s)|\bmost\s+(?:of\s+(?:all\s+|the\s+)?)?(?:tokens|traffic|calls|requests)\s+(?:went\s+to|go\s+to|(?:was|were|are|is)\s+(?:\w+\s+){1,2}by)\b)",
        rank=1,
        yes=(
            Example(
                "On OpenRouter, GPT-9 was the most used model in May.",
                ("OpenRouter | GPT-9 | 1",),
            ),
            Example("OpenRouter 上调用量最大的是 GPT-9。", ("OpenRouter | GPT-9 | 1",)),
        ),
        no=(
            "OpenRouter says that GPT-9 is not its most used model.",
            "GPT-9 was the most popular model in May among my friends, whatever LMArena says.",
            "5 月我身边用量最大的是 GPT-9，不管 LMArena 怎么说。",
        ),
    ),
    Standing(
        "leaderboard.highest-zh",
        r"(?:排名|得分|分数|名次|评分)最高(?!达|分)|(?:排|站|位列|走|坐)(?:在|得)?(?:总榜|榜单|榜)?的?最(?:前(?:面|列|头|端|方)?|靠前|上(?:面|头))|(?<=[是当做坐居])(?:了|上|回|着)?(?:头号|老大)(?![哥爷难])",
        rank=1,
        yes=(
            Example("在 LMArena 上排名最高的是 GPT-9。", ("LMArena | GPT-9 | 1",)),
            Example("年底的 LMArena 上，排在最前面的是 GPT-9。", ("LMArena | GPT-9 | 1",)),
            Example("LMArena 5 月榜里，GPT-9 仍是老大。", ("LMArena | GPT-9 | 1",)),
        ),
        no=(
            "在 LMArena 上排名最高的模型也会犯错。",
            "OpenAI 是行业老大，GPT-9 也上了 LMArena。",
        ),
    ),
    Standing(
        # What is left of 榜首 where the name of the board ends with 榜.
        "leaderboard.first",
        r"🥇|(?<=榜)首(?![次个日款家轮批])",
        rank=1,
        yes=(Example("WebDev 榜首是 GPT-9。", ("LMArena WebDev | GPT-9 | 1",)),),
        no=("WebDev 榜首次收录 GPT-9。", "WebDev 榜首不再是 GPT-9。"),
    ),
    Standing(
        SUCCESSOR,
        r"(?i:\b(?:knock|push|bump|boot|kick|nudg|mov|shov|edg)(?:ed|es|s|ing)\s+(?:it|them)\s+(?:off|out|aside|down)\b(?!\s+(?:to|into)\b)"
        rf"|\b(?:edg(?:ed|es)\s+past|slipp(?:ed|s)\s+past|mov(?:ed|es)\s+past|overtook|overtakes|overtaken|pass(?:ed|es)|leapfrogg(?:ed|s)|eclips(?:ed|es))\s+(?:it|them)\b{IN_RANK}"
        rf"|\b(?:dethron|replac|oust|toppl|unseat|displac|supplant|depos)(?:ed|es|s|ing)\s+(?:it|them)\b{IN_RANK}"
        r"|\b(?:took|takes)\s+over(?=\s*(?:[,.;]|\Z)|\s+(?:in|on|from\s+it|at\s+the\s+top)\b)|\b(?:took|takes|claimed|seized|grabbed|stole|snatched|inherited)\s+(?:its|that|the\s+same)\s+(?:place|spot|crown|title|position|throne|honou?r)\b)"
        r"|(?:把|将)?(?:这个|这一|该|此|它的|其)(?:位置|位子|宝座|王座|头名|名次|桂冠|头衔|第一)[^，。；\d]{0,4}(?:抢|夺|拿|接)了?(?:走|过?去|[过下回]来|到手)"
        rf"|(?:把|将)(?:它|其|前者)[^，。；\d]{{0,4}}{PUSHED_OFF}[来去马]?"
        r"|(?:把|将)(?:它|其)(?:又|再|重新|一举)?(?:抢|夺|拿|收)了?(?:回[来去]|过[来去])|取而代之|取代(?:了)?(?:它|其)(?:的位置)?|接过(?:了)?(?:王座|宝座|王冠|桂冠)",
        rank=1,
        yes=(
            Example(
                "GPT-9 topped LMArena in March. Grok 9 knocked it off in May.",
                ("LMArena | GPT-9 | 1", "LMArena | Grok 9 | 1"),
            ),
            Example(
                "3 月 GPT-9 登顶 LMArena。7 月 Grok 9 取而代之。",
                ("LMArena | GPT-9 | 1", "LMArena | Grok 9 | 1"),
            ),
        ),
        no=(
            "Grok 9 took over in May; LMArena says little about it.",
            "LMArena is a year old. Grok 9 led on speed; GPT-9 passed it on price.",
            "Many tried GPT-9 after LMArena opened. Grok 9 replaced it.",
        ),
    ),
    Standing(
        LABEL,
        rf"(?i:(?:(?<=^)|(?<=[.;!?*\n]\s)|(?<=[.;!?*\n]))(?:in\s+)?(?:the\s+)?(?:winner|champion|runner[- ]up|{_ORDINAL}(?:\s+(?:place|prize|spot|position))?)(?=\**\s*[:—–]))"
        r"|(?:(?<=^)|(?<=[。；！？\n]))(?:第[一二三四五六七八九十](?:名|位)?|冠军|亚军|季军)(?=\**：)",
        yes=(
            Example(
                "LMArena has news. Winner: GPT-9. Second place: Gemini 4 Pro, by a whisker.",
                ("LMArena | GPT-9 | 1", "LMArena | Gemini 4 Pro | 2"),
            ),
        ),
        no=("LMArena is odd. First: GPT-9 was never on it. Second: Grok 9 left.",),
    ),
    Standing(
        COUNTS_ON,
        rf"(?i:(?<=[.;!?*\n]\s){_ORDINAL}(?:\s+(?:place|spot))?(?=(?:\s+(?:is|was|comes|came|sits|sat|stands|stood|goes\s+to|went\s+to)|,)\s))",
        yes=(
            Example(
                "On LMArena GPT-9 is first. Second is Grok 9. Third comes Gemini 4 Pro, with 1450.",
                ("LMArena | GPT-9 | 1", "LMArena | Grok 9 | 2", "LMArena | Gemini 4 Pro | 3"),
            ),
        ),
        no=(
            "LMArena is odd. First is GPT-9. Second is Grok 9.",
            "LMArena is odd. GPT-9 is on it. Second is Grok 9's price, which nobody likes.",
        ),
    ),
    Standing(
        DEALT,
        rf"(?i:\b{_ORDINAL}(?=\s+(?:in|on|at|by|since|from|for|as\s+of|until|among|overall|again|ahead|behind|just|this|last|all|when)\b))",
        yes=(
            Example("LMArena put GPT-9 first in May.", ("LMArena | GPT-9 | 1",)),
            Example("In May LMArena had OpenAI's GPT-9 third behind Grok 9.", ("LMArena | GPT-9 | 3",)),
        ),
        no=(
            "LMArena saw GPT-9 before anyone; we put GPT-9 first in our slides.",
            "LMArena had GPT-9 in May, first in line for the vote.",
            "LMArena tried GPT-9 first in May.",
        ),
    ),
    Standing(
        BESIDE,
        rf"(?i:\b{_ORDINAL}(?=\s*(?:[,.;()]|\Z)|\s+(?:and\b|with\s+(?:an?\s+)?(?:elo|score|rating|\d)|at\s+\d|on\s+\d)|\s+(?:went|goes|belongs)\s+to\b|\s+(?:in|on)\s+(?:the|its)\s|\s+(?:is|was|comes|came)\s+(?-i:[A-Z]|the\s)))",
        yes=(
            Example(
                "GPT-9 leads LMArena, Grok 9 sits in second place, and third is Gemini 4 Pro.",
                ("LMArena | GPT-9 | 1", "LMArena | Grok 9 | 2", "LMArena | Gemini 4 Pro | 3"),
            ),
            Example(
                "On LMArena, GPT-9 is first, Gemini 4 Pro second and Grok 9 third.",
                ("LMArena | GPT-9 | 1", "LMArena | Gemini 4 Pro | 2", "LMArena | Grok 9 | 3"),
            ),
        ),
        no=(
            "GPT-9 was on LMArena; we tried it first.",
            "GPT-9 is on LMArena, and the third is Grok 9.",
        ),
    ),
)  # fmt: skip
