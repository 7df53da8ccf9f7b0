# What can be wrong with an overlay
overlay-not-a-hash = "{ $text }" is no state of a procedure.
overlay-not-a-hash-mend = Write the first 12 letters and digits of its behaviour hash, or more; the check of the folder names it.
overlay-not-a-country = "{ $text }" is no country.
overlay-not-a-country-mend = Write the two capitals of ISO 3166, such as HU.
overlay-for-one-of = An overlay is for countries, for brands or for branches.
overlay-for-one-of-mend = Keep one of these keys: { $keys }.
overlay-for-nobody = This overlay holds nowhere.
overlay-for-nobody-mend = Name at least one under "{ $key }".
overlay-how-many-changes = An overlay has from 1 to { $most } changes.
overlay-how-many-changes-mend = Write each as an entry of the list; if there are more, write a procedure of its own.
overlay-one-change = Each entry changes one thing.
overlay-one-change-mend = Begin it with one of these keys: { $keys }.
overlay-sets-nothing = Nothing of "{ $block }" is changed here.
overlay-sets-nothing-mend = Write the keys of the block with what stands behind them from now on, or remove the entry.
overlay-after-or-before = Nothing says where this is added.
overlay-after-or-before-mend = Write "after" or "before" with the id of the block beside it, one of the two.
overlay-second-overlay = This law pack changes "{ $procedure }" twice.
overlay-second-overlay-mend = Put all changes of one procedure into one overlay.
overlay-no-overlays = This law pack changes nothing.
overlay-no-overlays-mend = Write a list with one overlay or several.
overlay-never-in-force = It ends before it begins.
overlay-never-in-force-mend = Write under "until" the last day on which it is in force, or leave it out.

# What can be wrong between an overlay and its base
overlay-unknown-procedure = There is no procedure "{ $procedure }".
overlay-unknown-procedure-mend = Add its file to the folder, or use this: { $known }
overlay-base-not-sound = This overlay was not looked at, since its base "{ $procedure }" is not sound.
overlay-base-not-sound-mend = Mend "{ $procedure }" and check again.
overlay-another-base = "{ $procedure }" has changed since this was written.
overlay-another-base-mend = Look whether it still says what you mean; then write "base: { $base }".
overlay-unknown-block = The base has no step or block "{ $block }".
overlay-unknown-block-mend = Did you mean this? { $known }
overlay-id-taken = The base has a step or block "{ $id }" already.
overlay-id-taken-mend = Give the new one an id of its own, or change the other with "set".
overlay-change-undone = This change is undone, wholly or in part, by a later one of this overlay.
overlay-change-undone-mend = Write once what holds in the end.
overlay-key-of-another-block = "{ $block }" can have no "{ $key }".
overlay-key-of-another-block-mend = Leave the key out; to make another kind of step of it, remove it and add a new one.
overlay-without-nothing = "{ $block }" has no "{ $key }" that could go.
overlay-without-nothing-mend = Leave it out of "without".
overlay-without-required = "{ $block }" can't do without "{ $key }".
overlay-without-required-mend = Leave it out of "without", and set another value if need be.
overlay-fact-known = The base declares the fact "{ $name }" already.
overlay-fact-known-mend = Use it as it is, or add a fact of another name.

# What the law says is never loosened
overlay-law-removed = The law asks for the step "{ $step }", and here it would be gone.
overlay-law-removed-mend = Leave the step where it is; steps may be added beside it.
overlay-law-weakened = The law asks for the step "{ $step }", and this would loosen its "{ $key }".
overlay-law-weakened-mend = Leave it as the base has it, or make it stricter.
overlay-law-passed-by = The law asks for the step "{ $step }", and here there would be other ways around it.
overlay-law-passed-by-mend = Leave the choices, options and ends on the way to it as the base has them.
overlay-law-comes-too-late = The law asks for the step "{ $step }" before "{ $effect }", and here it would come too late.
overlay-law-comes-too-late-mend = Leave the two in their order.
overlay-law-not-waited-for = The law asks for the step "{ $step }", and "{ $waiting }" would no longer wait for it.
overlay-law-not-waited-for-mend = Keep it under "needs".
overlay-law-in-what-is-used = What "{ $procedure }" asks for by law can't be seen here, so "{ $block }" has to stay as it is.
overlay-law-in-what-is-used-mend = Leave it where it is, with what it uses and binds; write an overlay of "{ $procedure }" instead.
overlay-law-standard = The law sets the standard "{ $measure }" on the channel { $channel }, and this would loosen it.
overlay-law-standard-mend = Keep it statutory, and no longer, counted in the same unit.

# What has to be looked at again once the base has changed
overlay-rebase-gone = "{ $block }" is no longer in the procedure.
overlay-rebase-gone-mend = Take the change out, or make it at another block.
overlay-rebase-changed = "{ $block }" has changed: { $keys }.
overlay-rebase-changed-mend = Look whether the change is still right.
overlay-rebase-moved = "{ $block }" stands in another place now.
overlay-rebase-moved-mend = Look whether the change is still right there.
overlay-rebase-gap = Beside "{ $block }", where this is added, now stands: { $other }
overlay-rebase-gap-mend = Look on which side of it the new steps belong.
overlay-rebase-id = The procedure now has a step or block "{ $id }" of its own.
overlay-rebase-id-mend = Give the added one another id, or take it out.
overlay-rebase-fact = The procedure now declares the fact "{ $name }" itself.
overlay-rebase-fact-mend = Take it out here.
overlay-rebase-standard = The standard "{ $measure }" on the channel { $channel } has changed.
overlay-rebase-standard-mend = Look whether another one is still needed here.
