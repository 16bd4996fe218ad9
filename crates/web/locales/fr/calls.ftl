# Calls in the office.

calls-none-office = Il n’y a encore aucun appel.
calls-no-meeting = Il n’y a aucune réunion à venir pour laquelle un appel pourrait être rédigé.
call-draft-title = Rédiger un appel
call-draft-text = Le projet tire son calendrier du premier jour de la réunion et ses règles des paramètres en vigueur.
call-draft = Rédiger
call-edit = Modifier l’appel
call-edit-text = L’anglais et le français sont obligatoires ; le texte anglais fait foi. Lorsqu’une autre langue manque, le texte anglais est affiché et signalé comme tel. Les heures sont exprimées en UTC.
call-save = Enregistrer le projet
call-clear = Valider l’appel
# Two amounts.
call-clear-text = L’allocation de { $amount } sera prélevée sur les { $available } non alloués.
call-clear-warning = Après la validation, le texte, les critères, le calendrier et les règles ne peuvent plus être modifiés. L’appel s’ouvre à la date prévue.
call-clear-button = Valider et allouer
call-gaps = L’appel n’est pas complet. Il manque :
call-cancel = Annuler l’appel
call-cancel-warning = Un appel annulé ne peut pas être rouvert. Le solde de son allocation redevient disponible.
call-cancel-button = Annuler l’appel
reason-public = Le motif est publié.
call-public = Page publique
call-money = Allocation de cet appel
allotment-hint = En dollars des États-Unis. Elle doit être couverte par le montant non alloué.
weight-hint = Points ; le total des quatre critères est 100.
