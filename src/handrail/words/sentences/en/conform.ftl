conform-skipped = { $strength ->
    [must] “{ $step }” is required and was not done.
   *[other] “{ $step }” was not done.
}
conform-late = { $strength ->
    [must] “{ $step }” is required and was done too late.
   *[other] “{ $step }” was done too late.
}
conform-against-rule = { $strength ->
    [must] “{ $step }” is required and was not done as its rule says.
   *[other] “{ $step }” was not done as its rule says.
}
conform-kind-skipped = Skipped
conform-kind-late = Late
conform-kind-against-rule = Against the rule
conform-critical = Critical step
conform-no-deviations = Every step was followed
