"""How mail programs write what they quote: the lines above it, its marks, and what they sign.

Written from how the programs behave, in our own words; `{name}` and `{address}` are the desk's.
A program is listed in the languages in which it is used: a Polish host in Polish alone.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Program:
    """A mail program in one language.

    Attributes:
        marks: whether quoted lines begin with ">"; without, they stand as they are.
        device: what it signs by itself, above the quotation; "" for nothing.
        forward: what stands above a forwarded letter; "" where `intro` serves.
        html: the shape of its HTML: "cite" (blockquote), "block" (header lines), or "" for none.
    """

    name: str
    language: str
    intro: str
    marks: bool
    device: str = ""
    forward: str = ""
    html: str = ""


def _each(name, *, marks, html="", device=None, forward=None, **intros):
    devices, forwards = device or {}, forward or {}
    return [
        Program(
            name,
            language,
            intro,
            marks,
            devices.get(language, ""),
            forwards.get(language, ""),
            html,
        )
        for language, intro in intros.items()
    ]


def _block(labels, date, *, above=""):
    first, *others = labels
    values = ["{name} <{address}>", date, "{customer}", "{subject}"]
    order = dict(zip(labels, values, strict=True))
    return above + "\n".join(f"{label}: {order[label]}" for label in (first, *others))


RULER = "________________________________\n"
GMAIL_FORWARD = {
    "en": "---------- Forwarded message ---------\nFrom: {name} <{address}>\n"
    "Date: Tue, 12 Mar 2024 at 14:05\nSubject: {subject}\nTo: {customer} <eva@mail.example>",
    "de": "---------- Forwarded message ---------\nVon: {name} <{address}>\n"
    "Date: Di., 12. März 2024 um 14:05 Uhr\nSubject: {subject}\nTo: <eva@mail.example>",
    "pl": "---------- Forwarded message ---------\nOd: {name} <{address}>\n"
    "Date: wt., 12 mar 2024 o 14:05\nSubject: {subject}\nTo: <eva@mail.example>",
    "hu": "---------- Forwarded message ---------\nFeladó: {name} <{address}>\n"
    "Date: 2024. márc. 12., K, 14:05\nSubject: {subject}\nTo: <eva@mail.example>",
    "hr": "---------- Forwarded message ---------\nOd: {name} <{address}>\n"
    "Date: uto, 12. ožu 2024. u 14:05\nSubject: {subject}\nTo: <eva@mail.example>",
    "nb": "---------- Forwarded message ---------\nFra: {name} <{address}>\n"
    "Date: tir. 12. mars 2024 kl. 14:05\nSubject: {subject}\nTo: <eva@mail.example>",
}
APPLE_FORWARD = {
    "en": "Begin forwarded message:\n\nFrom: {name} <{address}>\nSubject: {subject}\n"
    "Date: 12 March 2024 at 14:05:11 CET\nTo: {customer}",
    "de": "Anfang der weitergeleiteten Nachricht:\n\nVon: {name} <{address}>\n"
    "Betreff: {subject}\nDatum: 12. März 2024 um 14:05:11 MEZ\nAn: {customer}",
    "pl": "Początek przekazywanej wiadomości:\n\nOd: {name} <{address}>\nTemat: {subject}\n"
    "Data: 12 marca 2024 14:05:11 CET\nDo: {customer}",
    "hu": "Továbbított levél kezdete:\n\nFeladó: {name} <{address}>\nTárgy: {subject}\n"
    "Dátum: 2024. március 12. 14:05:11 CET\nCímzett: {customer}",
    "hr": "Početak proslijeđene poruke:\n\nŠalje: {name} <{address}>\nPredmet: {subject}\n"
    "Datum: 12. ožujka 2024. u 14:05:11 CET\nPrima: {customer}",
    "nb": "Start på videresendt melding:\n\nFra: {name} <{address}>\nEmne: {subject}\n"
    "Dato: 12. mars 2024 kl. 14:05:11 CET\nTil: {customer}",
}
THUNDERBIRD_FORWARD = {
    "en": "-------- Forwarded Message --------\nSubject: \t{subject}\n"
    "Date: \tTue, 12 Mar 2024 14:05:11 +0100\nFrom: \t{name} <{address}>\nTo: \t{customer}",
    "de": "-------- Weitergeleitete Nachricht --------\nBetreff: \t{subject}\n"
    "Datum: \tTue, 12 Mar 2024 14:05:11 +0100\nVon: \t{name} <{address}>\nAn: \t{customer}",
    "pl": "-------- Treść przekazanej wiadomości --------\nTemat: \t{subject}\n"
    "Data: \tTue, 12 Mar 2024 14:05:11 +0100\nNadawca: \t{name} <{address}>\nAdresat: \t{customer}",
    "hu": "-------- Továbbított üzenet --------\nTárgy: \t{subject}\n"
    "Dátum: \tTue, 12 Mar 2024 14:05:11 +0100\nFeladó: \t{name} <{address}>\nCímzett: \t{customer}",
    "hr": "-------- Proslijeđena poruka --------\nNaslov: \t{subject}\n"
    "Datum: \tTue, 12 Mar 2024 14:05:11 +0100\nŠalje: \t{name} <{address}>\nPrima: \t{customer}",
    "nb": "-------- Videresendt melding --------\nEmne: \t{subject}\n"
    "Dato: \tTue, 12 Mar 2024 14:05:11 +0100\nFra: \t{name} <{address}>\nTil: \t{customer}",
}
LONG_DATES = {
    "en": "Tuesday, March 12, 2024 2:05 PM",
    "de": "Dienstag, 12. März 2024 14:05",
    "pl": "wtorek, 12 marca 2024 14:05",
    "hu": "2024. március 12., kedd 14:05",
    "hr": "utorak, 12. ožujka 2024. 14:05",
    "nb": "tirsdag 12. mars 2024 14:05",
}
LABELS = {
    "en": ("From", "Sent", "To", "Subject"),
    "de": ("Von", "Gesendet", "An", "Betreff"),
    "pl": ("Od", "Wysłano", "Do", "Temat"),
    "hu": ("Feladó", "Elküldve", "Címzett", "Tárgy"),
    "hr": ("Šalje", "Poslano", "Prima", "Predmet"),
    "nb": ("Fra", "Sendt", "Til", "Emne"),
}
DATE_LABELS = {
    "en": ("From", "Date", "To", "Subject"),
    "de": ("Von", "Datum", "An", "Betreff"),
    "pl": ("Od", "Data", "Do", "Temat"),
    "hu": ("Feladó", "Dátum", "Címzett", "Tárgy"),
    "hr": ("Od", "Datum", "Za", "Predmet"),
    "nb": ("Fra", "Dato", "Til", "Emne"),
}
OLD_OUTLOOK = {
    "en": "-----Original Message-----\n",
    "de": "-----Ursprüngliche Nachricht-----\n",
    "pl": "-----Oryginalna wiadomość-----\n",
    "hu": "-----Eredeti üzenet-----\n",
    "hr": "-----Izvorna poruka-----\n",
    "nb": "-----Opprinnelig melding-----\n",
}
SAMSUNG = {
    "en": "-------- Original message --------\n",
    "de": "-------- Ursprüngliche Nachricht --------\n",
    "pl": "-------- Oryginalna wiadomość --------\n",
    "hu": "-------- Eredeti üzenet --------\n",
    "hr": "-------- Originalna poruka --------\n",
    "nb": "-------- Opprinnelig melding --------\n",
}


def _blocks(labels, above=None):
    return {
        language: _block(
            labels[language], LONG_DATES[language], above=(above or {}).get(language, "")
        )
        for language in labels
    }


GMAIL = _each(
    "Gmail, web",
    marks=True,
    html="cite",
    forward=GMAIL_FORWARD,
    en="On Tue, Mar 12, 2024 at 2:05 PM {name} <{address}> wrote:",
    de="Am Di., 12. März 2024 um 14:05 Uhr schrieb {name} <{address}>:",
    pl="wt., 12 mar 2024 o 14:05 {name} <{address}> napisał(a):",
    hu="{name} <{address}> ezt írta (időpont: 2024. márc. 12., K, 14:05):",
    hr="uto, 12. ožu 2024. u 14:05 {name} <{address}> napisao je:",
    nb="tir. 12. mars 2024 kl. 14:05 skrev {name} <{address}>:",
)
GMAIL_MOBILE = _each(
    "Gmail, mobile",
    marks=True,
    html="cite",
    forward=GMAIL_FORWARD,
    en="On Tue, 12 Mar 2024, 14:05 {name}, <{address}> wrote:",
    de="{name} <{address}> schrieb am Di., 12. März 2024, 14:05:",
    pl="wt., 12 mar 2024, 14:05 użytkownik {name} <{address}> napisał:",
    hu="{name} <{address}> ezt írta (időpont: 2024. márc. 12., K 14:05):",
    hr="uto, 12. ožu 2024. 14:05 {name} <{address}> napisao je:",
    nb="tir. 12. mars 2024, 14:05 skrev {name} <{address}>:",
)
OUTLOOK = _each("Outlook, Windows", marks=False, html="block", **_blocks(LABELS))
OUTLOOK_OLD = _each("Outlook, before 2013", marks=False, **_blocks(LABELS, OLD_OUTLOOK))
OUTLOOK_WEB = _each(
    "Outlook, web", marks=False, html="block", **_blocks(LABELS, dict.fromkeys(LABELS, RULER))
)
OUTLOOK_MAC = _each("Outlook, Mac", marks=False, **_blocks(DATE_LABELS))
OUTLOOK_MOBILE = _each(
    "Outlook, mobile",
    marks=False,
    html="block",
    device={
        "en": "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "de": "Holen Sie sich Outlook für iOS<https://aka.ms/o0ukef>",
        "pl": "Pobierz aplikację Outlook dla systemu Android<https://aka.ms/AAb9ysg>",
        "hu": "Az Outlook Android letöltése<https://aka.ms/AAb9ysg>",
        "hr": "Nabavite Outlook za iOS<https://aka.ms/o0ukef>",
        "nb": "Skaff deg Outlook for iOS<https://aka.ms/o0ukef>",
    },
    **_blocks(LABELS, dict.fromkeys(LABELS, RULER)),
)
WINDOWS_MAIL = _each(
    "Windows Mail",
    marks=False,
    device={
        "en": "Sent from Mail for Windows",
        "de": "Gesendet von Mail für Windows",
        "pl": "Wysłane z aplikacji Poczta dla systemu Windows",
        "hu": "Küldve a Windows Posta alkalmazásából",
        "hr": "Poslano iz Pošte za Windows",
        "nb": "Sendt fra E-post for Windows",
    },
    **_blocks(LABELS),
)
APPLE = _each(
    "Apple Mail",
    marks=True,
    html="cite",
    forward=APPLE_FORWARD,
    en="On 12 Mar 2024, at 14:05, {name} <{address}> wrote:",
    de="Am 12.03.2024 um 14:05 schrieb {name} <{address}>:",
    pl="Wiadomość napisana przez {name} <{address}> w dniu 12.03.2024, o godz. 14:05:",
    hu="{name} <{address}> írta (2024. márc. 12. dátummal, 14:05 időpontban):",
    hr="Dana 12. ožu 2024., u 14:05, {name} <{address}> je napisao/la:",
    nb="12. mars 2024 kl. 14:05 skrev {name} <{address}>:",
)
IOS = _each(
    "iPhone",
    marks=True,
    html="cite",
    forward=APPLE_FORWARD,
    device={
        "en": "Sent from my iPhone",
        "de": "Von meinem iPhone gesendet",
        "pl": "Wysłane z iPhone\N{RIGHT SINGLE QUOTATION MARK}a",
        "hu": "Az iPhone készülékemről küldve",
        "hr": "Poslano s mog iPhone uređaja",
        "nb": "Sendt fra min iPhone",
    },
    en="> On 12 Mar 2024, at 14:05, {name} <{address}> wrote:\n>",
    de="> Am 12.03.2024 um 14:05 schrieb {name} <{address}>:\n>",
    pl="> Wiadomość napisana przez {name} <{address}> w dniu 12.03.2024, o godz. 14:05:\n>",
    hu="> 2024. márc. 12. dátummal, 14:05 időpontban {name} <{address}> írta:\n>",
    hr="> Dana 12.03.2024., u 14:05, {name} <{address}> je napisao/la:\n>",
    nb="> 12. mars 2024 kl. 14:05 skrev {name} <{address}>:\n>",
)
THUNDERBIRD = _each(
    "Thunderbird",
    marks=True,
    html="cite",
    forward=THUNDERBIRD_FORWARD,
    en="On 12/03/2024 14:05, {name} wrote:",
    de="Am 12.03.24 um 14:05 schrieb {name}:",
    pl="W dniu 12.03.2024 o 14:05, {name} pisze:",
    hu="2024. 03. 12. 14:05 keltezéssel, {name} írta:",
    hr="{name} je napisao/la dana 12. 03. 2024. u 14:05:",
    nb="Den 12.03.2024 14:05, skrev {name}:",
)
YAHOO = _each(
    "Yahoo",
    marks=False,
    html="cite",
    device={
        "en": "Sent from Yahoo Mail on Android",
        "de": "Von Yahoo Mail auf Android gesendet",
        "pl": "Wysłano z Yahoo Mail na Androidzie",
        "hu": "Elküldve a Yahoo Mail alkalmazásból Androidon",
        "hr": "Poslano s Yahoo Mail na Androidu",
        "nb": "Sendt fra Yahoo Mail på Android",
    },
    en="On Tuesday, March 12, 2024 at 02:05:11 PM GMT+1, {name} <{address}> wrote:",
    de="Am Dienstag, 12. März 2024 um 14:05:11 MEZ hat {name} <{address}> Folgendes geschrieben:",
    pl="W dniu wtorek, 12 marca 2024 14:05:11 CET użytkownik {name} <{address}> napisał:",
    hu="2024. március 12., kedd 14:05:11 CET időpontban {name} <{address}> ezt írta:",
    hr="U utorak, 12. ožujka 2024. 14:05:11 CET, {name} <{address}> je napisao/la:",
    nb="tirsdag 12. mars 2024 14:05:11 CET skrev {name} <{address}> følgende:",
)
GALAXY = _each(
    "Samsung",
    marks=False,
    html="block",
    device={
        "en": "Sent from my Galaxy",
        "de": "Von meinem/meiner Galaxy gesendet",
        "pl": "Wysłane z mojego Galaxy",
        "hu": "Galaxy eszközömről küldve",
        "hr": "Poslano s mojeg Galaxy uređaja",
        "nb": "Sendt fra min Galaxy",
    },
    **_blocks(DATE_LABELS, SAMSUNG),
)
PROTON = _each(
    "Proton",
    marks=True,
    html="cite",
    device={
        "en": "Sent with Proton Mail secure email.",
        "de": "Gesendet mit Proton Mail sicherer E-Mail.",
        "pl": "Wysłano z bezpiecznej poczty e-mail Proton Mail.",
        "hu": "Proton Mail biztonságos e-maillel küldve.",
        "hr": "Poslano sa sigurnom e-poštom Proton Mail.",
        "nb": "Sendt med Proton Mail sikker e-post.",
    },
    en="On Tuesday, March 12th, 2024 at 2:05 PM, {name} <{address}> wrote:",
    de="Am Dienstag, 12. März 2024 um 14:05 schrieb {name} <{address}>:",
    pl="wtorek, 12 marca 2024 14:05, {name} <{address}> napisał(a):",
    hu="2024. március 12., kedd 14:05 keltezéssel, {name} <{address}> ezt írta:",
    hr="U utorak, 12. ožujka 2024. u 14:05, {name} <{address}> napisa:",
    nb="tirsdag 12. mars 2024 kl. 14:05 skrev {name} <{address}> :",
)
ROUNDCUBE = _each(
    "Roundcube",
    marks=True,
    en="On 2024-03-12 14:05, {name} wrote:",
    de="Am 2024-03-12 14:05, schrieb {name}:",
    pl="W dniu 2024-03-12 14:05, {name} napisał(a):",
    hu="2024-03-12 14:05 időpontban {name} ezt írta:",
    hr="{name} je napisao dana 2024-03-12 14:05:",
    nb="{name} skrev den 2024-03-12 14:05:",
)
HOSTS = [
    Program(
        "GMX and web.de",
        "de",
        'Gesendet: Dienstag, 12. März 2024 um 14:05 Uhr\nVon: "{name}" <{address}>\n'
        "An: eva@mail.example\nBetreff: {subject}",
        False,
        "Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.",
    ),
    Program(
        "GMX and web.de",
        "en",
        'Sent: Tuesday, March 12, 2024 at 2:05 PM\nFrom: "{name}" <{address}>\n'
        "To: eva@mail.example\nSubject: {subject}",
        False,
        "Sent from my Android phone with GMX Mail. Please excuse my brevity.",
    ),
    Program(
        "T-Online",
        "de",
        "-----Original-Nachricht-----\nBetreff: {subject}\n"
        'Datum: 2024-03-12T14:05:11+0100\nVon: "{name}" <{address}>\nAn: "{customer}"',
        False,
    ),
    Program("wp.pl", "pl", "Dnia 12 marca 2024 14:05 {name} <{address}> napisał(a):", True),
    Program("o2", "pl", "Dnia 12 marca 2024 14:05 {name} &lt;{address}&gt; napisał(a):", True),
    Program(
        "Onet", "pl", "W dniu 2024-03-12 14:05:11 użytkownik {name} <{address}> napisał:", True
    ),
    Program(
        "interia",
        "pl",
        'Od: "{name}" <{address}>\nDo: eva@mail.example;\nWysłane: 14:05 Wtorek 2024-03-12\n'
        "Temat: {subject}",
        True,
    ),
    Program("freemail.hu", "hu", "{name} <{address}> írta:", True),
    Program(
        "citromail",
        "hu",
        "-------- Eredeti levél --------\nFeladó: {name} <{address}>\n"
        "Dátum: 2024. március 12. 14:05:11\nCímzett: eva@mail.example\nTárgy: {subject}",
        False,
    ),
]
PROGRAMS = (
    *GMAIL,
    *GMAIL_MOBILE,
    *OUTLOOK,
    *OUTLOOK_OLD,
    *OUTLOOK_WEB,
    *OUTLOOK_MAC,
    *OUTLOOK_MOBILE,
    *WINDOWS_MAIL,
    *APPLE,
    *IOS,
    *THUNDERBIRD,
    *YAHOO,
    *GALAXY,
    *PROTON,
    *ROUNDCUBE,
    *HOSTS,
)
