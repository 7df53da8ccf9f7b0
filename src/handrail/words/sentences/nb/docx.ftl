docx-paragraph = avsnitt { $number }
docx-row = tabell { $table }, rad { $row }
