# Zašto korak ili odluka stoji ondje gdje stoji
explain-done = Ovo je gotovo.
explain-skipped = Ovo je preskočeno.
explain-now = Ovo se može učiniti sada.
explain-later = Ovo dolazi kasnije.
explain-undecided = Još nije odlučeno treba li ovo.
explain-off-path = Ovo ne treba: provedba je krenula drugim putem.
explain-other-channel = Ovo pripada drugim kanalima; ovdje se to nikoga ne pita.
explain-enough = S popisa je i bez ovoga učinjeno dovoljno; svejedno se može učiniti.
explain-ended = Provedba je završila bez ovoga.
explain-must = Ovo je obvezno{ $whose ->
    [law] {" "}po zakonu
    [money] {" "}zbog novca
    [safety] {" "}zbog sigurnosti
   *[other] {" "}po pravilu tvrtke
} ({ $source }).
explain-elsewhere = U odluci „{ $choice }” izabrano je „{ $way }”.
explain-choice-open = Najprije treba odlučiti: „{ $choice }”.
explain-ahead = Prije toga na redu: { $steps }.
explain-missing-step = Čeka na „{ $step }”.
explain-missing-decision = Čeka na odluku „{ $step }”.
explain-missing-loop = Čeka da završi „{ $step }”.
explain-missing-owed-step = Čeka na „{ $step }”, što je još dužno.
explain-missing-owed-undo = Čeka da se „{ $step }” poništi ili prihvati.
explain-missing-reason = Čeka na razlog zbog kojeg je preskočeno „{ $step }”.
explain-missing-approval = Za „{ $step }” mora dati odobrenje: { $role }.
explain-missing-role = To smije učiniti samo: { $role }.
explain-missing-interrupt = Čeka da „{ $step }” bude gotovo.
explain-missing-amount = Uz ovo ide iznos.
explain-missing-answer = Uz ovo ide odgovor.
explain-ruled = Prema onome što je poznato, pravila biraju „{ $way }”.
explain-rule-unknown = Pravilima nije dovoljno ono što je poznato; odlučuje agent.
