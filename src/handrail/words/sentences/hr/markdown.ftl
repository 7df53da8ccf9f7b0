markdown-not-translated = Ovaj postupak još nije napisan na ovom jeziku ({ $language }). Tekstovi su na jeziku na kojem su napisani: { $written }.
