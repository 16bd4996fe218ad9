# When the server has no room to write.

storage-full-title = There is no room left to save
storage-full-text = Nothing was changed, and what is there can still be read. Please try again later: as soon as there is room on the server, saving works again. The secretariat of the fund has to make room.
refusal-storage-full = There is no room left on the server, so nothing was saved. What you typed is kept below; send it again later. The secretariat of the fund has to make room.

# Books too long to page through.

ledger-many = There are more than { $n } entries here; these are the first of them. Narrow the list by a day, an account or a journal, or read it from its other end.
ledger-from-oldest = Begin with the oldest
ledger-from-newest = Begin with the newest
