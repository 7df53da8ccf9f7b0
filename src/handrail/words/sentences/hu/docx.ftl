docx-paragraph = { $number }. bekezdés
docx-row = { $table }. táblázat, { $row }. sor
