"""Deeds of people, states and companies round the models: who went, sued, ruled, paid or blocked.

Rules as in :mod:`llmdata.extract.events.rules`, which holds what happens to the models themselves.
"""

from __future__ import annotations

from llmdata.extract.events.rules import BEHIND, WORDS, Happening
from llmdata.extract.patterns import Example

# A person, perhaps behind his office; what tables hold is not told of people.
_NO_FIRST = r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|In|On|By|At|The|Its|Then|And|But|CEO|CTO|CFO|COO|President|Professor|Dr)\b)"
_PERSON = rf"(?<![A-Za-z]){_NO_FIRST}(?P<subject>[A-ZÀ-Þ][\w\-]+(?:\s+[A-ZÀ-Þ][\w\-]+){{1,2}}|[\u4e00-\u9fff]{{1,5}}(?:·[\u4e00-\u9fff]{{1,6}})+)"
_CLAUSE_END = r"(?=\s*(?:[，。；,.;!！]|\Z))"
_WINNER = r"[A-ZÀ-Þ][\w.\-]+(?:\s[A-ZÀ-Þ][\w.\-]+){0,2}|[\u4e00-\u9fff·]{2,10}?"
_WINNERS = rf"(?:{_WINNER})(?:\s*(?:和|与|、|,\s+and|,|and)\s*(?:{_WINNER})){{0,3}}"

DEEDS: tuple[Happening, ...] = (
    Happening(
        "event.walked-out", "strategy",
        "走了|出走|辞职|离职|walked out|resigned|stepped down|quit|was out|was back|returned",
        rf"{_PERSON}(?:,\s[^,.;]{{2,40}},)?\s*(?:(?i:also|too|abruptly)\s+)?(?:也|又|都|随后|突然|宣布|就)*\s*(?P<verb>走了|出走|辞职|离职|(?i:walked\s+out|resigned|stepped\s+down|quit|was\s+out|(?:was\s+back|returned)(?:\s+as\s+[a-z ]{{2,30}})?)){_CLAUSE_END}",
        kinds="", where=(),
        yes=(
            Example("9 月 25 日，CTO Lena Ortiz 也走了。", ("strategy | Lena Ortiz | 2025-09-25",)),
            Example("On 25 September Lena Ortiz walked out.", ("strategy | Lena Ortiz | 2025-09-25",)),
        ),
        no=("Lena Ortiz 也走了。", "On 25 September Lena Ortiz never walked out.", "9 月，Lena Ortiz 没有辞职。"),
    ),
    Happening(
        "event.fired", "strategy",
        "fired|ousted|dismissed|sacked|解雇|罢免|开除|炒掉|解职|免职",
        r"(?<!was )(?<!were )(?<!been )(?i:\b(?:fired|ousted|dismissed|sacked)\b)(?=\s+(?:its|the|their|[A-ZÀ-Þ]|two|three))|(?<!被)(?:解雇|罢免|开除|炒掉|解职|免职)了?",
        kinds="O",
        yes=(
            Example("OpenAI's board fired Nadia Fox on 17 November.", ("strategy | OpenAI | 2025-11-17",)),
            Example("OpenAI 董事会 11 月 17 日解雇了 Nadia Fox。", ("strategy | OpenAI | 2025-11-17",)),
        ),
        no=("OpenAI's board fired Nadia Fox.", "In May OpenAI did not fire anyone.", "5 月，OpenAI 没有解雇任何人。"),
    ),
    Happening(
        "event.taken-over-staff", "strategy",
        "挖|端走|领回|收编|招致麾下|招入|hiring away|lured|nabbed|scooped up",
        r"(?:(?:把|将)[^，。；]{1,40}?|(?<!被))(?:挖(?:了)?(?:过|到|进|去|来)|端走|领回|收编|招致麾下|招入麾下)|(?i:\b(?:lured|nabbed|scooped\s+up|hired\s+away)\b)",
        kinds="O",
        yes=(
            Example("3 月，微软把一家公司的创始人 Lena Ortiz 挖了过去。", ("strategy | Microsoft | 2025-03",)),
            Example("In March Microsoft lured Lena Ortiz and most of her team.", ("strategy | Microsoft | 2025-03",)),
        ),
        no=("微软把创始人挖了过去。", "3 月，微软没有把任何人挖过去。"),
    ),
    Happening(
        "event.shut-out", "strategy",
        "封掉|封了|封锁|断供|切断|blocking|blocked|stopped|locked out|kicked",
        r"(?:封掉|封了|封锁|断供)了?|(?i:\b(?:started|began)\s+blocking\b|\bblocked\b(?=[^,.;]{0,30}\b(?:traffic|access|users|customers|accounts)\b)|\bstopped\s+(?:selling|serving|offering|supporting)\b|\blocked\s+out\b|\bkicked\b(?=[^,.;]{1,30}\b(?:off|out)\b))",
        kinds="O",
        yes=(
            Example("7 月 9 日，OpenAI 封掉了某地的 API 流量。", ("strategy | OpenAI | 2025-07-09",)),
            Example("In July OpenAI started blocking API traffic from some countries.", ("strategy | OpenAI | 2025-07",)),
        ),
        no=("OpenAI 封掉了某地的 API 流量。", "In July OpenAI never stopped selling to them."),
    ),
    Happening(
        "event.government", "strategy",
        "否决|签署|通过了|表决通过|veto|signed|passed|agreed on|approved|enacted|repealed|revoked",
        r"(?:否决|签署|(?<!考试)通过|废除|撤销)了?(?=[^，。；：]{0,16}(?:法案?|法》|令|条例|办法|草案|[A-Z]{1,3}\s?\d+))|(?i:\b(?:vetoed|signed|passed|agreed\s+on|approved|enacted|repealed|revoked|adopted)\b)(?=\s+(?:an?|the|its|[A-Z])?[^,.;:]{0,40}?(?i:\b(?:acts?|bills?|laws?|order|regulation|directive|treaty|moratorium)\b(?!\s+of\b)|\b[A-Z]{1,3}\s?\d+))",
        kinds="", where=(WORDS,),
        yes=(
            Example("On 29 September the governor vetoed the Harbour Bill.", ("strategy | governor | 2025-09-29",)),
            Example("9 月 29 日，州长否决了港口法案。", ("strategy | 州长 | 2025-09-29",)),
            Example("Brussels agreed on the Harbour Act on 8 December.", ("strategy | Brussels | 2025-12-08",)),
        ),
        no=("The governor vetoed the Harbour Bill.", "On 29 September the governor did not sign the Harbour Bill.", "9 月，GPT-9 通过了考试。"),
    ),
    Happening(
        "event.ruled", "opposition",
        "裁定|判决|判定|驳回|ruled|dismissed|threw out",
        r"(?:裁定|判决|判定|驳回)(?!书|中)|(?i:\b(?:judge|court|jury|tribunal|regulator|watchdog)s?\b[^,.;:]{0,24}?\s(?P<verb>ruled|found|held|threw\s+out|sided\s+with)\b)",
        kinds="", where=(WORDS,),
        yes=(
            Example("A judge ruled in June that training on books was fair use.", ("opposition | A judge | 2025-06",)),
            Example("6 月，一名法官裁定用书训练属于合理使用。", ("opposition | 一名法官 | 2025-06",)),
        ),
        no=("A judge ruled that training on books was fair use.", "6 月，法官没有裁定此事。"),
    ),
    Happening(
        "event.dropped-suit", "opposition",
        "撤诉|撤回诉讼|撤回起诉|dropped",
        r"撤诉|撤回(?:了)?(?:诉讼|起诉)|(?i:\b(?:dropped|withdrew)\s+(?:his|her|its|their|the)\s+(?:law)?suit\b)",
        kinds="", where=(WORDS,),
        yes=(
            Example("Nadia Fox dropped the lawsuit in June.", ("opposition | Nadia Fox | 2025-06",)),
            Example("6 月，几位画家撤诉。", ("opposition | 几位画家 | 2025-06",)),
        ),
        no=("Nadia Fox dropped the lawsuit.", "6 月，画家们没有撤诉。"),
    ),
    Happening(
        "event.fined", "opposition",
        "罚了|罚款|开出罚单|处罚|fined",
        r"(?<!被)(?<!被重)罚了|(?<!被)(?:处以|开出)[^，。；]{0,16}?(?:罚款|罚单)|(?<!was )(?<!were )(?<!been )(?i:\bfined\b)(?!\s+(?:by|[$€£]))",
        kinds="", where=(WORDS,),
        yes=(
            Example("Italy fined OpenAI €15 million in December.", ("opposition | Italy | 2025-12",)),
            Example("12 月，意大利罚了 OpenAI 1500 万欧元。", ("opposition | 意大利 | 2025-12",)),
        ),
        no=("Italy fined OpenAI €15 million.", "12 月，意大利没有罚 OpenAI。"),
    ),
    Happening(
        "event.accused", "opposition",
        "被曝|被指|被扒|被爆|质疑|accused of|came under fire|was caught|found to be|under investigation",
        r"被(?:人)?(?:曝|指(?:控|责)?|扒出?|爆出?|发现)(?=[^，。；]{0,24}(?:刷榜|套壳|抄袭|作弊|造假|侵权|泄露|违规|偷|是|接))|(?i:\b(?:was|were)\s+(?:accused\s+of|caught\s+[a-z]+ing|found\s+to\s+(?:be|have))\b|\bcame\s+under\s+(?:fire|investigation)\b)",
        kinds="MQO",
        yes=(
            Example("4 月，Meta 被曝刷榜。", ("opposition | Meta | 2025-04",)),
            Example("In April Meta was accused of gaming the leaderboard.", ("opposition | Meta | 2025-04",)),
        ),
        no=("Meta 被曝刷榜。", "In April Meta was not accused of anything."),
    ),
    Happening(
        "event.joint-letter", "opposition",
        "公开信|联名",
        r"联名(?:发|写|致|递交)了?[^，。；]{0,8}?(?:信|书)|(?:发|写)(?:布|出|表)?了?(?:一封)?公开信",
        kinds="", where=(WORDS,),
        yes=(Example("6 月 4 日，十三名员工联名发了公开信。", ("opposition | 十三名员工 | 2025-06-04",)),),
        no=("十三名员工联名发了公开信。", "6 月，员工们没有发公开信。"),
    ),
    Happening(
        "event.leaked", "publication",
        "泄露|泄漏|流出|leaked",
        r"(?:权重|源码|源代码|提示词|代码)[^，。；]{0,4}?被?(?:泄露|泄漏|流出)|(?i:\b(?:weights|code|prompts?)\b[^,.;]{0,24}?\s(?P<verb>(?:was\s+|were\s+)?leaked)\b)",
        kinds="MQO",
        yes=(
            Example("The weights of GPT-4o leaked on 3 March.", ("publication | GPT-4o | 2025-03-03",)),
            Example("3 月，GPT-4o 的权重被泄露到论坛上。", ("publication | GPT-4o | 2025-03",)),
        ),
        no=("The weights of GPT-4o leaked.", "3 月，GPT-4o 的权重没有泄露。"),
    ),
    Happening(
        "event.most-valuable", "milestone",
        "最值钱|市值最高|most valuable|dollar company|dollar start",
        r"成为[^，。；]{0,12}?(?:最值钱|市值最高)|(?i:\bbecame\s+(?:the\s+)?[^,.;]{0,24}?\bmost\s+valuable\b|\bbecame\s+an?\s+(?:[\w$\-]+[ -])?(?:trillion|billion)[ -]dollar\s+(?:company|start-?up)\b)",
        kinds="O",
        yes=(
            Example("Nvidia became the world's most valuable company in June.", ("milestone | NVIDIA | 2025-06",)),
            Example("英伟达 6 月成为全球市值最高的公司。", ("milestone | NVIDIA | 2025-06",)),
            Example("Nvidia became a trillion-dollar company on 30 May.", ("milestone | NVIDIA | 2025-05-30",)),
        ),
        no=("英伟达成为全球市值最高的公司。", "英伟达 6 月没有成为市值最高的公司。"),
    ),
    Happening(
        "event.grants", "donation",
        "grants|scholarship|资助|发钱|handing out|gave away",
        r"(?i:\b(?:(?:started|began)\s+)?(?:hand(?:ed|ing)\s+out|g[ai]v(?:e|ing)(?:\s+out)?|award(?:ed|ing)|fund(?:ed|ing))\s+(?:[\w\-$]+\s+){0,3}?grants\b)|给[^，。；]{1,16}?(?:发钱|发资助)|资助了",
        kinds="O",
        yes=(
            Example("In August Mozilla began handing out grants to open source developers.", ("donation | Mozilla | 2025-08",)),
            Example("4 月，Mozilla 开始给开源开发者发钱。", ("donation | Mozilla | 2025-04",)),
        ),
        no=("Mozilla handed out grants.", "4 月，Mozilla 没有资助任何人。"),
    ),
    Happening(
        "event.put-money", "market",
        "投了|注资|领投|跟投|invest|put another|put a",
        r"(?:给|向|对)[^，。；]{1,20}?(?:投|砸|注资|追加)(?:了|资了)(?=[^，。；]{0,6}\d)|领投|(?i:\b(?:said|announced|agreed)\b[^,.;]{0,30}?\b(?:would|to)\s+(?:invest|put)\b|\b(?:put|poured|pumped|sank)\s+(?:an?\s+)?(?:[a-z]+\s+){0,2}?[$€£]?\d[\w.]*(?:\s+(?:million|billion))?\s+into\b|\binvested\b)",
        kinds="O",
        yes=(
            Example("11 月 22 日，亚马逊又给 Anthropic 投了 40 亿美元。", ("market | Amazon | 2025-11-22",)),
            Example("On 25 September Amazon said it would invest up to $4 billion in Anthropic.", ("market | Amazon | 2025-09-25",)),
        ),
        no=("亚马逊给 Anthropic 投了 40 亿美元。", "In May Amazon never invested in Anthropic."),
    ),
    Happening(
        "event.blew-up", "adoption",
        "出圈|挤爆|挤挂|刷屏|blew up|broke out|everywhere",
        r"(?:火)?出圈|被?挤(?:爆|挂)了?|刷屏|(?i:\bblew\s+up\b(?!\s+(?:the|its|a)\b)|\bbroke\s+into\s+the\s+mainstream\b|\bwas\s+suddenly\s+everywhere\b)",
        kinds="QM",
        yes=(
            Example("Cursor 今年八月才突然出圈。", ("adoption | Cursor | 2025-08",)),
            Example("Cursor blew up in August.", ("adoption | Cursor | 2025-08",)),
        ),
        no=("Cursor 出圈了。", "8 月，Cursor 没有出圈。"),
    ),
    Happening(
        "event.prize-went-to", "award",
        "奖|prize|award",
        rf"(?:奖|奖项)(?:都|也|被)?(?:颁|给|授予|颁给|归|花落|有一半归)(?:给|了)*\s*(?P<subject>{_WINNERS})(?=\s*(?:[，。；]|\Z))|(?i:\b(?:prize|award)s?\b[^,.;]{{0,24}}?)\s(?P<verb>(?i:went|was\s+given|was\s+awarded)\s+to)\s+(?P<subject2>{_WINNERS})",
        kinds="", where=(), each=True,
        yes=(
            Example("10 月 8 日，算盘奖颁给了 Nadia Fox 和 Lee Wu。", ("award | Lee Wu | 2025-10-08", "award | Nadia Fox | 2025-10-08")),
            Example("The Abacus Prize went to Nadia Fox and Lee Wu on 8 October.", ("award | Lee Wu | 2025-10-08", "award | Nadia Fox | 2025-10-08")),
        ),
        no=("The Abacus Prize went to Nadia Fox.", "10 月，算盘奖没有颁给 Nadia Fox。"),
    ),
    Happening(
        "event.switched-off", "strategy",
        "switched off|turned off|taken offline|taken down",
        r"(?i:\b(?:was|were)\s+(?:switched\s+off|turned\s+off|taken\s+offline|taken\s+down|shelved|scrapped)\b)",
        kinds="", where=(WORDS,),
        yes=(Example("OpenAI's detector of prose was switched off in July.", ("strategy | OpenAI's detector of prose | 2025-07",)),),
        no=("OpenAI's detector was switched off.", "In July OpenAI's detector was not switched off, and nothing was scrapped."),
    ),
    Happening(
        "event.delayed", "strategy",
        "delayed|postponed|pushed back|推迟|延期|跳票|延后",
        r"(?i:(?<!been )(?<!was )\b(?:delayed|postponed|pushed\s+back)\b(?=\s+(?:its|the|their|[A-Z])))|推迟了?|延后了|宣布延期|跳票",
        kinds="O",
        yes=(
            Example("Apple delayed its new assistant in March.", ("strategy | Apple | 2025-03",)),
            Example("3 月，苹果把新助手推迟了。", ("strategy | Apple | 2025-03",)),
        ),
        no=("Apple delayed its new assistant.", "3 月，苹果没有推迟任何功能。"),
    ),
    Happening(
        "event.benchmark-published", "publication",
        "publish|open|launch|unveil|introduc|发布|推出|公布|上线|开放",
        r"(?i:\b(?:published|opened|launched|unveiled|introduced)\b)|(?:发布|推出|公布|上线)(?:了|过)?",
        kinds="B", where=(BEHIND,), nearest=True,
        yes=(
            Example("In October, researchers at a university published SWE-bench.", ("publication | SWE-bench | 2025-10",)),
            Example("10 月，几位研究者发布了 SWE-bench。", ("publication | SWE-bench | 2025-10",)),
        ),
        no=("Researchers published SWE-bench.", "In October OpenAI launched GPT-9, which scored 80% on SWE-bench."),
    ),
)  # fmt: skip
