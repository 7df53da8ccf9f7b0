mail-reply-subject = Re: { $subject }
mail-reply-no-subject = Az Ön üzenete – { $brand }
mail-acknowledgement-subject = Megkaptuk a levelét – { $brand }
mail-acknowledgement-text =
    Jó napot kívánunk!

    Levele megérkezett hozzánk, és valaki el fogja olvasni. Önnek nincs további teendője.

    Ezt az üzenetet automatikusan küldtük. Ha szeretne valamit hozzátenni, egyszerűen válaszoljon rá.

    { $brand }
mail-survey-subject = Hogy sikerült? Kérjük a véleményét – { $brand }
mail-survey-text =
    Jó napot kívánunk!

    Az Ön „{ $title }” tárgyú ügyét lezártuk. Mennyire elégedett azzal, ahogyan intéztük? Itt mondhatja el, fél percet vesz igénybe:

    { $link }

    A hivatkozás csak Önnek szól, egyszer használható, eddig: { $day }. Ha még maradt nyitott kérdése, egyszerűen válaszoljon erre a levélre: el fogjuk olvasni.

    Köszönjük!
    { $brand }
mail-no-address = Az ügyfélnek már nincs e-mail-címe, ezért semmit sem küldtünk el.
mail-bad-address = A(z) „{ $address }” nem olyan cím, amelyre levelet lehet küldeni. Adjon meg egy másikat, és küldje el újra.
mail-broken-line = A levél fejlécének egyik sorában sortörés van ({ $field }), amellyel további sorokat lehetne becsempészni. Semmit sem küldtünk el.
mail-gone = Amit el kellett volna küldeni, már nincs meg, ezért semmit sem küldtünk el.
mail-sender-ended = A program küldés közben leállt. Lehet, hogy a levél megérkezett.
mail-no-branch = Még nincs olyan üzlet, amelynek a levél szólhatna. Vegyen fel egyet, majd próbálja újra.
mail-reader-ended = A program újra meg újra leállt, miközben ezt a levelet olvasta. Nézze meg az eredetit, és jelentse a hibát.
mail-unforeseen = Váratlan hiba történt ({ $what }). A levél megmaradt; próbálja újra, és jelentse, ha megismétlődik.
mail-other-reason = { $why }
