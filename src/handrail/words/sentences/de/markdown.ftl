markdown-not-translated = Diese Vorgehensweise ist noch nicht auf { $language } geschrieben. Ihre Texte stehen hier, wie sie geschrieben wurden: auf { $written }.
markdown-ends = So endet es
markdown-kind-channel = Für einen Kanal
markdown-kind-routine = Eine interne Routine
markdown-kind-interrupt = Unterbricht andere Arbeit

# What came of a document that is read back
markdown-read = Aus dem Dokument gelesen.
markdown-rule-lost = Die Regel in Worten lässt sich nicht gleichbedeutend zurücklesen; schreiben Sie „when“ selbst. Bis dahin entscheidet der Mensch.
markdown-opening-lost = Wann es beginnt, steht hier in Worten; schreiben Sie es selbst.
markdown-line-lost = Diese Zeile gehört zu keinem unserer Dokumente, oder sie sagt etwas, das sich nicht zurücklesen lässt.
markdown-steps-of-another = Hier stehen Schritte einer anderen Vorgehensweise; an ihrer Stelle wird sie genannt.
markdown-not-shown = Ein Dokument zeigt nicht: andere Sprachen, zu wem eine Angabe gehört, Namen von Antworten und Wegen, frühere Namen. „handrail diff“ zeigt, was daraus wurde.
markdown-read-as-prose = Das sieht aus wie ein Dokument von uns, ergibt aber keine Vorgehensweise: { $why } Es wurde als Text gelesen.
