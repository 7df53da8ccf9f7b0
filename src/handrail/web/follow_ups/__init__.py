"""Follow-ups: mine and my team's by due time, done, moved."""
