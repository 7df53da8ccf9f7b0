read-help = Show the procedure FILE as a person reads it.
read-help-language = The language of the reader. Default: the terminal's.
read-help-diff = Say what has changed from the procedure BEFORE to AFTER. Exit code 0: nothing, 1: something, 2: a file is broken.
read-unreadable = { $file } cannot be read: { $why }.
