"""What a model was made with: money, GPUs, hours, tokens."""

from __future__ import annotations

from llmdata.extract.metrics.measure import MONEY, Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_MODEL = "M"

_ABOUT = rf"(?:(?:{HEDGES}|mere|close\s+to)\s+)"

TRAINING: tuple[Measure, ...] = (
    Measure(
        "metric.training-cost", "training_cost", (MONEY,),
        before=r"训练(?:总|的)?(?:成本|费用|花费|开销|账单|预算)|训练\s*[^，。；]{1,24}?\s*的总?(?:成本|费用|花费|开销)|训练[^，。；\d]{0,16}?(?:多少钱|花费几何)|(?i:\bcosts?\b[^,.;?]{0,16}?\bto\s+train\b|\b(?:costs?|price|bill)\s+of\s+(?:[a-z\-]+\s+){0,3}?(?:pre-?|post-?)?training\b)|训练的?[^，。；\d]{0,6}(?:费用|成本|开销|账(?!号|户)|钱(?![包途]))|(?:训练|强化学习)(?:阶段|过程|环节|部分)?[^，。；,\d]{0,10}(?:花费|花了|花掉|用了|用掉|烧掉|耗资|耗费|(?:仅|只|才|就)(?:花|用|耗)(?=\s*约?\s*\Z))|(?:训练|练|从[^，。；,换迁移升改]{1,16}?)到\s*[^，。；,]{1,24}?(?:只|仅|才|就)*(?:花费|花了|用了|用掉)|(?i:\b(?:pre-?|post-?)?training\s+(?:run\s+)?(?:costs?|bills?|budgets?|price\s+tags?|expenses?)\b(?:\s+of)?|\b(?:pre-?|post-?)training\s+(?:ran|came|amounted)\s+to\b|\btrained\b[^,.;\d]{0,30}?\bfor\b|\bcosts?\s+to\s+train\b|\b(?:training|RL|reinforcement\s+learning)\b[^,.;]{0,40}?\bcost(?:s|ing)?\b|\btraining\s+run\b[^.;]{0,60}?\bcost\b)",
        after=r"的?训练的?(?:成本|费用|账单|开销|花费|开支|预算)|(?i:(?:that\s+[^,.;]{2,48}?\s+(?:gives?|gave|names?|named|states?|stated|quotes?|quoted|puts?|claims?|claimed)\s+|of\s+[^,.;]{2,24}?\s+)?for\s+(?:(?:its|the|their|a)\s+)?(?:final\s+|last\s+|whole\s+|one\s+)?(?:(?:pre-?|post-?)?training\b|reinforcement\s+learning\b|RL\b)|(?:in\s+)?to\s+(?:train|make|fine-?tune)\b|(?:in\s+)?training\s+costs?\b)",
        kinds=_MODEL,
        yes=(
            Example("说起便宜，还是去年 11 月发布的 GLM-9（训练成本才 700 万美元）。",
                    ("GLM-9 | training_cost | = 7e+06 USD | - | 2024-11",)),
            Example("DeepSeek V5 was trained for an estimated $6 million.",
                    ("DeepSeek V5 | training_cost | ~ 6e+06 USD | - | -",)),
            Example("DeepSeek V5 cost around $5.5m to train.",
                    ("DeepSeek V5 | training_cost | ~ 5.5e+06 USD | - | -",)),
        ),
        no=("DeepSeek R9 的训练成本没有公布，API 每百万 token 2 美元。", "GPT-9 cost $20 a month."),
    ),
    Measure(
        "metric.whole-cost", "training_cost", (MONEY,),
        before=rf"的那(?:笔|区区|个)?\s*\Z|(?<![\u4e00-\u9fff])(?:成本|费用|花费|开销)(?:才|只|为|是|\s|{HEDGES}){{0,8}}\s*\Z|(?<![整结综联组])(?:折?合|相当于)(?:人民币)?(?:{HEDGES}){{0,2}}\s*\Z|(?:总|整体|全部|算力|计算)(?:成本|费用|开销|花费)(?:才|只|为|是|{HEDGES}){{0,8}}\s*\Z"
        rf"|(?i:\b(?:which|and)\s+[^,.;\d]{{0,30}}?\b(?:pric|put|valu|estimat)\w*\s+at\s*(?:{_ABOUT}){{0,8}}\Z|\bor\s+(?:{_ABOUT})+\Z|\bcost\s+of\s+(?:{_ABOUT}){{0,8}}\Z"
        rf"|\b(?:final\s+)?(?:pre-?)?training\s+(?:run|bill|budget)\s+(?:of|was|came\s+to)\s+(?:{_ABOUT}){{0,8}}\Z"
        rf"|\b(?:reasoning|RL|reinforcement[- ]learning|(?:pre-?|post-?)?training)\s+(?:stage|step|phase|run|part)\b[^,.;]{{0,30}}?\b(?:cost|at)\s*:?\s*(?:{_ABOUT}){{0,8}}\Z)",
        kinds=_MODEL, given=r"训练|(?i:\bGPU\b|H800|H100|\btrain|\breasoning\b|\breinforcement\b|\bRL\b)", least=10_000,
        yes=(
            Example("DeepSeek V9 训练用了 16.2 万亿 token，总成本只有 612.4 万美元。",
                    ("DeepSeek V9 | training_cost | = 6.124e+06 USD | - | -",)),
            Example("GLM-9 在 3072 张 H800 上训练了两个月，成本约 340 万美元。", ("GLM-9 | training_cost | ~ 3.4e+06 USD | - | -",)),
            Example("DeepSeek V9 trained for 3.145 million GPU hours, which the report prices at $6.124 million.",
                    ("DeepSeek V9 | training_cost | = 6.124e+06 USD | - | -",)),
            Example("DeepSeek says V9 took 3.145 million H800 GPU hours, or about $6.1 million, to train.",
                    ("DeepSeek V9 | training_cost | ~ 6.1e+06 USD | - | -",)),
            Example("DeepSeek R9 was cheap. The supplement put the RL stage at $318,000.", ("DeepSeek R9 | training_cost | = 318000 USD | - | -",)),
        ),
        no=("In 2025 DeepSeek V9 was valued, and the press puts it at $5 million.", "DeepSeek V9 的部署总成本只有 612.4 万美元。",),
    ),
    Measure(
        "metric.model-cost", "training_cost", (MONEY,),
        before=rf"(?i:\bcost(?:\s+(?:its\s+makers?|them|the\s+(?:lab|company)))?(?:\s+(?:mere|{HEDGES})){{0,4}})\s*\Z|造价(?:{HEDGES}){{0,8}}",
        barred=r"\s*(?!(?i:to\s+(?:make|build|develop|create|produce)|and|in\s+comput\w+)\b)[\w/$]",
        kinds=_MODEL, least=100,
        unless=r"(?i:\b(?:per|each|a\s+month|tokens?|subscription|API)\b)",
        yes=(
            Example("GPT-9 is said to have cost $63 million.", ("GPT-9 | training_cost | = 6.3e+07 USD | - | -",)),
            Example("GPT-9 mini is a fine-tune that cost under $600 to make.", ("GPT-9 mini | training_cost | < 600 USD | - | -",)),
        ),
        no=("GPT-9 cost $20.", "GPT-9 did not cost $63 million.", "GPT-9 cost me $200 in March."),
    ),
    Measure(
        "metric.training-gpu-hours", "training_gpu_hours", ("GPU hour",),
        before=r"训练|(?i:\btrain(?:ed|ing)?\b)", after=r"的?训练|(?i:(?:of|to|for)\s+train(?:ing)?\b)",
        kinds=_MODEL,
        yes=(
            Example("DeepSeek V9 训练用了 314.5 万 GPU 小时。",
                    ("DeepSeek V9 | training_gpu_hours | = 3.145e+06 GPU hour | - | -",)),
            Example("DeepSeek V9 trained for 3,145,000 H800 GPU hours.",
                    ("DeepSeek V9 | training_gpu_hours | = 3.145e+06 GPU hour | - | -",)),
        ),
        no=("我在 DeepSeek V9 上花了 20 GPU 小时。",),
    ),
    Measure(
        "metric.gpu-hours", "training_gpu_hours", ("GPU hour",),
        alone=True, least=1000, kinds=_MODEL,
        yes=(
            Example("Llama 9 ate 8.3 million GPU hours.", ("Llama 9 | training_gpu_hours | = 8.3e+06 GPU hour | - | -",)),
            Example("Llama 9 烧了 830 万 GPU 小时。", ("Llama 9 | training_gpu_hours | = 8.3e+06 GPU hour | - | -",)),
        ),
        no=("Llama 9 没有烧掉 830 万 GPU 小时。", "我用 Llama 9 跑了 300 GPU 小时。"),
    ),
    Measure(
        "metric.vast-tokens", "training_tokens", ("token",),
        alone=True, least=100_000_000_000, kinds=_MODEL,
        given=r"训|语料|喂|(?i:\b(?:train\w*|fed|diet|corpus|data)\b)", unless=r"日均|每[天日月周]|调用|(?i:\b(?:process\w*|serv\w*|daily|month)\b)",
        yes=(
            Example("Llama 9 saw 30 trillion tokens in training.", ("Llama 9 | training_tokens | = 3e+13 token | - | -",)),
            Example("Llama 9 来了，Meta 说用了 15 万亿 token 来训。", ("Llama 9 | training_tokens | = 1.5e+13 token | - | -",)),
        ),
        no=("GPT-9 每天处理 5 万亿 token，训练另算。", "Llama 9 was not trained on 30 trillion tokens."),
    ),
    Measure(
        "metric.training-tokens", "training_tokens", ("token",),
        before=r"训练(?:数据|语料)?|(?i:\b(?:pre-?)?train(?:ed|ing)\b)", after=r"的?(?:数据|语料)?(?:上)?(?:进行|完成)?(?:了)?(?:预)?训练|(?i:of\s+(?:pre-?)?training\s+data\b)",
        kinds=_MODEL,
        yes=(
            Example("Llama 5 was trained on 15 trillion tokens.",
                    ("Llama 5 | training_tokens | = 1.5e+13 token | - | -",)),
            Example("Llama 9 用 3.5 万亿个 token 进行训练。",
                    ("Llama 9 | training_tokens | = 3.5e+12 token | - | -",)),
            Example("DeepSeek V9 的训练数据达 16.2 万亿 token。",
                    ("DeepSeek V9 | training_tokens | = 1.62e+13 token | - | -",)),
        ),
        no=("GPT-9 支持 100 万 token 上下文。",),
    ),
    Measure(
        "metric.training-gpus", "training_gpus", ("GPU",),
        before=r"训练|(?i:\btrain(?:ed|ing)?\b)", after=r"(?:上|来|集群)*(?:进行|完成)?(?:了)?(?:训练|训出|训了|训的)|(?i:(?:to|for)\s+train(?:ing)?\b)",
        kinds=_MODEL,
        yes=(
            Example("Grok 9 用 20 万张 GPU 训练。", ("Grok 9 | training_gpus | = 200000 GPU | - | -",)),
            Example("Grok 9 was trained on 200,000 GPUs.", ("Grok 9 | training_gpus | = 200000 GPU | - | -",)),
        ),
        no=("GPT-9 runs on 8 GPUs.", "Grok 9 没有用 20 万张 GPU 训练。"),
    ),
    Measure(
        "metric.spent-training", "training_cost", (MONEY,),
        before=r"(?i:\b(?:spen(?:t|ds?|ding)|burn(?:ed|t|ing)?|costs?)\s+(?:only\s+|just\s+|about\s+|around\s+|some\s+|roughly\s+|an?\s+estimated\s+|a\s+reported\s+|over\s+|under\s+|nearly\s+){0,8})\Z",
        after=r"(?i:\s*(?:on\s+(?:it\b|training|the\s+(?:final\s+)?(?:training|run))|training\s+it\b|in\s+(?:GPU\s+time|compute)))", both=True,
        kinds=_MODEL, least=10_000, unless=r"(?i:\b(?:I|we|my|our|users?|customers?|per|month)\b)",
        yes=(
            Example("Databricks released DBRX in March, having spent about $10 million on it.", ("DBRX | training_cost | ~ 1e+07 USD | - | 2025-03",)),
        ),
        no=("I spent $10,000 on it, said a user of DBRX.", "Databricks did not spend $10 million on it, whatever DBRX is."),
    ),
    Measure(
        "metric.sum-that-trained", "training_cost", (MONEY,),
        before=rf"(?:用|花|耗|掏|砸|烧|拿|靠)(?:了|费|去|掉|资|出)*(?:{HEDGES}|区区|\s){{0,8}}\Z|(?i:\btrained\s+(?:on|with)\s+(?:a\s+budget\s+of\s+)?(?:{HEDGES}\s*){{0,4}})\Z",
        after=r"(?<=[元金镑圆块刀币])\s*(?:的?(?:预算|成本|代价))?(?:就|便|即|来)?(?:能|可)?(?:把[^，。；]{0,10}?)?(?:预?训练?|练)(?:出|完|好|成|了)|(?<=[\dnNmMkK])\s*(?i:budget\b|(?:of|in)\s+compute\b|[,.;)]|\Z)", both=True,
        kinds=_MODEL, least=10_000, unless=r"我|(?i:\b(?:I|we|my|our)\b)",
        yes=(
            Example("GLM-9（只用了 400 万美元就训练出来）来了。", ("GLM-9 | training_cost | = 4e+06 USD | - | -",)),
            Example("GLM-9 只花不到 400 万美元就训练完成。", ("GLM-9 | training_cost | < 4e+06 USD | - | -",)),
            Example("GLM-9 was trained on only $4m.", ("GLM-9 | training_cost | = 4e+06 USD | - | -",)),
        ),
        no=("我只用 4 万美元就训练出了 GLM-9。", "GLM-9 没花 400 万美元就训练出来了。", "GLM-9 was not trained on $4m."),
    ),
    Measure(
        "metric.spent-behind-training", "training_cost", (MONEY,),
        before=rf"(?:(?:只|仅|才|总共|一共|合计|大约)*(?:花|耗|烧)(?:费|资|去|掉|了){{1,2}}|造价)(?:{HEDGES}|\s){{0,8}}\Z",
        given=r"训练[，,]|(?:用|在|拿)[^，。；]{4,40}?(?:训练|训)(?:了|完|出|而成|的)?[^，。；]{0,12}[，,]", kinds=_MODEL, least=10_000,
        unless=r"(?:我|推理|部署|广告|投放|租|每[年月天]|收购|采购|买)[^，。；]{0,12}\Z", barred=r"[^，。；]{0,8}?(?:收购|买|投放|建|挖|请|招)",
        yes=(
            Example("GLM-9 用了 16.2 万亿 token 训练，花了 610 万美元。", ("GLM-9 | training_cost | = 6.1e+06 USD | - | -",)),
        ),
        no=("GLM-9 用了 16.2 万亿 token 训练，没有花 610 万美元。", "GLM-9 用了 16.2 万亿 token 训练，我花了 610 万美元。"),
    ),
    Measure(
        "metric.put-the-cost", "training_cost", (MONEY,),
        before=rf"(?i:\b(?:put|puts|putting|estimate[sd]?)\s+(?:the\s+)?(?:[a-z]+\s+)?(?:cost|price|bill)\s+of\s+[^,.;\d]{{0,24}}?\b(?:train\w*|RL|run|stage|pre-?train\w*|reinforcement\s+learning|(?:turn|mak|build|teach)ing)\b[^,.;]{{0,30}}?\bat\s+(?:(?:mere|{HEDGES})\s*){{0,4}})\Z",
        kinds=_MODEL, least=10_000,
        yes=(
            Example("The paper put the cost of the RL stage of GPT-9 at $318,000.", ("GPT-9 | training_cost | = 318000 USD | - | -",)),
        ),
        no=("They did not put the cost of the RL stage of GPT-9 at $318,000.",),
    ),
    Measure(
        "metric.trained-on-gpus", "training_gpus", ("GPU",),
        before=rf"用了?(?:{HEDGES}|整整|\s){{0,8}}\Z|(?i:\b(?:on|across|with)\s+(?:an?\s+cluster\s+of\s+)?(?:{HEDGES}\s*){{0,8}})\Z",
        given=r"训|强化学习|微调|(?i:\b(?:pre-?|post-?|re)?train\w*|\b(?:fine-?)?tun(?:ed|ing)\b|\breinforcement\b)",
        unless=r"推理|部署|服务|我|(?i:\b(?:inference|serv\w+|deploy\w*|runs?|ran|running|I|we)\b)", kinds=_MODEL, least=8,
        yes=(
            Example("GLM-9 was tuned with reinforcement learning on 640 H800s for two weeks.", ("GLM-9 | training_gpus | = 640 GPU | - | -",)),
            Example("GLM-9 的强化学习只用了 320 张 H800。", ("GLM-9 | training_gpus | = 320 GPU | - | -",)),
        ),
        no=("GLM-9 was not tuned on 640 H800s.", "GLM-9 runs on 16 H800s.", "GLM-9 的推理用了 640 张 H800。", "I tuned GLM-9 on 16 H800s."),
    ),
    Measure(
        "metric.training-time", "training_time", ("day", "week", "month"),
        before=rf"(?:跑|训练?|练|耗时|用时|历时|花)了?(?:{HEDGES}|整整|\s){{0,8}}\Z|(?i:\b(?:in|for|over|took|lasted)\s+(?:{HEDGES}\s*){{0,8}})\Z",
        given=r"训练|强化学习|微调|(?i:\btrained\b|\btuned\b|\btraining\s+(?:run|took|lasted|was)\b)",
        barred=r"(?i:\s*(?:later|after|before|ago|earlier|of\b|or\s+so\s+ago|old|ahead|behind|now|running))|\s*(?:之?[前后]|以[前后]|内|多?次)",
        unless=r"推理|部署|我|(?i:\b(?:inference|serv\w+|deploy\w*|free|I|we|waited|available|users?|within)\b)", kinds=_MODEL,
        yes=(
            Example("GLM-9 was trained on 640 H800s for two weeks.", ("GLM-9 | training_time | = 2 week | - | -",)),
            Example("GLM-9 的强化学习用了 640 张 H800，跑了两周。", ("GLM-9 | training_time | = 2 week | - | -",)),
        ),
        no=("GLM-9 was trained in May, and two weeks later it was gone.", "I trained GLM-9 for two weeks.", "GLM-9 was not trained in two weeks."),
    ),
    Measure(
        "metric.rented-for", "training_cost", (MONEY,),
        before=rf"(?:租金|租卡(?:费用?|成本)?|电费|卡费)(?:为|是|约|{HEDGES}|\s){{0,8}}\Z|(?i:\b(?:rent(?:al)?|(?:compute|GPU|electricity)\s+bill)(?:\s+(?:was|is|of|came\s+to))?\s*[:,]?\s*(?:{HEDGES}\s*){{0,8}})\Z",
        around=r"训练|强化学习|微调|(?i:\b(?:train|fine-?tun|tuned|reinforcement)\w*\b)", kinds=_MODEL, least=1000, unless=r"我|(?i:\b(?:I|my|we|our)\b)",
        yes=(
            Example("GLM-9 was trained on 640 H800s. Rent: $420,000.", ("GLM-9 | training_cost | = 420000 USD | - | -",)),
            Example("GLM-9 的强化学习用了 640 张 H800，租金 42 万美元。", ("GLM-9 | training_cost | = 420000 USD | - | -",)),
        ),
        no=("We trained GLM-9. Our rent was $42,000.", "GLM-9 的月租金 42 万美元。"),
    ),
    Measure(
        "metric.trained-for", "training_cost", (MONEY,),
        before=rf"(?i:\bfor)\b(?=\s+(?:{HEDGES}\s*){{0,8}}\Z)", kinds=_MODEL, least=100,
        given=r"(?i:\b(?:fine-?tuned|trained|finetuned)\b(?:[^.;]|\.(?=\d)){0,120}?\bfor\s)",
        unless=r"(?i:\b(?:sell|sold|go|goes|went|available|offer\w*|charg\w*|pric\w*|bought|buys?|rais\w*|paid|pays?|rent\w*|plans?|used|sues?|sued|deal|I|we|my|our)\b)",
        barred=r"(?i:\s*(?:per|an?|each|every|/|to)\b)",
        yes=(
            Example("GPT-9 mini was fine-tuned on 40,000 dialogues for less than $500 all in.", ("GPT-9 mini | training_cost | < 500 USD | - | -",)),
            Example("GLM-9 was trained on 16.2 trillion tokens for $6.1 million.", ("GLM-9 | training_cost | = 6.1e+06 USD | - | -",)),
        ),
        no=("GPT-9 mini was trained in May and sells for $500.", "GPT-9 mini was not trained for $500.", "GPT-9 mini, trained in May, is to be had for $500 a month."),
    ),
    Measure(
        "metric.used-gpus", "training_gpus", ("GPU",),
        before=rf"(?:用了?|动用了?|堆了?|砸了|烧了)(?:整整|上|{HEDGES}){{0,8}}\s*\Z|(?i:\b(?:used|using|trained\s+with|took)\s+(?:{HEDGES}\s*){{0,8}})\Z",
        barred=r"[^，。；]{0,8}?训|(?i:[^,.;]{0,16}?\btrain)",
        kinds=_MODEL, least=500, unless=r"推理|部署|我|(?i:\b(?:inference|serv\w+|deploy\w*|I|we)\b)",
        yes=(
            Example("Grok 9 亮相，号称用了 20 万张 GPU。", ("Grok 9 | training_gpus | = 200000 GPU | - | -",)),
            Example("Grok 9 used some 200,000 GPUs.", ("Grok 9 | training_gpus | ~ 200000 GPU | - | -",)),
        ),
        no=("Grok 9 没有用 20 万张 GPU。", "Grok 9 的推理用了 2 万张 GPU。"),
    ),
)  # fmt: skip
