"""Words for a first place that changes hands, and for whoever is first by what a board counts."""

from __future__ import annotations

from llmdata.extract.leaderboards.order_words import PUSHED_OFF
from llmdata.extract.leaderboards.ordinals import IN_RANK
from llmdata.extract.leaderboards.standing import (
    MOST_USED,
    NEW_MASTER,
    OUSTS,
    OUSTS_ZH,
    SUCCESSOR,
    Standing,
)
from llmdata.extract.patterns import Example

CHANGES: tuple[Standing, ...] = (
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
        # First among the open ones: on their own ranking, or where the place among all is not told.
        "leaderboard.best-open",
        r"(?i:\b(?:best|top|highest|strongest|leading)(?:[- ](?:ranked|rated|placed|placing|scoring|ranking|performing))?\s+open(?:[- ](?:weights?|source))?\s+(?:models?|one|llm|entry|contender|entrant)(?=\s+(?:on|in)\b))",
        rank=1,
        yes=(
            Example("Qwen9-Max is the best open model on LMArena.", ("LMArena open models | Qwen9-Max | 1",)),
            Example("Qwen9-Max is the best open model on LiveBench.", ("LiveBench | Qwen9-Max | 1",)),
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
)  # fmt: skip
