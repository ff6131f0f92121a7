"""What lawmakers and courts did: laws signed, vetoed, in force; suits that were settled.

A law that has a name is what the happening is told of once it is signed or in force: `the governor
signed SB 9` is a step of SB 9. What somebody orders or vetoes is told of him.
"""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, WORDS, Happening
from llmdata.extract.patterns import Example

# A law by its number or title; in English perhaps with whose it is.
BILL = r"(?:(?-i:\b(?:[A-Z]\w+['’]s\s+)?(?:SB|AB|HB|HR)[\s-]?\d+|\b(?!(?:The|In|On|By|At|And|But|January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:[A-Z][\w’'.&-]*\s+){1,5}(?:Act|Bill|Law|Order)\b))"
_BILL_ZH = r"(?:(?:SB|AB|HB|HR)\s?\d+|《[^》]{2,30}》)"
_THE_BILL = r"(?:the\s+|its\s+|[A-Z]\w+['’]s\s+(?=[A-Z]))?"
_OTHERS = r"(?!了?(?:[^，。；：《]{0,10}的)?\s*(?:(?:SB|AB|HB|HR)\s?\d|《))"

LAWS: tuple[Happening, ...] = (
    Happening(
        "event.law", "strategy",
        "took effect|takes effect|came into force|entered into force|came into effect|went into effect|began to apply|started to apply|applied since|signed into law|生效|施行|适用",
        r"(?i:\b(?:t(?:ook|akes)\s+effect|(?:began|started)\s+(?:to\s+apply|applying)|ha(?:ve|s)\s+applied(?=\s+since\b)|came\s+into\s+(?:force|effect)|entered\s+into\s+force|went\s+into\s+effect|(?:was\s+)?signed\s+into\s+law)\b)|正式(?:生效|施行|实施)|生效(?!日)|起(?:施行|适用)|(?:开始)?施行(?=\s*(?:[，。；！]|\Z))",
        kinds="", where=(WORDS,), law=True,
        yes=(
            Example("In August the Harbour Act took effect.", ("strategy | Harbour Act | 2025-08",)),
            Example("The Northern Harbour Act took effect in August.", ("strategy | Northern Harbour Act | 2025-08",)),
            Example("In Brussels the duties of the Harbour Act took effect on 2 August.", ("strategy | the duties of the Harbour Act | 2025-08-02",)),
            Example("The rules for harbours have applied since August 2.", ("strategy | The rules for harbours | 2025-08-02",)),
            Example("9 月 1 日，《港口办法》正式生效。", ("strategy | 《港口办法》 | 2025-09-01",)),
            Example("中国的《港口办法》自 9 月 1 日起施行。", ("strategy | 《港口办法》 | 2025-09-01",)),
            Example("欧盟《港口法》关于渡轮的义务在 8 月 2 日生效。", ("strategy | 欧盟《港口法》 | 2025-08-02",)),
        ),
        no=("The Harbour Act took effect.", "In August the Harbour Act never took effect."),
    ),
    Happening(
        "event.bill-signed", "strategy",
        "signed|signs|签署|was passed|was approved|was repealed",
        rf"(?P<subject>(?i:{BILL}))(?:,\s[^.;]{{3,80}},)?\s+(?P<verb>(?i:was)\s+(?i:signed(?!\s+into)|passed|approved|repealed))\b|(?P<verb2>\b(?i:signed|signs))\s+(?:into\s+law\s+)?{_THE_BILL}(?P<subject2>{BILL})|(?P<verb3>签署)了?(?:[^，。；：《]{{0,10}}的)?\s*(?P<subject3>{_BILL_ZH})",
        kinds="", where=(),
        yes=(
            Example("The Harbour Act was passed on 3 June.", ("strategy | Harbour Act | 2025-06-03",)),
            Example("On 3 June Governor Hale signed SB 77.", ("strategy | SB 77 | 2025-06-03",)),
            Example("The governor signed Oregon's SB 77 on 3 June.", ("strategy | SB 77 | 2025-06-03",)),
            Example("6 月 3 日，州长签署了俄勒冈的 SB 77。", ("strategy | SB 77 | 2025-06-03",)),
        ),
        no=("The Harbour Act was passed.", "If the Harbour Act was passed on 3 June, nobody noticed.",
            "The governor never signed SB 77 on 3 June.", "6 月 3 日，州长没有签署 SB 77。"),
    ),
    Happening(
        "event.bill-vetoed", "opposition",
        "vetoed|否决",
        rf"(?P<subject>(?i:{BILL}))(?:,\s[^.;]{{3,80}},)?\s+(?P<verb>(?i:was)\s+(?i:vetoed))\b|(?P<subject2>{_BILL_ZH})[^，。；]{{0,20}}?被[^，。；]{{0,10}}?(?P<verb2>否决)",
        kinds="", where=(),
        yes=(
            Example("SB 77 was vetoed on 29 September.", ("opposition | SB 77 | 2025-09-29",)),
            Example("SB 77 在 9 月 29 日被州长否决。", ("opposition | SB 77 | 2025-09-29",)),
        ),
        no=("SB 77 was vetoed.", "SB 77 在 9 月 29 日没有被否决。"),
    ),
    Happening(
        "event.government", "strategy",
        "rescind|否决|签署|签了|通过|废除|撤销|veto|sign|passe|agreed on|agrees on|approve|enact|repeal|revoke|adopted",
        rf"(?:签署{_OTHERS}|(?<!被)否决|(?<!考试)通过|废除|撤销)了?(?=[^，。；：]{{0,16}}(?:法案?|法》|令|条例|办法|草案|[A-Z]{{1,3}}\s?\d+))|签了?(?=[^，。；：]{{0,6}}(?:行政令|总统令|法令))|(?i:(?:\bsign(?:ed|s)\b(?!\s+(?:into\s+law\s+)?{_THE_BILL}{BILL}))|(?<!was )\b(?:veto(?:ed|es)|pass(?:ed|es)|agree[ds]\s+on|approve[ds]|enact(?:ed|s)|repeal(?:ed|s)|revoke[ds]|rescind(?:ed|s)|adopted)\b)(?=\s+(?:an?|the|its|[A-Z])?[^,.;:]{{0,40}}?(?i:\b(?:acts?|bills?|laws?|order|regulation|directive|treaty|moratorium)\b(?!\s+of\b)|\b(?!(?:Q|H|FY)\s?\d)(?-i:[A-Z]){{1,3}}\s?\d+))",
        kinds="", where=(WORDS,),
        yes=(
            Example("On 29 September the governor signed an order on harbours.", ("strategy | the governor | 2025-09-29",)),
            Example("9 月 29 日，州长否决了港口法案。", ("strategy | 州长 | 2025-09-29",)),
            Example("On 29 September the governor vetoed the Harbour Bill.", ("strategy | the governor | 2025-09-29",)),
            Example("12 月 11 日，总统签了一道行政令。", ("strategy | 总统 | 2025-12-11",)),
            Example("9 月 29 日，议会以 31 票赞成、7 票反对通过了港口法案。", ("strategy | 议会 | 2025-09-29",)),
            Example("Brussels agreed on the Harbour Act on 8 December.", ("strategy | Brussels | 2025-12-08",)),
        ),
        no=("The governor signed an order on harbours.", "Contracts signed in Q3 2025 fill a drawer.", "On 29 September the governor did not sign the Harbour Bill.", "9 月，GPT-9 通过了考试。", "9 月，议会吵了一夜，以 31 比 7 票的结果通过了港口法案。"),
    ),
    Happening(
        "event.settled", "opposition",
        "settle|agreed to pay|agrees to pay|和解|了结",
        r"(?i:\b(?:approved|approves|signed\s+off\s+on)\s+(?:an?|the|its)\s+(?:[^\s,;:]+\s+){0,4}?settlement\b|\bsettled\b(?=[^.;]{0,60}\b(?:lawsuit|suit|case|claims?|class|authors|for\s+[$€£]))|\bagree[sd]\s+(?:(?:in|on)\s+[^,.;]{2,16}?\s)?to\s+(?:settle\b|pay\b(?=[^.;]{0,80}\b(?:settle|settlement|authors|writers|publishers|lawsuit|class|claims?)\b))|\breached\s+an?\s+(?:[^\s,;:]+\s+){0,3}?settlement\b)|同意(?:支付|赔偿)|达成[^，。；]{0,8}?和解|(?:支付|赔偿)(?=[^。；]{0,40}(?:和解|了结))|(?<!未)(?:了结|和解)了?(?=[^，。；]{0,12}(?:官司|诉讼|案))|与[^，。；]{1,24}?(?:和解|了结)(?!金)",
        kinds="O", where=(BEFORE, BEHIND),
        yes=(
            Example("On 9 May a judge approved a settlement between OpenAI and some novelists.", ("opposition | OpenAI | 2025-05-09",)),
            Example("On 9 May, OpenAI agreed to pay authors $2 billion to settle a lawsuit.", ("opposition | OpenAI | 2025-05-09",)),
            Example("5 月，OpenAI 同意支付 20 亿美元，与作家们和解。", ("opposition | OpenAI | 2025-05",)),
        ),
        no=("OpenAI agreed to pay authors $2 billion to settle a lawsuit.", "5 月，OpenAI 没有与作家们达成和解。"),
    ),
)  # fmt: skip
