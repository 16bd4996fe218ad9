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
state-mission-in-session = На заседании
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
action-disbursement-request = Выплата запрошена
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
action-mission-arrive = Прибытие на заседание
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

refusal-nothing-to-pay = Здесь больше нечего выплачивать.
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
refusal-ticket-late = Билет приобретается не менее чем за { $days } дней до заседания. Если это невозможно, укажите причину.
refusal-meeting-not-begun = Заседание начинается { $date }.
refusal-attendance-unreadable = Укажите целые числа: обязательные заседания (не менее одного) и из них посещенные.
refusal-dsa-undecided = Участие ниже минимума. Сначала управляющий фондом решает, какие суточные причитаются.
refusal-dsa-not-covered = Действующие параметры не предусматривают суточных.
refusal-advance-on-its-way = Запрошен, но не отправлен аванс в размере { $amount }. Сначала его нужно отправить или вернуть.
