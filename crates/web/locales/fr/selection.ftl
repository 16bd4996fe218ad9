# Reviews: assignment, conflicts of interest, scores.

## Reviews

reviews-title = Examens
reviews-table = Examens de ce dossier
reviews-none = Aucun examinateur n’a été désigné.
reviews-files = Dossiers et examinateurs
reviews-no-files = Aucun dossier n’a encore été jugé recevable.
reviews-mine = Mes examens
reviews-none-mine = Aucun dossier ne vous est attribué.
assign-title = Désigner des examinateurs
assign-all = Tout attribuer
assign-all-text =
    { $count ->
        [one] { $count } dossier n’a pas encore d’examinateur. Les examinateurs ayant le moins de dossiers passent en premier, et personne n’examine un dossier de son propre État.
        [many] { $count } de dossiers n’ont pas encore d’examinateur. Les examinateurs ayant le moins de dossiers passent en premier, et personne n’examine un dossier de son propre État.
       *[other] { $count } dossiers n’ont pas encore d’examinateur. Les examinateurs ayant le moins de dossiers passent en premier, et personne n’examine un dossier de son propre État.
    }
assign-one-title = Attribuer un dossier à un examinateur
assign-one = Attribuer
declare-title = Avant d’ouvrir le dossier
declare-text = Avez-vous un intérêt dans ce dossier ? Par exemple : vous êtes fonctionnaire de l’État qui présente la candidature, vous travaillez ou avez travaillé avec l’employeur, ou vous connaissez bien la personne candidate. En cas de conflit, le dossier est confié à un autre examinateur.
declare-words-hint = À remplir en cas de conflit. Vu par le personnel du fonds et par les auditeurs.
declare-button = Déclarer
review-recused = Vous avez déclaré un conflit d’intérêts. Le dossier a été rendu et un autre examinateur sera sollicité.
recuse-late-title = J’ai constaté un conflit d’intérêts
recuse-button = Rendre le dossier
review-title = Vos notes
review-text = Notez chaque critère d’après ce que dit le dossier. Ce que vous soumettez est définitif ; personne d’autre ne le voit avant que tous les examens de ce dossier aient été remis.
review-submit = Soumettre les notes
review-points = Points attribués
# $max is the largest number of points.
points-hint = De 0 à { $max }.
comment-hint = Les motifs de vos notes.
# $points is a number with two decimals, already formatted.
score-final = Note finale : { $points } sur 100.
