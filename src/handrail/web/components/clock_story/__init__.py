from handrail.web.components.clock_story.clock_story import ClockStory, Mark, Stretch, ToldDay

__all__ = ["ClockStory", "Mark", "Stretch", "ToldDay"]
