# 遴选规则：文字、字段、文件，以及能否遵守。

rules-toml = TOML格式的规则
rules-json = JSON格式的规则
rules-files = 遴选规则文件
rules-files-text = 现行规则，与遴选所用相同。格式为bursar-rules/1。

## 文字。$whom为以下名称之一，或groups.ftl中的名称。

whom-women = 女性
whom-men = 男性
whom-new-states = 从未获资助的国家
whom-each-area = 每个次区域
rule-least = { $whom }：至少{ $n }个名额。
rule-most = { $whom }：最多{ $n }个名额。
rule-target = { $whom }：目标至少{ $n }个名额。
rule-percent-up = 名额的{ $percent }%，向上取整。
rule-percent-down = 名额的{ $percent }%，向下取整。
rule-weight = 此目标每缺一个名额按{ $weight }倍计算。
rule-penalty = 按国家此前获资助的次数（零次；一次；两次；依此类推；最后一个数适用于更多次）从得分中扣除：{ $points }分。

area-015 = 北非
area-021 = 北美
area-030 = 东亚
area-034 = 南亚
area-035 = 东南亚
area-039 = 南欧
area-053 = 澳大利亚和新西兰
area-054 = 美拉尼西亚
area-057 = 密克罗尼西亚
area-061 = 波利尼西亚
area-143 = 中亚
area-145 = 西亚
area-151 = 东欧
area-154 = 北欧
area-155 = 西欧
area-202 = 撒哈拉以南非洲
area-419 = 拉丁美洲和加勒比

feasible-any-pool = 如每个符合条件的国家尽可能多地提名女性和男性：
feasible-last-pool = 按征集{ $call }的被提名人：
feasible-last-same = 按征集{ $call }的被提名人，答案相同。
feasible-all = 全部{ $seats }个名额均可填补。
feasible-some = 在这些规则和这笔分配款范围内，{ $seats }个名额中可填补{ $filled }个。
feasible-not = 无法同时遵守以下规则：
feasible-remedies = 以下任何一项更改即可：
feasible-no-remedy = 只更改一项规则不够。
feasible-together = 同时作出以下更改即可：
feasible-cut-short = 在可用时间内未能找出可行的更改。
feasible-undecided = 在可用时间内未能查明是否有名单能遵守所有规则。
feasible-unknown = 所有填写内容均可读取后，即显示规则能否遵守。

call-rules = 遴选规则
call-rules-more = 其他规则
call-check = 检查规则
call-rules-kept = 规则能否遵守？
call-rules-digest = JSON格式规则的摘要值（SHA-256）
quantity-hint = 名额数，例如5；或名额的百分比，例如40%。如规则不适用，请留空。
penalty-hint = 零次、一次、两次等的分值，例如0/5/7.5；最后一个数适用于更多次。
sub-regions-hint = M49分类的英文名称，例如Southern Asia: 2; Melanesia: 10%。
