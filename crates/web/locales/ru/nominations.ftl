# Nominations: the list, the form step by step, endorsement, screening, acceptance.

nominations-title = Кандидатуры
nominations-table = Кандидатуры
nominations-none = Кандидатур здесь не найдено.
nominations-q-hint = Имя, код государства или номер подтверждения.
nominee-unnamed = Кандидат еще не назван
begin-title = Выдвинуть делегата
begin-there = Уже начатые кандидатуры по этому конкурсу
begin-text = Проект сохраняется на каждом шаге, его можно завершить позднее. Он учитывается только после того, как постоянное представительство одобрит его до истечения срока.
begin-button = Начать проект
nomination-edit = Заполнить форму
nomination-endorse = Одобрить
nomination-screen = Проверить
nomination-withdraw = Отозвать
# $number is a receipt number.
receipt-number = Получено. Номер подтверждения: { $number }
# $gaps is in the words of the project officer; $time and $until are moments.
returned-notice = Возвращено для исправления { $time }: { $gaps } Просьба исправить дело и вновь одобрить его до { $until }. Возвратить его можно только один раз.
left-reason = Указанная причина: { $reason }
rules-title = Требования
screening-table = Требования, подтвержденные сотрудником по проектам
finding-met = Выполнено
finding-not-met = Не выполнено
# The answers alone do not decide; a person will.
finding-to-attest = Подлежит подтверждению
rule-why-employer = Работодатель не указан как правительство.
rule-why-station = Место службы находится не в столице.
rule-why-field = В качестве области деятельности указано «Другая».
rule-why-unanswered = Не хватает ответа.
rule-why-no-note = Вербальная нота еще не приложена.
rule-why-no-statement = Заявление кандидата еще не приложено.
rule-why-quality = Опыт и намерения оценивают эксперты.
rule-why-passport = Срок действия паспорта истекает менее чем через шесть месяцев после совещания.
rule-why-unavailable = Кандидат может присутствовать не во все дни.
rule-why-overlap = С совещанием совпадает по времени другая поездка.
rule-why-undertaking = Обязательство не принято.

## The form

step-person = Кандидат
step-experience = Опыт и намерения
step-travel = Поездка
step-undertakings = Обязательства
step-documents = Документы
step-complete = Заполнено
step-to-do = Предстоит заполнить
step-text = Все, что вы сохраняете, остается, даже если заполнено не полностью. Вы можете в любой момент прерваться и продолжить позднее.
save-continue = Сохранить и продолжить
save-stop = Сохранить и остановиться
documents-text = Приложите вербальную ноту с указанием кандидата и заявление самого кандидата.
documents-done = Вернуться к кандидатуре
file-hint = PDF, PNG или JPEG, не более 8 МБ.
file-attach = Приложить
file-replace = Заменить
file-remove = Удалить

## Endorsement and withdrawal

endorse-title = Одобрить эту кандидатуру
endorse-text = Одобряя кандидатуру, постоянное представительство представляет ее от имени своего правительства. Просьба проверить, что показывают ответы.
endorse-warning = После одобрения дело можно изменить, только если оно возвращено для исправления.
endorse-button = Одобрить и представить
endorse-gaps =
    { $count ->
        [one] { $count } ответ отсутствует или неясен. Прежде чем одобрить кандидатуру, дополните его:
        [few] { $count } ответа отсутствуют или неясны. Прежде чем одобрить кандидатуру, дополните их:
        [many] { $count } ответов отсутствуют или неясны. Прежде чем одобрить кандидатуру, дополните их:
       *[other] { $count } ответа отсутствуют или неясны. Прежде чем одобрить кандидатуру, дополните их:
    }
withdraw-title = Отозвать эту кандидатуру
withdraw-warning = Отозванную кандидатуру нельзя восстановить. До истечения срока можно представить новую.
withdraw-button = Отозвать кандидатуру

## Screening

return-title = Возвратить для исправления
return-text = Укажите все, чего не хватает или что неясно. Дело можно возвратить только один раз и только до окончания срока исправлений.
return-button = Возвратить представительству
screen-title = Проверить эту кандидатуру
screen-title-text = Ответы приведены ниже. Подтвердите каждое требование сами и укажите основание. Постоянное представительство видит то, что вы подтверждаете.
screen-shows-met = Ответы соответствуют этому требованию.
screen-shows-not-met = Ответы не соответствуют этому требованию.
screen-shows-to-attest = Одни лишь ответы не решают этого вопроса.
screen-met = Выполнено
screen-not-met = Не выполнено
screen-note-hint = Необходимо, если какое-либо требование не выполнено; показывается представительству.
screen-button = Зарегистрировать проверку
reason-documents = Приложенные документы
reason-declaration = Заявление в форме
reason-not-government = Не является представителем правительства
reason-not-capital = Не работает в столице
reason-field = Область деятельности
reason-experience = Опыт в нынешней должности
reason-availability = Возможность присутствовать
reason-passport = Срок действия паспорта
reason-undertaking = Обязательство не принято
reason-duplicate = Поддержка со стороны другого спонсора

## Cost and acceptance

ticket-title = Оценить стоимость билета
ticket-button = Сохранить оценку
accept-mission = Согласие постоянного представительства
accept-nominee = Согласие кандидата
accepted-yes = Дано
accepted-waits = Ожидается
accept-title = Принять поддержку
accept-text = Постоянное представительство подтверждает, что кандидат будет присутствовать. Обязательство по поездке принимается, когда согласие даст и кандидат.
accept-text-nominee = Вы подтверждаете, что будете присутствовать на всем совещании. Обязательство по поездке принимается, когда согласие даст и ваше постоянное представительство.
accept-button = Принять
decline-title = Отказаться от поддержки
decline-warning = Место будет предложено следующему кандидату из резерва. Отменить это нельзя.
decline-button = Отказаться
promote-title = Предложить освободившееся место
# $place is the place in the reserve list, from 1.
promote-text = Одно место свободно. Этот кандидат занимает место { $place } в резервном списке. Стоимость поездки сразу же предварительно резервируется.
promote-button = Предложить место
