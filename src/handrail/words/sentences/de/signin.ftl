signin-title = Anmelden
signin-lead = Schön, dass Sie da sind.
signin-email = E-Mail-Adresse
signin-password = Passwort
signin-do = Anmelden
signin-no-password = Kein Passwort, oder vergessen? Bitten Sie Ihre Administration um einen Anmeldelink: Er gilt einmal.
signin-no-role = Sie sind angemeldet, haben aber noch keine Rolle. Bitten Sie Ihre Administration darum.
signin-too-old = Diese Seite war zu lange offen, oder Ihr Browser nimmt keine Cookies an. Gehen Sie zurück, laden Sie die Seite neu und wiederholen Sie den Schritt.
signin-ended = Sie sind nicht mehr angemeldet, darum wurde das nicht gemacht.
signin-ended-what = Was Sie geschrieben haben, steht noch hier. Melden Sie sich in einem neuen Tab wieder an, kommen Sie auf diese Seite zurück und machen Sie weiter.
signin-ended-do = Wieder anmelden (neuer Tab)
signin-back = Sie sind wieder angemeldet
signin-back-what = Schließen Sie diesen Tab und machen Sie weiter, wo Sie waren: Die offene Seite steht, wie Sie sie verlassen haben.

# Mit einem Link
signin-link-title = Mit Ihrem Link anmelden
signin-link-lead = Dieser Link gilt einmal. Drücken Sie auf den Knopf, wenn Sie so weit sind.
signin-link-refused = Der Link hat nicht funktioniert
signin-link-password = Mit Passwort anmelden

# Die erste Administratorin, der erste Administrator
signin-first-title = Willkommen bei Handrail
signin-first-lead = Sie sind als Erste oder Erster hier. Übernehmen Sie die Administration; danach können Sie Filialen und Kolleginnen und Kollegen anlegen.
signin-first-name = Ihr Name
signin-first-name-help = So, wie ihn die anderen sehen sollen.
signin-first-language = Sprache
signin-first-again = Passwort noch einmal
signin-first-again-wrong = Die beiden Passwörter sind verschieden. Geben Sie zweimal dasselbe ein.
signin-first-do = Administration übernehmen
signin-first-way = Starten Sie Handrail dort, wo es läuft, noch einmal: Solange es keine Administration gibt, wird ein neuer Link ausgegeben.
