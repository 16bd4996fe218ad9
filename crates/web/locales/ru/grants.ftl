# Grants: partners, agreements, reports, refunds; orders, payroll and programme support.

## Status of a partner

state-partner-recorded = Ожидает одобрения
state-partner-cleared = Одобрен
state-partner-barred = Исключен

## Status of an agreement

state-agreement-drafting = Составляется
state-agreement-submitted = На рассмотрении Высокого представителя
state-agreement-approved = Утверждено
state-agreement-confidentiality-agreed = Условия конфиденциальности согласованы
state-agreement-cleared = Одобрено юристами
state-agreement-signed-beneficiary = Подписано бенефициаром
state-agreement-signed-un = Подписано обеими сторонами
state-agreement-active = Действует
state-agreement-suspended = Приостановлено
state-agreement-terminated = Расторгнуто
state-agreement-operationally-closed = Работы завершены
state-agreement-financially-closed = Счета закрыты
state-agreement-cancelled = Отменено

## Status of a report

state-report-due = Ожидается
state-report-overdue = Просрочен
state-report-escalated = Просрочен, вопрос ведет управляющий фондом
state-report-submitted = Представлен
state-report-queried = Запрошены уточнения
state-report-accepted = Принят
state-report-waived = Больше не требуется

## Status of an order

state-order-drafted = Проект
state-order-approved = Утвержден
state-order-committed = Обязательство принято
state-order-closed = Закрыт
state-order-cancelled = Отменен

## What was done, as the log says it

action-partner-record = Партнер внесен
action-partner-clear = Партнер одобрен
action-partner-bar = Партнер исключен
action-partner-name-people = Названы лица, действующие за партнера
action-agreement-draft = Составлен проект соглашения
action-agreement-edit = Проект соглашения изменен
action-agreement-submit = Соглашение представлено на утверждение
action-agreement-send-back = Соглашение возвращено
action-agreement-approve = Соглашение утверждено
action-agreement-meet-condition = Условие соглашения выполнено
action-agreement-agree-terms = Условия конфиденциальности согласованы
action-agreement-clear = Соглашение одобрено юристами
action-agreement-sign-beneficiary = Соглашение подписано бенефициаром
action-agreement-sign-un = Соглашение подписано от имени фонда, обязательство принято
action-agreement-begin = Начато исполнение соглашения
action-agreement-commit-year = Принято обязательство на следующий год соглашения
action-agreement-ask-tranche = Запрошен транш
action-agreement-ask-owed = Запрошена выплата причитающегося по соглашению
action-agreement-shift = Сумма перенесена между статьями бюджета
action-agreement-extend = Соглашение продлено без дополнительных расходов
action-agreement-propose-amendment = Предложена поправка
action-agreement-amend = Поправка утверждена
action-agreement-refuse-amendment = Поправка отклонена
action-agreement-suspend = Соглашение приостановлено
action-agreement-resume = Исполнение соглашения возобновлено
action-agreement-notify = Направлено уведомление о расторжении
action-agreement-reply = Внесен ответ на уведомление
action-agreement-terminate = Соглашение расторгнуто
action-agreement-cancel = Соглашение отменено
action-agreement-record-refund = Внесен возврат от партнера
action-agreement-check-refund = Возврат от партнера проверен
action-agreement-release = Часть обязательства снята
action-agreement-confirm-advance = Аванс подтвержден получателем
action-agreement-close-operations = Работы по соглашению завершены
action-agreement-close-accounts = Счета по соглашению закрыты
action-report-submit = Отчет представлен
action-report-query = По отчету запрошены уточнения
action-report-accept-narrative = Описательная часть отчета принята
action-report-accept = Финансовая часть отчета принята
action-report-pass = Отчет просрочен
action-report-escalate = Просроченный отчет взят на контроль управляющим фондом
action-report-waive = Отчет больше не требуется
action-order-draft = Составлен заказ
action-order-approve = Заказ утвержден
action-order-commit = По заказу принято обязательство
action-order-cancel = Заказ отменен
action-order-deliver = Внесена поставка
action-order-accrue = Расход начислен
action-order-invoice = Внесен счет-фактура
action-order-payroll = Проведена заработная плата за месяц
action-order-release = Часть обязательства по заказу снята
action-order-close = Заказ закрыт
action-order-ask-payment = Запрошена оплата заказа

## Refusals: partners

refusal-partner-type-not-taken = Для партнеров этого типа требуется особое разрешение; без него допускаются: { $types }.
refusal-partner-not-cleared = Этот партнер не одобрен. Сначала управляющий фондом вносит результаты его проверки.
refusal-partner-barred = Этот партнер исключен. Укажите другого партнера.

## Refusals: the project document

refusal-ends-before-start = Последний день предшествует первому.
refusal-activity-below-floor = Бюджет мероприятия составляет не менее { $floor }; здесь — { $usd }.
refusal-budget-year-outside = В бюджете есть суммы вне лет мероприятия ({ $first }–{ $last }).
refusal-too-many-years = Мероприятие длится не более { $most } календарных лет.
refusal-monitoring-too-small = На мониторинг и оценку требуется не менее { $least } — 5 % бюджета.
refusal-overhead-too-large = Накладные расходы партнера здесь не могут превышать { $most }.
refusal-outright-to-partner = Безвозвратный грант предоставляется самому правительству-бенефициару, а не партнеру. Уберите партнера или признавайте расход по отчетам.
refusal-tranches-not-whole = Сумма траншей — { $percent } %. Она должна составлять 100, каждый — больше нуля.
refusal-reports-not-in-order = Сроки отчетов должны следовать один за другим после первого дня мероприятия.
refusal-not-begun = Мероприятие начинается { $date }.

## Refusals: tranches and money

refusal-all-years-committed = По всем годам этого соглашения обязательства приняты.
refusal-outright-has-no-tranches = Безвозвратный грант выплачивается целиком, а не траншами.
refusal-outright-amount-stands = Сумма безвозвратного гранта после подписания не меняется.
refusal-tranches-all-asked = Все транши запрошены.
refusal-tranche-before-unpaid = Транш { $number } еще не выплачен.
refusal-tranche-report-missing = Отчет по траншу { $number } еще не принят.
refusal-tranche-too-little-spent = Принято расходов на { $spent }; требуется { $needed } — три четверти предыдущего транша.
refusal-tranche-nothing-left = Из обязательств ничего не осталось.
refusal-tranche-unconfirmed = Платеж { $number } отправлен, банк его не подтвердил. Сначала внесите, что с ним стало.
refusal-year-not-committed = Транш составляет { $usd }; принято обязательств и свободно лишь { $left }. Сначала управляющий фондом принимает обязательство на следующий год.
refusal-advance-open = Не закрыт аванс на { $usd }. Сначала по нему отчитываются или его возвращают.
refusal-advance-differs = В учете значится { $held }. Если партнер подтверждает иную сумму, выясните причину до закрытия года.
refusal-payment-open = Есть незавершенный платеж. Сначала он должен быть произведен и подтвержден.
refusal-refund-unchecked = Возврат ожидает проверки удостоверяющим сотрудником.

## Refusals: reports

refusal-reports-open = Открытых отчетов: { $count }. Сначала каждый принимается либо снимается с указанием причины.
refusal-report-overdue = Отчет { $number } должен был поступить { $date } и просрочен. До его получения транши не выплачиваются.
refusal-narrative-first = Сначала сотрудник по проектам принимает описательную часть.

## Refusals: changes

refusal-shift-nothing = Укажите сумму и две разные статьи.
refusal-line-needs-amendment = { $line }: изменение более чем на { $most } (25 % статьи) требует поправки.
refusal-shift-needs-amendment = Переносы более чем на { $most } по всем статьям (15 % бюджета) требуют поправки.
refusal-extension-not-later = Новый срок окончания должен быть позже { $date }.
refusal-extension-needs-amendment = Продление далее { $date } (шесть месяцев после последнего согласованного срока) требует поправки.
refusal-amendment-waits = Одна поправка уже ожидает решения Высокого представителя.
refusal-amendment-nothing = Поправка ничего не меняет.
refusal-reply-day-past = Оставьте время для ответа: выберите более поздний день.
refusal-reply-not-heard = Сначала управляющий фондом направляет уведомление, а другая сторона отвечает либо пропускает срок.

## Refusals: orders

refusal-nothing-to-accrue = К { $date } нет поставок, которые не были бы оплачены по счету или начислены.
refusal-invoice-twice = Счет-фактура с этим номером по данному заказу уже внесен.
refusal-payroll-twice = Заработная плата за { $month } уже проведена.
refusal-month-outside = Выберите начавшийся месяц в пределах заказа.
refusal-accrual-open = Начислено и еще не выставлено в счетах: { $usd }.

## Budget lines

budget-personnel = Персонал и консультанты
budget-travel = Поездки
budget-training = Обучение
budget-equipment = Оборудование
budget-contractual = Услуги по контрактам
budget-monitoring = Мониторинг и оценка
budget-audit = Аудит
budget-overhead = Накладные расходы партнера

## Agreements

agreement = Соглашение
agreements-title = Соглашения
agreements-lead = Соглашения о мероприятиях окна B: с кем, на какую сумму и на каком этапе каждое.
agreements-none = Соглашений нет. Сотрудник по проектам составляет соглашение после утверждения мероприятия Высоким представителем.
agreement-number = Соглашение { $number }
agreement-new = Составить соглашение
agreement-new-text = Начните с известного; транши следуют из бюджета, их можно изменить на следующей странице. После изменения дат сохраните еще раз: тогда в бюджете будет каждый год.
agreement-draft = Сохранить проект
agreement-edit = Изменить проект
agreement-save = Сохранить проект
agreement-gaps = Прежде чем представить:
agreement-beneficiaries = Государства-бенефициары
agreement-recipient = Выплачивается
agreement-time = Срок
agreement-ends = Последний день
agreement-decision = Решение Высокого представителя
agreement-approved = Утверждено
agreement-terms-state = Условия конфиденциальности, государство
agreement-terms-fund = Условия конфиденциальности, фонд
agreement-cleared = Юридическое одобрение
agreement-signed-state = Подписано бенефициаром
agreement-signed-fund = Подписано от имени фонда
agreement-payee = Получатель платежа
agreement-payee-open = Указать банковские реквизиты
agreement-money = Движение средств
agreement-committed = Обязательства
agreement-committed-hint = Прямые расходы без вспомогательных по программам
agreement-spent = Признано расходом
agreement-spent-hint = По принятым отчетам либо при подписании
agreement-advance = Открытый аванс
agreement-advance-hint = Выплачено, не отчитано и не возвращено
agreement-room = Свободно
agreement-room-hint = Обязательства, не израсходованные, не авансированные и не в пути
agreement-owed = Причитается
agreement-owed-hint = Принято сверх авансов либо безвозвратный грант, еще не запрошенный
agreement-contractual = Последующие годы
agreement-contractual-hint = Договорные, при наличии средств; с вспомогательными расходами
agreement-line = Статья бюджета
agreement-budget = Бюджет
agreement-no-budget = Бюджета пока нет.
agreement-agreed-line = согласовано: { $usd }
agreement-year-committed = обязательство принято
agreement-year-contractual = при наличии средств
agreement-tranche = Транш
agreement-percent = Доля
agreement-payment = Платеж
agreement-report = Отчет
agreement-plan = Транши и отчеты
agreement-plan-outright = Отчеты; сам грант выплачивается целиком
agreement-no-plan = Траншей пока нет.
agreement-notice = Направлено уведомление о расторжении; ответ ожидается до { $date }. Причины: { $reasons }
agreement-reply = Ответ
agreement-reply-record = Внести ответ
agreement-next = Что можно сделать сейчас
agreement-submit = Представить Высокому представителю
agreement-send-back = Вернуть
agreement-agree-terms = Согласиться с условиями конфиденциальности
agreement-clear = Внести юридическое одобрение
agreement-sign-beneficiary = Внести подпись бенефициара
agreement-begin = Начать мероприятие
agreement-suspend = Приостановить
agreement-resume = Возобновить
agreement-approve = Утвердить
agreement-approve-text = То, что покрывают ассигнования, резервируется сейчас, включая вспомогательные расходы по программам. Непокрытые годы остаются договорными, при наличии средств.
agreement-with-psc = Бюджет с вспомогательными расходами по программам
conditions-hint = По одному условию в строке. Каждое блокирует подписание, пока сотрудник по проектам не признает его выполненным.
field-conditions = Условия
agreement-condition-met = Это условие выполнено
agreement-condition-open = Одно из условий утверждения еще не выполнено:
agreement-sign = Подписать от имени фонда
agreement-sign-text = С этой подписью принимается обязательство и назначаются сроки отчетов. Безвозвратный грант сразу признается расходом.
agreement-cancel = Отменить соглашение
agreement-cancel-text = Зарезервированное возвращается в ассигнования.
agreement-terminate = Расторгнуть
agreement-terminate-text = Из ожидаемых отчетов требуется лишь последний, в течение 30 дней. Неизрасходованное возвращается.
agreement-close = Завершить работы
agreement-close-text = Все отчеты получены. Далее остаются только расчеты: возвраты, снятие обязательств, закрытие счетов.
agreement-close-accounts = Закрыть счета
agreement-close-accounts-text = Остаток обязательства возвращается в ассигнования.
terms-hint = Номер приложения, согласованного обеими сторонами до начала работ.
clear-hint = Номер юридического заключения.
signed-copy-hint = Номер подписанного экземпляра в деле.
suspend-hint = Задержка отчета, признаки мошенничества, санкции против партнера, безопасность, форс-мажор.
notice-give = Направить уведомление о расторжении
field-reply-by = Ответить до
field-assets = Имущество и у кого остается
assets-hint = Напишите «нет», если ничего долговечного не приобреталось.
field-evaluation = Предусмотрена оценка
field-objective = Цель и результаты
field-lead-state = Ведущее государство-бенефициар
lead-state-hint = Оно подписывает; без партнера выплата идет ему.
field-other-states = Другие государства-бенефициары
other-states-hint = Трехбуквенные коды через пробел, например KEN SEN.
field-partner = Партнер-исполнитель
partner-hint = Кто получает средства. Оставьте пустым, если исполняет само правительство.
agreement-decision-hint = Номер решения об утверждении мероприятия.
field-decided-on = Дата решения
field-starts = Первый день
field-expense-policy = Когда признается расходом
agreement-refund-clause = Положение о возврате
refund-clause-usual = Неизрасходованное возвращается фонду в течение 60 дней после последнего дня.
field-grant-allotment = Ассигнования
grant-allotment-hint = Из чего оплачивается. Должно быть выбрано до представления.
budget-of-year = Бюджет на { $year } год
budget-hint = В долларах США, без вспомогательных расходов фонда. Пусто — ничего.
plan-hint = Вместе 100 %. Каждый отчет относится к своему траншу.
tranche-percent = Транш { $number }, %
tranche-report-due = Срок отчета { $number }
tranche-next = Следующий транш
tranche-next-text = Транш { $number }: { $usd }. Выплачивается после того, как четыре человека проверят, удостоверят, утвердят и отправят его.
tranche-not-yet = Пока запросить нельзя:
tranche-ask = Запросить транш
owed-ask = Запросить выплату
owed-ask-text = Причитается { $usd }, выплата не запрошена.
commit-year = Принять обязательство на следующий год
commit-year-text = На { $year } год требуется { $usd } с вспомогательными расходами; в ассигнованиях свободно { $free }.
release-button = Снять то, что не будет израсходовано
release-text = В ассигнования можно вернуть до { $usd }. Отменить это нельзя.
release-what = То, что не израсходовано и не выдано авансом и не будет израсходовано, возвращается в ассигнования вместе с вспомогательными расходами по программам.

## Changes of an agreement

shift-record = Перенести между статьями
shift-text = Без поправки: не более 25 % статьи и 15 % бюджета в целом.
field-budget-year = Год
field-line-from = Из статьи
field-line-to = В статью
extend-button = Продлить без дополнительных расходов
extend-text = До шести месяцев после последнего согласованного срока; срок последнего отчета сдвигается на столько же.
amendment-title = Предложенная поправка
amendment-propose = Предложить поправку
amendment-text = Иную сумму, цель, партнера или более поздний срок утверждает Высокий представитель.
amendment-reason-hint = Причина и номер согласия бенефициара.
amendment-change = Изменение бюджета
amendment-line = { $from }, затем { $to }
amendment-approve = Утвердить поправку
amendment-approve-text = Прирост обязательства принимается сейчас, уменьшение снимается.
amendment-refuse = Отклонить поправку

## Refunds and advances

refunds-title = Возвраты
grant-refund-record = Внести возврат
grant-refund-text = Проводится после проверки удостоверяющим сотрудником.
refund-checked = Проверен
refund-waits = Ожидает проверки
refund-check = Поступление в банке подтверждаю
grant-refund-check-text = { $usd }, номер { $reference }. Проверка проводит запись.
field-was = Чем это было
was-advance = Еще аванс
was-this-year = Расход этого года
was-earlier-year = Расход прошлого года
advance-confirm = Внести подтверждение аванса
advance-confirm-text = В конце года получатель письменно подтверждает остаток.
advance-unconfirmed = Не подтвержден

## Reports

head-report = Отчет
report-number = Отчет { $number }
reports-due-title = Ожидаемые отчеты
reports-due-lead = Что ожидается, рассматривается или просрочено. Через тридцать дней после срока отчет просрочен, и без него транши не выплачиваются.
reports-due-none = Отчеты не ожидаются.
report-due = Срок
report-submitted = Представлен
report-recorded-by-staff = Внесено сотрудниками по документу: { $paper }
report-narrative = Описательная часть
report-narrative-accepted = Описательная часть принята
report-accepted = Цифры приняты
report-figures = Расходы по статьям
report-spent = Израсходовано по этому отчету
report-question = Вопрос
report-answer = Ответ
report-form = Представить отчет
report-form-text = Что израсходовано после предыдущего отчета, по статьям.
report-submit = Представить отчет
narrative-hint = Что сделано, что получилось, что отличалось от плана.
field-received-as = Получено как
received-as-hint = Документ или письмо, с которого вносятся данные, с датой.
narrative-accept = Принять описательную часть
narrative-accept-text = Затем помощник по финансовым вопросам рассматривает цифры.
report-accept = Принять цифры
report-accept-text = { $usd } признается расходом вместе с вспомогательными расходами.
report-waits-narrative = Сначала сотрудник по проектам принимает описательную часть.
report-query = Задать вопрос
field-question = Вопрос
report-escalate = Взять на контроль просроченный отчет
report-waive = Больше не требовать
reminder-30 = срок в течение 30 дней
reminder-7 = срок в течение 7 дней
reminder-0 = срок наступил

## Partners

partner = Партнер-исполнитель
partners-title = Партнеры-исполнители
partners-none = Партнеры не внесены. Внесите ниже.
partner-form = Внести партнера
partner-record = Внести партнера
field-partner-name = Название партнера
field-partner-type = Тип
partner-type-ngo = Неправительственная организация
partner-type-academia = Научное учреждение
partner-type-io = Международная организация
partner-type-ro = Региональная организация
partner-type-un = Структура Организации Объединенных Наций
partner-type-firm = Частная фирма
field-organisation = Организация в справочнике
organisation-hint = Если это одна из внесенных межгосударственных организаций.
partner-clear = Одобрить партнера
partner-clear-text = До выплат: санкционные и исключающие списки, аудированная отчетность, возможности, прежняя работа.
partner-due-diligence = Проверка
field-waived = Разрешен непредусмотренный тип
waived-hint = Укажите причину в проверке.
partner-bar = Исключить партнера
partner-barred-why = Причина исключения
partner-people = Назвать, кто за него действует
field-people = Кто за него действует
people-hint = Учетные записи с ролью партнера-исполнителя. Они подают отчеты и запрашивают транши.
partner-balance = Авансы у партнера
partner-no-agreements = Ни одно соглашение не называет этого партнера.
partner-paid = Авансировано
partner-confirmed = Подтверждено за прошлый год

## Orders

head-order = Заказ
orders-title = Заказы и должности
orders-lead = Что закупает сам фонд, и его должности: утверждено, обязательство принято, поставлено, выставлено, оплачено.
orders-none = Заказов нет. Их составляет помощник по финансовым вопросам.
order-number = Заказ { $number }
order-new = Составить заказ
order-draft = Сохранить заказ
order-no-allotment = Нет открытых ассигнований на текущие расходы. Сначала их выделяет управляющий фондом.
order-kind-monitoring = Мониторинг, оценка, аудит
order-kind-portal = Перевод, заседания, портал
order-kind-posts = Должности
field-supplier = Поставщик
supplier-hint = Пусто для должностей.
order-amount-hint = Без вспомогательных расходов, которые резервируются вместе с ней.
order-from = С
order-until = По
order-price = Цена
order-accrued = Начислено, без счета
order-to-pay = По счетам, не запрошено
order-paid = Оплачено
order-deliveries = Поставки
order-invoices = Счета
order-payments = Платежи
order-approve = Утвердить заказ
order-approve-text = Резервируется { $needed } с вспомогательными расходами; в ассигнованиях свободно { $free }.
order-commit = Принять обязательство
order-commit-text = После этого заказ может быть направлен поставщику.
order-deliver = Внести поставку
order-invoice = Внести счет
field-last = Это последний счет
last-invoice-hint = Тогда списывается все начисленное, излишек возвращается.
order-payroll = Провести зарплату за месяц
field-month = День месяца
order-pay = Запросить оплату
order-pay-text = К оплате { $usd }.
order-no-payee = Нет получателя с подтвержденными реквизитами. Сначала внесите его.
order-accrue = Начислить поставленное
order-accrue-text = К концу года: поставлено к этому дню, счет не выставлен.
order-accrue-date = Поставлено к
order-close = Закрыть заказ
order-close-text = Остаток обязательства снимается.
order-cancel-text = На этом заказ прекращается. Зарезервированное или принятое по нему возвращается в ассигнования.
order-cancel = Отменить заказ

## Programme support

support-title = Вспомогательные расходы к уплате
support-lead = Начисляется на каждый расход и причитается счету вспомогательных расходов до погашения.
support-due = Причитается
support-in-flight = В пути
support-nothing = Сейчас погашать нечего.
support-settle = Запросить погашение

## Done

done-agreement = Соглашение обновлено.
done-agreement-drafted = Проект сохранен.
done-agreement-approved = Соглашение утверждено, средства зарезервированы.
done-agreement-signed = Соглашение подписано, обязательство принято.
done-payment-asked = Выплата запрошена. Четыре человека проверят, удостоверят, утвердят и отправят ее.
done-refund-recorded = Возврат внесен и ожидает удостоверяющего сотрудника.
done-report = Отчет обновлен.
done-report-accepted = Цифры приняты и проведены.
done-partner = Данные партнера обновлены.
done-order = Заказ обновлен.

## Tasks

task-narrative = Прочитать представленные отчеты
task-begin-agreement = Начать подписанные мероприятия
task-clear-partner = Одобрить партнеров
task-agree-terms = Согласовать условия конфиденциальности
task-sign-agreement = Подписать соглашения
task-sign-for-state = Подписать соглашения от имени государства
task-overdue-reports = Заняться просроченными отчетами
task-approve-order = Утвердить заказы
task-approve-agreement = Принять решение по соглашениям
task-decide-amendment = Принять решение по поправкам
task-accept-report = Принять цифры отчетов
task-clear-agreement = Внести юридические одобрения
task-check-refund = Проверить возвраты партнеров
task-commit-order = Принять обязательства по заказам
task-give-report = Представить ожидаемые отчеты
