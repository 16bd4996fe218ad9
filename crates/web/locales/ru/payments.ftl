# Payees, disbursements, payment files and the money of missions.

## Status of bank details of a payee

state-payee-without = Без банковских реквизитов
state-payee-proposed = Банковские реквизиты ожидают подтверждения
state-payee-payable = Банковские реквизиты подтверждены
state-payee-changing = Заблокировано: изменение реквизитов ожидает подтверждения
state-payee-closed = Закрыто

## Status of a disbursement

state-disbursement-requested = Запрошена
state-disbursement-verified = Проверена
state-disbursement-certified = Удостоверена
state-disbursement-approved = Утверждена
state-disbursement-collected = В платежном файле
state-disbursement-sent = Отправлена, не подтверждена
state-disbursement-confirmed = Выплачена, подлежит отчету
state-disbursement-reported = Отчет представлен
state-disbursement-queried = По отчету есть вопросы
state-disbursement-accepted = Отчет принят
state-disbursement-settled = Завершена
state-disbursement-rejected = Отклонена банком
state-disbursement-not-arrived = Не поступила в банк
state-disbursement-returned = Возвращена, не выплачена

## Who acted before on a disbursement

disbursement-act-request = запрос
disbursement-act-verify = проверка
disbursement-act-certify = удостоверение
disbursement-act-approve = утверждение
disbursement-act-send = отправка
disbursement-act-return = возврат
disbursement-act-confirm = регистрация подтверждения
disbursement-act-reject = регистрация отказа
disbursement-act-miss = установление, что она не поступила

## What was done, as the log says it

action-disbursement-verify = Выплата проверена
action-disbursement-certify = Выплата удостоверена
action-disbursement-approve = Выплата утверждена
action-disbursement-return = Выплата возвращена
action-disbursement-refused = Действие по выплате отклонено: то же лицо уже действовало ранее

## Refusals

refusal-acted-before = Вы уже участвовали в этой выплате ({ $act }). Каждое действие совершает другое лицо; это действие должен совершить кто-то другой с той же ролью.
refusal-payee-blocked = Этому получателю сейчас платить нельзя ({ $state }). Сначала его банковские реквизиты должны быть подтверждены обратным звонком.
refusal-payee-unknown = Выберите зарегистрированного получателя.
refusal-payee-name-missing = Укажите наименование получателя.
refusal-call-back-missing = Укажите, кому вы звонили и по какому ранее имевшемуся номеру.
refusal-call-back-before = Звонок должен быть сделан после предложения реквизитов ({ $date }).
refusal-evidence-missing = Для вывода, сделанного вручную, нужны номер операции банка и пояснение, откуда это известно.
refusal-entry-not-its-own = Эта проводка не относится к данной выплате. Загрузите страницу заново.
refusal-more-than-committed = Здесь можно выплатить не более { $left }.

## Status of a mission

state-mission-opened = Открыта
state-mission-visa-applied = Подано заявление на визу
state-mission-visa-granted = Виза получена или не требуется
state-mission-visa-refused = В визе отказано
state-mission-ticketed = Билет выписан
state-mission-advanced = Аванс отправлен
state-mission-in-session = На совещании
state-mission-returned = Заседание завершено, расчет предстоит
state-mission-reported = Отчет представлен
state-mission-settled = Расчет завершен
state-mission-withdrawn = Отозвана до выписки билета
state-mission-withdrawn-late = Отозвана после выписки билета
state-mission-no-show = Неявка
state-mission-replaced = Заменена другим кандидатом
state-nomination-released = Не едет
state-payment-file-drafted = Составлен, не передан
state-payment-file-sent = Передан банку
state-payment-file-discarded = Отменен

## What was done, as the log says it: payees, payment files, missions

action-payee-record = Получатель зарегистрирован с реквизитами
action-payee-propose = Предложены банковские реквизиты
action-payee-confirm = Реквизиты подтверждены обратным звонком
action-payee-discard = Реквизиты не подтверждены
action-payee-close = Получатель закрыт
action-payment-file-collect = Платежный файл составлен
action-payment-file-hand-over = Платежный файл передан: платежи отправлены и проведены
action-payment-file-discard = Платежный файл отменен
action-disbursement-confirm = Платеж подтвержден вручную
action-disbursement-reject = Платеж отклонен банком: сторнирован
action-disbursement-miss = Платеж не поступил в банк: сторнирован
action-disbursement-bank-file = Приняты подтверждения банка
action-mission-apply-visa = Подано заявление на визу
action-mission-no-visa = Виза не требуется
action-mission-grant-visa = Виза получена
action-mission-refuse-visa = В визе отказано: обязательство снято
action-mission-withdraw = Отзыв до выписки билета: обязательство снято
action-mission-substitute = Замена другим кандидатом государства
action-mission-record-ticket = Билет зарегистрирован
action-mission-return-ticket = Билет возвращен на доработку
action-mission-ticket = Билет подтвержден
action-mission-arrive = Прибытие на совещание
action-mission-attend = Участие зарегистрировано
action-mission-leave = Журнал участия закрыт
action-mission-report = Отчет получен
action-mission-decide-dsa = Решение о суточных принято
action-mission-settle = Расчет по поездке завершен
action-mission-withdraw-late = Отзыв после выписки билета
action-mission-miss = Неявка установлена
action-mission-record-refund = Возврат зарегистрирован
action-mission-check-refund = Возврат проверен

## Refusals: payments and missions

refusal-pay-day-past = Выберите сегодняшний или более поздний день.
refusal-payee-blocked-named = Получателю { $payee } сейчас платить нельзя: изменение реквизитов не подтверждено. До этого выплата { $number } приостановлена.
refusal-fund-account-missing = Собственный счет фонда не подтвержден. R8 предлагает его в разделе «Получатели», R12 подтверждает.
refusal-payment-number-unknown = { $number } не является номером нашего платежа.
refusal-payment-amount-differs = Банк сообщает { $paid } по { $number }; отправлено { $amount }. Выясните вручную.
refusal-payment-told-before = Этот платеж уже отмечен более ранней строкой.
refusal-payment-not-sent = { $number } не отправлялась.
refusal-confirmations-nothing-new = В этом файле нет сведений о платежах, которые еще ожидаются.
refusal-details-not-yet = Реквизиты сообщаются после утверждения кандидатуры.
refusal-substitute-other-state = Выберите другого кандидата того же государства в том же конкурсе.
refusal-ticket-waits = Билет зарегистрирован и ожидает подтверждения.
refusal-ticket-none = Нет билета, ожидающего подтверждения.
refusal-ticket-late = Билет приобретается не менее чем за { $days } дней до совещания. Если это невозможно, укажите причину.
refusal-meeting-not-begun = Заседание начинается { $date }.
refusal-attendance-unreadable = Укажите целые числа: обязательные заседания (не менее одного) и из них посещенные.
refusal-dsa-undecided = Участие ниже минимума. Сначала управляющий фондом решает, какие суточные причитаются.
refusal-dsa-not-covered = Действующие параметры не предусматривают суточных.
refusal-advance-on-its-way = Запрошен, но не отправлен аванс в размере { $amount }. Сначала его нужно отправить или вернуть.

## Navigation and lists

nav-payments = Выплаты
nav-missions = Поездки
head-payee = Получатель
head-purpose = Назначение платежа
head-number = Номер
head-requested = Запрошено
head-payments = Платежи
head-pay-on = Дата платежа
head-sent = Передан
head-bank-account = Банковский счет
head-for = За что

## What is paid

purpose-tranche = Транш партнеру
purpose-outright-grant = Безусловный грант
purpose-report-balance = Остаток по отчету
purpose-travel-advance = Аванс на суточные и путевые расходы
purpose-ticket = Билет
purpose-delegate-claim = Требование делегата
purpose-payroll = Оклады по должностям
purpose-programme-support = Расходы на вспомогательное обслуживание программы
purpose-invoice = Счет поставщика
purpose-donor-refund = Возврат донору

## Payees

payee = Получатель
payees-title = Получатели
payees-lead = Все, кому выплачиваются средства. Реквизиты предлагает одно лицо, а подтверждает другое, перезвонив по ранее имевшемуся номеру.
payees-none = Получателей здесь не найдено.
payee-new = Зарегистрировать получателя
payee-record = Зарегистрировать получателя
payee-close = Закрыть получателя
payee-hint = Получатели с подтвержденными реквизитами.
payee-kind-delegate = Делегат
payee-kind-partner = Партнер-исполнитель
payee-kind-donor = Донор
payee-kind-supplier = Поставщик
payee-kind-un-account = Другой счет Организации Объединенных Наций
payee-kind-fund = Собственный счет фонда
field-payee-kind = Вид получателя
field-payee-name = Наименование получателя
field-bank-name = Владелец счета
bank-name-hint = Как в банке, латинскими буквами без диакритических знаков.
field-bank-account = IBAN или номер счета
details-account-hint = IBAN проверяется при отправке; пробелы не имеют значения.
field-bic = BIC банка
bic-hint = Нужен, если у счета нет IBAN.
details-two-persons = По этим реквизитам ничего не выплачивается, пока другое лицо не подтвердит их обратным звонком.
details-reason-hint = Почему меняются реквизиты и откуда это известно.
details-propose = Предложить реквизиты
details-confirm = Подтвердить реквизиты
details-discard = Не подтверждать
details-none-wait = Реквизитов, ожидающих подтверждения, нет.
details-waiting = Ожидают подтверждения
details-show = Полные реквизиты
call-back = Обратный звонок
call-back-said = { $whom }, { $number }, { $date }
call-back-text = Позвоните получателю сами по номеру, который имелся до поступления этих реквизитов, а не по указанному вместе с ними. Попросите прочитать реквизиты.
field-whom = С кем вы говорили
whom-hint = Имя и должность.
field-number = Набранный номер
number-hint = И где он имелся: договор, дело, справочник.
field-on = Дата
done-details-proposed = Реквизиты предложены. Их подтвердит другое лицо.
done-details-confirmed = Реквизиты подтверждены.
done-details-discarded = Предложенные реквизиты отклонены.
done-payee-closed = Получатель закрыт.
own-bank-title = Банковские реквизиты
own-bank-lead = Счет, на который перечисляется аванс. Его видят только те, кто платит и проверяет; остальные видят последние четыре знака.
own-bank-give = Отправить реквизиты
own-bank-not-yet = Реквизиты сообщаются после утверждения кандидатуры.
own-bank-waits = Эти реквизиты подтверждаются. Изменить их можно будет позже.

## Disbursements

disbursement = Выплата
disbursements-title = Выплаты
disbursements-lead = Каждую выплату запрашивают, проверяют, удостоверяют, утверждают и отправляют разные лица. Отправленное никогда не отправляется повторно само собой.
disbursements-none = Выплат здесь не найдено. Платежи запрашиваются на странице поездки, соглашения или заказа.
disbursement-acts = Действия
disbursement-return = Вернуть эту выплату
sign-verify = Проверить выплату
sign-certify = Удостоверить выплату
sign-approve = Утвердить выплату
sign-text = Вы отвечаете за это действие своим именем. Сверьте сумму, получателя и назначение.
sign-now = Подписать
sign-not-yours = Сейчас здесь ничто не ждет вашего действия.
sent-unconfirmed = Отправлено, но банк не подтвердил. Повторно не отправляется, пока не выяснено, что с этим стало.
find-out = Записать, что с ней стало
find-out-record = Записать вывод
find-out-text = Отказ или вывод, что платеж не поступил, сторнирует проводку; лишь тогда его можно запросить заново.
found-confirm = Банк выполнил платеж
found-reject = Банк отклонил или вернул платеж
found-miss = Платеж не поступил в банк
field-outcome = Что с ней стало
evidence = Что известно
evidence-said = { $reference }, { $date }
evidence-by-hand = Выяснено вручную
evidence-note-hint = Откуда это известно: кого спросили, что видели.
done-signed-payment = Действие записано.
done-payment-returned = Выплата возвращена.
done-found-out = Вывод записан.
done-payment-requested = Платеж запрошен.
confirmations-title = Подтверждения банка
confirmations-lead = Файл camt.054 банка построчно сообщает, что выплачено и что возвращено.
confirmations-hint = XML, не более 5 МБ. Верные строки принимаются; об остальных сообщается.
confirmations-load = Загрузить файл
confirmations-waiting = Отправлены и не подтверждены
confirmations-sum = Платежей: { $count }; всего { $sum }
refusal-confirmations-part-taken = Принято строк: { $good }. Не принято: { $bad } — по следующим причинам.
done-confirmations = Подтверждения приняты.

## Payment files

payment-file = Платежный файл
payment-files-title = Платежные файлы
payment-files-lead = Лицо с правом банковской подписи собирает утвержденные выплаты в файл и передает его один раз. С этого момента они считаются отправленными.
payment-files-none = Платежных файлов пока нет.
collect-nothing = Утвержденных выплат, ожидающих оплаты, нет.
collect-title = Составить платежный файл
collect-button = Собрать
field-disbursements = Утвержденные выплаты
field-pay-on = День платежа
hand-over = Передать банку
hand-over-text = Платежей: { $count }, всего { $sum }. При передаче они проводятся и считаются отправленными; отменить это нельзя. После этого файл можно скачать и передать банку.
hand-over-now = Передать
hand-over-was = Этот файл уже передан или отменен.
file-discard = Отменить этот файл
file-discard-text = Его выплаты остаются утвержденными, их можно собрать снова.
file-download = Скачать
file-download-xml = pain.001 для банка (XML)
file-download-csv = То же в виде таблицы (CSV)
file-download-text = Передайте банку один из двух файлов, один раз. Файлы содержат реквизиты; не храните их больше нигде.
done-collected = Платежный файл составлен. Передайте его, когда пора платить.
done-handed-over = Передано: платежи отправлены и проведены. Скачайте файл и передайте его банку.
done-file-discarded = Платежный файл отменен.

## Missions

mission = Поездка делегата
missions-lead = Поездки делегатов от согласия до расчета: что зарезервировано, выплачено вперед, израсходовано и подлежит возврату.
missions-none = Поездок здесь не найдено. Поездка открывается, когда согласились представительство и кандидат.
mission-committed = Зарезервировано
mission-paid-ahead = Билет и аванс оплачены
mission-spent = Израсходовано
mission-left = Остаток обязательства
mission-refund-due = Причитается фонду
mission-refund-open = Еще причитается фонду
mission-claim-due = Причитается делегату
mission-round = Тур отбора
mission-first-day = Первый день совещания
mission-estimate = Смета: билет, суточные, путевые и прочие расходы
mission-attendance = Участие
attendance-said = { $attended } из { $required } обязательных заседаний
mission-report = Отчет или место его хранения
mission-fault = Без форс-мажора
mission-no-fault = Без вины
mission-substitute = Едет вместо него
mission-substitute-see = Открыть кандидатуру
mission-vacant = Место свободно. Его может занять первый из резерва.
mission-not-now = Это невозможно при нынешнем статусе поездки.
mission-withdraw = Отозвать этого делегата
mission-arrive = Прибыл на совещание
mission-leave = Закрыть журнал участия
end-text = { $amount } возвращается в лимит конкурса, место освобождается, вина не отмечается. Отменить это нельзя.
visa-title = Виза
visa-applied-on = Дата заявления на визу
visa-apply = Записать заявление
visa-none = Виза не требуется
visa-granted = Виза выдана
visa-refuse = В визе отказано
ticket-record-title = Билет
ticket-record = Записать билет
ticket-number = Номер билета или счета
ticket-number-hint = Как указано турагентством.
ticket-paid-reference = Банковская ссылка, если оплачен сразу
ticket-paid-hint = Оставьте пустым, если агентство выставляет счет: он оплачивается выплатой.
ticket-late = Почему не куплен раньше
ticket-late-hint = Только если осталось менее 16 дней.
ticket-on-account = На счет агентства
ticket-paid = Оплачен сразу, номер { $reference }
ticket-waits = Билет ожидает подтверждения
ticket-confirm-title = Подтвердить билет
ticket-confirm-text = Сверьте со сметой и самым прямым и экономичным маршрутом. После подтверждения билет проводится в учете.
ticket-confirm = Подтвердить билет
ticket-return = Вернуть
pay-ticket = Запросить оплату билета
pay-ticket-text = Турагентству причитается { $amount }.
pay-advance = Запросить аванс
pay-advance-text = Делегату авансируются суточные и путевые расходы на { $amount }.
pay-claim = Запросить выплату по требованию
pay-claim-text = Делегату еще причитается { $amount }.
pay-no-details = Делегату ничего нельзя выплатить: реквизитов нет или они не подтверждены. Их сообщает делегат или представительство на странице кандидатуры.
attendance-title = Журнал участия
attendance-record = Записать участие
field-attended = Посещено заседаний
field-required = Обязательных заседаний
report-title = Отчет делегата
report-record = Записать отчет
dsa-title = Суточные при недостаточном участии
dsa-text = Участие ниже { $least } %. Решите, сколько причитается; делегат видит сумму и причину.
dsa-decide = Записать решение
dsa-decided = Суточные по решению
field-dsa = Суточные
field-terminals = Путевые расходы, виза и прочее
settle-title = Произвести расчет по поездке
settle-lead = Укажите стоимость поездки. Выплаченное вперед и неиспользованное причитается фонду; израсходованное сверх того — делегату.
settle-text = Билет { $ticket }, отправленный аванс { $advance }, зарезервировано { $committed }.
settle-dsa-hint = За проведенные ночи; при недостаточном участии — по решению.
settle-button = Рассчитать и провести
lose-title = Не поехал после выписки билета
lose-what = Что произошло
lost-miss = Делегат не приехал
lost-withdraw-late = Государство отозвало делегата
field-force-majeure = Форс-мажор
force-majeure-hint = Вне контроля делегата и государства; отказ в визе — всегда.
lose-recoverable = Что можно вернуть
lose-hint = Из { $amount }, уплаченных за билет и аванс.
lose-text = Невозвратное проводится как потерянные расходы, остаток обязательства снимается. Государство может оспорить решение.
lose-button = Решить и провести
substitute-title = Отправить другого кандидата государства
substitute-text = Обязательство снимается, другая поездка предварительно резервируется. Затем соглашаются другой кандидат и представительство.
field-substitute = Кандидат
substitute-button = Заменить
mission-refund-title = Записать возврат
refund-record = Записать возврат
refund-check-title = Проверить возврат
refund-check-text = Сверьте с банковской выпиской. После подтверждения возврат проводится в учете.
done-mission = Данные поездки обновлены.
done-mission-ended = Поездка завершена.
done-ticket-recorded = Билет записан и ожидает подтверждения.
done-settled = Расчет по поездке произведен и проведен.

## What waits

task-confirm-details = Подтвердить банковские реквизиты
task-verify-payments = Проверить выплаты
task-certify-payments = Удостоверить выплаты
task-approve-payments = Утвердить выплаты
task-collect-payments = Собрать утвержденные выплаты
task-hand-over = Передать платежные файлы
task-unconfirmed = Платежи отправлены и не подтверждены
task-missions-visa = Поездки, ожидающие визу
task-record-tickets = Купить и записать билеты
task-confirm-tickets = Подтвердить билеты
task-settle-missions = Произвести расчет по поездкам
task-travel-refunds = Возвраты по поездкам, причитающиеся фонду
task-check-travel-refunds = Проверить возвраты по поездкам

## Requests and the bank's statement

refusal-nothing-to-pay = Здесь больше нечего выплачивать.
action-disbursement-request = Выплата запрошена
by-statement = Подтвердить по выписке
by-statement-text = Выписка банка { $statement } показывает этот платеж { $date }.
kind-receipt-held = Удерживаемое поступление
fund-account-first = Пока ничего нельзя выплатить: собственного счета фонда нет или он не подтвержден. R8 предлагает его, R12 подтверждает.
