docx-paragraph = odlomak { $number }
docx-row = tablica { $table }, redak { $row }
