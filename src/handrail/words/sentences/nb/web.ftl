web-channel-email = E-post
web-channel-phone = Telefon
web-channel-chat = Chat
web-channel-social = Sosiale medier
web-channel-form = Skjema
web-channel-counter = Skranke
web-channel-internal = Internt
web-channel-letter = Brev
