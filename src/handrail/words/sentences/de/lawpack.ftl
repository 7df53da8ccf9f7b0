# Warum ein Rechtspaket abgelehnt wird
lawpack-unsigned = { $file } ist nicht signiert.
lawpack-unsigned-mend = Bitten Sie den Herausgeber um die Signatur, und legen Sie sie neben die Datei, unter demselben Namen mit ".sig" dahinter.
lawpack-wrong-signature = { $file } hat niemand signiert, dem Sie vertrauen, oder die Datei wurde danach verändert.
lawpack-wrong-signature-mend = Holen Sie Datei und Signatur noch einmal vom Herausgeber, oder nennen Sie seinen öffentlichen Schlüssel.
lawpack-key-revoked = { $file } wurde mit dem Schlüssel von "{ $publisher }" signiert, der seit { $day } widerrufen ist ({ $because }).
lawpack-key-revoked-mend = Bitten Sie den Herausgeber um das Paket, signiert mit einem neuen Schlüssel, und tragen Sie diesen in die Datei der Herausgeber ein.
lawpack-not-yet-in-force = Das Rechtspaket "{ $pack }" gilt erst ab { $day }.
lawpack-not-yet-in-force-mend = Verwenden Sie es von diesem Tag an.
lawpack-no-longer-in-force = Das Rechtspaket "{ $pack }" galt bis { $day }.
lawpack-no-longer-in-force-mend = Bitten Sie den Herausgeber um das, das darauf folgt.
