"""What goes on behind the screens: letters in, letters out, timers, readers of events.

Each loop is a small class with `run_once(real_now)`; `work.Work` runs them in threads, in whichever
process has them: `handrail work`, `handrail serve` on SQLite, the demo. This is no channel; it is
where channels are put to work, and none of them knows it.
"""
