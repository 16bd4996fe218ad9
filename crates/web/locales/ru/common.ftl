# The page around every page, values, and what blocks and forms say.

product = Bursar

## Values

# { $currency } is a code such as USD; the space is a no-break space.
money = { $amount } { $currency }
percent = { $value } %
date = { $day } { $month } { $year } года
time = { $date }, { $clock } UTC
month-january = января
month-february = февраля
month-march = марта
month-april = апреля
month-may = мая
month-june = июня
month-july = июля
month-august = августа
month-september = сентября
month-october = октября
month-november = ноября
month-december = декабря
# Read aloud in place of a dash.
nothing = Нет
# Beside words that exist in another language only.
in-ar = на арабском языке
in-zh = на китайском языке
in-en = на английском языке
in-fr = на французском языке
in-ru = на русском языке
in-es = на испанском языке

## The page around every page

skip = Перейти к основному содержанию
menu = Меню
language = Язык
you-are-here = Вы находитесь здесь
sign-in = Войти
sign-out = Выйти
signed-in-as = Вы вошли как { $name }
title-error = Ошибка: { $title }
error-summary = Обнаружена ошибка
error-prefix = Ошибка:
done-title = Готово
notice-title = Важно
warning-prefix = Внимание
data-as-of = Данные по состоянию на { $time }
log-head = Запись журнала № { $seq }
footer-links = Подробнее об этом сайте

## Blocks and forms

optional = необязательно
choose = Выберите
choose-all = Все
up-to-characters =
    { $max ->
        [one] Не более { $max } знака.
       *[other] Не более { $max } знаков.
    }
characters-left = Осталось знаков: { $n }
characters-over = Лишних знаков: { $n }
file-types = Допустимые форматы: { $types }
file-kept = Приложен файл: { $name }
save-saved = Сохранено в { $time }
save-saving = Сохранение
save-failed = Не сохранено. Следующая попытка будет сделана автоматически.
save-stale = Не сохранено: тем временем другой пользователь внес изменения. Обновите страницу, чтобы увидеть их.
save-signed-out = Не сохранено: сеанс завершен. Войдите снова в другой вкладке; введенный текст останется здесь.
leave-unsaved = Введенный текст еще не сохранен.
table-of-picture = Показать данные в виде таблицы
change = Изменить
pages = Страницы
pages-previous = Назад
pages-next = Вперед
page-number = Страница { $n }
pages-shown = { $from }–{ $to } из { $total }
