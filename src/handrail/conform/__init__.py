"""How closely a history follows its procedure. No Django here."""
