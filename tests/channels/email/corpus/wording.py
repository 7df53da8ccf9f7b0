"""What customers and the shop write in the letters of the corpus, in each of our languages."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Wording:
    """One language's texts; each line stands once in a letter, so that it can be found again."""

    shop: tuple[str, str]
    """Two names of the desk, one for each half of the corpus."""
    customer: str
    replies: tuple[tuple[str, ...], ...]
    between: tuple[str, str]
    ours: tuple[tuple[str, ...], ...]
    """Letters of ours; the first two lines are questions that can be answered in between."""
    close: tuple[str, str]
    card: tuple[str, ...]
    subject: str


WORDINGS = {
    "en": Wording(
        shop=("Shop Service", "Lamps & More, Customer Care"),
        customer="Ann Hall",
        replies=(
            ("Thank you, the parcel arrived this morning.", "The lamp works."),
            ("As I wrote on 12 March at 10:00:", "the lamp is broken and I want my money back."),
            (
                "Hello,",
                "",
                "on Monday you told me it was sent.",
                "",
                "From: which warehouse was that?",
            ),
        ),
        between=("It is the blue one.", "Size 42, as on the order 10-4471."),
        ours=(
            ("Which colour did you mean?", "And which size?", "Kind regards, the shop"),
            (
                "Where may we put the parcel?",
                "Is anybody at home at noon?",
                "Your order is on its way.",
            ),
        ),
        close=("Kind regards", "Ann"),
        card=("Ann Hall", "12 Church Lane, Leeds", "Tel. 0113 496 0000"),
        subject="Your order",
    ),
    "de": Wording(
        shop=("Laden Service", "Lampen & Mehr, Kundendienst"),
        customer="Eva Huber",
        replies=(
            ("Vielen Dank, das Paket kam heute früh.", "Die Lampe leuchtet."),
            (
                "Wie ich am 12. März um 10:00 schrieb:",
                "Die Lampe ist kaputt, ich will mein Geld zurück.",
            ),
            (
                "Hallo,",
                "",
                "am Montag hieß es, sie sei unterwegs.",
                "",
                "Von: welchem Lager eigentlich?",
            ),
        ),
        between=("Die blaue.", "Größe 42, wie in Bestellung 10-4471."),
        ours=(
            ("Welche Farbe meinten Sie?", "Und welche Größe?", "Freundlich grüßt der Laden"),
            (
                "Wohin dürfen wir das Paket legen?",
                "Ist mittags jemand da?",
                "Ihre Bestellung ist unterwegs.",
            ),
        ),
        close=("Mit freundlichen Grüßen", "Eva"),
        card=("Eva Huber", "Kirchgasse 12, 1070 Wien", "Tel. 01 523 00 00"),
        subject="Ihre Bestellung",
    ),
    "pl": Wording(
        shop=("Sklep Obsługa", "Lampy i więcej, Dział Klienta"),
        customer="Ewa Nowak",
        replies=(
            ("Dziękuję, paczka przyszła dziś rano.", "Lampa świeci."),
            ("Jak pisałam 12 marca o 10:00:", "lampa jest zepsuta i chcę zwrotu pieniędzy."),
            ("Dzień dobry,", "", "w poniedziałek mówiono, że wysłana.", "", "Do: kogo mam pisać?"),
        ),
        between=("Ta niebieska.", "Rozmiar 42, jak w zamówieniu 10-4471."),
        ours=(
            ("Jaki kolor miała Pani na myśli?", "A jaki rozmiar?", "Pozdrawia sklep"),
            (
                "Gdzie możemy zostawić paczkę?",
                "Czy w południe ktoś jest w domu?",
                "Zamówienie jest w drodze.",
            ),
        ),
        close=("Z poważaniem", "Ewa"),
        card=("Ewa Nowak", "ul. Kościelna 12, Kraków", "tel. 12 345 00 00"),
        subject="Zamówienie",
    ),
    "hu": Wording(
        shop=("Bolt Ügyfélszolgálat", "Lámpák és más, Vevőszolgálat"),
        customer="Kovács Éva",
        replies=(
            ("Köszönöm, a csomag ma reggel megjött.", "A lámpa világít."),
            ("Ahogy március 12-én 10:00-kor írtam:", "a lámpa rossz, kérem vissza a pénzem."),
            ("Jó napot,", "", "hétfőn azt mondták, úton van.", "", "Kinek írjak még?"),
        ),
        between=("A kéket.", "42-es méret, mint a 10-4471 rendelésen."),
        ours=(
            ("Melyik színre gondolt?", "És milyen méret?", "Üdvözli a bolt"),
            ("Hová tegyük a csomagot?", "Van otthon valaki délben?", "A rendelése úton van."),
        ),
        close=("Üdvözlettel", "Éva"),
        card=("Kovács Éva", "Templom utca 12., Pécs", "Tel.: 72 500 000"),
        subject="Rendelés",
    ),
    "hr": Wording(
        shop=("Dućan Služba", "Svjetiljke i više, Podrška kupcima"),
        customer="Iva Horvat",
        replies=(
            ("Hvala, paket je stigao jutros.", "Svjetiljka radi."),
            (
                "Kao što sam pisala 12. ožujka u 10:00:",
                "svjetiljka je pokvarena i želim povrat novca.",
            ),
            (
                "Dobar dan,",
                "",
                "u ponedjeljak ste rekli da je poslana.",
                "",
                "Od: kojeg skladišta?",
            ),
        ),
        between=("Onu plavu.", "Broj 42, kao u narudžbi 10-4471."),
        ours=(
            ("Na koju boju ste mislili?", "A koji broj?", "Pozdrav iz dućana"),
            (
                "Gdje smijemo ostaviti paket?",
                "Je li netko doma u podne?",
                "Vaša je narudžba na putu.",
            ),
        ),
        close=("Lijep pozdrav", "Iva"),
        card=("Iva Horvat", "Crkvena 12, Zagreb", "tel. 01 555 0000"),
        subject="Narudžba",
    ),
    "nb": Wording(
        shop=("Butikk Service", "Lamper og mer, Kundesenter"),
        customer="Kari Nordmann",
        replies=(
            ("Takk, pakken kom i dag tidlig.", "Lampen lyser."),
            (
                "Som jeg skrev 12. mars klokken 10:00:",
                "lampen er ødelagt og jeg vil ha pengene tilbake.",
            ),
            ("Hei,", "", "mandag sa dere at den var sendt.", "", "Fra: hvilket lager?"),
        ),
        between=("Den blå.", "Størrelse 42, som i ordre 10-4471."),
        ours=(
            ("Hvilken farge mente du?", "Og hvilken størrelse?", "Hilsen butikken"),
            (
                "Hvor kan vi sette pakken?",
                "Er noen hjemme klokken tolv?",
                "Bestillingen er på vei.",
            ),
        ),
        close=("Med vennlig hilsen", "Kari"),
        card=("Kari Nordmann", "Kirkegata 12, Bergen", "Tlf. 55 00 00 00"),
        subject="Bestilling",
    ),
}
