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
value-not-in-force = Не действует
value-seats =
    { $n ->
        [one] { $n } места
        [few] { $n } мест
        [many] { $n } мест
       *[other] { $n } места
    }
parameters-from-file = Предложить на основе файла
parameters-from-file-text = Файл правил в формате TOML или JSON заменяет все правила отбора; правила, которых в нем нет, перестают действовать. Изменения показываются до внесения предложения.
field-rules = Файл правил
parameters-read-file = Прочитать файл
parameters-file-changes = Что изменил бы файл
parameters-file-same = Файл содержит действующие правила. Ничего не изменилось бы.
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
param-revenue-standard = Стандарт признания доходов
param-grant-expense-policy = Когда субсидия признается расходом
param-simple-grant-usd = Сумма, ниже которой применяется упрощенный график выплат
param-doubtful-steps = Резерв по сомнительной задолженности через 12, 24 и 36 месяцев, в процентах
param-consult-days = Рабочих дней на консультации
param-prodoc-days = Дней на подготовку проектного документа
param-attendance-min = Ожидаемая посещаемость делегатов
param-no-show-cooldown = Число совещаний без поддержки после неявки без причины
param-replacement-approval = Замена делегата из резерва
param-elearning-required = Требуется пройденный онлайновый курс
param-women-min = Женщины, не менее
param-men-min = Мужчины, не менее
param-ldc-min = Наименее развитые страны, не менее
param-lldc-min = Развивающиеся страны, не имеющие выхода к морю, не менее
param-sids-min = Малые островные развивающиеся государства, не менее
param-ldc-share = Цель для наименее развитых стран
param-lldc-share = Цель для развивающихся стран, не имеющих выхода к морю
param-sids-share = Цель для малых островных развивающихся государств
param-target-weight-priority = Вес цели для наименее развитых стран, развивающихся стран, не имеющих выхода к морю, и малых островных развивающихся государств
param-target-weight-women = Вес цели для женщин
param-target-weight-ldc = Вес цели для наименее развитых стран
param-target-weight-lldc = Вес цели для развивающихся стран, не имеющих выхода к морю
param-target-weight-sids = Вес цели для малых островных развивающихся государств
param-every-group = Место для каждой региональной группы, в которой есть отвечающий требованиям кандидат, если позволяет число мест
param-new-states-first = Из равных списков предпочтение – государствам, ранее не получавшим поддержки
param-new-state-min = Государства, ранее не получавшие поддержки, не менее
param-sponsored-penalty = Вычитаемые баллы в зависимости от того, сколько раз государство получало поддержку
param-sub-region-max = Каждый субрегион, не более
param-sub-regions-max = Отдельные субрегионы, не более
param-activity-state-cap = Мероприятий от одного государства, не более
param-implementer-share-max = Наибольшая доля одного партнера-исполнителя в мероприятиях
param-gender-share-min = Наименьшая доля мероприятий, направленных на гендерное равенство
param-activity-reserve = Доля подтвержденных поступлений, сохраняемая в резерве
param-activity-value = Ценность мероприятия при отборе
param-group-afr-min = Государства Африки: не менее
param-group-afr-max = Государства Африки: не более
param-group-apg-min = Государства Азиатско-Тихоокеанского региона: не менее
param-group-apg-max = Государства Азиатско-Тихоокеанского региона: не более
param-group-eeg-min = Государства Восточной Европы: не менее
param-group-eeg-max = Государства Восточной Европы: не более
param-group-grulac-min = Государства Латинской Америки и Карибского бассейна: не менее
param-group-grulac-max = Государства Латинской Америки и Карибского бассейна: не более
param-group-weog-min = Государства Западной Европы и другие государства: не менее
param-group-weog-max = Государства Западной Европы и другие государства: не более

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
choice-ipsas23 = IPSAS 23
choice-ipsas47 = IPSAS 47
choice-on-report = При принятии отчета
choice-outright = При подписании
choice-notify = Высокий представитель уведомляется
choice-approve = Высокий представитель утверждает
choice-score = Оценка
choice-score-amount = Оценка, умноженная на сумму
choice-score-sqrt-amount = Оценка, умноженная на квадратный корень из суммы
