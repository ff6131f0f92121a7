"""How a text states a number about somebody, one rule a kind of number.

A rule names what is counted and the words near the number, in its clause, that say what it is.
Rules do not depend on their order: of several that fit a number, the one with the nearest words
counts.
"""

from __future__ import annotations

from llmdata.extract.metrics.any_sum_rules import ANY_SUMS
from llmdata.extract.metrics.capacity_rules import CAPACITY
from llmdata.extract.metrics.counted_rules import COUNTED
from llmdata.extract.metrics.crowd_rules import CROWDS
from llmdata.extract.metrics.deal_rules import DEALS
from llmdata.extract.metrics.deed_rules import DEEDS
from llmdata.extract.metrics.growth_rules import GROWTH
from llmdata.extract.metrics.income_rules import INCOME
from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.resource_rules import RESOURCES
from llmdata.extract.metrics.share_rules import SHARES
from llmdata.extract.metrics.training_rules import TRAINING
from llmdata.extract.metrics.usage_rules import USAGE
from llmdata.extract.metrics.worth_rules import WORTH

# A sentence is read only where one of these stands: a rule with words of its own adds them here.
CUES = (
    "年化|经常性收入|arr|run-rate|run rate|revenue|营收|收入|销售额|营业额|市值|股价|market cap|market value|worth|"
    "wiped|估值|valued|valuing|valuation|融资|筹集|募资|募集|筹得|raised|raises|raising|funding|训练|train|"
    "token|context|window| calls |上下文|用户|新增|users|注册|sign-up|signup|sign up|signed up|registration|下载|download|任务|tasks|"
    "翻倍|翻一番|翻番|倍增|doubl|工具|tools|篇|posts|articles|组织|团体|机构|groups|organizations|organisations|ngos|周活|月活|日活|"
    "做了|造了|攒了|鼓捣|写了|做出|造出|开发了|构建了|制作了|打造了|built|made|created|coded|wrote|shipped|"
    "运行|运营|经费|成本|cost|亏|损失|loss|lost|losing|利润|盈利|净利|profit|支出|开支|花费|烧|spend|spent|burn|投资|投入|"
    "output|输出|capex|capital expend|轮|round|series|income|accept|invest|收购|并购|买下|acqui|买了|买入|买走|bought|buys| buy |付费|paying|subscri|gpu|h100|h800|h200|h20|a100|a800|b200|速度|交易日|settle|damages|fine|paid|pays|和解|赔|罚|poured|pumped|ploughed| put |at $|at €|at £|reads|read |调用|支付|每秒|per second|activ|日均|daily|weekly|monthly|knock|sliced|shaved|拿到|拿下|揽入|融到|融了|募到|筹到|picked up|landed|secured|bagged|最值钱|most valuable| company|进账|入账|创收|pull|took in|taking in|rak|brought in|bringing in|earn|running at|挖走|挖来|领回|收编|投了|砸了| cost|造价|烧了|词元|takes |goes |digest|cope|stretch|字|character|people|在用|deal|合同|订单|协议|签|touch|hit |cross|reach|topp|passed|摸到|触及|站上|horizon|seed|作价|换股|全股票|install|going|连续|自主|独立|straight|focus|own for|unattended|autonom|入股|带走|换来|minutes|hours|分钟|request|请求|images|pictures|张图|衍生|derivative|derived|换得|拿了|掏|employ|staff|prompts|queries|messages|financing|headcount|员工|雇员|received|got another|股|stake|share|hold|own|slower|longer|慢了|更慢|跌|签|sign|卡|used by|star|星|customer|客户|server|服务器|plug|插件|gb|gib|gigabyte|watt|wh|mw|gw|瓦|度电|毫升|millilit| ml|laid|lay|fired|fire|let |leave|cut|shed|axed|裁|解雇|开除|辞退|下岗|kwh|latency|延迟|时延|首包|first token|提示词|提问|成|developer|开发者|member|会员|成员|student|学生|学员|visit|访|reader|读者|listener|听众|song|track|歌|曲|video|视频|convers|chats|对话|会话|line|行|page|页|patent|专利|app|应用|repos|仓库|代码库|project|项目|compan|business|firms|企业|公司|school|学校|hospital|医院|clinic|诊所|卫生院|countr|国家|language|语言|book|书|paper|论文|robot|机器人|ride|出行|service|服务|grew|rose|up |risen|grown|jump|surge|climb|soar|fell|drop|declin|shrank|down |增|涨|升|降|滑|code|代码|traffic|流量|market|份额|市占|占|hosts|runs in|fits|吨|tonne| tons|cubic|立方|gallon|lit(?:re|er)|砍|精简|gained|gains|leapt|rallied|out at|second|秒|limit|限|cap|protest|condemn|denounc|boycott|oppos|challeng|called|urge|抗议|抵制|反对|呼吁|margin|毛利|净利率|利润率|tok/s|toks|% of|percent of|per cent of|%的|% 的"
)

RULES: tuple[Measure, ...] = (
    *INCOME,
    *WORTH,
    *DEALS,
    *TRAINING,
    *CAPACITY,
    *USAGE,
    *DEEDS,
    *SHARES,
    *COUNTED,
    *RESOURCES,
    *CROWDS,
    *GROWTH,
    *ANY_SUMS,
)
