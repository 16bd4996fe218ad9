# The page around every page, values, and what blocks and forms say.

product = Bursar

## Values

# { $currency } is a code such as USD; the space is a no-break space.
money = { $currency } { $amount }
percent = { $value }%
date = { $day } { $month } { $year }
time = { $date }, { $clock } UTC
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
# Read aloud in place of a dash.
nothing = None
# Beside words that exist in another language only.
in-ar = in Arabic
in-zh = in Chinese
in-en = in English
in-fr = in French
in-ru = in Russian
in-es = in Spanish

## The page around every page

skip = Skip to main content
menu = Menu
language = Language
you-are-here = You are here
sign-in = Sign in
sign-out = Sign out
signed-in-as = Signed in as { $name }
title-error = Error: { $title }
error-summary = There is a problem
error-prefix = Error:
done-title = Done
notice-title = Important
warning-prefix = Warning
data-as-of = Data as of { $time }
log-head = Log entry { $seq }
footer-links = More about this site

## Blocks and forms

optional = optional
choose = Choose
choose-all = All
up-to-characters =
    { $max ->
        [one] Up to { $max } character.
       *[other] Up to { $max } characters.
    }
characters-left = Characters left: { $n }
characters-over = Characters too many: { $n }
file-types = Accepted: { $types }
file-kept = Attached: { $name }
save-saved = Saved at { $time }
save-saving = Saving
save-failed = Not saved. The next attempt follows by itself.
save-stale = Not saved: somebody else has changed this in the meantime. Load the page again to see their version.
save-signed-out = Not saved: you are signed out. Sign in again in another tab; what you typed stays here.
leave-unsaved = What you typed is not saved yet.
table-of-picture = Show the figures as a table
change = Change
pages = Pages
pages-previous = Previous
pages-next = Next
page-number = Page { $n }
pages-shown = { $from } to { $to } of { $total }
