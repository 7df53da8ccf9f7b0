people-role-agent = Agent/-in
people-role-team-leader = Teamleitung
people-role-evaluator = Qualitätsprüfer/-in
people-role-executive = Geschäftsleitung
people-role-administrator = Administrator/-in

people-not-allowed-read-case = Sie dürfen die Vorgänge dieser Filiale nicht lesen. Eine Agentin, ein Agent oder die Teamleitung dort kann Ihnen helfen.
people-not-allowed-work-case = Sie dürfen die Vorgänge dieser Filiale nicht bearbeiten. Schreiben Sie der zuständigen Person eine Notiz, oder bitten Sie die Teamleitung dort, den Vorgang zu übernehmen.
people-not-allowed-approve-step = Diesen Schritt darf nur die Teamleitung dieser Filiale freigeben. Bitten Sie um Freigabe.
people-not-allowed-skip-law-must = Das Gesetz verlangt diesen Schritt. Nur die Teamleitung dieser Filiale darf ihn auslassen, mit Begründung.
people-not-allowed-read-quarantine = Sie dürfen zurückgehaltene Schreiben dieser Filiale nicht lesen. Wenden Sie sich an die Teamleitung dort.
people-not-allowed-work-quarantine = Sie dürfen zurückgehaltene Schreiben dieser Filiale weder freigeben noch abweisen. Wenden Sie sich an die Teamleitung dort.
people-not-allowed-read-procedure = Sie dürfen die Vorgehensweisen dieser Filiale nicht lesen. Bitten Sie die Administration um eine Rolle dort.
people-not-allowed-draft-procedure = Nur die Teamleitung darf Vorgehensweisen ändern. Machen Sie stattdessen einen Verbesserungsvorschlag.
people-not-allowed-approve-procedure = Nur die Teamleitung darf Vorgehensweisen freigeben. Bitten Sie dort um Überprüfung dieser Fassung.
people-not-allowed-publish-procedure = Nur die Teamleitung darf Vorgehensweisen veröffentlichen. Bitten Sie dort um Veröffentlichung dieser Fassung.
people-not-allowed-read-measures = Sie dürfen die Kennzahlen dieser Filiale nicht sehen. Bitten Sie die Administration um eine Rolle, die sie einschließt.
people-not-allowed-read-person-measures = Sie dürfen die Kennzahlen einzelner Kolleginnen und Kollegen nicht sehen. Sehen Sie stattdessen die des Teams an.
people-not-allowed-answer-data-request = Nur die Administration darf Kundendaten ausgeben oder löschen. Geben Sie die Anfrage dorthin weiter.
people-not-allowed-manage-people = Sie dürfen die Kolleginnen und Kollegen dieser Filiale nicht verwalten. Wenden Sie sich an die Administration der Filiale.
people-not-allowed-manage-branches = Filialen darf nur die Administration aller Filialen verwalten. Wenden Sie sich dorthin.
people-not-allowed-manage-mailboxes = Sie dürfen hier keine Postfächer verwalten. Wenden Sie sich an die Administration aller Filialen.
people-not-allowed-move-time = Sie dürfen die Zeit nicht verstellen. Melden Sie sich als Teamleitung oder Administration aller Filialen an.

people-unknown-person = Es gibt keine aktive Kollegin und keinen aktiven Kollegen { $who }. Suchen Sie erneut: Die Person ist vielleicht ausgeschieden.
people-unknown-branch = Es gibt keine Filiale { $which }. Wählen Sie eine aus der Liste der Filialen.
people-unknown-customer = Unter { $id } ist niemand bekannt. Suchen Sie nach Name oder Adresse.
people-unknown-team = Es gibt kein Team { $id }. Wählen Sie eines aus der Liste der Teams.

people-unreadable-email = „{ $text }“ ist keine E-Mail-Adresse. Schreiben Sie sie wie anna@example.org.
people-unreadable-phone = „{ $text }“ ist keine Telefonnummer mit Landesvorwahl. Schreiben Sie sie wie +49 30 1234567.
people-email-taken = Jemand anderes im Haus hat die Adresse { $email }. Verwenden Sie eine andere, oder suchen Sie die Person.
people-address-taken = Unter einer dieser Adressen ist schon jemand anderes bekannt. Suchen Sie diese Person, statt sie neu anzulegen.
people-name-missing = Der Name fehlt. Schreiben Sie den Namen, den andere im Haus sehen sollen.
people-bad-branch-slug = „{ $value }“ taugt nicht als Kurzname einer Filiale. Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, wie berlin-mitte.
people-bad-branch-name = Die Filiale hat keinen Namen. Schreiben Sie den Namen, den andere im Haus sehen sollen.
people-bad-branch-country = „{ $value }“ ist kein Länderkürzel. Schreiben Sie zwei Großbuchstaben, wie DE.
people-bad-branch-zone = „{ $value }“ ist nicht die Zeitzone des Kalenders dieser Filiale. Schreiben Sie an beiden Stellen dieselbe, wie Europe/Berlin.
people-branch-taken = Eine andere Filiale hat den Kurznamen { $slug } oder die E-Mail-Adresse { $address }. Wählen Sie andere.
people-team-taken = Die Filiale hat schon ein Team namens { $name }. Wählen Sie einen anderen Namen.

people-administrator-exists = Es gibt schon eine Administration. Bitten Sie sie, Sie aufzunehmen.
people-last-administrator = Niemand sonst verwaltet alle Filialen. Bestimmen Sie zuerst eine weitere Person zur Administration.

people-link-unknown = Dieser Link ist nicht bekannt. Fordern Sie einen neuen an, und öffnen Sie ihn aus der neuesten Nachricht.
people-link-expired = Dieser Link ist zu alt. Fordern Sie einen neuen an.
people-link-used = Dieser Link wurde schon verwendet: Er gilt einmal. Fordern Sie einen neuen an.
people-wrong-credentials = Die Adresse oder das Passwort ist falsch. Versuchen Sie es erneut, oder fordern Sie einen Anmeldelink an.
people-too-many-attempts = { $minutes ->
    [one] Zu viele falsche Passwörter. Versuchen Sie es in { $minutes } Minute erneut, oder fordern Sie einen Anmeldelink an.
   *[other] Zu viele falsche Passwörter. Versuchen Sie es in { $minutes } Minuten erneut, oder fordern Sie einen Anmeldelink an.
}
people-password-too-short = Dieses Passwort ist zu kurz. Verwenden Sie mindestens { $min } Zeichen; drei oder vier Wörter ohne Zusammenhang sind leicht zu merken.
people-password-too-long = Dieses Passwort ist zu lang. Verwenden Sie höchstens { $max } Zeichen.
people-password-too-common = Viele Menschen verwenden dieses Passwort, es wird deshalb zuerst erraten. Wählen Sie ein eigenes.
people-password-refused = Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein anderes.

# Kalender.
people-calendar-unknown = Diesen Kalender gibt es nicht, oder Sie dürfen ihn nicht ändern.
people-calendar-moved = { $by } hat diesen Kalender geändert, seit Sie ihn geöffnet haben. Ihre Eingaben stehen noch hier: Sehen Sie sich die nächsten Tage noch einmal an und speichern Sie dann.
people-calendar-opens-never = Nach diesem Kalender öffnen wir nie, und nichts würde je fällig. Tragen Sie für mindestens einen Tag Öffnungszeiten ein.
people-calendar-nothing-else = Die Marke dieser Filiale hat keinen Kalender, nach dem es weitergehen könnte. Legen Sie zuerst einen für die Marke an.
people-calendar-no-such-part = Zusammenlegen lassen sich nur vorhandene Kalender, die nicht selbst zusammengelegt sind. Wählen Sie andere, oder nehmen Sie diesen zuerst aus den zusammengelegten heraus.
