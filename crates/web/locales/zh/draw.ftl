# The draw among equals: how its seed is made, on the call, in the office and on the public pages.

draw-title = 并列时抽签
draw-lead = 如适用所有规则和评分后名单仍不分高下，由抽签决定。抽签结果由一个任何人都不能选定的数字即种子得出。
draw-seed-title = 种子如何产生
param-draw-source = 抽签种子的来源
field-draw-source = 抽签种子的来源
choice-sealed = 核定征集时密封的种子
# review
choice-drand = 公共随机信标drand的一轮
# review
choice-co-chairs = 治理结构两位共同主席的秘密
draw-how-sealed = 核定征集时，系统生成一个秘密种子，并公布其摘要值。种子本身与名单一并公布，任何人都可核对其摘要值是否相符。
# review
draw-how-drand = 种子取自drand的一轮；drand是由若干独立组织共同运行的公共随机信标。核定征集时即指定轮次编号，而该轮在截止时间之后才发布；在此之前任何人都无从得知。
draw-how-co-chairs = 种子由两个秘密组成。截止时间之前，两位共同主席各公布一个秘密的摘要值；截止时间之后，各自公开其秘密。任何一位都不能单独选定种子。

## The call and the public pages

# $place is 1 or 2.
draw-chair = 共同主席{ $place }
draw-chair-hint = 仅在种子由共同主席组成时填写：治理结构成员，且不参与遴选。姓名与征集一并公布。
draw-co-chairs = 共同主席及其提供的内容
head-co-chair = 共同主席
draw-chain = drand链
draw-round = 轮次编号
draw-round-at = 发布时间
draw-signature = 该轮签名
draw-signature-none = 尚未填写
draw-stand-by = 备用种子摘要值（SHA-256）
draw-seed-open = 尚不可知
draw-seed-kept = 与名单一并公布
draw-digest-none = 未提供
draw-secret-none = 未公开
draw-secret-kept = 已提交；与名单一并公布
draw-secret-replaced = 缺失；已替代
# $time is a moment; $reason are a person's words.
draw-replaced-drand = { $time }，基金管理人决定以下列drand轮次替代缺失部分，该轮当时尚未发布。理由：{ $reason }
draw-replaced-sealed = { $time }，基金管理人决定以备用种子替代缺失部分。理由：{ $reason }
draw-check = 如何核验种子
draw-check-round = 该轮及其签名见以下地址：
draw-check-signature = 签名的摘要值即为种子：
draw-check-randomness = 签名的摘要值替代缺失部分：
draw-check-sealed = 种子的摘要值与征集一并公布的摘要值相符：
draw-check-stand-by = 备用种子的摘要值与征集一并公布的摘要值相符：
draw-check-secret = 该秘密的摘要值与截止时间之前提供的摘要值相符：
draw-check-both = 两部分各占一行，其摘要值即为种子：

## The page in the office

draw-commit-title = 公布您的秘密的摘要值
draw-commit-text = 摘要值与征集一并公布，此后不得更改。请在{ $time }之前提供。请保存秘密本身：截止时间之后将请您提交。
draw-commit-button = 公布摘要值
field-digest = 秘密的摘要值（SHA-256）
draw-digest-hint = 64位十六进制数字：0至9和a至f。
draw-make = 在此浏览器中生成秘密
draw-make-keep = 这是您的秘密。仅在此刻显示，且不会发送。请先将其妥善保存，再公布已填入栏中的摘要值。
draw-by-hand = 自行生成秘密
draw-by-hand-text = 在您自己的计算机上，此命令将一个秘密写入文件secret.txt，并显示其摘要值。
draw-reveal-title = 公开您的秘密
draw-reveal-text = 截止时间已过。请填写您曾提供其摘要值的秘密。在名单公布之前不向任何人显示。
draw-reveal-button = 公开秘密
field-secret = 秘密
draw-secret-hint = 与您保存的内容完全一致，填写在一行内。
draw-yours-committed = 您的秘密的摘要值已公布。请在{ $time }之后回到本页公开秘密。
draw-yours-revealed = 您已公开您的秘密，无需再做其他事项。
# $round is a number without separators; $time is a moment.
draw-round-ahead = drand第{ $round }轮将于{ $time }发布。自那时起可填写其签名。
draw-signature-title = 填写该轮签名
draw-signature-text = drand第{ $round }轮已于{ $time }发布。请从任何显示drand轮次的网页复制其签名。签名在此处验证，不询问任何其他服务器。
field-signature = 该轮签名
draw-signature-hint = 96位十六进制数字：0至9和a至f。
draw-signature-button = 验证并填入
draw-replace-title = 替代共同主席未提供的部分
draw-replace-text = 目前缺失：
draw-replace-warning = 此操作无法撤销。此处所列共同主席此后不能再公开秘密。
field-with = 替代内容
draw-with-hint = 如选drand，则为本决定一小时后发布的第一轮，目前无人知晓。
draw-replace-button = 替代缺失部分
draw-no-digest = 截止时间之前未提供摘要值
draw-no-secret = 尚未公开秘密
done-draw-committed = 您的秘密的摘要值已公布。
done-draw-revealed = 您的秘密已被接受。
done-draw-replaced = 缺失部分已替代。
done-draw-signature = 签名属实，已填入。
task-draw-commit = 公布您的抽签秘密的摘要值
task-draw-reveal = 公开您的抽签秘密
task-draw-replace = 就共同主席未提供的抽签部分作出决定
task-draw-enter = 填写drand该轮签名
state-draw-waiting = 种子尚未确定
state-draw-fixed = 种子已确定
action-draw-commit = 已公布一位共同主席的摘要值
action-draw-reveal = 已公开一位共同主席的秘密
action-draw-replace = 已替代抽签的缺失部分
action-draw-enter = 已填写drand该轮签名

## What is refused

refusal-draw-not-ready = 抽签种子尚不完整，暂时不能进行遴选。抽签页面显示缺失的内容。
refusal-draw-chair-missing = 种子须由共同主席组成，请指定两位共同主席。
refusal-draw-chair-twice = 请选择两个不同的人担任共同主席。
refusal-draw-chair-not-board = 共同主席须为治理结构成员，且不参与遴选。请另选他人。
refusal-draw-no-chain = 此处没有已知的drand链。请选择其他来源，或请人加载参考数据。
refusal-draw-deadline-past = 摘要值的接受时间截至{ $time }。
refusal-draw-committed-before = 您已提供过摘要值，不得更改。
# $count is a number of characters.
refusal-draw-digest-unreadable = 摘要值有64位十六进制数字（0至9、a至f）；此处有{ $count }个字符。请检查所填内容。
refusal-draw-digest-taken = 该摘要值此前已公布。请生成您自己的秘密。
refusal-draw-before-deadline = 此操作只能在截止时间（{ $time }）之后进行。
refusal-draw-replaced = 缺失部分已替代，不再接受秘密。
refusal-draw-not-committed = 您在截止时间之前未提供摘要值，无法接受秘密。
refusal-draw-revealed-before = 您已公开过您的秘密。
refusal-draw-secret-other = 这不是您曾提供其摘要值的秘密。请检查是否缺少或多出字符。
refusal-draw-nothing-missing = 没有可替代的缺失部分。
refusal-draw-no-round = 目前不需要签名。
refusal-draw-round-to-come = 该轮在{ $time }才发布。请在此之后填写其签名。
refusal-draw-signature-unreadable = 签名有96位十六进制数字（0至9、a至f）；此处有{ $count }个字符。请检查所填内容。
refusal-draw-signature-other = 这不是征集所指定链第{ $round }轮的签名。请检查轮次编号和链。
