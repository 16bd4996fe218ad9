# The books: accounts, journals, levels of the control ledger.

ledger-title = 分类账
ledger-lead = 所有账户此刻的余额。每个数字均可查到其分录，每笔分录均可查到产生该分录的行为。
ledger-available = 可用款项
# review
ledger-available-text = 控制账跟踪所收到的每一美元从未分配到已支出的过程。没有资金覆盖的款项不得承付。
ledger-general = 总账
# review
ledger-control = 控制账
ledger-empty = 尚无分录。
ledger-entries = 分录
entries-table = 分录
entries-none = 此处没有分录。
# An amount in its own currency and its rate.
entry-original = { $amount }，汇率{ $rate }

## Levels of the control ledger

level-ceiling = 上限：已收到且可供支出
level-unallotted = 未分配
level-allotted = 已分配给征集
# review
level-pre-committed = 预承付
level-committed = 已承付
level-spent = 已支出

## Accounts

account-1010 = 现金，美元
account-1020 = 现金，其他货币
account-1100 = 应收捐款
account-1190 = 可疑应收款备抵
account-1200 = 给执行伙伴的预付款
account-1210 = 差旅预支款
account-1220 = 预付机票款
account-1300 = 应收退款
account-2010 = 应付款
account-2020 = 应计费用
account-2100 = 预收有条件捐款
account-2110 = 待审查或待签协议的暂挂收款
account-2200 = 应退捐助方款项
account-2300 = 应付方案支助账户款项
# review
account-2310 = 应付总括信托基金和薪金款项
account-3010 = 基金结余
account-3020 = 准备金
account-4010 = 会员国捐款
account-4020 = 慈善组织捐款
account-4030 = 私营部门捐款
account-4100 = 投资收入
account-4200 = 汇兑收益
account-4900 = 收回上年度费用
account-5010 = 代表：机票
account-5020 = 代表：每日生活津贴
# review
account-5030 = 代表：起讫点费用和签证
account-5080 = 代表：不可退费用
account-5100 = 赠款和转拨
account-5200 = 工作人员费用
account-5300 = 监测、评价和审计
account-5310 = 翻译、会议和门户网站
account-5400 = 方案支助费用
account-5500 = 汇兑损失
account-5600 = 可疑应收款
account-5700 = 银行手续费
account-b100 = 上限
account-b200 = 未分配
account-b300 = 已分配
# review
account-b400 = 预承付
account-b500 = 已承付
account-b600 = 已支出

## Journals

journal-j01 = 认捐，仅作备查
journal-j02 = 签署协议
journal-j03 = 签署有条件协议，仅作披露
journal-j04 = 根据协议收款
journal-j05 = 货币兑换
journal-j06 = 暂挂收款
journal-j07 = 暂挂收款准予入账或拒收
journal-j08 = 有条件收款
journal-j09 = 准备金
journal-j10 = 分配
# review
journal-j11 = 预承付
journal-j12 = 承付
journal-j13 = 向伙伴支付一期款项
journal-j14 = 接受财务报告
journal-j14b = 直接赠款
journal-j15 = 方案支助费用
journal-j16 = 退回未用款项
journal-j17 = 解除承付
journal-j18 = 机票
journal-j19 = 差旅预支款
journal-j20 = 任务完成
journal-j21 = 收到退款
journal-j22 = 缺席或逾期取消
journal-j23 = 员额薪金
journal-j24 = 结清方案支助费用
journal-j25 = 投资收入
journal-j26 = 银行手续费
journal-j27 = 重新估值
journal-j28 = 可疑应收款备抵
journal-j29 = 向捐助方退款
journal-j30 = 年度结账
journal-j31 = 供应商发票
journal-j32 = 应计费用
