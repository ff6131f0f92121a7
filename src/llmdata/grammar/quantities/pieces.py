"""What is sold by the piece, by its length or by a time that is no month and no year.

The contract has no word for these: a sum told for one of them is paid neither for tokens nor once.
"""

from __future__ import annotations

from llmdata.lazily import lazily

_TIME = "quarter|week|fortnight|day|night"
_LENGTH = "hour|hr|minute|min|second|sec"
_COUNTED = (
    "image|picture|photo|img|video|clip|song|track|page|character|char|word|sentence|document|doc|file|article"
    "|message|task|run|request|req|query|call|search|lookup|generation|frame|pixel|megapixel|step|session"
    "|conversation|resolution|transaction|sample|row|prompt|record|impression|event|report|game|answer|question"
)
_BUYER = "seat|user|person|head|customer"
_MACHINE = "GPU|card|machine|instance|node|chip|accelerator"
_ANY = rf"(?:{_LENGTH}|{_COUNTED}|{_MACHINE})"
# A number of them: `1,000 pages`, `million characters`, a `5-second clip`, a `video second`.
_MANY = (
    r"(?:(?:\d[\d,.]*\s*[km]?|thousand|million|hundred|billion|mil|[km])[\s-]+)?"
    rf"(?:(?:{_ANY}|video|audio|output|input|generated|finished)[\s-])?"
)
# Behind `million`, what is no token: `per million characters`.
NO_TOKENS = rf"(?!\s+(?i:{_MANY}(?:{_ANY}|{_BUYER}|download|view|token\s+(?:context|window)|context|ctx|window))(?i:ies|e?s)?(?![A-Za-z]))"
_ENGLISH = (
    rf"(?i:(?:/\s?|-?\b(?:per|for\s+(?:an?|one|each|every))[\s-]+)(?:{_MANY}(?:{_ANY}|{_TIME}|{_BUYER}|quer)(?:ies|e?s)?)(?![A-Za-z])"
    r"|/\s?[hs](?![A-Za-z/])"
    rf"|/\s?(?:{_MACHINE})[/\s-](?:hr|hour|h|min|minute|s|sec)s?\b"
    rf"|(?:an?|each)\s+(?:{_TIME}|{_BUYER}|hour|hr|minute|second|image|picture|photo|video|clip|song|page|character|task|run|request|query|call|search)\b"
    r"|\bhourly\b)"
    # Whatever else stands behind `per`: a word of its own, but no number or way of tokens.
    r"|\bper\s+(?!(?:one|million|billion|thousand|hundred|mil|mtok|token|tok|input|output|prompt|month|calendar|billing|year|annum|mo|yr|mille|cent|se)s?\b)[a-z][a-z\-]+"
)
_NUMBER = r"(?:\s*(?:[1-9]\d*|[一两十百千万]|百万|千万|亿)\s*)?"
_CHINESE = (
    r"(?:季度?|周|天|日|人次|人|张|幅|小时|分钟|秒钟?|次|条|首|页|帧|篇|集|段|局|句|份|单"
    r"|个?(?:汉字|字符|字(?!节)|图片?|视频|音频|任务|请求|问题|会话))"
)
_IN_CHINESE = rf"(?:/|／|每){_NUMBER}(?:个\s*)?(?:[1-9]\d*\s*秒(?:钟)?的?)?\s*{_CHINESE}"
OTHER = rf"{_IN_CHINESE}|{_ENGLISH}"
# Right behind a sum: `2 元一张`.
OTHER_BEHIND = rf"{OTHER}|一(?:张|次(?!性)|条|首|页|分钟|秒|小时|天|周|篇|集|段|局|单)(?!\s*[月年])"
# Right before one: `每张图 0.2 元`, `per image: $0.04`.
OTHER_BEFORE = (
    rf"每{_NUMBER}(?:个\s*)?(?:[1-9]\d*\s*秒(?:钟)?的?)?\s*{_CHINESE}图?|每个季度?"
    r"|(?:生成|制作|做|出|画|跑|渲染)?(?<![第统唯单])一(?:张|幅|秒钟?|分钟|首|页)(?:的)?(?:图片?|视频|音频|画面|歌)?(?:大概|大约|差不多|只?需?要?|约|花|得花|\s){0,2}"
    rf"|(?i:\bper[\s-]+{_MANY}(?:{_ANY}|{_TIME})s?\b)"
    # `a second of video costs 40 cents`, `each picture is 4 cents`
    rf"|(?i:\b(?:an?|one|each|every)\s+(?:{_LENGTH}|image|picture|photo|clip|song|page)(?:\s+of\s+(?:\w+\s+){{1,3}}?|\s+)(?:costs?|is|was|comes\s+to|runs?\s+to)(?:\s+you)?(?:\s+(?:about|around|just|only|roughly))?)"
)
IN_OTHER = lazily(rf"{OTHER}|[时時]租|(?i:\b(?:GPU|card|machine)[- ]hours?\b)")
