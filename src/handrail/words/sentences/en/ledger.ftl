# Ids that mean another thing than before
ledger-back = “{ $id }” was an id of version { $version } and was given up; it can't come back for another step.
ledger-other-kind = “{ $id }” was something else in version { $version }: a step does not become a choice, or the other way round.
ledger-mend = Give the new step an id of its own. If it is the old one under a new name, write “was: { $id }” there.
