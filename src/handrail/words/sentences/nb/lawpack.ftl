# Hvorfor en lovpakke avvises
lawpack-unsigned = { $file } er ikke signert.
lawpack-unsigned-mend = Be utgiveren om signaturen, og legg den ved siden av filen under samme navn med ".sig" til slutt.
lawpack-wrong-signature = { $file } er ikke signert av noen du stoler på, eller er endret etterpå.
lawpack-wrong-signature-mend = Hent fil og signatur på nytt fra utgiveren, eller oppgi utgiverens offentlige nøkkel.
lawpack-key-revoked = { $file } er signert med nøkkelen til "{ $publisher }", som er trukket tilbake siden { $day } ({ $because }).
lawpack-key-revoked-mend = Be utgiveren om pakken signert med en ny nøkkel, og legg den nøkkelen i filen over utgivere.
lawpack-not-yet-in-force = Lovpakken "{ $pack }" gjelder først fra { $day }.
lawpack-not-yet-in-force-mend = Bruk den fra den dagen.
lawpack-no-longer-in-force = Lovpakken "{ $pack }" gjaldt til { $day }.
lawpack-no-longer-in-force-mend = Be utgiveren om den som kom etter.
