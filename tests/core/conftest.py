from tests.thoroughness import look_as_hard_as_asked

look_as_hard_as_asked()
