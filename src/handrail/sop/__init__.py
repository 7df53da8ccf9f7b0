"""The procedure as a document: parse, validate, hash. No Django here."""
