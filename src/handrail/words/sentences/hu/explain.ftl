# Miért áll egy lépés vagy döntés ott, ahol áll
explain-done = Ez kész.
explain-skipped = Ez kimaradt.
explain-now = Ez most elvégezhető.
explain-later = Ez később következik.
explain-undecided = Még nem dőlt el, hogy erre szükség van-e.
explain-off-path = Erre nincs szükség: a végrehajtás más úton haladt.
explain-other-channel = Ez más csatornákhoz tartozik; itt senki sem kérdezi.
explain-enough = A listájából e nélkül is elég készült el; ettől még elvégezhető.
explain-ended = A végrehajtás e nélkül ért véget.
explain-must = Kötelező{ $whose ->
    [law] {" "}törvény szerint
    [money] {" "}a pénz miatt
    [safety] {" "}a biztonság miatt
   *[other] {" "}a cég szabálya szerint
} ({ $source }).
explain-elsewhere = A „{ $choice }” döntésben ez az út lett választva: „{ $way }”.
explain-choice-open = Előbb eldöntendő: „{ $choice }”.
explain-ahead = Előbb ezek következnek: { $steps }.
explain-missing-step = Erre vár: „{ $step }”.
explain-missing-decision = Erre a döntésre vár: „{ $step }”.
explain-missing-loop = Arra vár, hogy ez lezáruljon: „{ $step }”.
explain-missing-owed-step = Erre az elmaradt lépésre vár: „{ $step }”.
explain-missing-owed-undo = Arra vár, hogy ezt visszavonják vagy elfogadják: „{ $step }”.
explain-missing-reason = Annak indoklására vár, miért maradt ki: „{ $step }”.
explain-missing-approval = A(z) „{ $step }” lépést jóvá kell hagynia: { $role }.
explain-missing-role = Csak ő végezheti el: { $role }.
explain-missing-interrupt = Arra vár, hogy ez elkészüljön: „{ $step }”.
explain-missing-amount = Összeg tartozik hozzá.
explain-missing-answer = Válasz tartozik hozzá.
explain-ruled = Az ismert adatok alapján a szabályok ezt választják: „{ $way }”.
explain-rule-unknown = Az ismert adatok nem elegendők a szabályoknak; az ügyintéző dönt.
