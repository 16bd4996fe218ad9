# Labels of fields, hints beneath them, heads of tables and short words used on many pages.

## Words of many pages

answer-yes = Да
answer-no = Нет
filter = Отобрать
total = Итого
history = История
history-empty = Пока ничего не произошло.
entries = Проводки
file-size = { $size } КБ

## Heads of tables and rows

head-account = Счет
head-after = Новое значение
head-allotment = Ассигнование
head-amount = Сумма
head-before = Прежнее значение
# Of a rule of selection: whether it keeps the list from having more points.
head-binds = Ограничивает
head-call = Конкурс
head-changed = Последнее изменение
head-changes = Изменения
head-closes = Закрывается
head-comment = Комментарий
head-confirmed = Подтверждено как
head-cost = Стоимость, включая вспомогательные расходы по программам
head-credit = Кредит
head-criterion = Критерий
head-currency = Валюта
head-date = Дата
head-debit = Дебет
head-decision = Решение, на которое делается ссылка
head-donor = Донор
head-effective = Действует с
head-finding = Вывод
head-from = Действует с
head-group = Региональная группа
head-hash = Контрольная сумма
head-journal = Журнал
head-kind = Вид донора
head-level = Уровень
head-limit = Предел
head-loaded = Загружено
head-log = Запись журнала
head-measure = Показатель
# A State of the United Nations (not the status of a record).
head-member-state = Государство
head-name = Имя или название
head-nominee = Кандидат
head-offered = Предложено
head-outcome = Итог
head-parameter = Параметр
head-points = Баллы
# Points gained if a limit were larger by one.
head-price = Цена в баллах
head-rate = Единиц за один доллар США
head-reason = Причина
head-receipt = Номер подтверждения
head-reviewer = Эксперт
head-reviewers = Эксперты
head-roles = Роли
head-rule = Правило
head-seats = Места
head-source = Источник
# The status of a record in its workflow (not a State of the United Nations).
head-state = Статус
# Least developed country, landlocked developing country, small island developing State.
head-status = Группы стран
head-usd = Доллары США
head-used = Использовано
head-value = Значение
head-version = Версия
head-what = Что
head-when = Когда
head-who = Кто
head-why = Почему

## Fields of the office

field-about = Описание
field-active = Учетной записью можно пользоваться
field-allotment = Ассигнование, включая вспомогательные расходы по программам
field-amount = Сумма
field-account = Счет
field-anonymous = Просил ли донор в письменной форме не называть его публично?
field-comment = Комментарий
field-conflict = Есть ли у вас конфликт интересов в связи с этим делом?
field-currency = Валюта
field-date = Дата документа
field-decision = Решение государств
field-donor-kind = Вид донора
field-donor-name = Наименование донора
field-donor-state = Государство
field-effective = Действует с
field-exit = Итог
field-file = Файл
field-into = Включить в список
field-journal = Журнал
field-login = Адрес электронной почты
field-measure = Показатель
field-meeting = Совещание
field-memo = Меморандум Высокому представителю
field-name = Имя или название
field-new = Новый пароль
field-nights = Ночи
field-nomination = Кандидатура
field-note = Примечание для представительства
field-offered-on = Дата письма с предложением
field-office = Ведомство или министерство
field-out = Исключить из списка
field-password = Пароль
field-present = Нынешний пароль
# What to look for in a list.
field-q = Поиск
field-reason = Причина
field-reason-code = Основание для этого подтверждения
field-reference = Номер документа
field-reviewer = Эксперт
field-roles = Роли
field-seats = Места
field-state = Государство
field-ticket = Ориентировочная цена билета
field-tied = Связаны ли в письме средства с определенным использованием?
field-tied-words = Слова, связывающие средства
field-title = Название
field-words = Вашими словами
hint-usd = В долларах США.

## Fields of a nomination

field-family-name = Фамилия
field-given-names = Имена
field-sex = Пол, как в паспорте
field-email = Адрес электронной почты кандидата
field-post = Должность
field-employer = Министерство или ведомство
field-employer-type = Вид работодателя
field-duty-station = Место службы
field-field = Область деятельности
field-post-since = В этой должности с
field-experience = Непосредственный опыт в нынешней должности
field-contribution = Планируемый вклад в работу совещания
field-benefit = Польза для государства
field-follow-up = План последующих действий после совещания
field-passport-until = Паспорт действителен до
field-available = Может ли кандидат присутствовать во все дни совещания?
field-overlap = Совпадает ли по времени с совещанием другая служебная поездка?
field-other-sponsor = Другой спонсор той же поездки
field-departure-city = Город отправления
field-attend-all = Будет ли кандидат присутствовать на всех официальных заседаниях и участвовать во всех параллельных мероприятиях по наращиванию потенциала?
field-report = Представит ли кандидат подробный отчет, если его об этом попросят?
field-publish-name = Согласен ли кандидат на публикацию имени в случае отбора?
field-note-verbale = Вербальная нота
field-statement = Заявление кандидата
hint-email = Кандидат дает согласие через учетную запись с этим адресом.
hint-employer = Полностью, как это должно быть указано в письмах.
hint-duty-station = Место, где кандидат работает большую часть времени.
hint-experience = Что из выполняемого кандидатом на нынешней должности относится к теме совещания.
hint-contribution = Что кандидат намерен сказать или подготовить, в чем принять участие.
hint-benefit = Например, делегация невелика или недавно не получала поддержки фонда.
hint-follow-up = Что и к какому сроку будет сделано в стране с полученными знаниями.
hint-passport = Паспорт должен быть действителен еще не менее шести месяцев после совещания. Копия паспорта не запрашивается.
hint-other-sponsor = Назовите любой другой фонд или программу стипендий, к которым обратились за оплатой той же поездки.
hint-attend-all = Присутствие регистрируется во время совещания.
hint-report = После совещания, если фонд запросит отчет.
hint-publish-name = Ответ не влияет на отбор. Название выдвинувшего государства публикуется в любом случае.
employer-type-government = Правительство
employer-type-other = Другой
duty-station-capital = Столица
duty-station-seat-of-government = Место пребывания правительства, если это не столица
duty-station-mission-new-york = Постоянное представительство в Нью-Йорке
duty-station-elsewhere = Другое место
# Choices of the field of work.
field-cyber-diplomacy = Кибердипломатия или цифровая дипломатия
field-digital-policy = Цифровая политика
field-policy = Политика безопасности в сфере использования информационно-коммуникационных технологий
field-technical = Смежная техническая область
field-other = Другая
