from handrail.web.components.tabs.tabs import Tab, Tabs

__all__ = ["Tab", "Tabs"]
