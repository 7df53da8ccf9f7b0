mail-reply-subject = Re: { $subject }
mail-reply-no-subject = Din melding til { $brand }
mail-acknowledgement-subject = Vi har fått meldingen din – { $brand }
mail-acknowledgement-text =
    Hei,

    meldingen din har kommet fram, og noen kommer til å lese den. Du trenger ikke å gjøre noe mer.

    Denne meldingen er sendt automatisk. Vil du legge til noe, kan du bare svare på den.

    { $brand }
mail-survey-subject = Hvordan gikk det? Din mening til { $brand }
mail-survey-text =
    Hei,

    saken din «{ $title }» er avsluttet. Hvor fornøyd er du med måten vi behandlet den på? Fortell oss det her, det tar et halvt minutt:

    { $link }

    Lenken er bare din, virker én gang og til og med { $day }. Er noe fortsatt åpent, kan du bare svare på denne e-posten: den blir lest.

    Takk skal du ha
    { $brand }
mail-no-address = Kunden har ikke lenger noen e-postadresse, så ingenting ble sendt.
mail-bad-address = «{ $address }» er ingen adresse som et brev kan sendes til. Oppgi en annen, og send det på nytt.
mail-broken-line = En linje i brevets hode inneholder et linjeskift ({ $field }) som andre linjer kunne smugles inn med. Ingenting ble sendt.
mail-gone = Det som skulle sendes, finnes ikke lenger, så ingenting ble sendt.
mail-sender-ended = Programmet stoppet midt i sendingen. E-posten kan ha kommet fram.
mail-no-branch = Det finnes ennå ingen filial som e-posten kan være til. Legg til en, og prøv igjen.
mail-reader-ended = Programmet stoppet gang på gang mens det leste denne e-posten. Se på originalen, og meld fra om feilen.
mail-unforeseen = Noe uventet gikk galt ({ $what }). E-posten er tatt vare på; prøv igjen, og meld fra hvis det skjer på nytt.
mail-other-reason = { $why }
