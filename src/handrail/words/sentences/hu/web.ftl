web-channel-email = E-mail
web-channel-phone = Telefon
web-channel-chat = Csevegés
web-channel-social = Közösségi média
web-channel-form = Űrlap
web-channel-counter = Ügyfélpult
web-channel-internal = Belső
web-channel-letter = Levél
