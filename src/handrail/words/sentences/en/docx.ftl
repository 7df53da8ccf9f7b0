docx-paragraph = paragraph { $number }
docx-row = table { $table }, row { $row }
docx-no-document = The file is no Word document. Save it as .docx, and take it again.
docx-too-large = The file is larger than { $most } MB. Take out its pictures, or save its text alone.
docx-unpacks-too-large = The file would unpack to more than { $most } MB, or has too many parts. Copy its text into a new document.
docx-part-too-large = The part “{ $part }” of the file is larger than { $most } MB. Cut the document into several.
docx-entities = The part “{ $part }” of the file declares what no Word document declares. Copy its text into a new document.
docx-damaged = The file is damaged. Open it in your word processor, save it as .docx, and take it again.
