# When the server has no room to write.

storage-full-title = No queda espacio para guardar
storage-full-text = No se ha cambiado nada y lo ya guardado puede seguir consultándose. Inténtelo más tarde: en cuanto el servidor vuelva a disponer de espacio, se podrá guardar de nuevo. Corresponde a la secretaría del fondo liberar espacio.
refusal-storage-full = No queda espacio en el servidor, por lo que no se ha guardado nada. Lo que escribió se conserva a continuación; envíelo de nuevo más tarde. Corresponde a la secretaría del fondo liberar espacio.

# Books too long to page through.

ledger-many = Hay más de { $n } asientos; estos son los primeros. Acote la lista por fecha, cuenta o diario, o consúltela empezando por el otro extremo.
ledger-from-oldest = Empezar por los más antiguos
ledger-from-newest = Empezar por los más recientes
