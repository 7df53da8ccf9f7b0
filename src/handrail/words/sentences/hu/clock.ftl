clock-seconds = { $count } másodperc
clock-minutes = { $count } perc
clock-hours = { $count } óra
clock-days = { $count } nap
clock-business-minutes = { $count } perc munkaidő
clock-business-hours = { $count } munkaóra
clock-business-days = { $count } munkanap

clock-standard-answer = Hívás fogadása, határidő: { $allowance }
clock-standard-acknowledge = Átvétel visszaigazolása, határidő: { $allowance }
clock-standard-status = Tájékoztatás az ügy állásáról, minden alkalommal határidő: { $allowance }
clock-standard-first-reply = Első válasz, határidő: { $allowance }
clock-standard-next-reply = Következő válasz, határidő: { $allowance }
clock-standard-resolve = Megoldás, határidő: { $allowance }
clock-standard-step = Lépés, határidő: { $allowance }
clock-standard-promise = Vállalás, határidő: { $allowance }

clock-measure-answer = Hívás fogadása
clock-measure-acknowledge = Átvétel visszaigazolása
clock-measure-status = Tájékoztatás az ügy állásáról
clock-measure-first-reply = Első válasz
clock-measure-next-reply = Következő válasz
clock-measure-resolve = Megoldás
clock-measure-step = Lépés
clock-measure-promise = Vállalás
