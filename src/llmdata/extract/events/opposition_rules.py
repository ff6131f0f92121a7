"""What met resistance: letters, bans, suits and rulings."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, EARLIER, WORDS, Happening
from llmdata.extract.patterns import Example

OPPOSITION: tuple[Happening, ...] = (
    Happening(
        "event.letter-from", "opposition",
        "open letter|petition|公开信",
        r"(?i:\b(?:open\s+letter|petition))\s+(?i:from|by|organi[sz]ed\s+by)\s+(?P<subject>[^,.;:]{3,40}?)\s+(?P<verb>(?i:called\s+for|demanded|urged|asked|warned))\b",
        kinds="", where=(WORDS,),
        yes=(Example("In May an open letter from the Lantern Trust called for a pause.", ("opposition | the Lantern Trust | 2025-05",)),),
        no=("An open letter from the Lantern Trust called for a pause.",),
    ),
    Happening(
        "event.letter", "opposition",
        "公开信|请愿书|联名信|open letter|petition",
        r"(?=(?P<subject>一[封份][^，。；：]{0,30}?(?:公开信|请愿书|联名信))\s*(?:也|又|就|便|正式|在[^，。；]{1,10}|于[^，。；]{1,10})?\s*(?:发布|发表|发出|发了出来|公布|公开|问世|出炉|流传|开始流传|上线))(?P<verb>一[封份])|(?i:\b(?P<subject2>an?\s+(?:open\s+letter|petition)\s+[^,.;:]{3,80}?)\s+(?P<verb2>appeared|was\s+(?:published|released|posted|made\s+public|launched|sent)|came\s+out|went\s+out|made\s+the\s+rounds|circulated)\b)",
        kinds="", where=(),
        yes=(
            Example("10 月，一封要求停建港口机房的公开信发布。", ("opposition | 一封要求停建港口机房的公开信 | 2025-10",)),
            Example("In May an open letter against harbour robots was published.", ("opposition | an open letter against harbour robots | 2025-05",)),
        ),
        no=("一封要求停建港口机房的公开信发布。", "If an open letter against robots was published in May, nobody saw it."),
    ),
    Happening(
        "event.opposed", "opposition",
        "反对|抗议|抵制|要求|否决|protest|opposed|boycott|demand|opposition|backlash|voted down|voted against|blocked|strike|罢工",
        r"(?P<subject>[^，。；：,;:]{2,24}?)(?:对|针对)[^，。；：]{2,30}?的(?:反对|抗议|抵制)(?![^，。；]{0,10}(?:并未|没有?|不再|未(?!来)|并不|从未|平息|减弱|减少|消退|消失|下降|回落|缓和))|(?<![不没未])(?:反对|抵制|抗议)(?:了|新建|修建|建设|在|(?=[“《])|[A-Z])|(?:投票)?(?P<verb>否决)了?[^，。；]{0,8}数据中心|(?<!封)(?<!份)要求(?:暂停|停止|叫停|禁止)|(?i:\bprotest(?:ed|s)?\s+(?:[^,.;]{0,24}?\s)?against\b|\bvoted\s+(?:down|against)\b|\bw(?:ent|alked)\s+(?:out\s+)?on\s+strike\b|\bopposed\b|\bboycott(?:ed|s)\b|\bdemand(?:ed|s)\s+an?\s+(?:halt|pause|moratorium|ban|stop)\b|\bpublic\s+opposition\b|\bbacklash\s+against\b)",
        kinds="", where=(WORDS,),
        yes=(
            Example("2025 年，公众对新建 AI 数据中心的反对声浪急剧上升。", ("opposition | 公众 | 2025",)),
            Example("12 月，《卫报》报道：200 多个环保组织要求暂停美国新建数据中心。", ("opposition | 200 多个环保组织 | 2025-12",)),
            Example("In December, local residents protested against new data centers.", ("opposition | local residents | 2025-12",)),
        ),
        no=("公众对新建数据中心的反对声浪上升。", "2025 年，居民对变电站的抗议没有扩大。", "2025 年，居民对变电站的抗议逐渐平息。", "2025 年，我并不反对新建数据中心。"),
    ),
    Happening(
        "event.sued", "opposition",
        "sued|sues|sue |lawsuit|filed suit|files suit|filed a |files a |class action|took |起诉|提起诉讼|告上|告了|状告|控告",
        r"(?i:(?<!was )(?<!were )(?<!being )\bsue[ds]\b(?!\s+by)|(?<=[a-z] )sue(?=\s+(?-i:[A-Z]))|\bfile[ds]\s+(?:an?\s+(?:[a-z\-]+\s+){0,2})?(?:lawsuit|suit|class\s+action|complaint(?=\s+(?:against|with|over)))\b|\b(?:took|takes)\s+(?=(?-i:[A-Z])[^,.;]{1,30}?\s+to\s+court\b)|\bsued\s+by\s+(?P<subject>[^,.;:]{2,40}?)(?=\s+(?:in|on|over|for)\b|[,.;]|\Z))|(?<!被)(?:起诉|状告|控告)(?!书|方|状)|提起(?:集体|版权|侵权)*诉讼|(?<![被报预公广宣警转祷通控诉忠劝布])告了(?=\s*[A-Z])|(?<![^，。；：])(?:《(?P<subject4>[^》]{2,16})》|(?P<subject5>[\u4e00-\u9fffA-Za-z]{2,12}?))\s*(?:在|于)?\s*(?:\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?\s*)?(?:又|也|还|随后)?(?:把|将)\s*[A-Z\u4e00-\u9fff][^，。；]{0,20}?(?P<verb4>(?<![被报预公广宣警转祷通控诉忠劝布])告了)(?=\s*[，。；！]|\Z)|(?P<subject6>\b(?i:the)\s+(?:parents|family|mother|father|widow|estate|heirs)\s+of\s+[^,.;:]{3,40}?)\s+(?:(?:has|have|had|also)\s+)?(?P<verb6>sued|filed\s+(?:an?\s+)?(?:law)?suit)\b",
        kinds="O", where=(BEFORE, WORDS), each=True,
        yes=(
            Example("In August the parents of Ida Holm sued OpenAI.", ("opposition | the parents of Ida Holm | 2025-08",)),
            Example("In June, Disney sued Midjourney.", ("opposition | Disney | 2025-06",)),
            Example("6 月，迪士尼起诉了 Midjourney。", ("opposition | Disney | 2025-06",)),
            Example("Midjourney was sued by two film studios in June.", ("opposition | two film studios | 2025-06",)),
        ),
        no=("Disney sued Midjourney.", "In June, Disney never sued Midjourney."),
    ),
    # Of whoever is taken to court by somebody whom no table holds it is told, since he stands there.
    Happening(
        "event.taken-to-court", "opposition",
        "告上",
        r"(?<!被)告上了?(?:[^，。；]{0,10}?的)?(?:法庭|法院)",
        kinds="O", where=(BEFORE, EARLIER), known=True,
        yes=(
            Example("6 月，亚马逊把 Perplexity 告上了法庭。", ("opposition | Amazon | 2025-06",)),
            Example("6 月 3 日，林知夏一纸诉状将 Perplexity 告上杭州的法院。", ("opposition | Perplexity | 2025-06-03",)),
            Example("6 月 3 日，她把 Perplexity 告上了法庭。", ("opposition | Perplexity | 2025-06-03",)),
        ),
        no=("亚马逊把 Perplexity 告上了法庭。", "6 月，亚马逊没有把 Perplexity 告上法庭。"),
    ),
    Happening(
        "event.banned", "opposition",
        "suspend|halt|banned|bans |ban |barred|blocked|blocks |outlaw|禁止|禁用|封禁|封杀|屏蔽|封了|禁了|叫停",
        r"(?<!was )(?<!were )(?<!been )(?i:\b(?:banned|bans|blocked|blocks|outlawed|outlaws)\b(?!\s+(?:by|in|from|on)\b)(?![^.;]{0,30}\bfrom\s+(?:using\s+(?:its|the|(?-i:[A-Z]))|its|the\s+API))|\b(?:suspended|suspends|halted|halts)\b(?=\s+(?:new\s+)?(?:downloads|use|sales)\b)|\bbarred\b(?=\s+(?:it|(?-i:[A-Z])))(?![^.;]{0,30}\bfrom\s+(?:using\s+)?its))|(?:把|将)[^，。；]{1,24}?(?P<verb>封了|禁了|叫停了?|封禁|封杀)(?![^，。；]{0,8}(?:账号|账户|用户))|(?<!被)(?:禁止|禁用|封禁|封杀|屏蔽)(?!词)(?![^，。；]{0,16}(?:账号|账户|员工|用户))",
        kinds="O", where=(BEFORE, WORDS), needs="MQO",
        yes=(
            Example("In January, Italy banned DeepSeek.", ("opposition | Italy | 2025-01",)),
            Example("1 月，意大利封禁了 DeepSeek。", ("opposition | 意大利 | 2025-01",)),
        ),
        no=("Italy banned DeepSeek.", "In January, Italy did not ban DeepSeek, it blocked nothing.", "1 月，DeepSeek 被封禁。"),
    ),
    Happening(
        "event.was-banned", "opposition",
        "banned|blocked|outlawed|封禁|封杀|禁用|禁止|屏蔽",
        r"(?i:\b(?:was|were|been|got)\s+(?:banned|blocked|outlawed)\b)|被[^，。；：]{0,16}?(?:封禁|封杀|禁用|禁止|屏蔽)",
        kinds="MQO",
        yes=(
            Example("DeepSeek was banned in Italy in January.", ("opposition | DeepSeek | 2025-01",)),
            Example("1 月，DeepSeek 被意大利封禁。", ("opposition | DeepSeek | 2025-01",)),
        ),
        no=("DeepSeek was banned in Italy.", "1 月，DeepSeek 没有被封禁。"),
    ),
    Happening(
        "event.petitioned", "opposition",
        "open letter|petition|letter|statement|declaration|called for a|公开信|联名|联署|呼吁|声明|倡议|请愿",
        r"(?i:\b(?:signed|signs?|published|wrote|sent|backed|endorsed|(?:put|added)\s+(?:their|his|her)\s+names?\s+(?:to|under))\s+(?:an?|the)\s+(?:[a-z\-]+\s+){0,2}?(?:open\s+letter|petition|letter\s+(?:to|against|opposing|asking|calling|demanding|urging|warning)|(?:statement|declaration)\s+(?:calling|asking|demanding|urging|opposing|warning|against))\b|\bcalled\s+for\s+an?\s+(?:[a-z\-]+\s+){0,2}?(?:ban|pause|halt|moratorium|stop)\b)|(?:签署|签|发表|联署|联名发表|联名签署)了?[^，。；：]{0,32}?(?:公开信|请愿书?|倡议书?)|签署了?[^，。；：]{0,24}?声明|(?<!一封)(?<!一份)呼吁(?:暂停|停止|叫停|禁止)",
        kinds="", where=(WORDS,),
        yes=(
            Example("In October, more than 800 public figures signed an open letter.", ("opposition | more than 800 public figures | 2025-10",)),
            Example("10 月，800 多位科学家签署公开信。", ("opposition | 800 多位科学家 | 2025-10",)),
        ),
        no=("More than 800 people signed an open letter.", "In October nobody signed an open letter."),
    ),
    Happening(
        "event.case-ended", "opposition",
        "lost its|lost his|lost her|lost the|won its|won his|won her|won the|胜诉|败诉",
        r"(?i:\b(?:lost|won)\s+(?:its|his|her|the|most\s+of\s+its)\s+(?:[a-z\-]+\s+){0,2}?(?:case|lawsuit|suit|appeal|trial)\b)|胜诉|败诉",
        kinds="O", where=(BEFORE, WORDS),
        yes=(
            Example("On 4 November Getty Images lost its case against Stability AI.", ("opposition | Getty Images | 2025-11-04",)),
            Example("11 月 4 日，迪士尼胜诉。", ("opposition | Disney | 2025-11-04",)),
        ),
        no=("Getty Images lost its case.", "On 4 November Getty Images never lost its case."),
    ),
    Happening(
        "event.ordered", "opposition",
        "ordered|责令|勒令",
        r"(?<!was )(?<!were )(?<!been )(?i:\bordered\b(?=\s+[^,.;]{2,40}?\s+to\s+[a-z]))|责令|勒令",
        kinds="", where=(WORDS,),
        yes=(
            Example("In September the trade office ordered seven companies to hand over their files.", ("opposition | the trade office | 2025-09",)),
            Example("9 月，市场监管部门责令三家公司整改。", ("opposition | 市场监管部门 | 2025-09",)),
        ),
        no=("The trade office ordered seven companies to wait.", "In September the trade office ordered new chairs."),
    ),
    Happening(
        "event.warned-off", "opposition",
        "cease-and-desist|cease and desist|函",
        r"(?i:\b(?:sent|sends|fired\s+off|served|issued|mailed)\b[^,.;]{0,40}?\bcease[- ]and[- ]desist\b)|(?:发|寄)(?:出|来|去|送)?了?(?:一封|一纸)?[^，。；]{0,12}?(?:侵权函|律师函|警告函)|发函(?=[^，。；]{0,12}(?:要求|抗议|警告|敦促))",
        kinds="O", where=(BEFORE, WORDS),
        yes=(
            Example("On 11 December, Disney sent Google a cease-and-desist letter.", ("opposition | Disney | 2025-12-11",)),
            Example("12 月 11 日，迪士尼给谷歌发了停止侵权函。", ("opposition | Disney | 2025-12-11",)),
            Example("9 月 2 日，迪士尼入股了 Mistral。三天后又给谷歌寄去一封律师函。", ("opposition | Disney | 2025-09-05",)),
        ),
        no=("Disney sent Google a cease-and-desist letter.", "12 月，迪士尼没有给谷歌发律师函。"),
    ),
    Happening(
        "event.suit-by", "opposition",
        "suit|complaint|class action|诉讼|官司",
        r"(?i:\b(?:suits?|lawsuits?|complaints?|class\s+actions?)\s+(?:from|by|filed\s+by|brought\s+by)\s+(?P<subject>(?:the\s+)?[^,.;:()]{2,50}?)(?=\s+(?:in|on|over|for|against|and|that|which|was|were|[a-z]+ed)\b|\s*[,.;(]|\Z))|(?:遭|被|收到了?)\s*(?P<subject2>[^，。；：\s]{2,16}?)(?:的|提起的?)(?P<verb2>诉讼|官司)",
        kinds="O", where=(), each=True,
        yes=(
            Example("In June Midjourney faced a lawsuit from Disney.", ("opposition | Disney | 2025-06",)),
            Example("A complaint by two painters reached Mistral in May.", ("opposition | two painters | 2025-05",)),
        ),
        no=("Midjourney faced a lawsuit from Disney.", "In June no lawsuit from Disney came."),
    ),
    Happening(
        "event.ruled", "opposition",
        "裁定|判决|判定|驳回|判|法官|ruled|rules|found|finds|held|holds|sided|sides|dismiss|threw out|throws out|reject|ordered|orders",
        r"(?:(?<!的)(?:裁定|判决)|判定|驳回)(?!书|中)|(?:法院|法官|法庭|陪审团)[^，。；]{0,6}?(?P<verb2>判|认定|认为)(?!断)|(?i:\b(?:judge|court|jury|tribunal|regulator|watchdog)s?\b[^,.;:]{0,24}?\s(?P<verb>ruled|rules|found|finds|held|holds|threw\s+out|throws\s+out|dismiss(?:ed|es)|sided\s+with|sides\s+with|rejected|rejects|order(?:ed|s))\b)",
        kinds="", where=(WORDS,),
        yes=(
            Example("A judge ruled in June that training on books was fair use.", ("opposition | A judge | 2025-06",)),
            Example("A Danish court ordered the ferry's posts removed in June.", ("opposition | A Danish court | 2025-06",)),
            Example("6 月，一名法官裁定用书训练属于合理使用。", ("opposition | 一名法官 | 2025-06",)),
        ),
        no=("A judge ruled that training on books was fair use.", "6 月，法官没有裁定此事。", "那是 2019 年 4 月的判决。"),
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
        "event.refiled", "opposition",
        "filed it again|suit again|refiled|re-filed|sued again|重新|再次|又",
        r"(?i:\b(?:filed|brought)\s+(?:it|the\s+(?:law)?suit|the\s+case)\s+again\b|\bre-?filed\b)|(?:重新|再次|又)[^，。；被]{0,8}?(?:提告|起诉|告(?!诉|知|别|一段落|吹|急|终|诫))",
        kinds="", where=(WORDS,),
        yes=(
            Example("Nadia Fox dropped the lawsuit in June and filed it again on 5 August.", ("opposition | Nadia Fox | 2025-08-05",)),
            Example("2 月，娜迪娅·福克斯起诉了 OpenAI，6 月撤诉，8 月 5 日又换了法院重新告。", ("opposition | 娜迪娅·福克斯 | 2025-08-05",)),
        ),
        no=("Nadia Fox filed it again.", "In August Nadia Fox never filed it again.",
            "8 月，OpenAI 又被告到另一家法院。", "8 月，OpenAI 又告诫大家小心。"),
    ),
    Happening(
        "event.fined", "opposition",
        "罚了|罚款|开出罚单|处罚|fined|fines",
        r"(?<!被)(?<!被重)罚了|(?<!被)(?:处以|开出)[^，。；]{0,16}?(?:罚款|罚单)|(?<!was )(?<!were )(?<!been )(?i:\bfine[ds]\b)(?!\s+(?:by|of|[$€£]))(?=\s+[A-Z])",
        kinds="", where=(WORDS,),
        yes=(
            Example("Italy fined OpenAI €15 million in December.", ("opposition | Italy | 2025-12",)),
            Example("12 月，意大利罚了 OpenAI 1500 万欧元。", ("opposition | 意大利 | 2025-12",)),
        ),
        no=("Italy fined OpenAI €15 million.", "12 月，意大利没有对 OpenAI 开出罚款。"),
    ),
    Happening(
        "event.accused", "opposition",
        "被曝|被指|被扒|被爆|质疑|道歉|accused of|came under fire|was caught|found to be|under investigation",
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
        r"联名(?:发|写|致|递交)了?[^，。；]{0,8}?(?:信|书)|(?:发|写)(?:布|出|表|起)?了?(?:一封)?公开信(?!的)",
        kinds="", where=(WORDS,),
        yes=(Example("6 月 4 日，十三名员工联名发了公开信。", ("opposition | 十三名员工 | 2025-06-04",)),),
        no=("十三名员工联名发了公开信。", "6 月，员工们没有发公开信。"),
    ),
    Happening(
        "event.investigated", "opposition",
        "investigat|inquiry|probe|调查",
        r"(?i:\b(?:opened|opens|launched|launches|started|began|begins)\s+(?:an?|its|their)\s+(?:[a-z\-]+\s+){0,3}?(?:investigation|inquiry|probe)\b)|(?P<subject>[^，。；：\d]{2,16}?)(?:也|已|正式|宣布)*(?:对|就)[^，。；]{1,24}?(?P<verb>展开|启动|发起|立案)[^，。；]{0,8}?调查|(?:展开|启动|发起|立案)了?[^，。；]{0,10}?调查",
        kinds="", where=(WORDS,),
        yes=(
            Example("In May the harbour authority opened an investigation into Grok.", ("opposition | the harbour authority | 2025-05",)),
            Example("5 月，港务局对 Grok 展开调查。", ("opposition | 港务局 | 2025-05",)),
        ),
        no=("The harbour authority opened an investigation into Grok.", "5 月，港务局没有展开调查。"),
    ),
    Happening(
        "event.lifted-ban", "opposition",
        "lifted|lifts|解除|解禁",
        r"(?i:\blift(?:ed|s)\s+(?:its|the|their)\s+(?:[a-z\-]+\s+)?(?:ban|block|restrictions?))|(?:解除|撤销|取消)了?[^，。；]{0,16}?(?:禁令|封禁|限制)|解禁了?",
        kinds="", where=(WORDS,),
        yes=(
            Example("Italy lifted its ban on ChatGPT on 28 April.", ("opposition | Italy | 2025-04-28",)),
            Example("4 月 28 日，意大利解除了对 ChatGPT 的禁令。", ("opposition | 意大利 | 2025-04-28",)),
        ),
        no=("Italy lifted its ban on ChatGPT.", "4 月，意大利没有解除禁令。"),
    ),
)  # fmt: skip
