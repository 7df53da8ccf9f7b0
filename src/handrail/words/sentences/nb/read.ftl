read-help = Viser rutinen i FILE slik et menneske leser den.
read-help-language = Leserens språk. Ellers: terminalens språk.
read-help-diff = Sier hva som er endret i rutinen fra BEFORE til AFTER. Avslutningskode 0: ingenting, 1: noe, 2: en fil er feil.
read-unreadable = { $file } kan ikke leses: { $why }.
read-no-procedure = { $file } inneholder { $kind ->
    [overlay] en lokal tilpasning
    [law-pack] en lovpakke
    [mission] virksomhetens oppdrag
    [goals] virksomhetens mål
    [glossary] virksomhetens ordliste
    [sources] virksomhetens kilder
    [limits] virksomhetens fullmakter
    [publishers] utgiverne av lovpakker
   *[templates] virksomhetens maler
}, og denne kommandoen er for rutiner. «handrail procedure check» ser på alle slag.
