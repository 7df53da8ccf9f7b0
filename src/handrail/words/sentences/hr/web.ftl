web-channel-email = E-pošta
web-channel-phone = Telefon
web-channel-chat = Čavrljanje
web-channel-social = Društvene mreže
web-channel-form = Obrazac
web-channel-counter = Pult
web-channel-internal = Interno
web-channel-letter = Pismo
