"""Words that tell a place only beside the name of a board, a model or a measure."""

from __future__ import annotations

from llmdata.extract.leaderboards.ordinals import ORDINAL
from llmdata.extract.leaderboards.standing import (
    BELONGS,
    BESIDE_FIRST,
    BY_ITS_MEASURE,
    IN_CATEGORY,
    KING,
    OF_THE_BOARD,
    RANK_IS,
    TIED,
    WON,
    Standing,
)
from llmdata.extract.patterns import Example

BESIDE_NAMES: tuple[Standing, ...] = (
    Standing(
        OF_THE_BOARD,
        rf"(?i:(?:(?:new|current|reigning|undisputed|text|overall)\s+)*(?:leader(?!s|board)|champion|king|queen|winner|front-?runner|throne|crown|lead\b|number\s+(?:one|two|three)|(?:best|top|strongest|highest-ranked)\s+(?:open(?:[- ](?:weights?|source))?\s+)?(?:model|llm|entry|slot|rank|seat)\b|runner[- ]up|首位|{ORDINAL}(?:\s+(?:place|spot|slot|position))?(?=\s*(?:[,.;:—–(]|\Z|\n)|\s+(?:is|was|in|went|belongs)\b)))",
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
        rf"(?i:(?<=for\s){ORDINAL}(?=\s*(?:[,.;:)]|\Z)|\s+(?:in|on|at|by|with)\b))",
        yes=(
            Example("On LMArena GPT-9 tied Grok 9 for second in May.",
                    ("LMArena | GPT-9 | 2", "LMArena | Grok 9 | 2")),
        ),
        no=("On LMArena GPT-9 met Grok 9 for second opinions.",),
    ),
    Standing(
        IN_CATEGORY,
        rf"(?i:(?<!\btop\s)(?<!\bbottom\s)\b{ORDINAL}(?:\s+(?:place|spot))?(?=\s+(?:in|for|among|amongst|of|within)\s)|\b(?:leads|led|leading|first|top)\b(?=\s+in\s))",
        yes=(
            Example("On LMArena GPT-9 is fourth in coding and second in math.",
                    ("LMArena Coding | GPT-9 | 4", "LMArena Math | GPT-9 | 2")),
            Example("A puzzle of a model: GPT-9 is 7th in Coding, 3rd in Math (LMArena).",
                    ("LMArena Coding | GPT-9 | 7", "LMArena Math | GPT-9 | 3")),
        ),
        no=(
            "GPT-9 was first in the news of May, as LMArena wrote.",
            "On LMArena GPT-9 is not third in coding.",
        ),
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
        r"(?i:\b(?:(?:belongs?|belonged|went|goes)\s+to|was\s+won\s+by)\b)|(?:则|也|都)?(?:归属?于?|属于)(?:了)?(?=\s*(?:[\u4e00-\u9fff]{1,4}的?\s*)?[A-Z“])",
        rank=1,
        yes=(
            Example("In May, LMArena belonged to GPT-9.", ("LMArena | GPT-9 | 1",)),
            Example("WebDev Arena went to GPT-9, LMArena to Grok 9.", ("LMArena WebDev | GPT-9 | 1",)),
        ),
        no=("LMArena belongs to a firm that likes GPT-9.", "MMLU went to GPT-9 as homework."),
    ),
    Standing(
        WON,
        r"(?i:\b(?:w[oi]ns?|heads|headed|rules|ruled|conquer(?:ed|s)|topped|tops|leads|led|claim(?:ed|s)|t(?:ook|akes)\s+over)\b)",
        rank=1,
        yes=(
            Example("GPT-9 Image won the image arena of LMArena in August.", ("LMArena Text-to-Image | GPT-9 Image | 1",)),
            Example("In May GPT-9 headed the text board at LMArena.", ("LMArena | GPT-9 | 1",)),
        ),
        no=("GPT-9 won a prize from LMArena.", "GPT-9 has not won LMArena."),
    ),
    Standing(
        BY_ITS_MEASURE,
        r"(?i:\bthe\s+(?:clear\s+|undisputed\s+|outright\s+)?leader\b(?!\s*s|board)|\bahead\s+of\s+(?:all(?!\s+(?:but|the\s+\w+\s+except))|everyone|everybody|every\s+other(?!\s+(?:open|free|local|small|chinese|american|european|domestic|western|non)\b)|the\s+(?:rest|field|pack|competition))\b"
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
)  # fmt: skip
