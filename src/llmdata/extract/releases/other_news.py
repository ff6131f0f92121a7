"""Words that tell something else of a thing than that it came out."""

from __future__ import annotations

import re

from llmdata.extract.above import GONE_ZH
from llmdata.extract.policy import puts_off
from llmdata.lazily import lazily

# What left, was ended or fails, in Chinese: a potential with 不 (`打不开`, `塞不进`) is a failure,
# but for set ones (`忍不住`).
LEFT_OR_FAILS_ZH = (
    rf"{GONE_ZH}|退场|离开|告别|谢幕|消失|流失|停止|停了|停掉|关掉|宕机|崩溃|崩了|瘫痪|失灵|失效|坏了|坏掉|卡死|掉线|失望|"
    "(?<![忍免少禁挡离停差大])[\u4e00-\u9fff]不(?:开|进|动|了|起来|住|完)"
)
# What a thing does for somebody is no news of its own: `帮我上线了一个网站`.
FOR_SOMEBODY_ZH = "[帮替陪](?!衬|助|代)|[让给为](?:[我你他她咱]|同事|同学|客户|自己)"
# Right behind a name: what has its name, or what became of it.
_MISHAP = lazily(
    r"\s*的?\s*(?:发布会|账单|花费|开销|用量|费用|发票|订阅费?|会话|聊天记录|对话记录|使用记录|(?:开发者)?大会|峰会|年会|论坛|周年|演讲|论文|系统卡|模型卡|白皮书|(?:技术|研究|评估|安全)报告|视频|教程|漏洞|故障|事故|宕机|泄露|一事|事件|连续剧|大戏|闹剧|肥皂剧|宫斗|抢购|争夺|被收购|收购|降价|涨价|邀请码|账号|账户|会员|额度|团队|负责人|创始人|聚会|讲座|沙龙|分享会|内训|培训|交流会|黑客松|读书会|课程?(?=[是在改上讲，。]|安排)|训练营|见面会|工作坊|(?:推理|训练|产品|研究|对齐|评测)组|合同|截图|热搜|争议|更新|升级|测试|评测|表现|风波|体验|用户|还(?![以击手愿债])|仍|依然|排名|排行|榜单|价格|定价|[^，。；：的了\s]{1,8}(?<!全)功能(?=于|在|也|已|正式|全面|开始|上线|开放))"
)

# News of a thing that is there already, or of something else than the thing.
_NEWS = lazily(
    r"(?i:\b(?:out\s+(?:went|goes|go)|announced\s+(?:(?:in|on)\s+(?:\w+\s+)?)?for(?!\s+(?:all|every\w*|free|developers|users))|drop(?:ped|s)\s+(?:from|its|their|his|support)|(?:down|lowered|reduced)\s+from|fell(?!\s+(?:on|into\s+(?:place|our|my)))|plunged|tumbled|retir\w+|deprecat\w+|sunset\w*|shut\w*|remov\w+|pull(?:ed|s)\s+(?!the\s+(?:wraps|same|trick)|off)|kill\w*|cuts?|cutting|slash\w*|raised|raises|charg\w+|priced?|prices|cheaper|costs?|"
    r"su(?:ed|es)|sett?led|den(?:y|ies|ied)|delay\w*|postpon\w+|put\s+off|shelved|mothballed|deferred|held\s+back|held\s+over|put\s+on\s+(?:ice|hold|the\s+back\s+burner)|pushed\s+back|slipped\s+(?:to|into)|pushed\s+(?:back\s+)?(?:to|into)|cancel\w*|ban(?:s|ned)?|block\w*|revok\w*|restor\w*|roll(?:ed|s)?\s+back|fixed|patch\w*|"
    r"us(?:e|es|ed|ing)|compet(?:ed|es|ing)|entered\s+(?:the|an?)\s+(?:\w+\s+){0,3}(?:contest|competition|olympiad|tournament|hackathon)\b|trained|train|tested|tests|compar\w+|said|says|told|calls|described|mention\w*|promis\w+|teas\w+|hint\w*|admit\w*|report\w*|wrote|written|writes|"
    r"acqui\w+|bought|buys|buying|hired|invest\w*|partner\w*|licen[sc]ed|apologi\w+|discover\w*|found|measured|scor\w+|cross\w*|passed|surpass\w*|overt(?:ook|ak\w+)|outperform\w*|outscor\w*|dethron\w*|demonstrat\w*|demoed|topped(?!\s+(?:them|that|it|everyone|everybody|all\s+of\s+them)\b)|edged|knocked|took(?!\s+(?:the\s+(?:wraps|stage|covers?|veil)|to\s+the\s+(?:stage|air|web)|(?:its|their|a)\s+(?:\w+\s+)?bows?|flight|wing|shape|up\s+residence)\b)|takes|beat\w*(?!\s+[^,.;]{1,24}\s+to\b)|won|wins|lost|loses|"
    r"serv\w+|host\w*|power\w*|runs?|running|ran|switch\w*|swapp\w+|went\s+(?:down|dark|offline|viral|wild|crazy|mad)|had\s+an?\s+(?:bad|rough|hard|terrible|awful)\s+\w+|moved(?!\s+(?:first|early|fast|next|again|quickly)\b)|limit\w*|restrict\w*|integrat\w+|adopt\w*|support(?:s|ed)|can\s+(?:now\s+)?be\s+(?:deployed|run|fine-?tuned|quanti[sz]ed|loaded)|withdr\w+|recall\w*|scrapp\w*|axed|demanded|complain\w*|broke|crash\w*|outage|leak\w*|roadmaps?|was\s+in\s+\d+\s+of|(?:was|were|is|went)\s+down\s+(?:for|again|on|in|all)|disclos\w+|vulnerab\w+|compromised|hacked|breached|hijacked|poisoned|backdoored|deleted|wiped|rumou?r\w*|"
    r"untrue|false|due|slated|scheduled|pencill?ed\s+in|earmarked|missed|slipped|tried|hoped|wanted|intended|guess\w*|swore|believ\w+|thought|felt|seem\w*|(?:went|goes|gone|mov(?:ed|es)|jump(?:ed|s)|climb(?:ed|s)|rose|rises)\s+(?:up\s+|down\s+)?from\s+(?:[$€£¥~]|\d+)|earn\w*|grew|revenue|users|downloads|valu\w+|worth|(?:reach(?:ed|es)|hits?|post(?:ed|s)|clock(?:ed|s)|c[ao]mes?\s+in\s+at|got(?:\s+to)?)\s+(?:(?:about|around|over|nearly|almost|some|more\s+than|just)\s+)?(?:(?:an?|half\s+an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several)\s+(?:and\s+a\s+half\s+)?(?:hours?|minutes?|days?|million|billion)\b|\d{2,}(?:\.\d+)?(?!\s*(?:st|nd|rd|th)\b)|\d+(?:\.\d+)?\s+(?:hours?|minutes?|days?|million|billion|thousand|points?|steps)\b)|(?:handl|tackl|sustain)(?:ed|es)\s+(?:[\w-]+\s+){0,3}?\d+[\s-](?:hours?|minutes?)\b|token|tokens|percent|per\s+cent|parameters?\s+in|"
    r"still|already|no\s+longer|years?\s+old|handed\b(?!\s+out)|(?:placed|ranked|had|put|set|kept|left)\s+(?:\w+\s+){0,2}on\s+top\b(?!\s+of)|turn(?:ed|s)\s+(?:\w+\s+)?(?:\w+\s+)?(?:years?|months?|one|two|three)\b|anniversary|birthday|(?:was|were|is|are)\s+in\s+front|(?:got|had|won|took|has)\s+(?:it|the\s+\w+)\s+back|(?:\d+|one|two|three|five|ten)\s+(?:years?|months?)\s+of|recap\w*|listed(?!\s+(?:for|at)\b)|did\s+(?:so|likewise|the\s+same)(?!\s+with\b)|gone|donat\w+|hand(?:ed|s)\s+(?:\S+\s+){0,4}?over\b|turn(?:ed|s)\s+(?:\S+\s+){0,4}?over\s+to\b|gave|asked|claim\w*|replac\w+|solv\w+|medal|gold|built\s+(?:on|with|(?:right\s+)?into)|based\s+on|became(?!\s+(?:(?:\w+ly\s+)?available|(?:an?\s+)?(?:choices?|options?)|selectable|open|part\s+of)\b)|remain\w*|was\s+the|is\s+the|were\s+the|most|best|worst|favou?rite|worse|better|updated?|upgraded?|refreshed?|got\s+\w+er|managed|(?:my|our)\s+(?:\w+\s+)?(?:default|choice|pick|go-to|daily\s+driver)|(?:was|were)\s+(?:again\s+|still\s+)?(?:first|second|third|ahead|on\s+top)(?!\s+\w+(?:ed|wn|ut)\b)|made(?:\s+\S+){0,3}?\s+free(?!\s+(?:to|for)\b))\b|\d\s*%|\bto\s+\d{2,3}\.\d\b)"
    rf"|{LEFT_OR_FAILS_ZH}|[帮陪](?!衬|助)|的(?:消息|风声|音讯|动静)|撤回|召回|收回|砍掉|砍了|撤销|回滚|宣告|捐|交给(?!了?(?:所有|全体|每|用户|开发者|大家|公众))|托付|移交|转交|转让|赠|参加|参赛|参与|出战|夺冠|预告|联手|定在|定为|定价|卖到|售价|降价|涨价|调价|价格|半价(?!上线|开放|推出|发布|发售)|[一二三四五六七八九\d]\s*折(?!叠)|打折|促销|起诉|诉讼|封禁|封杀|禁用|使用|基于|(?:超|赢|胜|压|盖|好|强)过|击败|得分|拿下|拿到|得了|考[了出到](?=\s*\d|\Z)|排名|首位|居首|登顶|榜|当家(?!产品|型号|花旦)|坐庄|守擂|领跑|收入|营收|用户(?!可用|开放)|日活|月活|融资|估值|收购|投资(?!人|者|圈|机构)|合作|接入|集成|转投|改投|倒向|换上|换成|改用|"
    r"训练|预告|用的[还都也]?是|路线|用[在到进]|成本|测试中|评测|存在[^，。；]{0,8}(?:风险|隐患|缺陷|问题)|对比|相比|漏洞|故障|宕机|争议|泄露|流出|曝光|爆料|(?:优惠|活动|促销|试用)[期价]?(?:结束|到期|截止|终止)|道了歉|致歉|退了?款|改价|传[闻说]|据说|听说(?!过)|(?<!据)(?:说|放话)\s*\Z|(?:说|称|表示|透露)[^，。；]{0,10}?(?:[几数一两三四五六\d]+\s*个?(?:月|周|天|星期|礼拜)(?:[之以]?[内后])|很快|不久|马上)[^，。；]{0,4}?(?:就|会|将|要|能)[^，。；]{0,4}?(?:来|发|上|出|推|开)|(?:的|最大)主角|关键词|[能会]见到|知识(?:库)?[^，。；]{0,6}(?:只到|截[止至]|停在)|路线图|满了?[一二三两\d]+(?:周?岁|周?年)|[一二三两\d]周(?:年|岁)|生日(?!礼物)|许诺|(?<!兑现)承诺|答应|表示|承认|回应|道歉|依然|仍|还在|论文|教程|演示|写|讲|谈|被(?!称|誉|视|命名|叫|催)|不(?!错|赖|吭|打招呼|声不响|动声色|经意|到|久|少|仅|只|过|断)|没|未|提[过到及了]|通过了?[^，。；]{0,6}(?:审查|审核|认证|考试)|更新(?!版)|升级(?!版)|提出|得到|生成|调用|支持|采用|采纳|表现|令人|替换|撤下|恢复|刷屏|霸榜|屠榜|人手|采购|订购|席位|主力(?!模型|型号|机型|产品|军)|收费|限额|限流|限速|作弊|官司|玩疯|退订|金牌|获奖|突破|达到|下载|写道|认为|觉得|发现|试了|试用|解决|(?<!抢)跑"
)


def tells_of_its_fate(text: str, end: int) -> bool:
    """Whether the words right behind a name tell of something else that has its name."""
    return _MISHAP.match(text, end) is not None


def tells_other_news(words: str) -> bool:
    """Whether the words of a clause tell something else of a thing than that it came out."""
    words = _RECIPIENTS.sub("", words)
    return _NEWS.search(words) is not None or puts_off(words)


# To whom something comes in Chinese is no news of those who use it: `向少量用户推送`.
_RECIPIENTS = lazily(
    r"(?:向|给|面向|对|为|供)[^，。；：的]{0,14}?用户(?:群体?|们)?(?=[^，。；：]{0,8}?(?:开放|推送|推出|上线|发布|放出|提供|开通|铺开|灰度|可用|解锁))"
)


# What somebody got something for was there: `the prize for X (October 9)`.
_FOR = lazily(
    r"\b(?:prizes?|awards?|medals?|nobel|honou?red|praised?|fined?|sued?|thanked)\b[^.;:()]{0,60}\bfor\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)


def is_honoured(text: str, first: int, start: int) -> bool:
    """Whether the words before a name say that somebody was honoured or blamed for it."""
    if not text.endswith(("for ", "for the "), first, start):
        return False
    return _FOR.search(text, max(first, start - 80), start) is not None


# `in came X (April), out went Y (July)`
_OUT_WENT = lazily(r"\b(?i:out|away|off)\s+(?:went|goes|go)\s+(?:the\s+)?(?:old\s+)?\Z")


def went_out(text: str, name: int) -> bool:
    """Whether the words right before a name say that it left."""
    return _OUT_WENT.search(text, max(0, name - 24), name) is not None


# What somebody used, on which a clause goes on: `我 3 月用 X，6 月是 Y`.
USED_BEFORE = lazily(
    r"[我咱][^。；]{0,12}?(?:主力|首选|默认|用|换|选|试|装|订|买|玩|跑|靠|泡在)[^。；]*[，、]\s*\Z"
)
