"""The machine: markings, decide, fold, realign. No Django here."""
