docx-paragraph = Absatz { $number }
docx-row = Tabelle { $table }, Zeile { $row }
docx-no-document = Die Datei ist kein Word-Dokument. Speichern Sie sie als .docx und nehmen Sie diese Datei.
docx-too-large = Die Datei ist größer als { $most } MB. Nehmen Sie Bilder heraus, oder speichern Sie nur den Text.
docx-unpacks-too-large = Ausgepackt wäre die Datei größer als { $most } MB, oder sie hat zu viele Teile. Kopieren Sie den Text in ein neues Dokument.
docx-part-too-large = Der Teil „{ $part }“ der Datei ist größer als { $most } MB. Machen Sie mehrere Dokumente daraus.
docx-entities = Der Teil „{ $part }“ der Datei legt etwas fest, was in keinem Word-Dokument steht. Kopieren Sie den Text in ein neues Dokument.
docx-damaged = Die Datei ist beschädigt. Öffnen Sie sie in Ihrer Textverarbeitung, speichern Sie sie als .docx und nehmen Sie diese Datei.
