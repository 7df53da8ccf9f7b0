markdown-not-translated = This procedure is not written in { $language } yet. Its texts stand here as they were written: in { $written }.
