"""The words by which a name is taken for a model's, or for something else that bears a number."""

from __future__ import annotations

import re

from llmdata.lazily import lazily

# Capitalized where a sentence or a heading begins, and no part of the name behind them.
NO_PART = frozenset(
    """a about above after against ai all also although american an and announcing another any api as
    at because before behind below beside between beyond both but by ceo chinese cto despite did do
    does during each either english european even ever every except few finally first for french from
    german had has have her here his how however if in indian instead inside into introducing is it its
    japanese just korean last later latest less like llm llms made make makes many meanwhile meet model
    models more most my near nearly never new next no nor not now of off older on once one only open
    or other our out over own per perhaps released releasing roughly same say see several she should
    since so some still such than that the their them then there these they this those though through
    thus tiny little to today together too toward towards try two under unlike until up upon us use uses using very
    via was we were what when where whereas whether which while who whose why will with within without
    would yes yet you your
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday
    spring summer autumn fall winter""".split()
)
# What a number behind them counts or numbers.
NUMBERED = frozenset(
    """act age aisle amendment annex apartment apt appendix area article batch bay berth bill bin block book booth bug build building bus cabinet car carriage case category century chapter class clause coach column core day definition desk directive division dock door draft edition entry
    episode equation era event example exhibit experiment fig figure file flat floor footnote formula game
    gate gen generation goal grade group guide guidebook hall handbook hour house interstate issue item iteration law layer lesson
    level line locker lot match method mission mode module month nearly no note number option order page
    paragraph part period phase place plan platform play playbook point policy press problem program project
    proposal q quarter question rank release report resolution room round route row rule run schedule seat shelf
    score season section series session set sheet site slide slot stage stand standard step strategy study table
    task team theme term terminal test theorem thread ticket tier tip title top track type unit variant
    verse version view vol volume ward wave week wing win year zone""".split()
)
# Software, hardware, vehicles, standards, licences, illnesses, currencies and places of work.
OTHER_THINGS = frozenset(
    """airpods alphafold android angular ansible apache apollo arduino arm arxiv ascend ascii aspnet
    autopilot azure blackwell bluetooth boeing bsd bun bytes cad cc celsius centos chf chrome cni cny
    co coronavirus covid cpu css cuda cudnn cve dall ddr debian deno devops directx django dlss docker
    dollars ec edge elasticsearch email epyc es eslint eu eur euro excel exynos fahrenheit fedora ffmpeg
    firefox flutter fsd fy galaxy gb gbp gcc gdpr geforce git glibc go gpl gpu hbm hdmi hk hopper html
    http https huggingface ibuprofen icml iclr ide ie imac intel ios ip ipad ipados iphone ipv iso
    java javascript jdk jetson jpy json jupyter kernel keras kirin kotlin krw kubernetes lambda laravel
    latex lgpl linux llvm log lte mac macbook macos maia mariadb markdown mate matlab mi minecraft
    mongodb mp mpeg mpl ms mysql neo neurips nginx ninja nintendo node nodejs nok npm numpy nvlink
    office omicron onnx opencl opengl openssl opera oracle otp pandas parquet pc pcie pdf perl php pip
    pixel playstation polars postgres postgresql powerpoint powershell ps psr ptx pydantic pypi python
    pytorch qt quest radeon rails raspberry react redis redmi rfc rmb rocm roadster rtx ruby rust ryzen
    safari samsung scala scipy sha snapdragon soc spacex sql sqlite ssd starlink starship sterling surface
    svelte svg swift switch tcp tensorflow tensorrt thunderbolt tls tpu trainium transformers trn tsmc
    tvos twd typescript ubuntu ui unicode unix unreal url usb usd utf uuid vaccine virus visionos
    vue vulkan watchos wcag web webassembly webgl webgpu wifi wi-fi win windows word wordpress
    xbox xcode xeon xml yaml yen yuan zip""".split()
)
# Names of tests and rankings, by their ends.
MEASURE = lazily(r"(?:bench|benchmark|eval|arena|exam|index|olympiad|gpqa|qa)\Z", re.IGNORECASE)
# What is none of ours, and bears numbers.
_THING = (
    r"chips?|cards?|boards?|nodes?|racks?|servers?|clusters?|supercomputers?|supernodes?|instances?|robots?|humanoids?|glasses|headsets?|earbuds|processors?|accelerators?|gpus?|cpus?|tpus?|phones?|smartphones?|laptops?|tablets?|cars?|vehicles?|suvs?|drones?"
    r"|rockets?|satellites?|games?|movies?|films?|shoes?|cameras?|watch(?:es)?|licen[cs]es?|acts?|bills?|vaccines?|virus(?:es)?"
    r"|benchmarks?|leaderboards?|datasets?|operating systems?|programming languages?|conferences?"
)
_THING_ZH = (
    r"芯片|显卡|板卡|开发板|节点|超节点|机柜|服务器|集群|超算|机器人|机器狗|眼镜|耳机|语料|处理器|手机|平板|电脑|笔记本|汽车|车型|轿车|无人机|相机|手表|火箭|卫星|飞机|游戏|电影|协议书?|法案|法规|条款|许可|疫苗|病毒"
    r"|基准|榜单|排行榜|测试集|操作系统|编程语言|数据集"
)
# The name of a thing says behind it what it is, or the words that explain it do (`Foo 7, a phone with …`).
THING_BEHIND = lazily(
    rf"[ -]?(?:{_THING_ZH}|(?i:{_THING}|parameters|tokens)\b)"
    # what is read in training: `Foo-2T, two trillion tokens of the web`
    r"|(?<=[BT])[，,]\s?(?:[\w.]+[- ]|[一二两三四五六七八九十\d.]+)?(?:(?i:trillion|billion)|万?亿)\s?个?\s?[Tt]oken"
    rf"|, (?i:an?|the|its|their) (?:(?!(?:for|on|of|in|to|with|that|which|from|by|about)\b)[\w'’-]+ ){{0,3}}?(?i:{_THING})\b"
    rf"|，(?:是|这是|也是)?一?[款部台架枚辆张](?:(?![在用给为供能于上做跑装])[\u4e00-\u9fffA-Za-z]){{0,6}}?(?:{_THING_ZH})"
)

# Ends of names that only a model bears.
MODEL_HEAD = lazily(r"(?:LLM|LM|VLM|VL|GPT|CPM)\Z")
# Words that variants of models bear and few other things do: with one of them alone, beside a word
# for models, a name is a model's.
TELLING_VARIANTS = frozenset(
    """air asr coder distill embedding flash instruct large lite max medium mini moe nano ocr omni plus
    preview pro reasoner reranker thinking tts turbo ultra vl""".split()
)

_MODEL = (
    r"模型|权重|参数|(?i:\bLLMs?\b|\bmodels?\b|\bweights\b|\bopen[- ]weights?\b|\bparameters\b)"
)
_RELEASED = (
    r"releas(?:e[sd]?|ing)|launch(?:e[sd]|ing)?|announc(?:e[sd]?|ing)|introduc(?:e[sd]?|ing)"
    r"|unveil(?:s|ed|ing)?|ship(?:s|ped|ping)?|debut(?:s|ed)?|publish(?:e[sd]|ing)?|dropped"
    r"|open[- ]sourc(?:e[sd]?|ing)|posted|uploaded|issued|unleashed|(?:put|brought|rolled|pushed|sent|rushed)\s+out|gave\s+away|let\s+loose"
)
_RELEASED_ZH = r"发布|推出|开源|上线|放出|公布|发表|亮相|问世|开放|端出|拿出|交出|亮出|甩出|晒出|贴出|挂出|露面|登场"
_DETERMINERS_ZH = r"(?:一款|一个|新的?|最新的?|自家的?|其)*"
_DETERMINERS = (
    r"(?:\s+(?:the|its|their|a|an|new|open|latest|first|own|of|model|preview|version|weights|for))*"
)
_OPENING, _CLOSING = r"[“「『《\"'(（]?", r"[”」』》\"')）]?"
MODEL = lazily(_MODEL)
HINT = lazily(
    rf"{_MODEL}|{_RELEASED_ZH}|(?i:\b(?:{_RELEASED}|open[- ]source|tokens|c[ao]mes?\s+out|appeared|arrived|out\s+since)\b)"
)
# A release whose object begins here, and one whose subject ends here.
RELEASE_BEFORE = lazily(
    rf"(?:(?:{_RELEASED_ZH})了?的?{_DETERMINERS_ZH}|(?i:\b(?:{_RELEASED}){_DETERMINERS}))\s*{_OPENING}\s*\Z"
)
# … an aside between commas may stand before it (`Foo 2, by a lab in Oslo, was released`).
RELEASE_BEHIND = lazily(
    rf"{_CLOSING}\s*(?:(?:正式|也|已|已经|今天|同日)*(?:{_RELEASED_ZH})"
    rf"|(?i:(?:,\s[^,.;:!?()]{{3,60}},\s*)?(?:(?:was|is|were|has|have|been|just|also|now)\s+)*(?:{_RELEASED}|came\s+out|arrived|landed|appeared|followed|turned\s+up|went\s+live)\b))"
)
# What may stand between a maker and the name of what is his.
MAKER_BEFORE = lazily(
    rf"\s*(?:公司|团队)?\s*(?:的|['’]s?)?\s*"
    rf"(?:[^，。,;；\n]{{0,12}}(?:{_RELEASED_ZH})了?{_DETERMINERS_ZH}"
    rf"|(?i:(?:(?:has|have|had|also|just|then)\s+)*(?:{_RELEASED}){_DETERMINERS}))?"
    rf"\s*(?:大?模型)?\s*{_OPENING}\s*"
)
MAKER_BEHIND = lazily(rf"{_CLOSING}\s*(?:(?i:by|from)\s+|[(（]\s*)")
AND = lazily(r"\s*(?:[、,，/]|和|与|及|以及|或|\band\b|\bor\b|,\s*(?:and|or)\b)\s*")
