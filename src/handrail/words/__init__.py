"""Every sentence the product can say, in six languages. No Django here."""
