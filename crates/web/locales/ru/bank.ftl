# Поступления по соглашениям и удерживаемые поступления, списание, возврат, курсы и банк.

## Status

state-contribution-overdue = Просрочен
state-contribution-written-off = Списан
state-contribution-refunded = Возвращен
state-held-receipt-recorded = Подлежит проверке
state-held-receipt-held = Удерживается
state-held-receipt-received = Покрыто соглашением
state-held-receipt-returned = Подлежит возврату
state-held-receipt-withdrawn = Отправлено на доработку
state-bank-line-unmatched = Не сопоставлена
state-bank-line-proposed = Сопоставлена, подлежит проверке
state-bank-line-matched = Сопоставлена
state-bank-line-set-aside = Отложена
state-bank-event-recorded = Подлежит проверке
state-bank-event-posted = Проведено по счетам
state-bank-event-withdrawn = Отправлено на доработку

## What was done, as the log says it

action-contribution-fall-overdue = Взнос стал просроченным
action-contribution-remind = Зарегистрировано напоминание донору
action-contribution-send-back-receipt = Поступление отправлено на доработку
action-contribution-meet-condition = Условие донора признано выполненным
action-contribution-propose-write-off = Предложено списание
action-contribution-agree-write-off = Списание согласовано
action-contribution-propose-refund = Предложен возврат
action-contribution-agree-refund = Возврат согласован
action-contribution-drop-proposal = Предложение отозвано или не согласовано
action-contribution-pay-refund = Запрошен платеж по возврату
action-held-record = Зарегистрировано удерживаемое поступление
action-held-check = Удерживаемое поступление проверено
action-held-send-back = Удерживаемое поступление отправлено на доработку
action-held-assign = Удерживаемое поступление отнесено к взносу
action-held-accept = Удерживаемое поступление покрыто соглашением
action-held-return = Удерживаемое поступление подлежит возврату
action-held-pay-back = Запрошен платеж по возврату поступления
action-bank-load = Загружена банковская выписка
action-bank-set-aside = Строка банковской выписки отложена
action-bank-take-up = Строка банковской выписки возвращена в работу
action-bank-record = Зарегистрированы проценты, комиссия или конвертация
action-bank-check = Проверены проценты, комиссия или конвертация
action-bank-send-back = Проценты, комиссия или конвертация отправлены на доработку

## Instalments, reminders

instalments = Платежи по частям
instalment-due = Срок
still-due = Остается получить
field-instalments = Платежи по частям
instalments-hint = По одному в строке: день и сумма, например 2026-09-01 250000. Если оставить поле пустым, вся сумма причитается в день подписания.
field-refund-clause = Положение о возврате
refund-clause-hint = Если соглашение допускает возврат: дословный текст положения.
field-hold-excess = Если поступило больше, чем причитается
hold-excess = Удерживать излишек до подписания соглашения или возврата
reminder = Напоминание
reminder-form = Зарегистрировать напоминание
reminder-text = Взнос просрочен более чем на 30 дней. Зарегистрируйте письмо с напоминанием донору.
reminder-record = Зарегистрировать напоминание
receipt-back-title = Поступления нет в банковской выписке
receipt-back = Отправить на доработку

## Condition of a donor

donor-condition-met = Условие выполнено на сумму
donor-condition-open = Условие еще не выполнено на сумму
condition-form = Зарегистрировать выполнение условия
condition-text = Средства, предоставленные с условием, становятся поступлением и могут расходоваться только в той сумме, на которую условие выполнено.
condition-evidence = Подтверждение
evidence-hint = Чем подтверждается выполнение условия, с номером документа.
condition-record = Зарегистрировать

## Held receipts

held-title = Удерживаемые поступления
held-one = Удерживаемое поступление
held-lead = Средства, поступившие без соглашения, до проверки донора или сверх согласованной суммы. Они являются обязательством и не могут расходоваться, пока управляющий фондом не подпишет соглашение о них или не вернет их.
held-none = Удерживаемых поступлений нет.
held-new = Зарегистрировать средства от неизвестного плательщика
held-form = Зарегистрировать поступившие средства
held-form-text = Они будут удерживаться: { $why }.
held-record = Зарегистрировать поступление
held-source = Плательщик
source-hint = Как указано в банковской выписке.
held-why-unknown = назначение неизвестно
held-why-unscreened = донор не прошел проверку
held-why-unsigned = соглашение не подписано
held-why-excess = превышена согласованная сумма
held-check-text = Сравните с банковской выпиской. После подтверждения сумма отражается в счетах как обязательство.
held-with-receipt-text = Это излишек поступления; он проверяется вместе с ним.
held-see-receipt = Перейти к поступлению
held-assign-form = Отнести к взносу
held-assign = Отнести
held-accept-form = Покрыть соглашением
held-accept-text = Донор прошел проверку, и соглашение охватывает эту сумму. Она становится поступлением и может расходоваться.
held-accept = Зарегистрировать соглашение
held-accepted = Удерживалось, затем покрыто соглашением
held-last = Это все, что поступит по объявленному взносу?
held-last-hint = Если поступит больше, подпишите соглашение на остаток.
held-unassigned-text = До подписания помощник по финансовым вопросам должен отнести поступление к взносу.
held-return-form = Вернуть
held-return-text = Сумма становится задолженностью перед донором и выплачивается отдельным платежом. Это действие необратимо.
held-return = Вернуть поступление
held-decision = Решение
bank-line = Строка банковской выписки

## Write-offs and refunds: proposed by one person, agreed by another

tag-decision-waits = Решение не принято
decision-open = Предложение управляющего фондом ожидает согласия удостоверяющего сотрудника.
decide-look = Рассмотреть предложение
decide-page = Предложение управляющего фондом
decide-agree = Согласиться
decide-drop-title = Не согласиться или отозвать предложение
decide-drop = Снять предложение
write-off-title = Закрыть остаток
write-off-text = Для суммы, которая не поступит, или небольшого остатка, например комиссии банка-посредника. Требуется согласие удостоверяющего сотрудника.
write-off-propose = Предложить списание
write-off-proposed = Предложено списание
write-off-warning = Сумма списывается и больше не ожидается. То, что поступит позже, будет удерживаться.
written-off = Списано
refund-title = Вернуть донору
refund-text = Только если это предусмотрено соглашением. Согласованная сумма сразу перестает быть доступной. Требуется согласие удостоверяющего сотрудника.
refund-clause = Положение
refund-clause-typed = Положение соглашения, которое это допускает.
refund-propose = Предложить возврат
refund-proposed = Предложен возврат
refund-agreed = Согласовано
refund-warning = Сумма становится задолженностью перед донором и больше не доступна. Она выплачивается отдельным платежом.
refunds = Возвраты
pay-back-title = Запросить платеж
pay-back-text = Подлежит возврату { $amount }.
pay-back-no-payee = Пока нет получателя, которому можно платить: сначала зарегистрируйте получателя и подтвердите его банковские реквизиты.
pay-back-payee = Получатель платежа
pay-back-ask = Запросить платеж
payments-of = Платежи
payment-number = Номер

## Rates

rate-form = Ввести курс
rate-record = Зарегистрировать курс
rate-from-hint = Первый день действия курса.
rate-hint = Единиц валюты за один доллар США, с десятичной точкой, например 0.920.
rate-reason-hint = Требуется только при исправлении имеющегося курса.
rate-one = { $currency } с { $date }
rate-versions = Версии курса
rate-versions-lead = Исправленный курс — это новая версия. Сделанные проводки сохраняют курс, по которому они сделаны.
rate-missing-where = Курс вводится в таблице курсов.
rate-missing-link = Перейти к курсам

## Done

done-held = Поступление зарегистрировано. Оно ожидает проверки удостоверяющего сотрудника.
done-held-checked = Поступление отражено в счетах и удерживается.
done-held-assigned = Поступление отнесено к взносу.
done-held-accepted = Поступление покрыто соглашением и стало доходом.
done-held-returned = Поступление подлежит возврату.
done-sent-back = Поступление отправлено на доработку.
done-reminded = Напоминание зарегистрировано.
done-donor-condition = Сумма, на которую условие выполнено, зарегистрирована.
done-decision-proposed = Предложение зарегистрировано. Оно ожидает удостоверяющего сотрудника.
done-decision-agreed = Предложение согласовано и проведено по счетам.
done-dropped = Предложение снято.
done-pay-asked = Платеж запрошен. Теперь он проходит проверку, удостоверение и утверждение.
done-rate = Курс зарегистрирован.

## Refusals

refusal-instalment-unreadable = Строка { $line }, «{ $text }», не является платежом. Укажите день и сумму, например 2026-09-01 250000.
refusal-instalments-differ = Сумма платежей — { $sum }, сумма соглашения — { $amount }. Исправьте одно из двух.
refusal-more-than-unmet = Условие остается открытым только на { $left }. Введите эту сумму или меньшую.
refusal-evidence-missing-donor = Укажите документ, подтверждающий выполнение условия.
refusal-decision-waits = Предложение еще не рассмотрено. Сначала его нужно согласовать или снять.
refusal-clause-missing = Укажите положение соглашения, которое допускает возврат.
refusal-more-than-received = Получено и может быть возвращено не более { $left }.
refusal-nothing-to-pay-back = Возвращать здесь больше нечего.
refusal-source-missing = Укажите плательщика, как он назван в банковской выписке.
refusal-held-of-another = Поступление относится к другому взносу.
refusal-held-conditional = Взнос условный; удерживаемую сумму нельзя покрыть им. Верните ее или зарегистрируйте взнос без условия.
refusal-held-unassigned = Сначала отнесите поступление к взносу.
refusal-held-with-receipt = Это излишек поступления. Проверьте само поступление; тогда оба будут отражены в счетах.
refusal-rate-is-there = Этот курс уже имеется.
refusal-rate-of-usd = Счета ведутся в долларах США; курс для них не нужен.
refusal-rate-reason-missing = Для { $currency } с { $date } имеется курс { $rate }. Укажите причину исправления.
refusal-bank-line-differs = Строка { $line }: «{ $reference }» уже загружена с суммой { $amount } за { $date }. Обратитесь в банк; ничего не принято.
refusal-statement-loaded-before = Эта выписка уже загружена: все ее строки ({ $lines }) имеются.
refusal-line-other-way = Строка противоположного направления.
refusal-line-not-what-was-received = Вторая строка не соответствует сумме, полученной при конвертации.
refusal-more-than-in-books = В счетах имеется только { $left }. Сначала зарегистрируйте поступившее.

## The bank

action-bank-confirm-payment = Платеж подтвержден строкой банковской выписки
bank-title = Банк
bank-lead = Данные банка в сопоставлении со счетами, по каждой валюте. Выписки загружаются в формате camt.053 или CSV; каждая строка принимается один раз.
bank-balances = Остатки
bank-says = По данным банка
bank-books = По счетам
bank-difference = Разница
bank-open = Строки, еще не отраженные в счетах
bank-aside = Отложенные строки
bank-unexplained = Остается объяснить
bank-unexplained-text = Остальное отражено в счетах, но не значится ни в одной загруженной выписке либо предшествует первой выписке.
bank-statements = Последние выписки
bank-statement = Выписка
bank-account = Номер счета
bank-closing = Исходящий остаток
bank-no-statement = Выписок с указанием остатка еще не загружено.
bank-load-form = Загрузить банковскую выписку
bank-load = Загрузить выписку
bank-file-hint = camt.053 (XML) или CSV со столбцами date, amount, currency, reference, counterparty и bank_reference. Списания — со знаком минус.
bank-account-hint = Только для CSV: в camt.053 счет указан.
bank-closing-hint = Только для CSV: остаток после последней строки, если он указан в выписке.
bank-lines = Строки выписок
bank-lines-none = Строк здесь не найдено.
bank-other = Плательщик или получатель
bank-value-day = Дата валютирования
bank-written = Указано плательщиком
bank-number = Номер, присвоенный банком
bank-end-to-end = Номер, присвоенный фондом
bank-matched = Чем является
bank-matched-contribution = Поступление по взносу
bank-matched-held-receipt = Удерживаемое поступление
bank-matched-bank-event = Проценты, комиссия или конвертация
bank-matched-disbursement = Платеж
bank-aside-form = Отложить строку
bank-aside-set = Отложить
bank-take-up = Вернуть строку в работу
bank-is-contribution = Средства по взносу
bank-is-held = Средства от неизвестного плательщика, подлежащие удержанию
bank-is-interest = Проценты
bank-is-charge = Банковская комиссия
bank-is-conversion = Конвертация валюты
bank-received-hint = Для конвертации.
bank-other-side = Строка, по которой это получено
bank-other-side-hint = Если эта строка тоже загружена.
match-suggested = Чем это может быть
match-none = Ни один ожидаемый взнос не соответствует этой строке. Укажите ниже, чем она является, или отложите ее.
match-due = Причитается: { $due }
match-reason-reference = В строке указан номер соглашения или письма.
match-reason-amount-due = Сумма равна всему, что причитается.
match-reason-amount-instalment = Сумма равна следующему платежу.
match-reason-amount-near = Сумма немного меньше; банк-посредник мог удержать комиссию.
match-reason-donor = Плательщик носит имя донора.
match-reason-currency = Валюта совпадает.
match-held = Средства поступили до соглашения и будут удерживаться.
match-excess = Поступило больше, чем причитается; излишек будет удерживаться.
match-take = Это данный взнос
match-form = Указать, чем это является
match-what = Вид операции
match-record = Зарегистрировать
match-payment = В строке указан номер платежа фонда: банк его исполнил.
match-payment-back = В строке указан номер платежа фонда: он возвращен.
match-payment-confirm = Зарегистрировать данные банка о платеже
bank-events = Проценты, комиссии и конвертации
bank-events-lead = Операции банка, собственные или по поручению. Один сотрудник регистрирует, другой проверяет; затем операция отражается в счетах.
bank-events-none = Таких операций здесь не найдено.
bank-event-form = Зарегистрировать проценты, комиссию или конвертацию
bank-event-record = Зарегистрировать
bank-what-interest = Проценты
bank-what-charge = Банковская комиссия
bank-what-conversion = Конвертация валюты
bank-amount-hint = Для конвертации: проданная сумма в ее валюте.
bank-advice-hint = Номер банковского уведомления.
bank-at-rate = { $usd } по курсу { $rate }
bank-check-form = Проверить
bank-check-text = Сравните с банковской выпиской. После подтверждения операция отражается в счетах.
task-match-lines = Сопоставить строки банковских выписок
task-remind-donors = Напомнить донорам о просроченных взносах
task-sign-held = Покрыть соглашением или вернуть удерживаемые поступления
task-check-held = Проверить поступления, подлежащие удержанию
task-check-bank = Проверить проценты, комиссии и конвертации
task-agree-donors = Принять решение о списаниях и возвратах
done-statement = Выписка загружена. Эти строки остается сопоставить.
done-line = Зарегистрировано и ожидает проверки удостоверяющего сотрудника.
done-line-aside = Строка отложена.
done-line-up = Строка снова подлежит сопоставлению.
done-line-payment = Данные банка о платеже зарегистрированы.
done-bank-event = Операция зарегистрирована. Она ожидает проверки удостоверяющего сотрудника.
done-bank-checked = Операция отражена в счетах.
refusal-line-no-payment = Платежа фонда с таким номером нет.

## The public table of contributions

figure-receivable = К получению
figure-refunded = Возвращено
figure-written-off = Списано
contributions-outcomes = Полученные суммы — проверенные и не возвращенные средства. К получению — подписанные, но еще не поступившие суммы, как они числятся в счетах; возвращенное и списанное указано отдельно.
