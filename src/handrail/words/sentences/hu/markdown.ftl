markdown-not-translated = Ez az eljárás ezen a nyelven még nincs megírva ({ $language }). A szövegek azon a nyelven állnak itt, amelyen írták őket: { $written }.
