"""What the few words beside a name in a terse entry say of its step: out, tried, extended, gone.

An entry has no verb: `Claude Code, research preview`, `Kiro GA`, `Codex app on Windows`. The words
that stand behind the name, or in brackets, tell which step it is.
"""

from __future__ import annotations

from llmdata.extract.above import AHEAD_EN, AHEAD_ZH, GONE_EN, GONE_ZH
from llmdata.extract.releases.other_news import LEFT_OR_FAILS_ZH
from llmdata.extract.releases.past import PAST
from llmdata.extract.releases.stages import TRIAL
from llmdata.folding import HAN
from llmdata.lazily import lazily

PLACES = ("platform", "hardware")  # products on which others come out

# Out for good, also where the word for a trial stands beside it: `out of beta`, `beta ends`.
OUT = lazily(
    r"(?i:\bGA\b|\bgeneral(?:ly)?\s+availab(?:le|ility)|\b(?:out\s+of|left|leaves|leaving|exit(?:s|ed|ing)?|ends?\s+its)\s+(?:\w+\s+){0,2}?(?:preview|beta|alpha|early\s+access)\b|\b(?:shed|lost|dropped|shook\s+off)\s+(?:its|the)\s+(?:\w+\s+)?(?:preview|beta)\b|\b(?:preview|beta)\s+(?:ends|over|label\s+(?:gone|dropped))\b|\b(?:full|final|stable|official|public|first|initial|wide)\s+(?:release|launch|version)\b)"
    r"|转正|正式版|全量|全面开放|正式\s?(?:上线|发布|开放|可用|推出|商用|面世)|结束\s?(?:公测|内测|测试)|(?:公测|内测|测试)\s?结束"
)
# … in a word alone: `June 17 (stable)`.
_OUT_ALONE = lazily(
    r"\W*(?:(?i:(?:now|finally|then)\s+)?(?i:stable|final|full|public|general(?:ly)?|everyone|for\s+all)(?:\s+(?:on|in|since|from|as\s+of))?|正式|稳定版?|公开)\W*"
)
# … or where it is told of the time before: `（此前为预览）`, `formerly experimental`.
_FORMER = lazily(
    r"(?i:\b(?:previously|formerly|was|were|had\s+been|until\s+(?:now|then)|so\s+far|before|after|no\s+longer|left)\b)|此前|之前|原先|原为|曾|先前|以前|告别|脱离|走出|结束了?[^，。；]{0,3}(?:预览|公测|内测|测试)|[摘脱去撕拿甩](?:掉|下|去)了?"
)
# A new state of what keeps its name, and nothing more.
_UPDATED = lazily(
    r"\W*(?:(?i:(?:an?\s+|now\s+)?(?:(?:minor|small|major|big|silent|quiet|second|new|further|point)\s+)?(?:updated?|upgraded?|refresh(?:ed)?|revis(?:ed|ion)|retrained|snapshot|checkpoint|patch(?:ed)?))"
    r"|(?:小|大|新|重大|重要|例行)?(?:版本)?(?:小|大)?(?:升级|更新|改版|迭代|焕新)(?:版)?)\W*"
)
# News of what was there before, or of nothing that anybody can have.
FATE = lazily(
    rf"(?i:\b(?:{GONE_EN}|{AHEAD_EN}|shut|remov\w+|pulled|killed|closed\s+down|rolled\s+back|rollback|unchanged|"
    r"cuts?|slashed|price[sd]?|pricing|cheaper|discount\w*|raised?|delay\w*|postpone\w*|slip(?:s|ped)?|cancel\w*|scrapped|leak\w*|rumou?r\w*|teas\w+|demo(?:ed|s)?|sneak\s+peek|announced\s+only|announcement\s+only|no\s+release|not\s+(?:public|out|released|yet|shipped|available)|sign-?ups?|coming\s+(?:soon|later|next)|soon|planned|promised|TBA|TBD|expected|"
    r"never|nothing|outage|down\s+for|incident|breach|lawsuit|sued|banned|blocked|acqui\w+|bought|raises|valued|wins?|won|gold|medal|tops?|topped|leads?|scor\w+|passes|hits?|reach(?:es|ed)|crosses|(?<!to\s)(?<!for\s)(?:[\d.,]+|million|billion|thousand)\s+(?:(?:weekly|daily|monthly|active|paying|paid|registered|new)\s+){0,3}(?:users|downloads|subscribers|customers|visits|visitors|queries|stars|seats)\b|\d[\d.,]*\s+million(?=\s+(?:in|by|at|as\s+of)\b|\s*(?:[.,;)]|\Z))|review|benchmark\w*|papers?|guide|tutorial|interview|talk)\b)"
    rf"|{LEFT_OR_FAILS_ZH}|{AHEAD_ZH}|降价|涨价|调价|价格|(?:也|都|全|全部|同样|从此|永久)免费(?!开|用|下|公|上|推|发|试|体|使)|推迟|跳票|取消|泄露|爆料|预告|画饼|尚未|未发布|未上线|没有|[都也还]没来|说好|原定|原计划|本该|敬请期待|计划|宕机|故障|事故|起诉|封禁|收购|融资|表现|稳健|业绩|增长|下滑|份额|月活|日活|登顶|榜首|夺|击败|论文|评测|教程|指南|用户破|新增了?[^，。；]{{0,8}}(?:用户|客户|订户|会员|开发者)|突破|获得|获奖|金牌|拿下|得分"
)
# … of which these tell of a success.
ACCLAIM = lazily(
    r"登顶|榜首|夺[得下冠]?|击败|拿下|获奖|金牌|\b(?i:tops?|topped|leads?|wins?|won|gold|medals?)\b"
)
# … and these say that a thing did not come out at the date that stands beside it.
_NOT_OUT = lazily(
    rf"(?i:\b(?:{AHEAD_EN}|{GONE_EN}|delayed|postponed|cancel\w*|scrapped|shelved|slipped|no\s+release|not\s+(?:out|released|yet|shipped|available)|never\s+(?:came|shipped|released|launched|appeared|arrived)|TBA|TBD|still\s+waiting|announced\s+only)\b)"
    rf"|{AHEAD_ZH}|{GONE_ZH}|推迟|延期|跳票|取消|搁置|尚未|未发布|未上线|未公开|没发布|没来|待定|画饼|预热中"
)
# What went only after it had come: `上线两周后被下架`, `withdrawn a week after its launch`.
_CAME_FIRST = lazily(
    rf"(?:发布|上线|推出|开源|开放)(?:仅|才|不到|不足)?[^，。；]{{0,8}}(?:后|即|便|就|又)[^，。；]{{0,6}}(?:{GONE_ZH})"
    rf"|(?i:\b(?:{GONE_EN}|pulled|removed)\b[^.;,]{{0,24}}\bafter\s+(?:(?:its|the)\s+)?(?:release|launch|debut|being\s+released)\b)"
)
# How something stands that is not there yet.
PENDING = lazily(
    r"(?i:\b(?:in\s+(?:training|development|progress|the\s+works|review)|under\s+(?:development|construction|wraps)|training|on\s+hold|paused|pending|waiting|queued|backlog|to[\s-]?do|wip|not\s+started|idea|unclear|unknown|teased|teasers?)\b)"
    r"|(?:训练|开发|研发|进行|筹备|测试排队|计划)中|待(?:发布|上线|定|公布)|未(?:开始|发布|上线)|排期|搁置|暂停"
)
# What has but been told of.
TOLD_OF = lazily(
    r"\W*(?:(?i:(?:only\s+)?(?:announced|unveiled|revealed|shown|presented))|已?(?:公布|官宣|宣布|预告|亮相))\W*"
)
# What comes to more people, places or machines was there for others: `on Windows`, `extended to Pro`.
WIDER = lazily(
    r"\s*(?:(?i:(?:now|also|then|and|is|goes|went|comes?|came|available|opens?|opened|free|extended|expanded|widened|rolled\s+out|rolls\s+out|rolling\s+out|arrives?|lands?|launch(?:es|ed)?|live|worldwide|global(?:ly)?|everywhere|admitted|access|support|users)\b[\s,]*)*"
    r"(?i:\b(?:in|on|for|to|into|inside|via|at|across|through|outside|beyond|with|worldwide|globally|everywhere|free|admitted)\b))"
    r"|\s*(?:现|已|也|再)?(?:登陆|开放给|面向|扩展到|扩大到|拓展至|推送至?|免费)"
)
# A product got something new, or became callable: no first step.
GAINED = lazily(
    r"\s*(?:(?i:now\s+|also\s+)?(?i:(?:in|via|on|through|to|hits|reaches)\s+(?:the\s+)?API\b|supports?\b|adds?\b|gains?\b|gets\b|learns\b|with\s+new\b|can\s+now\b|brings\b|(?:is\s+)?(?:opens?|opened|extended|expanded|widened)\s+(?:up\s+)?to\b))"
    r"|\s*(?:现|已|也|再)?(?:支持(?!\s*者)|接入|新增|加入|增加|学会|引入|打通|内置|整合|集成)"
)
# Words that only say that a thing is there: its kind, and that it came out.
_ITSELF = frozenset(
    "is are was were finally now officially quietly also all both the a an its goes went as open and in full on "
    "model models family families series lineup line-up trio duo pair quartet range collection weights weight open-weight open-weights "
    "open-source open-sourced source sourced app apps agent suite checkpoint checkpoints variant variants size sizes version versions release released "
    "releases launch launched launches debut debuts debuted drop drops dropped land lands landed ship ships shipped arrive arrives arrived available "
    "out live public here rollout roll-out announced introduced unveiled generally".split()
)
_ITSELF_ZH = lazily(
    r"系列|家族|全家桶|模型|三兄弟|双子星|权重|正式|全系|等|[两三四]款|多个尺寸|开源|发布|上线|推出|亮相|开放|版|首发|的|了"
)
_SO_LATE = lazily(
    r"(?i:\b(?:an?|one|two|three|four|five|six|ten|\d+|a\s+few|some|the\s+next|the\s+same)\s+(?:days?|weeks?|months?|hours?)\b(?:\s+(?:later|after))?)|[一两三四五几\d]+[天周]后"
)
_VERSION = lazily(r"v?\d{1,2}(?:\.\d{1,3}){0,2}")
_MARKUP = ' .!…*_"“”'
# Nouns for what a product can do: with its name before them, the product got something new.
FEATURE = lazily(
    r"(?i:\b(?:mode|modes|support|search|memory|voice|vision|image\s+generation|image\s+editing|images|videos?|slides?|registry|specification|spec|podcasts?|flashcards|quizzes|charts?|translations?|dictation|templates?|generation|editing|editor|tools?|tasks|projects|connectors?|plugins?|plug-ins?|extensions?|integrations?|SDK|CLI|canvas|artifacts|history|skills|hooks|sub-?agents|checkpoints|desktop|windows|mobile|context|caching|apps?|API|terminal|UI|interface|server|functions?|calling|reasoning|thinking|browsing|research|sharing|chats?|groups?|store|library|styles?|personalities|controls?|update|upgrade|refresh|redesign|redesigned|engine|cloud|uploads?|files?|citations|batch|fine-?tuning|outputs?|streaming|plan|tier|agents?|assistant|automations?|workflows?|triggers?|bots?|budgets?|routing|shortcuts?|voices?|languages?|models?)\b)"
    r"|功能|模式|插件|扩展|记忆|搜索|语音|视频|生图|画图|编辑|接口|客户端|桌面版|网页版|移动版|更新|升级|改版|支持(?!\s*者)|工具|上下文"
)
_VERBISH = lazily(
    r"(?i:\b(?:is|are|was|were|has|have|had|does|did|do|can|could|will|would|may|might|must|should|I(?!/O)|we|you|they|he|she|it|who|because|than|but|gets?|got|makes?|made|became|becomes)\b)|我|你|他|她|被|把"
)
# `replaced our editor` is a deed, `improved search` none.
_DEED = lazily(rf"(?:{PAST})\s+(?:the|an?|its|their|his|her|our|my|your|me|us|them)\b")
# Among Chinese, words with capitals go on with the name: `Foo AI Super Agent 智能体`.
_LONGER_NAME = lazily(r"(?:[A-Z][A-Za-z]*\s+){2,6}[\u4e00-\u9fff]")
_LONGEST, _LONGEST_ZH = 6, 6  # words of a noun phrase, or characters


def is_out(words: str) -> bool:
    """Whether the words say that a step is no trial, or ends one."""
    return OUT.search(words) is not None or _OUT_ALONE.fullmatch(words) is not None


def preview_in(words: str) -> bool:
    """Whether the words call a step a trial."""
    trial = TRIAL.search(words) is not None and OUT.search(words) is None
    return trial and not was_trial(words)


def is_not_out(words: str) -> bool:
    """Whether the words say that a thing did not come out, or not at the date that it has."""
    said = _BETWEEN_HAN.sub("", words)
    return _NOT_OUT.search(said) is not None and _CAME_FIRST.search(said) is None


def was_trial(words: str) -> bool:
    """Whether the words tell that a step ended a trial."""
    return _FORMER.search(words) is not None and TRIAL.search(words) is not None


def is_yet_to_come(state: str) -> bool:
    """Whether words for a state say that a thing is on its way, or has but been told of."""
    return PENDING.search(state) is not None or TOLD_OF.fullmatch(state) is not None


def is_update(words: str) -> bool:
    """Whether the words behind a name only say that it was renewed: `小版本升级`, `refreshed`."""
    return _UPDATED.fullmatch(_BETWEEN_HAN.sub("", words)) is not None


_BETWEEN_HAN = lazily(rf"(?<={HAN.pattern})\s+(?={HAN.pattern})")


def is_itself(words: str) -> bool:
    """Whether the words behind a name only say that it is the thing that came out."""
    bare = _SO_LATE.sub("", _ITSELF_ZH.sub("", words)).lower()
    words_of = (word.strip(_MARKUP) for word in bare.split())
    return all(word in _ITSELF or _VERSION.fullmatch(word) for word in words_of if word)


def is_feature(words: str) -> bool:
    """Whether the words are a noun phrase for something that a product can do."""
    bare = words.strip(' .*_"“”')
    return (
        not _LONGER_NAME.match(bare)
        and 0 < len(bare.split()) <= _LONGEST
        and (not HAN.search(bare) or _is_brief(bare))
        and not _VERBISH.search(bare)
        and not _DEED.match(bare)
        and FEATURE.search(bare) is not None
    )


def _is_brief(words: str) -> bool:
    return len(HAN.findall(words)) <= _LONGEST_ZH and not any(map(str.isdigit, words))


def is_sentence(words: str) -> bool:
    """Whether the words have a verb or a person: then they are no entry's."""
    return _VERBISH.search(words) is not None
