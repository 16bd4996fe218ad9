# The income side and the bank: conversions, receipts recorded by hand, corrections, messages of the bank, estimates.

## Conversions

income-sold-for = Продано за { $amount }
income-received = Получено
income-received-currency = Полученная валюта
refusal-conversion-same-currency = Конвертация производится из одной валюты в другую.

## The statement of a donor

figure-held = На удержании
donor-statement-held = «На удержании» — получено, но еще не признано доходом: соглашение не подписано или проверка донора не завершена. Эта сумма не входит ни в один другой показатель.
donor-act-held = Получено и удержано
donor-act-returned = Удержано, затем возвращено

## Lines joined with what was recorded by hand

line-recorded = Уже зарегистрировано
line-recorded-text = Эти операции были зарегистрированы вручную до поступления строки. Если это одна из них, соедините их: ничего не проводится во второй раз.
match-reason-same-amount = Сумма и валюта совпадают.
match-reason-same-day = День совпадает.
match-reason-near-day = Зарегистрировано за несколько дней до или после.
line-in-books = Проведено по счетам.
line-waits = Ожидает проверки удостоверяющего сотрудника, которая закроет и строку.
line-join = Это данная операция
line-separate = Отделить строку от этой записи
line-separate-text = Если строка соединена не с той записью, отделите их. Ничего не проводится; строка снова ожидает сопоставления.
done-line-joined = Строка соединена с тем, что было зарегистрировано.
done-line-separated = Строка отделена и подлежит новому сопоставлению.
refusal-line-record-gone = Эта запись более недоступна: она стоит в другой строке или была возвращена. Просмотрите строку еще раз.
refusal-line-other-amount = В записи указана другая сумма: { $amount }.
action-bank-join = Строка банковской выписки соединена с зарегистрированным вручную
action-bank-separate = Строка банковской выписки отделена
bank-matched-agreement = Средства, возвращенные по соглашению
bank-matched-mission = Возврат по поездке

## Corrections with which a signature or a receipt is taken back

undo-text = Вместе с этой проводкой возвращается и ее документ: взнос или поступление возвращается в прежнее состояние, а строка банковской выписки снова ожидает сопоставления.
refusal-undo-rests = Это нельзя отменить, поскольку на этом основано последующее действие: { $step }. Сначала отмените его.
undo-step-receipt = более позднее поступление
undo-step-receipt-waits = поступление, ожидающее проверки
undo-step-condition = условие, признанное выполненным
undo-step-write-off = списание
undo-step-refund = возврат средств
undo-step-revaluation = переоценка дебиторской задолженности
undo-step-signed-for = соглашение, подписанное об удержанной сумме
undo-step-returned = возвращение донору
undo-step-other = документ, измененный с тех пор
refusal-undo-cash-gone = В этой валюте осталось только { $left }: средства конвертированы или выплачены. Сначала исправьте это.
refusal-undo-with-receipt = Это излишек поступления. Исправьте само поступление; тогда отменяется и то и другое.
