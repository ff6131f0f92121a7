"""What was written, said or leaked."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, EARLIER, TOPIC, WORDS, Happening
from llmdata.extract.patterns import Example
from llmdata.grammar.letters import UPPER

# A title in its quotes; what somebody writes that is no text.
_TITLE = '[《「“"][^》」”"]{4,}'
_OF_IT = "一?篇|关于|[，：]|《|「|“|它|这(?:件|个|一)?(?:事|点|现象|问题)|此事|[^，。；]{0,10}(?:文章|博客|博文|帖子|笔记|评论|感想|总结|情况|经历)"
_NO_WRITING = "(?![^，。；]{0,10}(?:代码|程序|插件|应用|脚本|工具|网站|游戏|函数|项目|库|编译器|版本|测试|提示词|合同|邮件|作业|(?i:App|bug|prompt)))"

_JOURNAL_ZH = r"《?(?:自然|科学|细胞|柳叶刀|Nature|Science|Cell)》?"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2}(?:st|nd|rd|th)?)?(?:\s+20\d\d)?"
_STUDY = r"(?i:study|trial|experiment|survey|paper|report)"
_WHO = rf"(?!(?:The|This|That|These|A|An|One|My|Our|Its|His|Her|Their|In|On|By|Another|Each|Last|Next|{_MONTH})\b)[{UPPER}]\w+(?:\s+[{UPPER}]\w+){{0,2}}"

PUBLICATION: tuple[Happening, ...] = (
    Happening(
        "event.paper-appeared", "publication",
        "论文|封面|paper|work|article|the cover of",
        r"论文(?:\s*(?:在|于)?\s*[^，。；]{1,10}?[月日底初中]\s*)?(?:就|也|还|又|才)?(?P<verb4>登上了?|发表于?|刊登于?|刊发于?|发表在|刊登在)(?:[^，。；《]{0,12}《)?"
        rf"|(?P<verb2>[登上]上了?|上了)[^，。；《]{{0,10}}{_JOURNAL_ZH}(?:的|杂志|期刊)*封面"
        r"|(?i:(?:['’]s)?\s+(?:paper|work|article)\s+(?:[a-z]+\s+)?(?:appeared\s+in|made\s+the\s+cover\s+of|was\s+published\s+in|landed\s+(?:in|on)))"
        r"|(?i:\b(?:paper|work|article)\s+(?:on|about|behind|describing|introducing)\s+[^,.;:]{1,32}?\s(?P<verb>appeared\s+in|made\s+the\s+cover\s+of|was\s+published\s+in|landed\s+(?:in|on)))"
        r"|(?i:\b(?P<verb3>(?:made|graced|reached|was\s+on)\s+the\s+cover\s+of))\s+(?:Nature|Science|Cell)\b",
        kinds="MQO", where=(BEFORE, EARLIER, TOPIC),
        yes=(
            Example("9 月，DeepSeek R1 的论文登上了《自然》封面。", ("publication | DeepSeek R1 | 2025-09",)),
            Example("DeepSeek R1 的论文登上了 9 月 18 日的《自然》。", ("publication | DeepSeek R1 | 2025-09-18",)),
            Example("In September, the DeepSeek R1 paper made the cover of Nature.", ("publication | DeepSeek R1 | 2025-09",)),
            Example("Mistral's paper on Codestral appeared in Nature in May.", ("publication | Codestral | 2025-05",)),
            Example("Codestral is two years old. In May it made the cover of Nature.", ("publication | Codestral | 2025-05",)),
            Example("Codestral 火了两年。5 月，它上了《科学》封面。", ("publication | Codestral | 2025-05",)),
            Example("Codestral 火了两年，论文 5 月登上《科学》封面。", ("publication | Codestral | 2025-05",)),
        ),
        no=("DeepSeek R1 的论文登上了《自然》封面。", "9 月，DeepSeek R1 的论文没有登上封面。",
            "In May, Codestral never made the cover of Nature.", "5 月，Nadia Fox 登上了《灯笼》的封面。", "In May a paper on Codestral failed to please."),
    ),
    Happening(
        "event.study", "publication",
        "study|trial|experiment|paper|found|研究|实验|论文|调查",
        rf"(?P<subject>{_WHO})['’]s\s+(?:(?:own|big|much-quoted)\s+)?{_MONTH}\s+(?:[\w\-]+\s+){{0,2}}?(?P<verb>{_STUDY})\b"
        rf"|(?P<subject2>{_WHO})(?:['’]s)?\s+(?:[a-z\-]+\s+){{0,3}}?(?P<verb2>{_STUDY})\s+(?:from|of|in)\s+(?:early\s+|late\s+|mid-)?(?={_MONTH})"
        rf"|(?P<subject6>{_WHO})(?:['’]s)?\s+(?:[a-z\-]+\s+){{0,3}}?{_STUDY},?\s+(?:which\s+was\s+)?(?P<verb6>published|released|posted)\s+in\s+(?={_MONTH})"
        rf"|\b{_STUDY}\s+(?:by|from)\s+(?P<subject3>{_WHO}),?\s+(?:which\s+was\s+)?(?P<verb3>published|released|posted)\s+in\s+(?={_MONTH})"
        rf"|(?P<subject4>{_WHO})\s+(?P<verb4>found)\s+in\s+(?={_MONTH}\s+that\b)"
        rf"|(?P<subject5>[A-Za-z][A-Za-z .]{{1,20}}?|[\u4e00-\u9fff]{{2,6}}?)\s*(?:在|于)?\s*(?:今年)?\s*(?=(?:\d{{1,2}}|[一二三四五六七八九十]{{1,2}})\s*月)[^，。；：]{{2,8}}?(?:发表的?|做过一[个项]|做的|公布的?|那[份篇个项]|的)[^，。；：\d]{{0,8}}?(?P<verb5>研究(?!员|者|院|所)|实验(?!室)|论文|调查)",
        kinds="O", where=(), known=True,
        yes=(
            Example("METR's July study surprised everybody.", ("publication | METR | 2025-07",)),
            Example("The best known is METR's randomised trial, published in July.", ("publication | METR | 2025-07",)),
            Example("You know the METR study from July.", ("publication | METR | 2025-07",)),
            Example("In a trial by METR, published in July, they were slower.", ("publication | METR | 2025-07",)),
            Example("METR found in July that they were slower.", ("publication | METR | 2025-07",)),
            Example("METR 7 月那份对照实验很有意思。", ("publication | METR | 2025-07",)),
            Example("METR 在七月发表的随机实验里，他们慢了。", ("publication | METR | 2025-07",)),
        ),
        no=("METR's study was quoted in July.", "The METR study is from a lab.", "My July study surprised everybody.", "METR 的实验在 7 月被人引用。",
            "OpenAI's July release found friends.", "METR 7 月搬了实验室。"),
    ),
    # What a study shows, when that is told; whose it is where it has a known owner.
    Happening(
        "event.study-showed", "publication",
        "study|research|survey|trial|analysis|experiment",
        rf"(?:(?i:\b(?:an?|the|this|its|their|recent|new))|{_WHO}(?:['’]s)?)\s+(?:[a-z\-]+\s+){{0,3}}?(?i:study|research|survey|trial|analysis|experiment)\b[^,.;:]{{0,40}}?\s(?P<verb>(?:found|finds|showed|shows|revealed|reveals|suggested|suggests|concluded|concludes))\s+that\b",
        kinds="O", where=(BEFORE, WORDS), fine=True,
        yes=(
            Example("On 4 June a METR study found that they were slower.", ("publication | METR | 2025-06-04",)),
            Example("On 4 June Lantern research revealed that bots flatter people.", ("publication | Lantern research | 2025-06-04",)),
            Example("On 4 June a survey of 900 nurses showed that they were slower.", ("publication | a survey of 900 nurses | 2025-06-04",)),
        ),
        no=("A METR study found that they were slower.", "On 4 June no METR study found that they were slower.",
            "In 2025 a METR study found that they were slower."),
    ),
    Happening(
        "event.wrote-about", "publication",
        "wrote|blogged|写",
        r"(?P<subject>\bI)\s+(?:first\s+|also\s+|last\s+)?(?P<verb>wrote\s+(?:about|up)|blogged\s+about|posted\s+about)\b"
        rf"|(?P<subject2>我)(?:[曾就还也便]|当时|后来|专门|最近)*(?:在[^，。；]{{1,24}}?)?(?P<verb2>写过(?={_OF_IT})|(?:感叹|吐槽|抱怨|预言)过(?=一句|[：，])|写了(?=一?篇|关于|文章|{_TITLE})){_NO_WRITING}"
        rf"|(?P<subject3>我)(?![^。；]{{0,40}}?[帮替让叫请])[^。；我]{{1,40}}?(?:，|于是|所以|因此)(?:于是|[便就还才又])*(?P<verb3>写了)(?:一?篇[^，。；]{{0,8}}?)?(?={_TITLE})"
        r"|(?P<verb4>写)[^，。；]{0,8}?(?:回顾|总结|盘点|文章|博客|博文|年终稿|随笔)(?:的?时候?|那会儿)，?(?P<subject4>我)"
        rf"|(?P<subject5>\bI)\s+(?!(?:never|didn['’]t)\b)[^.;]{{2,60}}?\band\s+(?:then\s+|so\s+)?(?P<verb5>wrote)\s+(?={_TITLE})",
        kinds="", where=(WORDS,), fine=True,
        yes=(
            Example("I wrote about prompt moss in May.", ("publication | I | 2025-05",)),
            Example("In May I saw how much moss there was and wrote “The moss that ate my prompt”.", ("publication | I | 2025-05",)),
            Example("我在 3 月的回顾里写过，没人知道怎么造。", ("publication | 我 | 2025-03",)),
            Example("3 月写年中盘点时，我感叹过一句：太快了。", ("publication | 我 | 2025-03",)),
            Example("10 月，我意识到离不开它，于是写了《我用它做的所有东西》。", ("publication | 我 | 2025-10",)),
        ),
        no=("In 2024 I wrote about prompt moss.", "去年我写过一篇总结。", "I wrote about prompt moss.", "I never wrote about prompt moss in May.", "10 月，我写过一个插件。",
            "10 月，我没有写过它。", "10 月，我用它写了一段代码，很短。", "In May I sat down and wrote a letter."),
    ),
    Happening(
        "event.proposed", "publication",
        "提出|proposed",
        r"提出(?!了?(?:质疑|批评|异议|要求|诉讼|疑问|建议))(?=[^，。；：]{3,})|(?i:\bproposed\b(?=\s+(?:us|that|a|an|to)))",
        kinds="O",
        yes=(
            Example("11 月，Anthropic 甚至提出用编码 Agent 自动生成 MCP 调用，以减少开销。", ("publication | Anthropic | 2025-11",)),
            Example("In November, Anthropic proposed a way to generate MCP calls with coding agents.",
                    ("publication | Anthropic | 2025-11",)),
        ),
        no=("2024 年 11 月，Anthropic 提出 Model Context Protocol（MCP）。", "Anthropic 提出用编码 Agent 生成调用。"),
    ),
    Happening(
        "event.published", "publication",
        "指南|论文|报告|文章|博文|教程|系统卡|白皮书|综述|研究|指数|guide|paper|report|article|essay|post|study|system card|book|tutorial|index|survey|letter|definition|statement|manifesto|memo|framework|principles|constitution|definition|thread|guidance|guidelines|code of|white paper|whitepaper|blueprint|playbook|log|声明|长文|公告|宣言",
        r"(?:(?:发表|出版|撰写|刊登|写|发布|更新|公布)(?:了|出|过)[^，。；：\d]{0,24}?|(?:发表|出版|发布|公布|刊发)[^，。；：\d]{0,8}?)(?:指南|论文|报告|文章|博文|教程|系统卡|白皮书|综述|声明|长文|宣言|研究(?!院|员|所|者|中心|团队))|(?i:(?<!['’]s )\b(?:publish(?:ed|es)|wrote|posted|released|updated|put\s+out|brought\s+out)\s+[^,.;:\d]{0,60}?\b(?:guide|paper|report|article|essay|post|study|system\s+card|book|tutorial|survey|AI\s+Index|statement|manifesto|memo)\b|\b(?:publish(?:ed|es)|wrote|posted)\s+[^,.;:\d]{0,60}?\b(?:definition|framework|constitution|thread|guidance|guidelines|code\s+of\s+(?:practice|conduct)|white\s?paper|blueprint|playbook|logs?)\b)",
        kinds="O", where=(BEFORE, WORDS),
        yes=(
            Example("The Lantern Trust published its Open Lamp Definition on 28 May.", ("publication | The Lantern Trust | 2025-05-28",)),
            Example("Max Woolf 发布了最全面的 Nano Banana 提示指南，12 月又更新了 Pro 版指南。", ("publication | Max Woolf | 2025-12",)),
            Example("4 月，Anthropic 发表了一篇论文。", ("publication | Anthropic | 2025-04",)),
            Example("In April, Anthropic published a paper about agents.", ("publication | Anthropic | 2025-04",)),
            Example("On 4 June Oslo's data office published draft guidance on voice clones.", ("publication | Oslo's data office | 2025-06-04",)),
            Example("In April, Mistral published the log of one busy night.", ("publication | Mistral AI | 2025-04",)),
        ),
        no=("Max Woolf 发布了最全面的 Nano Banana 提示指南。", "4 月，Anthropic 没有发表论文。",
            "In June Microsoft released an agent framework.", "In June, OpenAI's updated system card spoke of tone."),
    ),
    Happening(
        "event.spoke", "publication",
        "演讲|讲座|talk|keynote|lecture|speech",
        r"(?:演讲|讲座|主题演讲)(?:中|上|里)?(?:展示|演示|介绍|分享|提到|宣布|发布|说)(?:了|过)?|(?:发表|作|做)了?[^，。；：]{0,12}?(?:演讲|讲座)|(?i:\b(?:gave|presented|delivered)\s+an?\s+[^,.;:]{0,24}?\b(?:talk|keynote|lecture|speech)\b)",
        kinds="O", where=(BEFORE, WORDS),
        yes=(
            Example("我在 7 月 AI 工程师世博会的临时演讲中展示了这一现象，后来成了梗。", ("publication | 我 | 2025-07",)),
            Example("我在5月AI安全大会的演讲中介绍了这一做法。", ("publication | 我 | 2025-05",)),
            Example("In July I gave an impromptu talk at a conference.", ("publication | I | 2025-07",)),
        ),
        no=("我在演讲中展示了这一现象。",),
    ),
    Happening(
        "event.published-by", "publication",
        "guide|paper|report|article|essay|book|tutorial|survey|撰写|所写|编写",
        rf"(?i:\b(?:guide|paper|report|article|essay|book|tutorial|survey)\b[^,;:]{{0,60}}?\bby)\s+(?P<subject>[{UPPER}][^\s,.;:]+(?:\s+[{UPPER}][^\s,.;:]+){{0,2}})\s+(?i:was\s+)?(?P<verb>(?i:published|posted|came\s+out|appeared))\b|由\s*(?P<subject2>[^，。；：]{{2,20}}?)\s*(?:撰写|所写|编写)的[^，。；：\d]{{1,24}}?(?:指南|论文|报告|文章|教程|书|综述)",
        kinds="", where=(WORDS,),
        yes=(
            Example("A long guide to GPT-5 by Sebastian Raschka was published in March.", ("publication | Sebastian Raschka | 2025-03",)),
            Example("3 月，由 Sebastian Raschka 撰写的推理模型指南出版。", ("publication | Sebastian Raschka | 2025-03",)),
        ),
        no=("A guide to GPT-5 by Sebastian Raschka was published.", "In March no guide to GPT-5 by Sebastian Raschka was published."),
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
        "event.benchmark-published", "publication",
        "publish|open|launch|unveil|introduc|rebuil|overhaul|revamp|relaunch|发布|推出|公布|上线|开放|重做|改版|翻新|出",
        r"(?i:\b(?:published|opened|launched|unveiled|introduced|rebuilt|overhauled|revamped|relaunched)\b)|(?:发布|推出|公布|上线|重做|改版|翻新)(?:了|过|的)?|(?<=[日月号初中底])新?出[了的]",
        kinds="B", where=(BEHIND,), nearest=True,
        yes=(
            Example("In October, researchers at a university published SWE-bench.", ("publication | SWE-bench | 2025-10",)),
            Example("10 月，几位研究者发布了 SWE-bench。", ("publication | SWE-bench | 2025-10",)),
            Example("Scale AI 10 月 3 日出了 SWE-bench。", ("publication | SWE-bench | 2025-10-03",)),
            Example("10 月 3 日 Scale AI 重做了 SWE-bench。", ("publication | SWE-bench | 2025-10-03",)),
        ),
        no=("Researchers published SWE-bench.", "In October OpenAI launched GPT-9, which scored 80% on SWE-bench."),
    ),
    # A test that comes out by itself; what is published on it is a result.
    Happening(
        "event.benchmark-came-out", "publication",
        "was published|was released|was launched|was introduced|was unveiled|was opened|was relaunched|came out|went live|followed|上线|公布|问世|面世|发布|改版|推出",
        r"(?i:\b(?:was\s+(?:published|released|launched|introduced|unveiled|opened|relaunched)|came\s+out|went\s+live|followed)\b(?=\s*(?:[,.;]|\Z)|\s+(?:in|on|by|at|last|this|early|late)\b))"
        r"|(?:上线|公布|问世|面世|发布|推出|改版)了?(?=\s*(?:[，。；！]|\Z|换))",
        kinds="B", where=(BEFORE, EARLIER), heads=True,
        yes=(
            Example("SWE-bench was published by a university in October.", ("publication | SWE-bench | 2025-10",)),
            Example("SWE-bench, which came out in October, is hard.", ("publication | SWE-bench | 2025-10",)),
            Example("SWE-bench 在 10 月 3 日上线。", ("publication | SWE-bench | 2025-10-03",)),
            Example("SWE-bench，10 月初公布，很难。", ("publication | SWE-bench | 2025-10",)),
        ),
        no=("SWE-bench was published by a university.", "In October a result on SWE-bench was published by Mistral.", "10 月，GPT-9 在 SWE-bench 上公布了成绩。",
            "10 月，SWE-bench 的成绩公布。", "In October a paper about SWE-bench was published."),
    ),
    Happening(
        "event.opened-a-board", "publication",
        "榜|基准|评测|测试集|leaderboard|benchmark|arena",
        r"(?:推出|发布|上线|开设|开放|公布|建了|做了|开)了?(?:[一两三]?[个份套张项])?(?:全新的?|新的?|自己的?|自家的?)[^，。；\d]{0,8}?(?:排行榜|榜单|榜(?!首)|基准(?:测试)?|评测集?|测试集)(?=[，。；：！、]|\Z)"
        r"|(?i:\b(?:introduced|launched|published|opened|unveiled|released|set\s+up)\s+(?:an?|its|their)\s+(?:\w+\s+)?(?:new|own)\s+(?:[\w\-]+\s+){0,3}?(?:leaderboard|benchmark|arena)s?\b)",
        kinds="OB",
        yes=(
            Example("4 月，LMArena 推出了新的榜单，由医生打分。", ("publication | LMArena | 2025-04",)),
            Example("3 月，Scale AI 发布了一套新的编程基准。", ("publication | Scale AI | 2025-03",)),
            Example("In April LMArena opened a new leaderboard for doctors.", ("publication | LMArena | 2025-04",)),
        ),
        no=("LMArena 推出了新的榜单。", "4 月，LMArena 没有推出新的榜单。", "12 月，Scale AI 登上了新的榜单。", "In March Scale AI topped a new leaderboard."),
    ),
    Happening(
        "event.work-appeared", "publication",
        "appeared|came out|was published|发表|出版|面世|问世",
        r"(?P<subject>[“\"][^“”\"]{3,60}[”\"])\s*(?:,\s[^.;,]{2,60},)?\s*(?P<verb>(?i:appeared|came\s+out|was\s+published|went\s+up))\b(?!\s+to\b)|(?P<subject2>(?:\b[A-Z][\w’']*(?:['’]s)\s+|\b[Aa]n?\s+)(?:[\w\-]+\s+){0,3}?(?:study|report|paper|survey|essay)\b[^,.;:]{0,40}?)\s+(?P<verb2>(?i:appeared|came\s+out|was\s+published))\b|(?P<subject3>《[^》]{2,30}》)(?:一书|一文|报告)?\s*(?P<verb3>发表|出版|问世|刊出)",
        kinds="", where=(),
        yes=(
            Example("“Lint Tales” appeared in April and scared everybody.", ("publication | Lint Tales | 2025-04",)),
            Example("4 月，《港口报告》发表。", ("publication | 《港口报告》 | 2025-04",)),
        ),
        no=("“Lint Tales” appeared.", "4 月，《港口报告》没有发表。"),
    ),
)  # fmt: skip
