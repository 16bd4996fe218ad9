# When the clock of the server has jumped.

clock-jumped = The clock of the server has jumped to { $says }. Deadlines go by { $held } instead, so that no call closes and nobody is signed out because of it. If the new time is right, nothing has to be done: it holds from { $until } on, or as soon as the program is started again. If it is wrong, whoever runs the server has to set the clock before then.
