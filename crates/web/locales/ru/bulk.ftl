# Много записей сразу: файлы участников и других порталов.

## Sending a file

bulk-title = Представление сразу нескольких записей
bulk-lead = Заполните шаблон, по одной записи в строке, и отправьте его. Вы увидите, как будет обработана каждая строка, и все ошибки по строкам и столбцам. Без вашего решения ничего не представляется.
bulk-template = Шаблон
bulk-template-text = Заголовки столбцов могут быть на любом из шести языков. Значения списков принимаются по названию на любом из этих языков или по коду.
bulk-template-xlsx = Шаблон в виде рабочей книги (XLSX) с перечнем известных значений
bulk-template-csv = Шаблон в формате CSV, только заголовки
bulk-send-title = Отправить файл
bulk-send = Отправить и просмотреть
bulk-file = Файл
bulk-file-hint = XLSX или CSV, не более 8 МБ и 2000 строк. Ячейки с формулами не принимаются.

## The template

bulk-own-id = Ваш собственный номер
bulk-title-in = Название ({ $language })
bulk-label-in = { $label } ({ $language })
bulk-language-ar = арабский
bulk-language-zh = китайский
bulk-language-en = английский
bulk-language-fr = французский
bulk-language-ru = русский
bulk-language-es = испанский
bulk-wrong = Что неверно
bulk-code = Код
bulk-sheet-records = Записи
bulk-sheet-values = Значения
bulk-sheet-how = Как заполнять
bulk-column = Столбец
bulk-needed = Обязательно для заполнения
bulk-how = Что писать
bulk-how-words = Простой текст
bulk-how-one = Одно значение с листа значений, по названию или коду
bulk-how-many = Значения с листа значений через точку с запятой
bulk-how-actors = Названия организаций на любом языке через точку с запятой
bulk-how-states = Названия государств на любом языке или трехбуквенные коды через точку с запятой
bulk-how-apart = Названия, каждое с новой строки ячейки
bulk-how-amount = Цифры, при необходимости с десятичной точкой
bulk-how-parent = Код записи каталога или ваш собственный номер другой строки
bulk-how-own = Любой ваш текст. Если вы снова отправите строку с тем же номером, ваша запись будет изменена, а не создана заново.
bulk-place-file = Весь файл
bulk-place-row = Строка { $line }
bulk-place-cell = Строка { $line }, столбец { $column } «{ $head }»
bulk-said = { $what }
bulk-said-at = { $column } «{ $head }»: { $what }

## Files that were sent

imports-title = Отправленные файлы
imports-none = Файлов не отправлено. Отправьте файл, чтобы представить сразу несколько записей.
import-sent = Кем отправлен
import-new = Новые
import-changed = Измененные
import-same = Без изменений
import-refused = Не приняты
import-submission = Собственные записи
import-from-portal = С портала { $portal }
import-taken-before = Вы уже отправляли файл с таким же содержанием, и он был принят:
import-of-file = По файлу в целом
import-refused-text = Строки с ошибками не принимаются. Они возвращаются в файле со столбцом, где сказано, что неверно: исправьте их там и отправьте этот файл.
import-refused-xlsx = Непринятые строки в виде рабочей книги (XLSX)
import-refused-csv = Непринятые строки в формате CSV
import-applied-at = Принят
import-apply-submission = Будет принято строк: { $n }. Новые записи считаются представленными вами и будут проверены, прежде чем их кто-либо увидит.
import-apply-exchange = Будет принято строк: { $n }. Новые ожидают проверки; изменения опубликованных записей видны сразу.
import-apply = Принять эти строки
import-nothing = В этом файле нет строк для принятия.
import-discard = Отказаться от файла
import-undo = Отменить принятие
import-undo-text = Новые записи из этого файла отзываются, измененные возвращаются к прежнему виду. Записи, которые кто-либо изменил с тех пор, остаются как есть; они будут перечислены.
import-back = Назад к файлу
import-outcome = Результат
import-row = Строка
import-comes-to = Что меняется или что неверно
import-rows = Строки файла
import-rows-none = Таких строк нет.
import-more = и еще { $n }
import-change = { $field }: «{ $before }» меняется на «{ $after }»
import-external-added = Добавляется ее номер на портале
import-kept = { $field } остается как есть: { $why }
import-kept-confirmed = запись подтвердила ответственная сторона
import-kept-people = это указали ответственная сторона, бенефициар или проверяющий
import-kept-newer = имеющиеся сведения новее
import-will-be-submitted = Станет представленной записью
import-nothing-changes = Ничего не меняется
import-left = Оставлены как есть
import-left-text = С тех пор эти записи кто-то изменил; принятие по ним не отменено.
import-taken = Записи из этого файла
import-not-taken = Непринятые строки

## Other portals

exchange-title = Обмен с другими порталами
exchange-lead = Название, бенефициары, финансирующие стороны, начало и окончание на шести языках с номером записи на других порталах. Поступающее показывается до принятия и может быть отменено.
exchange-rule = Сведения ответственной за запись стороны важнее сведений портала, а новые важнее старых. Подтвержденное ответственной стороной никогда не перезаписывается.
exchange-portal = Портал
exchange-portal-hint = Для одного портала всегда одно и то же название: по нему узнаются его номера.
exchange-address = Адрес портала
exchange-licence = Лицензия на его данные
exchange-licence-hint = Как указано на портале, например CC BY 4.0
exchange-as-of = Дата данных
exchange-as-of-hint = Для строк без собственной даты
exchange-file-hint = CSV, JSON или XLSX со столбцами нашей выгрузки и номером на портале в столбце external_id
exchange-csv = Публичные записи с этими столбцами в формате CSV
exchange-json = То же в формате JSON
exchange-id = Код в этом каталоге
exchange-external-id = Номер на портале
exchange-external-ids = Номера на всех порталах
exchange-updated = Дата сведений строки
programmes-xlsx = Показанные записи в виде рабочей книги (XLSX)
programmes-exchange-csv = Поля, которыми обмениваются порталы, в формате CSV
programmes-exchange-json = Поля, которыми обмениваются порталы, в формате JSON
download-xlsx = В виде рабочей книги (XLSX)

## What was done, what waits

done-import-previewed = Файл прочитан. Еще ничего не принято: посмотрите, как будет обработана каждая строка.
done-import-applied = Строки приняты.
done-import-discarded = Файл не принят.
done-import-undone = Принятое из файла отменено.
state-import-previewed = Показан, не принят
state-import-applied = Принят
state-import-discarded = Отклонен отправителем
state-import-undone = Отменен
action-import-preview = Файл записей отправлен
action-import-apply = Файл записей принят
action-import-discard = Отказ от файла записей
action-import-undo = Принятие файла записей отменено
task-finish-imports = Примите отправленные вами файлы или откажитесь от них

## What is refused

refusal-term-unknown = Значение «{ $value }» не входит в число возможных. Ближайшее: «{ $near }».
refusal-name-unknown = Название «{ $value }» здесь неизвестно.
refusal-import-not-yours = Этот файл отправил кто-то другой.
refusal-import-otherwise-now = С момента показа файла что-то изменилось, и результат был бы другим. Отправьте его снова и просмотрите.
refusal-import-nothing-to-take = Нет строк для принятия.
refusal-column-unknown = Столбец «{ $column }» неизвестен; его содержимое не принимается.
refusal-column-twice = Столбец «{ $column }» встречается дважды; принимается первый.
refusal-column-missing = Нет столбца «{ $column }».
refusal-no-column-known = Ни один из заголовков первой строки не известен. Используйте заголовки шаблона на любом из шести языков.
refusal-own-reference-long = Номер содержит не более 200 знаков.
refusal-own-reference-twice = Этот номер уже есть в строке { $line }.
refusal-parent-not-taken = Строка, частью которой является эта запись, не принята. Сначала исправьте ее.
refusal-record-twice = О той же записи говорит более ранняя строка этого файла.
refusal-two-records-meant = Этот номер принадлежит записи { $code }, а не той, на которую указывает код.
refusal-record-gone = Запись { $code } существует, но изменить ее больше нельзя ({ $state }).
refusal-day-to-come = Эта дата еще не наступила.

## What cannot be read

import-bytes = Эти байты не являются текстом UTF-8. В старой кодировке Windows-1252 они читались бы «{ $value }». Сохраните файл как «CSV UTF-8» или XLSX.
import-utf16 = Текст в кодировке UTF-16 составлен с ошибками. Сохраните файл в UTF-8.
import-xlsx = Этот файл не является рабочей книгой XLSX или не читается. Сохраните его заново как XLSX или как CSV в UTF-8.
import-xls = Это файл старого формата Excel или файл с паролем. Сохраните его как XLSX без пароля.
import-unpacked = В распакованном виде рабочая книга больше { $most } МБ или содержит слишком много частей.
import-formula = В этой ячейке формула. Вставьте вместо нее значение.
import-error-cell = В этой ячейке ошибка электронной таблицы: «{ $value }».
import-cell-long = В этой ячейке больше { $most } знаков.
import-text-much = Все тексты вместе занимают больше { $most } МБ. Остальное не прочитано.
import-sheet-none = В рабочей книге нет видимых листов.
