mail-reply-subject = Re: { $subject }
mail-reply-no-subject = Państwa wiadomość do { $brand }
mail-acknowledgement-subject = Mamy Państwa wiadomość – { $brand }
mail-acknowledgement-text =
    Dzień dobry,

    Państwa wiadomość do nas dotarła i ktoś z nas ją przeczyta. Nic więcej nie trzeba robić.

    Ta wiadomość została wysłana automatycznie. Jeśli chcą Państwo coś dodać, wystarczy na nią odpowiedzieć.

    { $brand }
mail-survey-subject = Jak nam poszło? Prośba o opinię – { $brand }
mail-survey-text =
    Dzień dobry,

    Państwa sprawa „{ $title }” została zakończona. Jak oceniają Państwo sposób, w jaki się nią zajęliśmy? Odpowiedź zajmie pół minuty:

    { $link }

    Link jest przeznaczony tylko dla Państwa, działa jeden raz i do { $day }. Jeśli coś pozostało niewyjaśnione, wystarczy odpowiedzieć na tę wiadomość – przeczytamy ją.

    Dziękujemy
    { $brand }
mail-no-address = Klient nie ma już adresu e-mail, więc nic nie wysłano.
mail-bad-address = „{ $address }” nie jest adresem, na który można wysłać wiadomość. Podaj inny i wyślij ją ponownie.
mail-broken-line = Wiersz nagłówka wiadomości zawiera złamanie wiersza ({ $field }), przez które można by przemycić kolejne. Nic nie wysłano.
mail-gone = Tego, co miało zostać wysłane, już nie ma, więc nic nie wysłano.
mail-sender-ended = Program zakończył się w trakcie wysyłania. Wiadomość mogła dotrzeć.
mail-no-branch = Nie ma jeszcze żadnej placówki, do której mogłaby trafić ta wiadomość. Proszę dodać placówkę i spróbować ponownie.
mail-reader-ended = Program wielokrotnie kończył się podczas czytania tej wiadomości. Proszę obejrzeć oryginał i zgłosić błąd.
mail-unforeseen = Stało się coś nieprzewidzianego ({ $what }). Wiadomość jest zachowana; proszę spróbować ponownie i zgłosić to, jeśli się powtórzy.
mail-other-reason = { $why }
