markdown-not-translated = Ovaj postupak još nije napisan na ovom jeziku ({ $language }). Tekstovi su na jeziku na kojem su napisani: { $written }.
markdown-ends = Kako završava
markdown-kind-channel = Za kanal
markdown-kind-routine = Interni postupak
markdown-kind-interrupt = Prekida drugi posao

# What came of a document that is read back
markdown-read = Pročitano iz dokumenta.
markdown-rule-lost = Pravilo riječima ne može se pročitati s istim značenjem; sami upišite „when”. Dotad odlučuje čovjek.
markdown-opening-lost = Kada počinje, ovdje stoji riječima; upišite to sami.
markdown-line-lost = Ovaj redak nije iz naših dokumenata ili kaže nešto što se ne može pročitati natrag.
markdown-steps-of-another = Ovdje su koraci drugog postupka; na njegovu mjestu stoji njegovo ime.
markdown-not-shown = Dokument ne pokazuje: druge jezike, kome podatak pripada, imena odgovora i putova, prijašnja imena. „handrail diff” pokazuje što je iz toga nastalo.
markdown-read-as-prose = Ovo izgleda kao naš dokument, ali ne daje postupak: { $why } Pročitano je kao običan tekst.
