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
