conform-skipped = { $strength ->
    [must] „{ $step }“ ist vorgeschrieben und wurde nicht erledigt.
   *[other] „{ $step }“ wurde nicht erledigt.
}
conform-late = { $strength ->
    [must] „{ $step }“ ist vorgeschrieben und wurde zu spät erledigt.
   *[other] „{ $step }“ wurde zu spät erledigt.
}
conform-against-rule = { $strength ->
    [must] „{ $step }“ ist vorgeschrieben und wurde nicht so erledigt, wie die Regel es verlangt.
   *[other] „{ $step }“ wurde nicht so erledigt, wie die Regel es verlangt.
}
conform-kind-skipped = Ausgelassen
conform-kind-late = Zu spät
conform-kind-against-rule = Gegen die Regel
conform-critical = Kritischer Schritt
conform-no-deviations = Alle Schritte wurden eingehalten
