# The roles people hold.

role-donor = Донор
role-mission = Постоянное представительство
role-drafter = Должностное лицо в столице
role-nominee = Кандидат
role-partner = Партнер-исполнитель
role-project-officer = Сотрудник по проектам
role-finance-assistant = Помощник по финансовым вопросам
role-fund-manager = Управляющий фондом
role-high-representative = Высокий представитель по вопросам разоружения
role-board = Структура управления
role-certifying = Удостоверяющий сотрудник
role-approving = Утверждающий сотрудник
role-bank-signatory = Лицо с правом банковской подписи
role-reviewer = Эксперт
role-internal-auditor = Внутренний ревизор
role-external-auditor = Внешний ревизор
role-evaluator = Независимый эксперт по оценке
role-verifier = Сотрудник по проверке каталога
role-contributor = Составитель записей каталога
role-administrator = Системный администратор
# A role that holds everywhere, not for one State only.
scope-fund = для всего фонда
