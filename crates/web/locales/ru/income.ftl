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

## Reports of the bank on payments

status-report-text = Файл pain.002 сообщает о каждом платеже, принят ли он банком, исполнен (ACSC, ACCC) или отклонен. Исполненный платеж подтверждается; принятый продолжает ожидать; отклоненный отменяется и производится, только если его запросят заново.
disbursement-act-hear = зафиксировал(а) принятие банком
refusal-status-nothing-waits = Ни один платеж файла { $number } не ожидает отчета.
refusal-status-after-all = Платеж { $number } был подтвержден ранее. Если средства вернулись, зарегистрируйте строку выписки или то, что вы выяснили.

## Estimates of late reports at the year’s end

estimate-title = Оценка на конец года
estimate-posted = проведена до принятия отчета
estimate-proposed = ожидает подтверждения удостоверяющего сотрудника
estimate-method = Метод
estimate-on = Последний день года
estimate-basis = Основание
estimate-method-time = По времени: доля принятого в обязательства бюджета за прошедшие дни за вычетом сообщенных расходов
estimate-method-advance = По авансу: весь остаток авансов у партнера
estimate-method-letter = По письму: сумма, указанная партнером
estimate-confirm-text = Расход начисляется последним днем года вместе с зарезервированными расходами на вспомогательное обслуживание программ. Проводка отменяется, когда принимается отчет.
estimate-confirm = Подтвердить оценку
estimate-drop = Отменить оценку
estimate-comes-to = Составляет { $usd }
estimate-letter-hint = Укажите ниже сумму и номер письма.
estimate-text = Отчет следовало представить до { $on }, и он не принят. Его расход за год можно оценить одним из этих методов; подтверждает другое лицо.
estimate-propose = Предложить оценку
estimate-amount-hint = Только для письма: по другим методам сумма вычисляется.
estimate-basis-hint = Номер и дата письма или примечание.
done-estimate = Оценка предложена. Она ожидает удостоверяющего сотрудника.
done-estimate-confirmed = Оценка проведена по счетам.
done-estimate-dropped = Оценка отменена.
refusal-estimate-not-late = Оценка делается по отчету, который следовало представить до конца завершившегося года. Этот отчет следовало представить { $due }.
refusal-estimate-there = Оценка уже проведена по счетам.
refusal-estimate-nothing = По этому методу оценивать нечего.
refusal-estimate-stands = По непредставленным отчетам оценено { $usd }. Примите отчет или сначала отмените оценку.
refusal-estimate-none = Оценки здесь нет.
action-report-estimate = Оценен расход по просроченному отчету
action-report-confirm-estimate = Подтверждена оценка по просроченному отчету
action-report-drop-estimate = Отменена оценка по просроченному отчету
journal-j33 = Оценка расхода по мероприятию
