"""Words that say nothing about the matter, folded, by language; and the words that deny."""

from handrail.words import Language


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOPWORDS: dict[Language, frozenset[str]] = {
    Language.EN: _words(
        """
        a about all also am an and any are as at be been but by can could did do does for
        from get got had has have he her him his how i if in into is it its just me my now
        of on or our out please she so some still than that the their them then there they
        this to too up us very was we were what when which who will with would yet you your
        """
    ),
    Language.DE: _words(
        """
        aber alle als also am an auch auf aus bei bin bis bitte da dann das dass dem den der
        des die diese dieser doch durch ein eine einem einen einer er es etwas fur habe
        haben hat hatte ich ihnen ihr ihre ihrem ihren ihrer im in ist ja jetzt kann konnen
        man mehr mein meine meinem meinen meiner mich mir mit nach noch nun nur oder schon
        sehr sein seit sie sind so uber um und uns unser von vor war was wenn werden wie wir
        wird wurde zu zum zur
        """
    ),
    Language.PL: _words(
        """
        a aby albo ale bardzo bo by byl byla bylo ci co czy dla do go i ich ja jak jako je
        jego jej jest jestem jeszcze juz ktora ktore ktory lub ma mam mi mnie moj moja moje
        mojego mojej na nadal o od oraz pan pani panstwa panstwo po prosze przez sa sie
        sobie ta tak tam te tego tej ten to tu tylko w wam was wasz wasza we z za ze zostal
        """
    ),
    Language.HU: _words(
        """
        a akkor amely ami az be de egy el en es ez ezt hogy igen is itt kell kerem ki le
        lesz ma mar meg mert mi mig mint most oda on onok ot pedig s sajnos sem szamomra
        szeretnem szerint ugy vagy vagyok van volt
        """
    ),
    Language.HR: _words(
        """
        a ali bi bih bila bilo bio da do ga i ih ili im iz ja je jer jos ju kada kako kod
        koja koje koji li me mene mi moj moja moje moju molim na nam o od on po pri s sa
        sada sam se si smo ste sto su ta taj te ti to u uz va vam vas vec vrlo za
        """
    ),
    Language.NB: _words(
        """
        a alle at av bare ble da de deg den denne der dere det dette du eller en enda er et
        for fortsatt fra ha hadde han har hei her hun hva i ikkje jeg kan kunne man med meg
        men min mine mitt na nar noe og om opp over pa sa seg selv ser si sin skal som til
        ut vaere var vart ved vi vil
        """
    ),
}

NEGATIONS: dict[Language, frozenset[str]] = {
    Language.EN: frozenset({"not", "never", "no", "nobody", "cannot"}),
    Language.DE: frozenset({"nicht", "nie", "niemals", "kein", "keine", "keinen", "niemand"}),
    Language.PL: frozenset({"nie", "nigdy", "nikt", "zaden", "zadnej"}),
    Language.HU: frozenset({"nem", "ne", "nincs", "sem", "soha", "senki"}),
    Language.HR: frozenset({"ne", "nije", "nisam", "nisu", "nema", "nikad", "nikada", "nitko"}),
    Language.NB: frozenset({"ikke", "aldri", "ingen", "ikkje"}),
}
"""A word after one of these is another word: what has not arrived differs from what has."""
