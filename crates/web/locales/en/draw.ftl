# The draw among equals: how its seed is made, on the call, in the office and on the public pages.

draw-title = Draw among equals
draw-lead = If lists are equal after all rules and scores, a draw decides. Its result follows from a number, the seed, that nobody can choose.
draw-seed-title = How the seed is made
param-draw-source = Source of the seed of the draw
field-draw-source = Source of the seed of the draw
choice-sealed = Seed sealed when the call is cleared
choice-drand = Round of drand, a public randomness beacon
choice-co-chairs = Secrets of the two co-chairs of the governance structure
draw-how-sealed = When the call is cleared, the system makes a secret seed and publishes its digest. The seed itself is published with the list, and anyone can check that it has that digest.
draw-how-drand = The seed is made of a round of drand, a public randomness beacon run jointly by independent organizations. The round is named by its number when the call is cleared, and is emitted only after the deadline; nobody can know it before then.
draw-how-co-chairs = The seed is made of two secrets. Before the deadline each of the two co-chairs publishes the digest of a secret; after the deadline each reveals the secret. Neither of them can choose the seed alone.

## The call and the public pages

# $place is 1 or 2.
draw-chair = Co-chair { $place }
draw-chair-hint = Only if the seed is made by the co-chairs: a member of the governance structure who has no part in the selection. The name is published with the call.
draw-co-chairs = Co-chairs and what they gave
head-co-chair = Co-chair
draw-chain = Chain of drand
draw-round = Number of the round
draw-round-at = Time of the round
draw-signature = Signature of the round
draw-signature-none = Not entered yet
draw-stand-by = Digest of the seed in reserve (SHA-256)
draw-seed-open = Not known yet
draw-seed-kept = Published with the list
draw-digest-none = Not given
draw-secret-none = Not revealed
draw-secret-kept = Revealed; published with the list
draw-secret-replaced = Missing; replaced
# $time is a moment; $reason are a person's words.
draw-replaced-drand = On { $time } the fund manager decided that what was missing is replaced by the round of drand named below, which was then still to come. Reason: { $reason }
draw-replaced-sealed = On { $time } the fund manager decided that what was missing is replaced by the seed in reserve. Reason: { $reason }
draw-check = How to check the seed
draw-check-round = The round with its signature is shown here:
draw-check-signature = The digest of the signature is the seed:
draw-check-randomness = The digest of the signature stands in for what was missing:
draw-check-sealed = The seed has the digest published with the call:
draw-check-stand-by = The seed in reserve has the digest published with the call:
draw-check-secret = This secret has the digest given before the deadline:
draw-check-both = The digest of both parts, each on a line of its own, is the seed:

## The page in the office

draw-commit-title = Publish the digest of your secret
draw-commit-text = The digest is published with the call and cannot be changed afterwards. Give it before { $time }. Keep the secret itself: it is asked of you after the deadline.
draw-commit-button = Publish the digest
field-digest = Digest of the secret (SHA-256)
draw-digest-hint = 64 hexadecimal digits: 0 to 9 and a to f.
draw-make = Make a secret in this browser
draw-make-keep = This is your secret. It is shown only now and is not sent. Keep it in a safe place before you publish its digest, which now stands in the field.
draw-by-hand = Make the secret yourself
draw-by-hand-text = On your own computer, this command writes a secret into the file secret.txt and shows its digest.
draw-reveal-title = Reveal your secret
draw-reveal-text = The deadline has passed. Enter the secret whose digest you gave. It is shown to nobody before the list is published.
draw-reveal-button = Reveal the secret
field-secret = Secret
draw-secret-hint = Exactly as you kept it, on one line.
draw-yours-committed = The digest of your secret is published. After { $time } come back to this page and reveal the secret.
draw-yours-revealed = You have revealed your secret. Nothing more is asked of you.
# $round is a number without separators; $time is a moment.
draw-round-ahead = Round { $round } of drand is emitted on { $time }. Its signature can be entered from then on.
draw-signature-title = Enter the signature of the round
draw-signature-text = Round { $round } of drand was emitted on { $time }. Copy its signature from any page that shows rounds of drand. It is verified here; no other server is asked.
field-signature = Signature of the round
draw-signature-hint = 96 hexadecimal digits: 0 to 9 and a to f.
draw-signature-button = Verify and enter
draw-replace-title = Replace what a co-chair did not give
draw-replace-text = What is missing at present:
draw-replace-warning = This cannot be undone. The co-chairs named here can then no longer reveal a secret.
field-with = What takes its place
draw-with-hint = Of drand, the first round emitted one hour after this decision, which nobody knows yet.
draw-replace-button = Replace what is missing
draw-no-digest = Gave no digest before the deadline
draw-no-secret = Has not revealed the secret
done-draw-committed = The digest of your secret is published.
done-draw-revealed = Your secret has been accepted.
done-draw-replaced = What was missing has been replaced.
done-draw-signature = The signature is genuine and has been entered.
task-draw-commit = Publish the digest of your secret for the draw
task-draw-reveal = Reveal your secret for the draw
task-draw-replace = Decide on what a co-chair did not give for the draw
task-draw-enter = Enter the signature of the round of drand
state-draw-waiting = Seed not fixed yet
state-draw-fixed = Seed fixed
action-draw-commit = Digest of a co-chair published
action-draw-reveal = Secret of a co-chair revealed
action-draw-replace = Missing part of the draw replaced
action-draw-enter = Signature of the round of drand entered

## What is refused

refusal-draw-not-ready = The round cannot run yet, because the seed of the draw is not complete. The page of the draw shows what is missing.
refusal-draw-chair-missing = Name two co-chairs, since the seed is to be made by them.
refusal-draw-chair-twice = Choose two different persons as co-chairs.
refusal-draw-chair-not-board = A co-chair must be a member of the governance structure and have no part in the selection. Choose another person.
refusal-draw-no-chain = No chain of drand is known here. Choose another source, or have the reference data loaded.
refusal-draw-deadline-past = Digests were accepted until { $time }.
refusal-draw-committed-before = You have given a digest before. It cannot be changed.
# $count is a number of characters.
refusal-draw-digest-unreadable = A digest has 64 hexadecimal digits (0 to 9, a to f); this has { $count } characters. Check what you entered.
refusal-draw-digest-taken = This digest has been published before. Make a secret of your own.
refusal-draw-before-deadline = This is possible only after the deadline, { $time }.
refusal-draw-replaced = What was missing has been replaced. No secret is accepted any more.
refusal-draw-not-committed = You gave no digest before the deadline. No secret can be accepted.
refusal-draw-revealed-before = You have revealed your secret before.
refusal-draw-secret-other = This is not the secret whose digest you gave. Check it for missing or additional characters.
refusal-draw-nothing-missing = Nothing is missing that could be replaced.
refusal-draw-no-round = No signature is expected.
refusal-draw-round-to-come = The round is emitted only on { $time }. Enter its signature after that.
refusal-draw-signature-unreadable = A signature has 96 hexadecimal digits (0 to 9, a to f); this has { $count } characters. Check what you entered.
refusal-draw-signature-other = This is not the signature of round { $round } of the chain that the call names. Check the number of the round and the chain.
