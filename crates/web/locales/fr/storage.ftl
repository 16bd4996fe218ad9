# When the server has no room to write.

storage-full-title = Il n’y a plus d’espace pour enregistrer
storage-full-text = Rien n’a été modifié et tout ce qui est enregistré reste consultable. Veuillez réessayer plus tard : dès que le serveur disposera de nouveau d’espace, l’enregistrement fonctionnera. Il appartient au secrétariat du fonds de libérer de l’espace.
refusal-storage-full = Il n’y a plus d’espace sur le serveur : rien n’a été enregistré. Ce que vous avez saisi figure ci-dessous ; renvoyez-le plus tard. Il appartient au secrétariat du fonds de libérer de l’espace.

# Books too long to page through.

ledger-many = Il y a plus de { $n } écritures ; voici les premières. Affinez la liste par date, compte ou journal, ou consultez-la en partant de l’autre extrémité.
ledger-from-oldest = Commencer par les plus anciennes
ledger-from-newest = Commencer par les plus récentes
