mail-reply-subject = Re: { $subject }
mail-reply-no-subject = Vaša poruka – { $brand }
mail-acknowledgement-subject = Primili smo vašu poruku – { $brand }
mail-acknowledgement-text =
    Dobar dan,

    vaša je poruka stigla i netko će je pročitati. Ne morate učiniti ništa više.

    Ova je poruka poslana automatski. Ako želite nešto dodati, jednostavno odgovorite na nju.

    { $brand }
mail-survey-subject = Kako je prošlo? Vaše mišljenje – { $brand }
mail-survey-text =
    Dobar dan,

    Vaš predmet „{ $title }” je zaključen. Koliko ste zadovoljni načinom na koji smo ga riješili? Recite nam ovdje, potrebno je pola minute:

    { $link }

    Poveznica je samo Vaša i može se upotrijebiti jednom, do { $day }. Ako je nešto ostalo otvoreno, jednostavno odgovorite na ovu poruku: pročitat ćemo je.

    Hvala Vam
    { $brand }
mail-no-address = Korisnik više nema adresu e-pošte pa ništa nije poslano.
mail-bad-address = „{ $address }” nije adresa na koju se može poslati poruka. Navedite drugu i pošaljite je ponovno.
mail-broken-line = Redak zaglavlja poruke sadrži prijelom retka ({ $field }), kojim bi se mogli prokrijumčariti drugi. Ništa nije poslano.
mail-gone = Ono što je trebalo poslati više ne postoji pa ništa nije poslano.
mail-sender-ended = Program se prekinuo usred slanja. Poruka je možda stigla.
mail-no-branch = Još nema poslovnice kojoj bi poruka mogla biti upućena. Dodajte je pa pokušajte ponovno.
mail-reader-ended = Program se uvijek iznova prekidao dok je čitao ovu poruku. Pogledajte izvornik i prijavite pogrešku.
mail-unforeseen = Dogodilo se nešto nepredviđeno ({ $what }). Poruka je sačuvana; pokušajte ponovno i prijavite ako se ponovi.
mail-other-reason = { $why }
