read-help = Show the procedure FILE as a person reads it.
read-help-language = The language of the reader. Default: the terminal's.
read-help-diff = Say what has changed from the procedure BEFORE to AFTER. Exit code 0: nothing, 1: something, 2: a file is broken.
read-unreadable = { $file } cannot be read: { $why }.
read-no-procedure = { $file } holds { $kind ->
    [overlay] an overlay
    [law-pack] a law pack
    [mission] the company's mission
    [goals] the company's goals
    [glossary] the company's glossary
    [sources] the company's sources
    [limits] the company's limits of authority
    [publishers] the publishers of law packs
   *[templates] the company's templates
}, and this command is for procedures. “handrail procedure check” looks at every kind.
