# The parameters: their page, their names and their choices.

parameters-title = Параметры
parameters-lead = То, что решение государств оставляет открытым, устанавливается здесь как параметр с указанием источника. Изменение предлагает управляющий фондом и утверждает Высокий представитель по вопросам разоружения. В нем делается ссылка на решение государств; оно вступает в силу с определенной даты и никогда — во время открытого конкурса.
parameters-propose = Предложить изменение
parameters-in-force = Действуют сегодня
parameters-history = История
parameters-versions = Версии
# $number is the number of the version.
parameters-version = Версия { $number }
parameters-changes = Что меняет эта версия
parameters-first = Это первая версия; она ничего не меняет.
parameters-decide = Принять решение по этому предложению
parameters-approve = Утвердить
parameters-refuse = Отклонить
parameters-withdraw = Отозвать предложение
parameters-propose-text = Измените только то, чего касается предложение; все остальное остается как есть. Сошлитесь на решение государств, на котором основано изменение.
parameters-send = Предложить
reason-if-refused = Необходимо в случае отклонения.
decision-hint = Например, резолюция или доклад с указанием пункта.
effective-hint = Изменение действует с этого дня и никогда — во время открытого конкурса.

## Names

param-activation-threshold-usd = Порог начала деятельности
param-activation-measure = Показатель для порога начала деятельности
param-activity-floor-usd = Наименьший бюджет мероприятия
param-fund-floor-percent = Резерв фонда, доля годового плана
param-board-donor-seats = Структура управления: места государств-доноров
param-board-beneficiary-seats = Структура управления: места государств-бенефициаров
param-board-term-years = Структура управления: срок полномочий в годах
param-advice-binding = Рекомендации структуры управления обязательны
param-posts-financing = Финансирование должностей
param-post-levels = Классы должностей
param-soft-preference = Доноры могут указать предпочтительное направление или регион
param-donor-in-agreement = Донор является стороной соглашений с бенефициарами
param-anon-fields = Данные, не раскрываемые, если донор просит не называть его
param-anon-allowed-for = Доноры, которые могут просить не называть их
param-anon-min-group = Наименьшая группа неназванных доноров, не требующая предупреждения
param-priority-share = Целевая доля наименее развитых стран, развивающихся стран, не имеющих выхода к морю, и малых островных развивающихся государств
param-women-share = Целевая доля женщин
param-same-person-limit = Число совещаний подряд, для участия в которых может быть поддержано одно и то же лицо
param-report-invitation = Предложение делегатам представить отчет
param-capital-rule = Значение слов «работающий в столице»
param-eligible-observers = Государства-наблюдатели могут выдвигать кандидатов
param-weight-relevance = Баллы за соответствие функций
param-weight-contribution = Баллы за планируемый вклад
param-weight-benefit = Баллы за пользу для государства
param-weight-follow-up = Баллы за план последующих действий
param-arbitration-gap = Разница в баллах, при превышении которой привлекается третий эксперт
param-pass-mark = Проходной балл заявок на мероприятия
param-state-cap = Делегатов от одного государства, не более
param-region-share-min = Наименьшая доля региона в мероприятиях
param-region-share-max = Наибольшая доля региона в мероприятиях
param-partner-types = Виды партнеров-исполнителей
param-other-domain = Другие области допускаются при наличии обоснования
param-calls-a = Конкурсов для делегатов в год
param-calls-b = Конкурсов на мероприятия в год
param-synthesis-public = Ежегодный сводный доклад публикуется
param-psc-rate = Вспомогательные расходы по программам
param-partner-overhead-max = Накладные расходы партнеров-исполнителей, не более
param-max-years = Наибольшая продолжительность мероприятия, в годах
param-accounts-retention-years = Срок хранения учетных документов, в годах
param-pii-retention-months = Срок хранения личных документов после закрытия, в месяцах
param-dsa-covered = Суточные выплачиваются
param-review-request-days = Число дней, в течение которых можно просить о пересмотре решения
param-conditional-allowed = Условные взносы принимаются
param-grant-expense-policy = Когда субсидия признается расходом
param-simple-grant-usd = Сумма, ниже которой применяется упрощенный график выплат
param-doubtful-steps = Резерв по сомнительной задолженности через 12, 24 и 36 месяцев, в процентах
param-consult-days = Рабочих дней на консультации
param-prodoc-days = Дней на подготовку проектного документа
param-attendance-min = Ожидаемая посещаемость делегатов
param-no-show-cooldown = Число совещаний без поддержки после неявки без причины
param-replacement-approval = Замена делегата из резерва
param-elearning-required = Требуется пройденный онлайновый курс

## Choices

choice-pledged = Объявленные суммы
choice-signed = Подписанные суммы
choice-received = Полученные суммы
choice-fund = Из средств фонда
choice-regular-budget = Из регулярного бюджета
choice-all = Все доноры
choice-non-state = Доноры, не являющиеся государствами
choice-always = Всегда
choice-on-request = По запросу
choice-never = Никогда
choice-capital-only = Только в столице
choice-capital-or-seat-of-government = В столице или в месте пребывания правительства
choice-on-report = При принятии отчета
choice-outright = При подписании
choice-notify = Высокий представитель уведомляется
choice-approve = Высокий представитель утверждает
