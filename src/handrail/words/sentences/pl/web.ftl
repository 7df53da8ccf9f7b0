web-channel-email = E-mail
web-channel-phone = Telefon
web-channel-chat = Czat
web-channel-social = Media społecznościowe
web-channel-form = Formularz
web-channel-counter = Punkt obsługi
web-channel-internal = Wewnętrzne
web-channel-letter = List
