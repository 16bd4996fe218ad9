# Почта и сохраненные поиски.

## Mail

mail-subject-campaign-open = Вам предлагается ответить
mail-subject-campaign-extended = Срок для ответа продлен
mail-subject-campaign-reminder = Приближается срок для ответа
mail-subject-freshness = Следует подтвердить вашу запись
mail-subject-search-confirm = Письма о поиске: это вы?
mail-subject-search-news = Новое по сохраненному вами поиску
mail-text-campaign-open = Открыт сбор ответов. Письмо, срок и вопросник находятся здесь:
mail-text-campaign-extended = Срок сбора ответов продлен. Он указан здесь:
mail-text-campaign-reminder = Приближается срок сбора ответов, а ваш ответ не получен. Ответы добровольны. Вопросник находится здесь:
mail-text-freshness = Следует подтвердить запись, которую вы внесли в каталог, чтобы читатели знали, действительна ли она. Она находится здесь:
mail-text-search-confirm = Кто-то попросил присылать на этот адрес письма о поиске. Если это были вы, начните здесь; если нет, ничего не делайте, и через семь дней адрес будет удален:
mail-text-search-news = По сохраненному вами поиску есть новое или измененное. Оно находится здесь:
mail-foot = Это письмо отправлено автоматически. В нем есть ссылка и нет никаких сведений.
mail-stop = На той же странице можно одним нажатием прекратить эти письма; ваш адрес тогда удаляется.
mail-template-campaign-open = Кампания открыта
mail-template-campaign-extended = Срок продлен
mail-template-campaign-reminder = Напоминание о сроке
mail-template-freshness = Запись следует подтвердить
mail-template-search-confirm = Вопрос, нужны ли письма
mail-template-search-news = Новое по сохраненному поиску
mail-own-title = Письма, которые я получаю
mail-address = Адрес
mail-language = Язык писем
mail-choose = Сохранить
mail-own-searches = Сохраненные поиски
mail-own-none = Сохраненных поисков нет. Найдите программы и выберите «Письма о новом».
mail-to-visitor = Посетитель
mail-link = Куда ведет ссылка
mail-again = Попробовать еще раз
mail-failed = Неотправленные письма
mail-server-set = Почтовый сервер задан: ожидающее отправляется, когда приходит время.
mail-server-none = Почтовый сервер не задан. Письма ждут, пока не будет указан параметр mail_server.
mail-outbox-title = Почта
mail-outbox-lead = В каждом письме есть ссылка и нет никаких сведений. Адреса посетителей здесь не показываются.
mail-outbox-none = Писем нет.
head-mail = Письмо
head-mail-to = Кому
head-written = Написано
head-sent-or-next = Отправлено или следующая попытка
head-tries = Попытки
head-search = Поиск
head-saved = Сохранен
head-last-mail = Последнее письмо
head-manage = Управление
task-failed-mail = Посмотреть неотправленные письма
done-mail-chosen = Язык сохранен.
done-mail-again = Письмо ожидает повторной отправки.
privacy-mail = Тот, кто сохраняет поиск, оставляет электронный адрес. Он используется только для этих писем, не входит в журнал, никому не показывается и удаляется, когда письма прекращены, или через семь дней, если он не подтвержден. В письмах есть ссылка и нет никаких сведений.

## Saved searches

search-save-title = Письма о новом
search-save-lead = Когда опубликованная запись, которую находит этот поиск, появляется или меняется, вы получаете письмо, не чаще раза в день.
search-save = Сохранить поиск
search-see = Посмотреть поиск
search-email = Электронный адрес
search-email-hint = Используется только для этого и удаляется, когда вы прекращаете письма.
search-visitor-text = Сначала вы получите письмо со ссылкой. Письма начнутся только после того, как вы по ней перейдете.
search-own-text = Письма приходят на адрес вашей учетной записи, { $address }.
search-title = Сохраненный поиск
search-asked-text = Кто-то, возможно вы, попросил присылать на ваш адрес письма о поиске.
search-confirm = Начать письма
search-not-me = Это не я: удалить мой адрес
search-active-text = Когда появляется новое, вы получаете письмо, не чаще раза в день.
search-stop-title = Прекратить письма
search-stop-text = Адрес, хранимый для этого поиска, удаляется.
search-stop = Прекратить письма и удалить адрес
search-ended-text = Письма по этому поиску больше не отправляются. Адрес удален.
search-no-news = С тех пор как поиск сохранен, нового не найдено.
search-news = Новое или измененное
search-news-since = По письму от { $time }
search-manage = Новое и прекращение
done-search-asked = Если адрес верен, письмо со ссылкой уже в пути. Письма начнутся после перехода по ссылке.
done-search-saved = Поиск сохранен.
done-search-confirmed = Письма начинаются.
done-search-stopped = Письма прекращены, адрес удален.
refusal-search-too-long = Этот поиск слишком длинный, чтобы его сохранить.
refusal-search-full = Сейчас нельзя сохранить больше поисков. Прекратите ненужный или вернитесь позднее.

## Workflow

state-mail-queued = Ожидает
state-mail-sent = Отправлено
state-mail-failed = Не отправлено
state-saved-search-asked = Ожидает подтверждения
state-saved-search-active = Действует
state-saved-search-stopped = Прекращен
state-saved-search-lapsed = Не подтвержден
action-mail-try = Письмо взято в работу
action-mail-send = Письмо отправлено
action-mail-give-up = От письма отказались
action-mail-postpone = Письмо отложено
action-mail-requeue = Письмо поставлено в очередь снова
action-mail-choice-set = Выбран язык писем
action-saved-search-ask = Запрошены письма о поиске
action-saved-search-save = Поиск сохранен
action-saved-search-confirm = Письма о поиске подтверждены
action-saved-search-stop = Письма о поиске прекращены
action-saved-search-lapse = Неподтвержденный поиск забыт
action-saved-search-tell = Составлено письмо о новом
action-campaign-remind = Составлено напоминание о кампании
action-programme-remind = Составлено напоминание о записи
