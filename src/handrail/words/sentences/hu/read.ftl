read-help = Úgy mutatja meg a FILE fájl eljárását, ahogyan egy ember olvassa.
read-help-language = Az olvasó nyelve. Alapérték: a terminál nyelve.
read-help-diff = Megmondja, mi változott az eljárásban BEFORE és AFTER között. Kilépési kód 0: semmi, 1: valami, 2: hibás a fájl.
read-unreadable = { $file } nem olvasható: { $why }.
read-no-procedure = { $file } tartalma: { $kind ->
    [overlay] helyi változat
    [law-pack] jogi csomag
    [mission] a cég küldetése
    [goals] a cég céljai
    [glossary] a cég szójegyzéke
    [sources] a cég forrásai
    [limits] a cég döntési jogkörei
    [publishers] a jogi csomagok kiadói
   *[templates] a cég sablonjai
}; ez a parancs viszont eljárásokhoz való. Minden fajtát megnéz a „handrail procedure check” parancs.
