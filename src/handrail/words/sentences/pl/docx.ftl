docx-paragraph = akapit { $number }
docx-row = tabela { $table }, wiersz { $row }
