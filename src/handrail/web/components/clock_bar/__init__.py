from handrail.web.components.clock_bar.clock_bar import ClockBar, ClockLine

__all__ = ["ClockBar", "ClockLine"]
