markdown-not-translated = Denne rutinen er ikke skrevet på { $language } ennå. Tekstene står her slik de ble skrevet: på { $written }.
