# Кампании по сбору ответов. Термины следуют словарям; review отмечает то, что не имеет официальной формы.

campaigns-title = Сбор ответов
campaigns-lead = Государствам-членам, структурам системы Организации Объединенных Наций и другим участникам предлагается сообщить, какую поддержку в наращивании потенциала они оказывают и получают и в какой нуждаются. Каждый ответ можно прочитать полностью.
campaigns-none = Ни одна кампания еще не открыта.
campaigns-office-lead = У кампании есть письма на шести языках, срок и вопросник без обязательных вопросов.
campaigns-office-none = Кампаний пока нет. Начните первую: письма уже составлены, и их можно изменить.
head-campaign = Кампания
head-reply = Ответ
head-reply-of = От кого
head-reply-sent = Направлен
head-marks = Пометки

## In the office

campaign-new = Начать кампанию
campaign-new-lead = Ничего не рассылается, пока управляющий фондом не откроет кампанию. В письмах { "{" }deadline{ "}" } обозначает срок, а { "{" }link{ "}" } — адрес.
campaign-edit = Изменить проект
campaign-keep = Сохранить проект
campaign-titles = Название
campaign-letter-hint = Напишите { "{" }deadline{ "}" } там, где должен стоять срок, и { "{" }link{ "}" } там, где должен стоять адрес.
campaign-sections = Разделы вопросника
campaign-deadline = Срок
campaign-deadline-hint = По времени UTC
campaign-open = Открыть кампанию
campaign-open-text = Письма становятся общедоступными, и можно направлять ответы. Изменить письма после этого нельзя; срок можно продлить.
campaign-extend = Продлить срок
campaign-extend-text = Новый срок и причину видят все. Перенести срок на более раннюю дату нельзя.
campaign-reason-hint = Ее видят все.
campaign-close = Закрыть кампанию
campaign-close-text = Ответы больше не принимаются, даже опоздавшие. Направленные ответы остаются доступными.
campaign-discard = Отказаться от проекта
campaign-discard-text = Проект аннулируется. Это действие необратимо.
campaign-paper = Ввести ответ, полученный на бумаге
campaign-paper-text = Введенное публикуется сразу с пометкой, что его ввел Секретариат. То, что государство сохранило само, не меняется.
campaign-public-page = Публичная страница
campaign-back = Вернуться, ничего не меняя
campaign-letters = Письма
campaign-opened = Письма разосланы
campaign-extension = Продление
campaign-extended-from = С { $from } на { $to }
campaign-closed = Закрыта
campaign-group-missions = Вербальная нота постоянным представительствам
campaign-group-un-entities = Письмо структурам системы Организации Объединенных Наций
campaign-group-others = Электронное письмо другим организациям
campaign-letter-missions =
    Секретариат свидетельствует свое уважение постоянным представительствам и предлагает государствам-членам представить свои мнения о существующих программах и инициативах по наращиванию потенциала в области безопасности информационно-коммуникационных технологий в рамках системы Организации Объединенных Наций и за ее пределами.
    Ответы просьба направить не позднее { "{" }deadline{ "}" } по адресу { "{" }link{ "}" }, в виде электронной таблицы или на бумаге. Ни один вопрос не является обязательным. Каждый ответ будет опубликован в том виде, в каком он получен.
campaign-letter-un-entities =
    Секретариат был бы признателен за представление не позднее { "{" }deadline{ "}" } информации о программах и инициативах вашей организации по наращиванию потенциала в области безопасности информационно-коммуникационных технологий.
    Вопросник размещен по адресу { "{" }link{ "}" }. Ни один вопрос не является обязательным. Каждый ответ будет опубликован в том виде, в каком он получен.
campaign-letter-others =
    Просим сообщить не позднее { "{" }deadline{ "}" } о программах и инициативах вашей организации по наращиванию потенциала в области безопасности информационно-коммуникационных технологий.
    Вопросник размещен по адресу { "{" }link{ "}" }. Ни один вопрос не является обязательным. Каждый ответ будет опубликован в том виде, в каком он получен.

## Who has answered

campaign-states-answered = Ответившие государства
campaign-of-states = Из числа государств, которым направлен запрос ({ $n }), отдельно или в совместном ответе
campaign-entities-answered = Другие ответившие организации
campaign-map = Ответы государств
campaign-answered = Ответ получен
campaign-answered-jointly = Названо в совместном ответе
campaign-not-answered = Ответа нет
campaign-no-judgement = «Ответа нет» означает лишь, что ответ здесь не получен. Ответы добровольны; из их отсутствия не делается никаких выводов.
campaign-replies-states = Ответы государств
campaign-replies-entities = Ответы других организаций
campaign-no-replies = Пока нет.
campaign-mark-late = После срока
campaign-mark-extension = В продленный срок
campaign-mark-joint = Совместный ответ
campaign-way-web = Через страницы сайта
campaign-way-sheet = В виде электронной таблицы
campaign-way-paper = На бумаге, введен Секретариатом
campaign-supplemented = Дополнен: { $time }
campaign-reply-of = Ответ: { $who }
campaign-earlier = Направлено ранее: { $time }
campaign-note-number = Номер вербальной ноты или письма
campaign-note-hint = Если он есть. Его видят все.
campaign-not-answered-here = Ответа нет
campaign-joint = Дан также от имени этих государств
campaign-joint-hint = Только для совместного ответа: по одному государству в строке, на любом языке. Каждое должно было дать согласие.
campaign-joint-with = В совместном ответе; отправитель: { $who }
campaign-state-reply = Ответ на вопросник
campaign-state-none = Ответ не получен. Ответы добровольны; из их отсутствия не делается никаких выводов.

## The questionnaire

campaign-section-strategies = Национальная стратегия и политика
campaign-ask-strategies = Есть ли национальная стратегия или политика в области безопасности информационно-коммуникационных технологий? С какого времени и где с ней можно ознакомиться?
campaign-section-international-law = Международное право
campaign-ask-international-law = По каким темам есть национальная позиция или обучение и где с этим можно ознакомиться?
campaign-section-norms = Нормы ответственного поведения государств
campaign-ask-norms = Какие нормы охватывает ваша работа по осуществлению и каким образом?
campaign-section-confidence-building = Меры укрепления доверия
campaign-ask-confidence-building = Какие меры охватывает ваша работа и каким образом?
campaign-section-contact-point = Глобальный реестр контактных пунктов
campaign-ask-contact-point = Назначен ли контактный пункт? Не указывайте имен и контактных данных: ответы публикуются.
campaign-section-assessments = Оценки
campaign-ask-assessments = Какие оценки потенциала проводились, когда и где с ними можно ознакомиться? Результаты и баллы не запрашиваются.
campaign-section-programmes-given = Предлагаемые программы
campaign-ask-programmes-given = Какие программы и инициативы вы осуществляете или финансируете, для кого, с какого и до какого времени?
campaign-section-programmes-received = Получаемая поддержка
campaign-ask-programmes-received = Какими программами и инициативами вы пользуетесь и до какого времени?
campaign-section-needs = Потребности
campaign-ask-needs = В каких областях желательна поддержка? Этот ответ публикуется: пишите здесь только то, что может быть общедоступным.
campaign-section-views = Мнения и извлеченные уроки
campaign-ask-views = Что оказалось успешным, чего не хватает, что следует сделать Организации Объединенных Наций?

## Writing a reply

campaign-reply-write = Составить ответ
campaign-reply-private = Ни один вопрос не является обязательным. Написанное видит только ваше государство или ваша организация, пока ответ не направлен.
campaign-reply-keep = Сохранить
campaign-reply-preview = Сохранить и просмотреть
campaign-reply-send = Направить ответ
campaign-reply-send-text = С этого момента ответ смогут прочитать все. Позднее можно направить дополнение; направленное остается доступным.
campaign-reply-sent-already = Ответ направлен. То, что вы меняете здесь, никто не видит, пока вы не направите и это.
campaign-reply-sent-see = Посмотреть направленный ответ
campaign-reply-back = Вернуться к ответу
campaign-reply-nothing = Нет ничего, что не было бы уже направлено.
campaign-reply-language = Язык ответа
campaign-not-open-any-more = Эта кампания больше не принимает ответов.
campaign-sheet = С помощью электронной таблицы
campaign-sheet-text = Заполните столбцы «{ campaign-choose }», «{ campaign-in-words }» и «{ campaign-link }» таблицы и загрузите ее здесь. Правильно заполненные строки включаются в сохраненный ответ; об остальных сообщается, что в них неверно. Сам ответ при этом не направляется. Таблица может быть на любом из шести языков.
campaign-sheet-file = Заполненная таблица (XLSX или CSV)
campaign-sheet-load = Загрузить таблицу
campaign-sheet-workbook = Получить вопросник в виде рабочей книги (XLSX)
campaign-sheet-template = Получить вопросник в виде таблицы (CSV)
campaign-sheet-section = Раздел
campaign-sheet-question = Вопрос
campaign-sheet-choices = Варианты
campaign-how-section = Оставьте как есть: здесь указано, к какому разделу относится строка.
campaign-how-read = Для чтения. То, что вы здесь напишете, не учитывается.
campaign-how-chosen = В разделах с вариантами: что применимо, по названию или коду, каждое на отдельной строке ячейки или через точку с запятой. Ячейка предлагает варианты; можно вписать несколько.
campaign-how-text = Простой текст. Оставьте пустым, если не желаете отвечать.
campaign-entity-name = Название организации
campaign-entity-kind = Вид организации
campaign-entity-un = Системы Организации Объединенных Наций
campaign-entity-other = Другая
campaign-choose = Что применимо
campaign-in-words = Своими словами
campaign-link = Где можно ознакомиться
campaign-who = Кто отвечает
campaign-who-state = Государство
campaign-who-un = Структура системы Организации Объединенных Наций
campaign-who-other = Другая организация
campaign-respondent = Название
campaign-respondent-hint = Государства на любом языке или организации
campaign-came = Дата получения
done-campaign-kept = Проект сохранен.
done-campaign-opened = Кампания открыта.
done-campaign-extended = Срок продлен.
done-campaign-closed = Кампания закрыта.
done-campaign-discarded = Проект отменен.
done-reply-kept = Ответ сохранен. Он не направлен.
done-reply-sent = Ответ направлен. Его могут прочитать все.
done-reply-recorded = Ответ введен и опубликован.

## Workflow

state-campaign-draft = Проект
state-campaign-open = Открыта
state-campaign-discarded = Отменена
state-campaign-closed = Закрыта
state-campaign-reply-draft = Составляется
state-campaign-reply-sent = Направлен
action-campaign-draft = Кампания подготовлена
action-campaign-edit = Проект кампании изменен
action-campaign-discard = Проект кампании отменен
action-campaign-open = Кампания открыта
action-campaign-extend = Срок кампании продлен
action-campaign-close = Кампания закрыта
action-campaign-reply-save = Ответ сохранен
action-campaign-reply-send = Ответ направлен
action-campaign-reply-record = Введен ответ, полученный на бумаге
task-open-campaigns = Открыть или отменить подготовленные кампании
task-close-campaigns = Закрыть кампании с истекшим сроком или продлить срок
task-reply-campaign = Ответить на вопросник, если вы того желаете
refusal-campaign-title-lang = Нет названия { $lang }.
refusal-campaign-letter-lang = { $group }: нет текста { $lang }.
refusal-campaign-sections-missing = Выберите хотя бы один раздел вопросника.
refusal-campaign-deadline-past = Срок должен быть в будущем.
refusal-campaign-not-later = Новый срок должен быть позднее нынешнего, { $deadline }.
refusal-campaign-runs-still = Срок, { $deadline }, еще не истек.
refusal-campaign-not-open = Кампания не открыта: ответы не принимаются.
refusal-reply-empty = Ни на что не дано ответа. Ответьте хотя бы в одном разделе, прежде чем направлять.
refusal-reply-day-outside = Выберите день между открытием кампании и сегодняшним днем.
refusal-reply-section-unknown = В этой кампании нет раздела «{ $section }».
refusal-section-twice = На этот раздел уже отвечает одна из предыдущих строк.
refusal-nothing-to-choose = В этом разделе нет вариантов: ответьте своими словами.
refusal-reply-sheet-part = Принято строк: { $good }. Не принято: { $bad }; каждая указана ниже со своим номером.
