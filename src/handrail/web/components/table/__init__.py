from handrail.web.components.table.table import Cell, Column, Row, Table

__all__ = ["Cell", "Column", "Row", "Table"]
