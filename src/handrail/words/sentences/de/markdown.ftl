markdown-not-translated = Diese Vorgehensweise ist noch nicht auf { $language } geschrieben. Ihre Texte stehen hier, wie sie geschrieben wurden: auf { $written }.
