# When the clock of the server has jumped.

clock-jumped = L’horloge du serveur a sauté au { $says }. Les délais suivent l’heure { $held }, afin qu’aucun appel ne se ferme et que personne ne soit déconnecté pour cette raison. Si la nouvelle heure est exacte, il n’y a rien à faire : elle s’appliquera à partir du { $until }, ou dès que le programme sera redémarré. Si elle est fausse, l’administrateur du serveur doit régler l’horloge avant ce moment.
