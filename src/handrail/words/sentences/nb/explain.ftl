# Hvorfor et trinn eller en avgjørelse står der den står
explain-done = Dette er gjort.
explain-skipped = Dette er utelatt.
explain-now = Dette kan gjøres nå.
explain-later = Dette kommer senere.
explain-undecided = Det er ikke avgjort ennå om dette trengs.
explain-off-path = Dette trengs ikke: gjennomføringen tok en annen vei.
explain-other-channel = Dette gjelder andre kanaler enn denne; her blir ingen spurt om det.
explain-enough = Nok på listen er gjort uten dette; det kan likevel gjøres.
explain-ended = Gjennomføringen er avsluttet uten dette.
explain-must = Dette må gjøres{ $whose ->
    [law] {" "}etter loven
    [money] {" "}på grunn av penger
    [safety] {" "}av hensyn til sikkerheten
   *[other] {" "}etter virksomhetens egen regel
} ({ $source }).
explain-elsewhere = I «{ $choice }» ble veien «{ $way }» valgt.
explain-choice-open = Først må dette avgjøres: «{ $choice }».
explain-ahead = Før dette kommer: { $steps }.
explain-missing-step = Venter på «{ $step }».
explain-missing-decision = Venter på avgjørelsen «{ $step }».
explain-missing-loop = Venter til «{ $step }» er avsluttet.
explain-missing-owed-step = Venter på «{ $step }», som gjenstår å gjøre.
explain-missing-owed-undo = Venter til «{ $step }» er tatt tilbake eller godtatt.
explain-missing-reason = Venter på grunnen til at «{ $step }» ble utelatt.
explain-missing-approval = { $role } må godkjenne «{ $step }».
explain-missing-role = Bare { $role } kan gjøre dette.
explain-missing-interrupt = Venter til «{ $step }» er gjort.
explain-missing-amount = Det hører et beløp til.
explain-missing-answer = Det hører et svar til.
explain-ruled = Ut fra det som er kjent, velger reglene «{ $way }».
explain-rule-unknown = Det som er kjent, er ikke nok for reglene; kundebehandleren blir spurt.
