"""Words that tell a place wherever they stand: `夺冠`, `climbed to second`, `runner-up`."""

from __future__ import annotations

from llmdata.extract.leaderboards.first_words import AT_THE_TOP, IS_TOP
from llmdata.extract.leaderboards.ordinals import ORDINAL
from llmdata.extract.leaderboards.standing import BOARD_LEADER, Standing
from llmdata.extract.patterns import Example

_NUMBER = r"(?:#\s?\d+|(?:number|no\.?)[\s-]+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty))"
_MOVES = (
    r"(?:climb|jump|leap|vault|ris|relegat|demot|push|bump|settl|tumbl|return|retak|retook|regain|reclaim|recover|tied|tying|got|went|gone|go|mov|shot|rocket|surg|slip|limp|crawl|stagger|stumbl|struggl|squeez|sneak|snuck|creep|crept|trudg|hobbl|scrap|fell|fall|fallen|drop|slid|sink|sank|plung|rose|came|come|coming|debut|enter|land|"
    r"secur|claim|tak|took|manag|muster|ended|wound|listed|made|hold|held|earn|shar|reach|rank|plac|finish|stand|stood|sit|sat)\w*"
)

ANYWHERE: tuple[Standing, ...] = (
    Standing(
        "leaderboard.top-of",
        r"遥遥领先(?=\s*[，。；（(])|断层领先|一马当先|夺魁|夺冠|一枝独秀|一骑绝尘|独领风骚|力压群雄|(?:压过|力压|击败|超过|碾压)了?(?:所有|全部|一众)(?:的)?(?:对手|模型|选手|竞品)(?!中|里|之|当中|的)|(?:位)?居首(?:位)?|排(?:在)?首位|(?<=的)(?:王座|宝座|王位)|榜一(?!大)|问鼎|折桂|之巅|霸主|擂主|称霸|封王|称王|登基|加冕(?:为王)?(?!礼)|霸榜|独占鳌头|拔得头筹|头把交椅|状元|冠军|第一把交椅|摘得桂冠|(?<=榜)(?:通吃|通杀)"
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
        rf"(?i:\ba\s+tie\s+for\s+{ORDINAL}\b|\b{_MOVES}\s+(?:(?!(?:from|within|of|short|near|close|rather|instead|not|top|bottom|upper|lower)\b)\w+\s+){{0,4}}?(?:the\s+)?{ORDINAL}(?=\s+(?:on|in|at|among|overall|place|and|behind|by|with|within|globally|worldwide|there|rather|instead|when|while|until|till|since|from|before|after|again|ahead|last|this)\b|[,.;:)—–]|\s*\Z)"
        rf"|(?:\b(?:is|are|was|were|been|make\s+do\s+with|made\s+do\s+with|settle\s+for|into|only|in|at|to|a\s+close|a\s+distant|close)|(?<=\bit)['’]s)\s+(?:(?:now|still|only|even|just|already|once|again|back|up|down|yet|then|\w+ly)\s+){{0,2}}(?:a\s+(?:\w+\s+)?|(?:joint|equal|tied|level)\s+(?:for\s+)?)?{ORDINAL}(?=\s*(?:[,.;:()（—–]|\Z)|\s+(?:and|but|while|behind|with|there|again|until|on\s+(?:the\s+)?(?-i:[A-Z])\w*|(?:in|by|from|since|at\s+the|as\s+of|at|on|for|this|that|last)\s+(?:early\s+|mid-?|late\s+|the\s+|a\s+)?(?:(?-i:[A-Z])\w*|20\d\d|\d{{1,2}}|end|start|beginning|spring|summer|autumn|fall|winter|year|month|week|time|launch|while|few|long))\b)"
        rf"|\binto\s+(?:a\s+)?{ORDINAL}(?=\s+(?:in|on|by|at|after|when|within|before|that|this|last)\b)"
        rf"|\b{ORDINAL}(?:\s+|-)(?:place|spot|position|overall)\b|\b(?:content\s+(?:itself\s+)?with|settl(?:e|es|ed)\s+for|make\s+do\s+with|made\s+do\s+with)\s+(?:the\s+)?{ORDINAL}\s+(?:line|row|rung|slot|rank|seat|step)\b|\b{_NUMBER}(?=\W)|\brank\s+(?:number\s+|no\.\s?)?\d{{1,3}}\b|\bas\s+{ORDINAL}(?=\s*[,.;]|\s+(?:and|among|overall)\b|\s*\Z)"
        rf"|(?<!\btop\s)(?<!\bbottom\s)\b{ORDINAL}(?=\s+on\s+(?:the\s+)?(?-i:[A-Z])))",
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
        r"(?:总体|综合|总分|总榜|全球)*(?:排名|排行|位列|位居|名列|跻身|跃居|跃升|升至|升到|跌至|跌到|掉到|掉至|滑到|滑落到|退居|屈居|回落至|冲至|杀入|杀到|闯入|爬到|爬升至|攀升至|升上|窜到|飙升至|降至|降到|滑落至|冲上|冲到|登上|拿下|夺得|拿到|获得|取得|稳居|并列|排)(?:了|到|至|为|在)?\s*(?:总榜)?第\s*(?:\d+|[一二三四五六七八九十]+)(?:\s?[名位])?"
        r"|(?:总榜)?(?:排名|名次|位次|排位)(?:上|现在|目前|仅|只|仍|已)?(?:是|为|在|到|至)?\s*\d{1,3}(?=\s*(?:[，。；！？、（(]|\Z))(?!\s*[（(]\s*满分)"
        r"|(?:排|掉|跌|滑|降|落|退)(?:到|至|在)了?\s*(?:第)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:名|位)(?=\s*(?:[，。；！？、（(）)]|\Z)|的位置)",
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
            "GPT-9 在 LMArena 的 24 个题目上夺得 22 个第一。",
            "第一，GPT-9 登上了 LMArena；第二，它很便宜。",
        ),
    ),
    Standing(
        BOARD_LEADER,
        r"(?i:\b(?:leads|led|leading|tops|topped|heads|headed|dominat(?:ed|es|ing)|reign(?:ed|s|ing))\b(?=\s+(?:with\b|at\b|(?:the\s+same|that)\s+(?:day|week|month)\b|(?:by|in|on)\s+(?:the\s+)?(?-i:[A-Z])|(?:t?here\b|and\s+(?-i:[A-Z])\w*|the\s+(?:\w+\s+){0,2}?(?:way|pack|field|table|chart|board|rankings?|list|leaderboard|text|overall)\b))|\s*[,;.]|\s*\Z)(?:\s+by(?=\s+(?:the\s+)?(?-i:[A-Z])))?"
        rf"|\b(?:(?:retook|regained|took|takes|seized|reclaimed|grabbed|holds?|held|kept)\s+the\s+(?:overall\s+)?lead|to\s+(?:take|retake|regain|seize|grab|reclaim|snatch)\s+the\s+(?:overall\s+)?lead|(?:took|takes|taken)\s+over\s+(?:the\s+)?(?:lead|top|crown|throne|first\s+place|number\s+one)\b|in\s+the\s+lead|out\s+in\s+front|at\s+its\s+(?:very\s+)?top\b|at\s+(?:the\s+|its\s+)head\s+of\s+(?:the|its|that|this)\s+(?:\w+\s+)?(?:list|table|board|leaderboard|rankings?|field|pack|chart)|on\s+top(?!\s+of\b))\b|{IS_TOP}"
        r"|\b(?:leads|led|leading|tops|topped|topping|heads|headed|heading|dominates|dominated)\s+it\b(?=\s*(?:[,.;)]|\Z)|\s+(?:with|at|by|in|on|from|since|until|now|again|for)\b)"
        r"|\b(?:holds?|held|has|had|with|opened|kept|enjoys|built)\s+(?:a|an|its)\s+(?:[\w-]+\s+){0,3}lead\s+over\b"
        r"|\b(?:is|was|been|remain(?:s|ed)|became|stay(?:s|ed))\s+(?:the\s+)?(?:king|queen|champion|top\s+dog)\b(?=\s*(?:[,.;]|\Z)|\s+(?:since|from|until|for|in|all|there|again|by|with)\b)"
        r"|\b(?:the|its|new|current)\s+leader\b(?=\s+(?:is|was|ha[ds]\s+been|on|at|of\s+(?:the\s+)?(?:(?-i:[A-Z])\w*|pack|field|board|table|rankings?|list|index))\b|\s*[:,—–]\s)"
        r"|\b(?:took|takes?|taken|taking|shares?|shared|sharing|seized|grabbed|claimed|reclaimed|retook|reached|regained|conquered|captured|snatched|won|hit|(?:ha[ds]|h[eo]lds?|kept|keeps|owned|occupied)(?=\s+the\s))\s+(?:over\s+)?(?:the\s+)?(?:very\s+)?top(?!\s+(?:of|\d+|three|five|ten|end|tier|prize|talent|spot|place|slot|position|models?|labs?|form)\b)\b"
        r"|\b(?:took|takes|taking|won|wins|got|grabbed|snatched|claimed)\s+(?:it|the\s+(?:lead|crown|title|top\s+spot))\s+(?:right\s+|straight\s+)?back\b(?!\s+to\b)|\b(?:took|won|got|grabbed|snatched)\s+back\s+(?:the\s+)?(?:lead|crown|title|first\s+place|top\s+spot)\b|\b(?:was|is|were|back|again|went)\s+(?:back\s+|again\s+)?(?:in\s+front|ahead)(?:\s+again)?(?=\s*[,.;]|\s*\Z|\s+(?:a|one|two)\b|\s+(?:by|in|on|with)\s+(?:(?:its|their|the)\s+)?(?-i:[A-Z]))"
        r"|\bon\s+top\s+of\s+(?:it|them|the\s+(?:new|old|other|current|latest)\s+(?:one|board|ranking|list|leaderboard)|th(?:e|at|is)\s+(?:board|ranking|leaderboard|chart|index))\b"
        rf"|{AT_THE_TOP})"
        r"|(?:领跑|领衔|领头|称雄)(?=\s*(?:[，。；]|全场|群雄|榜单|排行榜|[A-Z]))|领先(?=全场|群雄|榜单|排行榜)|(?:(?<=\d\s分|.\d分|.\d%|\d\s%)|(?<=\d[%分]\s))领先(?=\s*[，。；])|独占(?=榜单|排行榜)",
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
        r"|(?<![对相])比(?=(?:总榜|榜单|榜上|排名)?的?第二(?:名|位)[^，。；]{0,48}?[\d\s分](?:高|多|领先|强))"
        r"|(?i:\b(?:ahead|clear)(?=\s+of\s+(?:the\s+)?(?:second(?:[- ]plac\w+|[- ]rank\w+|[- ]best)?|runner[- ]up|number\s+two|no\.\s?2)\b))",
        rank=1,
        yes=(
            Example("GPT-9 刚登台，LMArena 榜上便领先第二名 37 分。", ("LMArena | GPT-9 | 1",)),
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
        rf"(?i:\b{ORDINAL}[- ](?:best|highest|ranked|placed|rated|strongest)\b(?!\s+(?:of|thing|way|result|news)\b))",
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
)  # fmt: skip
