# Dlaczego krok lub decyzja stoi tam, gdzie stoi
explain-done = To jest zrobione.
explain-skipped = To pominięto.
explain-now = To można zrobić teraz.
explain-later = To przyjdzie później.
explain-undecided = Nie rozstrzygnięto jeszcze, czy to potrzebne.
explain-off-path = To nie jest potrzebne: przebieg poszedł inną drogą.
explain-other-channel = To dotyczy innych kanałów niż ten; tutaj nikt o to nie pyta.
explain-enough = Z tej listy zrobiono dość i bez tego; można to jednak zrobić.
explain-ended = Przebieg zakończył się bez tego.
explain-must = To obowiązek{ $whose ->
    [law] {" "}z mocy prawa
    [money] {" "}ze względu na pieniądze
    [safety] {" "}ze względów bezpieczeństwa
   *[other] {" "}według zasad firmy
} ({ $source }).
explain-elsewhere = W decyzji „{ $choice }” wybrano „{ $way }”.
explain-choice-open = Najpierw trzeba rozstrzygnąć: „{ $choice }”.
explain-ahead = Wcześniej w kolejności: { $steps }.
explain-missing-step = Czeka na „{ $step }”.
explain-missing-decision = Czeka na decyzję „{ $step }”.
explain-missing-loop = Czeka, aż zakończy się „{ $step }”.
explain-missing-owed-step = Czeka na zaległe „{ $step }”.
explain-missing-owed-undo = Czeka, aż „{ $step }” zostanie cofnięte albo zaakceptowane.
explain-missing-reason = Czeka na powód, dla którego pominięto „{ $step }”.
explain-missing-approval = Na „{ $step }” musi wyrazić zgodę: { $role }.
explain-missing-role = Może to zrobić tylko: { $role }.
explain-missing-interrupt = Czeka, aż „{ $step }” zostanie zrobione.
explain-missing-amount = Potrzebna jest kwota.
explain-missing-answer = Potrzebna jest odpowiedź.
explain-ruled = Z tego, co wiadomo, reguły wybierają „{ $way }”.
explain-rule-unknown = Regułom nie wystarcza to, co wiadomo; rozstrzyga konsultant.
