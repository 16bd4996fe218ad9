# Catalogue views. Wording is our own translation, to be reviewed by a native speaker. # review

## Search and comparison
facets-more = Другие фильтры
names-title = Названия и имена
compare-title = Сопоставить государства
compare-lead = Сопоставление до четырех государств: что известно по каждой теме и каким путем охвачено государство. Для всех одни и те же строки в одном порядке; здесь нет ни рейтингов, ни оценок.
compare-state = Государство { $n }
compare-do = Сопоставить
compare-none = Выберите выше от одного до четырех государств.
compare-overview = Обзор
compare-by-theme = По темам
compare-theme-not-said = Тема не указана
compare-more = Подробнее
compare-state-page = Страница государства
compare-reached = Охвачено через
compare-all = Все записи ({ $n })
compare-no-record = Записей нет

## Timeline
timeline-title = Хронология
timeline-lead = Сроки осуществления программ по данным источников. О чем источник не сообщает, то не изображено.
timeline-text = Для каждой записи — одна полоса на шкале лет. В таблице приведены те же даты.
timeline-filters = Изменить слова и фильтры
timeline-table = Записи и сроки
timeline-undated = Записей без даты: { $n }. Они приведены только в таблице.
timeline-said = Начало и окончание указаны
timeline-open = Окончание не указано; изображено до даты источника
timeline-day = Известна только одна дата

## Calendar
record-as-of-month = По состоянию на:
compare-no-state = Не выбрано
calendar-title = Календарь
calendar-lead = Курсы, учения и конференции из каталога, совещания механизма и конкурсы фонда.
calendar-month = Показать по месяцам
calendar-list = Показать списком
calendar-before = Предыдущий месяц
calendar-after = Следующий месяц
calendar-latest = Ближайший прошедший месяц с событиями:
calendar-next = Ближайший следующий месяц с событиями:
calendar-none = За этот период записей нет. Выберите другой месяц или год либо снимите фильтр.
calendar-none-coming = О предстоящих мероприятиях записей нет.
calendar-apart = В этом месяце, без указания дней
calendar-feed = Лента календаря (iCalendar)
calendar-feed-hint = Укажите этот адрес в своей программе-календаре: она будет обновляться сама. В ленту входят события, даты которых известны.
calendar-rule = Из каталога в календарь включаются записи, начало и окончание которых источник указывает с точностью до месяца или дня. Записи, для которых известен лишь год или не указано окончание, приведены в хронологии.
calendar-for = Для государства
calendar-kind = Вид
calendar-month-only = В источнике указан только месяц
calendar-eligible = Государства, которые могут участвовать по условиям конкурса
calendar-table = Мероприятия
calendar-all = Весь календарь
weekday-1 = Пн
weekday-2 = Вт
weekday-3 = Ср
weekday-4 = Чт
weekday-5 = Пт
weekday-6 = Сб
weekday-7 = Вс
event-course = Курс или практикум
event-exercise = Учения
event-conference = Конференция или обмен опытом
event-meeting = Совещание механизма
event-call = Конкурс фонда
event-call-opens = Открытие конкурса
event-call-closes = Срок подачи в рамках конкурса

## Documents
documents-title = Документы
documents-lead = Руководства, инструментарии, стратегии и национальные позиции: что представляет собой каждый документ и где его можно прочитать.
documents-none = Документов не найдено. Снимите фильтр или попробуйте другие слова.
documents-not-exhaustive = Этот перечень не является исчерпывающим. Если документ не внесен, это не значит, что его нет.
document-words = Слова из названия, описания или имени издателя
document-kind = Вид документа
document-kind-guide = Руководство
document-kind-toolkit = Инструментарий
document-kind-strategy = Национальная стратегия или политика
document-kind-position = Национальная позиция
document-kind-assessment = Оценка
document-kind-outcome = Итоговый документ конференции или процесса
head-document = Документ
document-publisher = Кем издан
document-date = Дата
document-read = Где прочитать
document-open = Открыть
document-no-scores = Фиксируются только сам факт оценки, ее дата и адрес, но не выводы и не баллы.
document-copy-of = Наша копия: { $name }
document-copy-licence = Снята { $date }. Основание: { $licence }
document-states = Государства
document-source = Откуда взята эта запись
document-new = Добавить документ
document-new-lead = Перед публикацией адрес открывает другой человек. Неизвестное оставьте пустым.
document-translations = Название на других языках
document-links-hint = По одной в строке: код языка, пробел и адрес, например fr https://example.org/guide.pdf. Если язык неизвестен, без кода.
document-states-hint = Чья это стратегия, позиция или оценка. По одному в строке: названия на любом из шести языков или коды, например FJI.
document-summary-hint = Одно предложение своими словами. Для оценки оставьте пустым.
document-source-hint = Документ с номером пункта или кто об этом сообщает.
document-opened-yes = Адрес открыт и ведет к этому документу
document-confirm-text = Адрес по-прежнему ведет к этому документу.
document-copy = Собственная копия
document-copy-text = Храните копию, только если это разрешает лицензия или издатель; тогда ее сможет прочитать здесь каждый.
document-licence = Что это разрешает
document-licence-hint = Название лицензии или письмо издателя с датой.
document-file = Файл
document-keep = Сохранить копию
document-withdraw-text = Документ исчезнет из публичного перечня. Это действие необратимо.
done-document-submitted = Документ представлен и ожидает проверки.
done-document-ended = Документ больше не публикуется.
done-document-kept = Копия сохранена.
task-verify-documents = Проверить представленные документы
task-publish-documents = Опубликовать проверенные документы
state-document-submitted = Представлен
state-document-verified = Проверен
state-document-rejected = Отклонен
state-document-published = Опубликован
state-document-withdrawn = Отозван
action-document-submit = Документ представлен
action-document-revise = Документ изменен
action-document-verify = Документ проверен
action-document-publish = Документ опубликован
action-document-confirm = Документ подтвержден
action-document-withdraw = Документ отозван
action-document-reject = Документ отклонен
action-document-keep = Копия сохранена

## States
state-documents = Стратегии, позиции и другие документы
state-documents-none = Документы этого государства не внесены. Это не значит, что их нет.
state-documents-all = Все документы этого государства
state-assessments = Оценки
state-assessments-none = Оценки не внесены.
state-calendar = Предстоит
compare-with = Сопоставить с другими государствами
contact-point = Контактный пункт назначен
contact-point-said = По сообщению самого государства, по состоянию на { $date }
contact-point-text = Хранятся и видны всем только «да» или «нет» и дата. Сведения о самом контактном пункте остаются в реестре.
contact-point-nominated = Назначило ли ваше государство контактный пункт для реестра?
contact-point-on = По состоянию на
own-state-title = Что ваше государство сообщает о себе
own-state-lead = Отвечать не обязательно. Ответ можно изменить в любое время.
own-state-save = Сохранить
own-gaps = Пробелы по темам
own-gaps-text = По каким темам для вашего государства нет записей, видят только ваше государство и управляющий фондом, если вы не дадите согласия показывать это всем.
own-gaps-shown = Можно ли показывать их всем?
done-own-state = Сведения, представленные вашим государством, сохранены.
action-profile-declare = Сообщено о контактном пункте
action-profile-agree = Ответ о показе пробелов

## Gaps of States
gaps-states-title = Государства по темам
gaps-states-lead = Записи по отдельным государствам в разбивке по темам и статусам, то, что завершается в течение шести месяцев, и темы, по которым записей нет.
gaps-states-rule = Пробелы отдельного государства показываются только ему и управляющему фондом, а всем — лишь с согласия государства.
gaps-states-none = Здесь нет государств, сведения о пробелах которых вам доступны. Посмотрите данные по регионам или войдите от имени своего государства.
gaps-source-date = Дата:
gaps-source-undated = Дата не указана
gaps-named = поименно
gaps-reached = через регион или организацию
gaps-ending = Завершается в течение шести месяцев: { $n }

## Refusals
refusal-reading-language = Начните строку с кода языка из двух или трех букв либо с адреса.
refusal-document-state-missing = Назовите государство, которому принадлежит стратегия, позиция или оценка.
refusal-assessment-link-only = Об оценке хранятся только сам факт ее проведения, дата и адрес. Оставьте описание пустым и не сохраняйте копию.
refusal-document-summary-long = Описание слишком длинное. Скажите в одном-двух предложениях, о чем документ.
refusal-licence-missing = Укажите, что разрешает хранить копию: лицензия или письмо издателя.
refusal-not-your-state = Это может сообщить только представительство данного государства.

## Demonstration
demo-clock-year = Год и месяц спустя: записи каталога, не подтвержденные за это время, помечаются
month-of-year = { $month ->
        [1] Январь
        [2] Февраль
        [3] Март
        [4] Апрель
        [5] Май
        [6] Июнь
        [7] Июль
        [8] Август
        [9] Сентябрь
        [10] Октябрь
        [11] Ноябрь
       *[12] Декабрь
    } { $year } года

## Ways that readers look for

home-programmes = Существующие программы наращивания потенциала: для кого и кем, с картой, календарем и сопоставлением.
search-words = Слова
search-state-page = Смотреть, что учтено по этому государству
theme-elsewhere = В других классификациях
record-link-footnote = Указано в источнике, сноска { $note }
