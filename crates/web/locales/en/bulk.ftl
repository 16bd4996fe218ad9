# Many records at once: files of contributors and of other portals.

## Sending a file

bulk-title = Many records at once
bulk-lead = Fill in the template, one record a row, and send it. You then see every row with what becomes of it and everything that is wrong, by row and column. Nothing is submitted before you say so.
bulk-template = Template
bulk-template-text = The heads of the columns may be in any of the six languages. Values of a list are taken by their name in any of the languages, or by their code.
bulk-template-xlsx = Template as a workbook (XLSX), with the values that are known
bulk-template-csv = Template as CSV, heads alone
bulk-send-title = Send a file
bulk-send = Send and look at it
bulk-file = File
bulk-file-hint = XLSX or CSV, at most 8 MB and 2,000 rows. Cells with formulas are not taken.

## The template

bulk-own-id = Your own reference
bulk-title-in = Title ({ $language })
bulk-label-in = { $label } ({ $language })
bulk-language-ar = Arabic
bulk-language-zh = Chinese
bulk-language-en = English
bulk-language-fr = French
bulk-language-ru = Russian
bulk-language-es = Spanish
bulk-wrong = What is wrong
bulk-code = Code
bulk-sheet-records = Records
bulk-sheet-values = Values
bulk-sheet-how = How to fill in
bulk-column = Column
bulk-needed = Must be filled in
bulk-how = What to write
bulk-how-words = Words, plain text
bulk-how-one = One value of the sheet of values, by name or code
bulk-how-many = Values of the sheet of values, separated by semicolons
bulk-how-actors = Names of organisations in any language, separated by semicolons
bulk-how-states = Names of States in any language, or three-letter codes, separated by semicolons
bulk-how-apart = Names, each on a line of the cell
bulk-how-amount = Digits, with a decimal point if needed
bulk-how-parent = The code of a record of the catalogue, or your own reference of another row
bulk-how-own = Any text of your own. If you send a row with the same reference again, your record is changed and not made anew.
bulk-place-file = The whole file
bulk-place-row = Row { $line }
bulk-place-cell = Row { $line }, column { $column } “{ $head }”
bulk-said = { $what }
bulk-said-at = { $column } “{ $head }”: { $what }

## Files that were sent

imports-title = Files that were sent
imports-none = No file was sent. Send one to submit many records at once.
import-sent = Sent by
import-new = New
import-changed = Changed
import-same = The same
import-refused = Not taken
import-submission = Own records
import-from-portal = From { $portal }
import-taken-before = You sent a file of the same content before, and it was taken:
import-of-file = Of the file as a whole
import-refused-text = Rows in which something is wrong are not taken. They are handed back as a file with a column that says what is wrong: put them right there and send that file.
import-refused-xlsx = Rows not taken, as a workbook (XLSX)
import-refused-csv = Rows not taken, as CSV
import-applied-at = Taken
import-apply-submission = Rows to be taken: { $n }. New ones become submitted records of yours, to be verified before anyone sees them.
import-apply-exchange = Rows to be taken: { $n }. New ones wait to be verified; changes to published records are seen at once.
import-apply = Take these rows
import-nothing = There is no row to take in this file.
import-discard = Throw this file away
import-undo = Take it back
import-undo-text = New records of this file are withdrawn, changed ones stand again as before. Records that somebody has changed since stay as they are; they are named afterwards.
import-back = Back to the file
import-outcome = What becomes of it
import-row = Row
import-comes-to = What changes, or what is wrong
import-rows = Rows of the file
import-rows-none = There is no such row.
import-more = and { $n } more
import-change = { $field }: “{ $before }” becomes “{ $after }”
import-external-added = Its id in the portal is added
import-kept = { $field } stays as it is: { $why }
import-kept-confirmed = its owner has confirmed the record
import-kept-people = its owner, a beneficiary or a verifier has said it
import-kept-newer = what stands there is newer
import-will-be-submitted = Becomes a submitted record
import-nothing-changes = Nothing changes
import-left = Left as they are
import-left-text = Somebody has changed these records since; they were not taken back.
import-taken = Records this file brought
import-not-taken = Rows that were not taken

## Other portals

exchange-title = Exchange with other portals
exchange-lead = Title, beneficiaries, funders, beginning and end in six languages, with the id each record has elsewhere. What comes in is shown before it is taken, and can be taken back.
exchange-rule = What the owner of a record says beats what a portal says, and newer beats older. What an owner has confirmed is never overwritten.
exchange-portal = Portal
exchange-portal-hint = Always the same name for the same portal: its ids are known by it.
exchange-address = Address of the portal
exchange-licence = Licence of its data
exchange-licence-hint = As the portal says it, for example CC BY 4.0
exchange-as-of = Day of the data
exchange-as-of-hint = For rows that say no day of their own
exchange-file-hint = CSV, JSON or XLSX with the columns of our own export, and the id in the portal as external_id
exchange-csv = The public records in these columns, as CSV
exchange-json = The same as JSON
exchange-id = Code in this catalogue
exchange-external-id = Id in the portal
exchange-external-ids = Ids in all portals
exchange-updated = Day of what the row says
programmes-xlsx = What is shown, as a workbook (XLSX)
programmes-exchange-csv = The fields that portals exchange, as CSV
programmes-exchange-json = The fields that portals exchange, as JSON
download-xlsx = As a workbook (XLSX)

## What was done, what waits

done-import-previewed = The file is read. Nothing is taken yet: look at what would become of each row.
done-import-applied = The rows are taken.
done-import-discarded = The file is not taken.
done-import-undone = What the file brought is taken back.
state-import-previewed = Shown, not taken
state-import-applied = Taken
state-import-discarded = Thrown away
state-import-undone = Taken back
action-import-preview = File of records sent
action-import-apply = File of records taken
action-import-discard = File of records thrown away
action-import-undo = File of records taken back
task-finish-imports = Take or throw away files you sent

## What is refused

refusal-term-unknown = “{ $value }” is not one of the values here. The nearest is “{ $near }”.
refusal-name-unknown = “{ $value }” is not known here.
refusal-import-not-yours = Somebody else sent this file.
refusal-import-otherwise-now = Since the file was shown, something has changed, and it would come to something else now. Send it again and look at it.
refusal-import-nothing-to-take = There is no row to take.
refusal-column-unknown = The column “{ $column }” is not known; what stands in it is not taken.
refusal-column-twice = The column “{ $column }” is there twice; the first one is taken.
refusal-column-missing = The column “{ $column }” is missing.
refusal-no-column-known = None of the heads in the first row is known. Use the heads of the template, in any of the six languages.
refusal-own-reference-long = A reference has at most 200 characters.
refusal-own-reference-twice = This reference stands already in row { $line }.
refusal-parent-not-taken = The row this record is a part of is not taken. Put that one right first.
refusal-record-twice = An earlier row of this file is about the same record.
refusal-two-records-meant = This id belongs to the record { $code }, another one than the code says.
refusal-record-gone = The record { $code } is there, but no longer open to changes ({ $state }).
refusal-day-to-come = This day is yet to come.

## What cannot be read

import-bytes = These bytes are not UTF-8 text. In the older encoding Windows-1252 they would say “{ $value }”. Save the file as “CSV UTF-8” or as XLSX.
import-utf16 = This is not well-formed UTF-16. Save the file in UTF-8.
import-xlsx = This is not an XLSX workbook that can be read. Save it anew as XLSX, or as CSV in UTF-8.
import-xls = This is an older Excel file, or one with a password. Save it as XLSX without a password.
import-unpacked = Unpacked, the workbook is larger than { $most } MB or has too many parts.
import-formula = This cell holds a formula. Paste its value instead.
import-error-cell = This cell holds an error of the spreadsheet: “{ $value }”.
import-cell-long = This cell holds more than { $most } characters.
import-text-much = All texts together come to more than { $most } MB. The rest was not read.
import-sheet-none = The workbook has no sheet that is shown.
