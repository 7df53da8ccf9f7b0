"""What two pages share: one folder each, shown at /gallery."""
