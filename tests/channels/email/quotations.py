"""Replies as people write them: four in each of our languages, by the common mail programs.

Each is (name, what is new, what follows); what follows is quoted or a signature.
"""

EN = [
    (
        "en, gmail",
        "Thank you, the parcel is here.\n\n",
        (
            "On Tue, Mar 12, 2024 at 2:05 PM Shop Service <service@shop.example> wrote:\n\n"
            "> Dear Ms Hall,\n> your parcel left our house today.\n"
        ),
    ),
    (
        "en, outlook",
        "Please send it to my neighbour instead.\nAnn\n\n",
        (
            "________________________________\nFrom: Shop Service <service@shop.example>\n"
            "Sent: Tuesday, March 12, 2024 2:05 PM\nTo: Ann Hall\nSubject: Your order\n\n"
            "Dear Ms Hall,\nwhere may we put the parcel?\n"
        ),
    ),
    (
        "en, iphone",
        "Blue, size 42.\n\n",
        (
            "Sent from my iPhone\n\n"
            "> On 12 Mar 2024, at 14:05, Shop <service@shop.example> wrote:\n"
            "> \n> Which colour did you mean?\n"
        ),
    ),
    (
        "en, folded introduction, html without marks",
        "No, I never got a refund.\n\n",
        (
            "On Tuesday, 12 March 2024 at 14:05:11 GMT, Shop Service and Repairs\n"
            "<service@shop.example>\nwrote:\n\nDear Ms Hall,\nhas the money arrived?\n"
        ),
    ),
]

DE = [
    (
        "de, gmail",
        "Vielen Dank, das Paket ist da.\n\n",
        (
            "Am Di., 12. März 2024 um 14:05 Uhr schrieb Laden Service <service@laden.example>:\n\n"
            "> Sehr geehrte Frau Huber,\n> Ihr Paket ist unterwegs.\n"
        ),
    ),
    (
        "de, outlook",
        "Bitte geben Sie es beim Nachbarn ab.\n\nMit freundlichen Grüßen\nEva Huber\n\n",
        (
            "Von: Laden Service <service@laden.example>\nGesendet: Dienstag, 12. März 2024 14:05\n"
            "An: Eva Huber\nBetreff: Ihre Bestellung\n\nSehr geehrte Frau Huber,\nwohin damit?\n"
        ),
    ),
    (
        "de, thunderbird",
        "Blau, Größe 42.\n\n",
        "Am 12.03.24 um 14:05 schrieb Laden Service:\n> Welche Farbe meinten Sie?\n",
    ),
    (
        "de, weitergeleitet vom telefon",
        "Schauen Sie bitte selbst.\n\n",
        (
            "Von meinem iPhone gesendet\n\nAnfang der weitergeleiteten Nachricht:\n\n"
            "Von: Laden <service@laden.example>\nDatum: 12. März 2024\nAn: Eva\n\nHier Ihr Beleg.\n"
        ),
    ),
]

PL = [
    (
        "pl, gmail",
        "Dziękuję, paczka dotarła.\n\n",
        (
            "wt., 12 mar 2024 o 14:05 Sklep Obsługa <obsluga@sklep.example> napisał(a):\n\n"
            "> Dzień dobry,\n> paczka wyszła dzisiaj.\n"
        ),
    ),
    (
        "pl, outlook",
        "Proszę zostawić u sąsiada.\nEwa\n\n",
        (
            "Od: Sklep Obsługa <obsluga@sklep.example>\nWysłano: wtorek, 12 marca 2024 14:05\n"
            "Do: Ewa Nowak\nTemat: Zamówienie\n\nDzień dobry,\ngdzie zostawić paczkę?\n"
        ),
    ),
    (
        "pl, thunderbird",
        "Niebieski, rozmiar 42.\n\n",
        "W dniu 12.03.2024 o 14:05, Sklep Obsługa pisze:\n> Jaki kolor?\n",
    ),
    (
        "pl, apple mail",
        "Nie, pieniędzy nie ma.\n\n",
        (
            "Wysłane z iPhone'a\n\n"
            "> Wiadomość napisana przez Sklep <obsluga@sklep.example> w dniu 12.03.2024, o 14:05:\n"
            "> Czy pieniądze doszły?\n"
        ),
    ),
]

HU = [
    (
        "hu, gmail",
        "Köszönöm, megjött a csomag.\n\n",
        (
            "Bolt Ügyfélszolgálat <szolgalat@bolt.example> ezt írta (időpont: 2024. márc. 12., K, "
            "14:05):\n\n> Tisztelt Hölgyem,\n> a csomagot ma feladtuk.\n"
        ),
    ),
    (
        "hu, outlook",
        "Kérem, tegye a szomszédhoz.\nÉva\n\n",
        (
            "Feladó: Bolt Ügyfélszolgálat <szolgalat@bolt.example>\n"
            "Elküldve: 2024. március 12., kedd 14:05\nCímzett: Kovács Éva\nTárgy: Rendelés\n\n"
            "Tisztelt Hölgyem,\nhová tegyük?\n"
        ),
    ),
    (
        "hu, thunderbird",
        "Kék, 42-es.\n\n",
        "2024. 03. 12. 14:05 keltezéssel, Bolt Ügyfélszolgálat írta:\n> Milyen színű legyen?\n",
    ),
    (
        "hu, telefon",
        "Nem, a pénz nem jött meg.\n\n",
        (
            "Az iPhone készülékemről küldve\n\n-------- Eredeti üzenet --------\n"
            "Feladó: Bolt\nDátum: 2024. 03. 12.\nMegjött a pénz?\n"
        ),
    ),
]

HR = [
    (
        "hr, gmail",
        "Hvala, paket je stigao.\n\n",
        (
            "uto, 12. ožu 2024. u 14:05 Dućan Služba <sluzba@ducan.example> napisao je:\n\n"
            "> Poštovana,\n> paket je danas krenuo.\n"
        ),
    ),
    (
        "hr, outlook",
        "Molim ostavite ga kod susjeda.\nIva\n\n",
        (
            "Šalje: Dućan Služba <sluzba@ducan.example>\nPoslano: utorak, 12. ožujka 2024. 14:05\n"
            "Prima: Iva Horvat\nPredmet: Narudžba\n\nPoštovana,\ngdje ostaviti paket?\n"
        ),
    ),
    (
        "hr, thunderbird",
        "Plavi, broj 42.\n\n",
        "Dana 12.3.2024. u 14:05, Dućan Služba je napisao/la:\n> Koju boju želite?\n",
    ),
    (
        "hr, telefon",
        "Ne, novac nije stigao.\n\n",
        (
            "Poslano s mog iPhonea\n\n"
            "> Dućan Služba <sluzba@ducan.example> je napisala 12. ožu 2024.:\n"
            "> Je li novac stigao?\n"
        ),
    ),
]

NB = [
    (
        "nb, gmail",
        "Takk, pakken er her.\n\n",
        (
            "tir. 12. mars 2024 kl. 14:05 skrev Butikk Service <service@butikk.example>:\n\n"
            "> Hei,\n> pakken gikk fra oss i dag.\n"
        ),
    ),
    (
        "nb, outlook",
        "Sett den hos naboen.\nKari\n\n",
        (
            "Fra: Butikk Service <service@butikk.example>\nSendt: tirsdag 12. mars 2024 14:05\n"
            "Til: Kari Nordmann\nEmne: Bestilling\n\nHei,\nhvor skal pakken stå?\n"
        ),
    ),
    (
        "nb, thunderbird",
        "Blå, størrelse 42.\n\n",
        "Den 12.03.2024 14:05, skrev Butikk Service:\n> Hvilken farge?\n",
    ),
    (
        "nb, telefon med underskrift",
        "Nei, pengene er ikke kommet.\n\n",
        (
            "-- \nKari Nordmann\nStorgata 1\n\n12. mars 2024 kl. 14:05 skrev Butikk "
            "<service@butikk.example>:\n\nEr pengene kommet?\n"
        ),
    ),
]

REPLIES = EN + DE + PL + HU + HR + NB

PLAIN = [
    ("en", "As I wrote on 12 March at 10:00:\nthe lamp is broken.\n"),
    ("en", "One question. On Monday I was told:\nnothing.\n\nFrom: where do you deliver?\n"),
    ("de", "Am Montag schrieb ich Ihnen schon.\n\nVon: wem kam die Rechnung?\n\nEva\n"),
    ("pl", "Wysłano z magazynu w Krakowie, ale nie doszło.\n\nDo: kogo mam pisać?\n"),
    ("hu", "Azt írta: hétfőn megjön.\nMa szerda van.\n"),
    ("hr", "Poslano iz Zagreba, nije stiglo.\n"),
    ("nb", "Sendt fra Oslo i går.\nTil: Kari\n"),
    ("de", "Ich brauche einen Umzug:\nVon: Wien\nAn: Graz\nDatum: Freitag\nBetreffend Preis?\n"),
    ("en", "From: Leeds\nTo: York\nDate: Friday\nWhat would that cost?\n"),
    ("pl", "Od: Kraków\nDo: Gdynia\nData: piątek\nIle to kosztuje?\n"),
    ("hu", "Feladó: Kovács Éva\nCímzett: Nagy Péter\nHol a csomag?\n"),
    ("nb", "Fra: Oslo\nTil: Bergen\nDato: fredag\nHva koster det?\n"),
    ("de", "Das habe ich Ihnen von meinem Handy gesendet und keine Antwort bekommen.\n"),
    ("en", "It was sent from my phone on Monday, and the picture shows the lamp.\n"),
    ("pl", "Telefon został wysłany z magazynu, ale nie doszedł.\n"),
    ("hu", "A telefont elküldve kaptam, de rossz.\n"),
    ("hr", "Mobitel je poslan iz Splita, a nije stigao.\n"),
    ("en", "A table:\n----------\nlamp  2\n----------\ncable 1\n"),
    ("en", "A cheap -- really cheap -- lamp.\n"),
]
"""Letters that look a little like quotations and are none."""
