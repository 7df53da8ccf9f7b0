"""The case page in German, with the long words that German has."""

from handrail.web.case.page import CaseHead, CasePage, RunPane
from handrail.web.components.avatar import Avatar
from handrail.web.components.badge import Badge
from handrail.web.components.clock import Clock
from handrail.web.components.clock_bar import ClockBar, ClockLine
from handrail.web.components.composer import Composer, Mode
from handrail.web.components.customer_card import CustomerCard, Entry
from handrail.web.components.examples import moment
from handrail.web.components.line import Line, Meaning
from handrail.web.components.message import Attachment, Event, Message
from handrail.web.components.rail import Branch, Rail, RailStep
from handrail.web.components.step_card import Check, Choice, StepCard
from handrail.web.components.strip import Conversation, Strip
from handrail.web.components.tabs import Tab, Tabs

LETTER = Badge(text="E-Mail", tone="blue")
SOON = Clock(state="running", at=moment("10:52", minutes=31), text="noch 31 Min.", near=True)
LATER = Clock(
    state="running", at=moment("Di. 24. Nov., 16:12", minutes=6111), text="Di. 24. Nov., 16:12"
)
CARD = StepCard(
    step="pruefen",
    title="Schaden und Bestellung prüfen",
    post="#schritt",
    strength="Muss, bevor etwas verschickt wird",
    source="Hausregel 4.2",
    why="Jede elfte Ersatzlieferung ohne Nachweis betraf ein längst gebrauchtes Teil.",
    checks=(
        Check(
            name="b", title="Bestellung gefunden", digit=1, done=True, detail="10-5521, 4 Tage alt"
        ),
        Check(
            name="f", title="Foto des Schadens liegt vor", digit=2, done=True, detail="kanne.jpg"
        ),
        Check(name="l", title="Ersatzteil am Lager", digit=3),
    ),
    done_text="Erledigt, weiter",
    ask="Marta",
    skip_reasons=(
        Choice(value="bekannt", title="Schon von früher bekannt", digit=1),
        Choice(value="unpassend", title="Passt hier nicht", digit=2),
    ),
)
STEPS = (
    RailStep(
        step="gruss",
        state="done",
        title="Melden und Verständnis zeigen",
        number=1,
        at=moment("09:51", minutes=-30),
        href="?look=gruss",
    ),
    RailStep(
        step="anliegen",
        state="done",
        title="Anliegen in eigenen Worten wiederholen",
        number=2,
        detail="„Kanne gesprungen, gebraucht bis Samstag“, bestätigt",
        at=moment("09:51", minutes=-30),
        href="?look=anliegen",
    ),
    RailStep(step="pruefen", state="now", title=CARD.title, number=3, card=CARD),
    RailStep(
        step="ersatz",
        state="next",
        title="Lässt es sich bis Samstag ersetzen?",
        number=4,
        branches=(
            Branch(title="Ja", leads_to="Ersatzteil per Kurier schicken"),
            Branch(title="Nein", leads_to="Rückerstattung oder Gutschein bis 20 EUR"),
        ),
        href="?look=ersatz",
    ),
    RailStep(
        step="dauer",
        state="next",
        title="Dauer und weiteres Vorgehen erklären",
        number=5,
        href="?look=dauer",
    ),
    RailStep(
        step="zusage",
        state="next",
        title="Einen Tag zusagen, die Wiedervorlage entsteht dabei",
        number=6,
        href="?look=zusage",
    ),
    RailStep(step="dank", state="next", title="Sich bedanken", number=7, href="?look=dank"),
)
GERMAN = CasePage(
    href="/gallery/case/german?language=de",
    head=CaseHead(
        number="48 213",
        title="Glaskanne des Standmixers gesprungen",
        channel=LETTER,
        branch="Filiale Berlin",
        opened=moment("09:42", minutes=-39),
    ),
    strip=Strip(
        conversations=(
            Conversation(name="Hanna Berg", href="#1", channel=LETTER, current=True, clock=SOON),
            Conversation(name="Karl-Theodor Brandstätter", href="#2", channel=LETTER, unread=True),
        ),
        next_href="#next",
    ),
    customer=CustomerCard(
        avatar=Avatar(initials="HB", name="Hanna Berg", kind="customer", size="usual"),
        verified=Badge(text="Identität bestätigt", tone="ok", icon="check"),
        summary="Kundin seit 2019, 14 Bestellungen",
        promises=(Entry(title="Rückruf zur Kundenkarte", detail="morgen fällig, Bob"),),
        prefers="E-Mail, Deutsch, Anrede mit Sie",
        contacts=(Entry(title="Verspätetes Paket", detail="im März, in einem Tag gelöst"),),
        offers=(Entry(title="Gutschein bis 20 EUR", detail="darüber entscheidet Marta"),),
        facts=(Entry(title="Bestellung 10-5521", detail="aus dem Shop, vor 10 Min."),),
    ),
    thread=(
        Message(
            id="1",
            side="theirs",
            who="Hanna Berg",
            at=moment("09:42", minutes=-39),
            text=(
                "Guten Tag, eben habe ich den Standmixer aus der Bestellung 10-5521 ausgepackt,"
                " und die Glaskanne hat auf ganzer Höhe einen Sprung.\n\nEr ist das"
                " Hochzeitsgeschenk für meine Schwester, und am Samstag wird gefeiert."
            ),
            signature="Hanna Berg",
        ),
        Event(
            text="Vorgehensweise „Beschädigt angekommen“ v7 vorgeschlagen und geöffnet",
            href="#",
            way="ändern",
        ),
        Message(
            id="2",
            side="ours",
            who="Sie",
            at=moment("09:51", minutes=-30),
            text=(
                "Guten Morgen Frau Berg, wie ärgerlich, dass das Geschenk so ankam. Verstehe ich"
                " richtig: die Kanne ist gesprungen, und Sie brauchen bis Samstag eine heile?"
            ),
        ),
        Message(
            id="3",
            side="theirs",
            who="Hanna Berg",
            at=moment("09:58", minutes=-23),
            text="Ja, ganz genau. Ein Bild hängt an.",
            attachments=(Attachment(name="kanne.jpg", size="1,2 MB", href="#kanne"),),
        ),
    ),
    composer=Composer(
        mode="reply",
        modes=(
            Mode(name="reply", title="Antwort per E-Mail", href="?write=reply"),
            Mode(name="note", title="Interne Notiz", href="?write=note"),
        ),
        post="#senden",
        keep="/gallery/kept",
        draft="d1",
        text="Eine neue Kanne geht heute mit unserem Kurier hinaus und ist am Freitag bei Ihnen.",
        saved=moment("10:20", minutes=-1),
        language="de",
        say="Eine neue Kanne geht heute mit unserem Kurier hinaus.",
        findings=(Badge(text="Tonfall: warm", tone="ok", icon="check"),),
    ),
    line=Line(
        post="#zeile",
        suggest="/gallery/suggestions",
        step="pruefen",
        meanings=(
            Meaning(keys="⏎", text="Schritt erledigt"),
            Meaning(keys="-", text="später"),
            Meaning(keys="--", text="auslassen"),
            Meaning(keys=".", text="alles"),
        ),
    ),
    tabs=Tabs(
        label="Anliegen",
        tabs=(
            Tab(title="Beschädigt angekommen", href="#beschaedigt", current=True),
            Tab(title="Kundenkarte", href="#karte"),
        ),
        add_href="#neu",
        add_text="Anliegen hinzufügen",
    ),
    run=RunPane(
        title="Beschädigt angekommen",
        version="v7",
        outcome="ein heiles Gerät oder das Geld zurück innerhalb von zwei Werktagen",
        clocks=ClockBar(
            lines=(
                ClockLine(label="Nächste Antwort", clock=SOON, used_percent=74),
                ClockLine(label="Gelöst", clock=LATER, used_percent=18),
            )
        ),
        rail=Rail(label="Schritte von Beschädigt angekommen", steps=STEPS),
    ),
)
