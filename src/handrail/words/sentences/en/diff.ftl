# How a change is said
diff-line = { $subject } – { $statement }
diff-quoted = “{ $text }”
diff-none = Nothing has changed.
diff-behaviour = { $count ->
    [one] One change in what is done:
   *[other] { $count } changes in what is done:
}
diff-wording = { $count ->
    [one] One change in what is said:
   *[other] { $count } changes in what is said:
}
diff-from-to = { $what }: { $change ->
    [added] now { $after }.
    [removed] no longer { $before }.
   *[changed] was { $before }; is now { $after }.
}
diff-list = { $what }: { $change ->
    [added] now also { $added }.
    [removed] no longer { $removed }.
   *[changed] now also { $added }; no longer { $removed }.
}

# What has changed
diff-subject-procedure = The procedure
diff-subject-fact = Fact “{ $text }” ({ $id })
diff-subject-step = Step “{ $text }” ({ $id })
diff-subject-any-order = List “{ $text }” ({ $id })
diff-subject-choose = Decision “{ $text }” ({ $id })
diff-subject-repeat = Repetition “{ $text }” ({ $id })
diff-subject-optional = Optional part “{ $text }” ({ $id })
diff-subject-use = Used procedure “{ $text }” ({ $id })
diff-subject-way = Decision “{ $text }” ({ $id }), way “{ $way }”
diff-around-way = { $text } – { $way }

# What comes, goes and moves
diff-fact-added = New.
diff-way-added = New.
diff-removed = No longer there.
diff-added = New, { $place }.
diff-added-within = New in “{ $around }”, { $place }.
diff-renamed = Was called { $before }, is now called { $after }.
diff-comes-before = Now comes before “{ $other }”.
diff-comes-after = Now comes after “{ $other }”.
diff-carried-into = Moved into “{ $around }”, { $place }.
diff-carried-out = Moved out of “{ $out_of }”, { $place }.
diff-carried-over = Moved from “{ $out_of }” to “{ $around }”, { $place }.
diff-place = { $at ->
    [first] at the beginning
   *[after] after “{ $other }”
}

# Changes that have a sentence of their own
diff-strength = { $change ->
    [should-must] Now a must; until now it was a should.
    [may-must] Now a must; until now it was a may.
    [must-should] Now a should; until now it was a must.
    [may-should] Now a should; until now it was a may.
    [must-may] Now a may; until now it was a must.
   *[should-may] Now a may; until now it was a should.
}
diff-limit-of-offer = { $change ->
    [added] A limit of { $after } is new.
    [removed] The limit of { $before } is gone.
    [raised] Limit raised from { $before } to { $after }.
   *[lowered] Limit lowered from { $before } to { $after }.
}
diff-limit = { $change ->
    [raised] May now be walked up to { $after ->
        [one] once
       *[other] { $after } times
    }, { $before } until now.
   *[lowered] May now be walked only { $after ->
        [one] once
       *[other] up to { $after } times
    }, { $before } until now.
}
diff-second-person = { $change ->
    [added] Now needs the agreement of { $after }.
    [removed] No longer needs the agreement of { $before }.
   *[changed] Now needs the agreement of { $after }, no longer that of { $before }.
}
diff-verbatim = { $change ->
    [added] Now said word for word.
   *[removed] Now said in one’s own words.
}
diff-undo = { $change ->
    [added] Can now be taken back.
   *[removed] Can no longer be taken back.
}
diff-holds-effects = { $change ->
    [added] While it is open, everything that would leave the house now waits.
   *[removed] Nothing waits any more while it is open.
}
diff-rule = { $change ->
    [added] Now decided by a rule: { $after }.
    [removed] No rule decides any more; it was: { $before }.
   *[changed] The rule was: { $before }. It is now: { $after }.
}
diff-rule-respelt = The rule is written differently and asks the same: { $after }.
diff-phrases-added = New: { $phrases }.
diff-phrases-removed = Gone: { $phrases }.
diff-phrases-order = The same words in another order.
diff-phrases = { $what }. { $changes }

# What is said as "was, is now"
diff-what-procedure = Id
diff-what-kind-of-procedure = Kind of procedure
diff-what-channels-of-all = Channels
diff-what-schedule = Due
diff-what-standards = Service standards as listed
diff-what-standard = { $channel }, { $measure }
diff-what-owner = Owner
diff-what-stage = Stage
diff-what-goals = Goals
diff-what-tone = Tone
diff-what-evidence = Evidence of the need
diff-what-when = Words by which it is recognised ({ $language })
diff-what-opens-when = Words at which it opens ({ $language })
diff-what-type = Type
diff-what-options = Answers
diff-what-fact-of = Belongs to
diff-what-looks-like = Looks like
diff-what-at-least = Smallest answer
diff-what-at-most = Largest answer
diff-what-comes-from = Comes from
diff-what-personal = Tells of a person
diff-what-kind = Kind
diff-what-rule-of = Whose rule it is
diff-what-source = Where the rule is written
diff-what-cites = Rests on
diff-what-critical = Critical for
diff-what-needs = Only after
diff-what-who = Who does it
diff-what-channels = Channels
diff-what-into = Keeps
diff-what-limits = Limits as listed
diff-what-above = Who approves more
diff-what-purse = Purse
diff-what-within = Time allowed
diff-what-after = Time counts from
diff-what-for = Waits for
diff-what-until = Waits until
diff-what-parts = Parts
diff-what-template = Template
diff-what-outcome = Outcome
diff-what-was = Earlier ids
diff-what-style = How the list is worked
diff-what-covers = The customer hears
diff-what-occasions = Occasions with words of their own
diff-what-use = Procedure used
diff-what-with = Facts handed over

# Texts
diff-text-in = { $what } ({ $language })
diff-text-title = Title
diff-text-department = Department
diff-text-purpose = Purpose
diff-text-outcome = Outcome
diff-text-need = Customers’ need
diff-text-term = Term “{ $name }”
diff-text-instead = Instead, “{ $name }”
diff-text-label = Label
diff-text-option = Answer “{ $name }”
diff-text-unit = Unit
diff-text-text = Text
diff-text-say = What to say
diff-text-say-if = What to say – { $occasion }
diff-text-why = Why
diff-text-undo = How to take it back
diff-text-part = Part “{ $name }”

# Words for what something was or is
diff-kind-of-procedure-channel = for a channel
diff-kind-of-procedure-matter = for a matter
diff-kind-of-procedure-routine = internal routine
diff-kind-of-procedure-interrupt = interrupt
diff-stage-first-interest = first interest
diff-stage-sale = sale
diff-stage-after-sales = after-sales
diff-fact-of-customer = the customer
diff-fact-of-case = the case
diff-fact-of-contact = the contact
diff-personal-no = no
diff-personal-yes = yes
diff-personal-sensitive = yes, sensitive
diff-rule-of-law = the law’s
diff-rule-of-money = because of money
diff-rule-of-safety = for safety
diff-rule-of-company = our own
diff-critical-customer = the customer
diff-critical-business = the business
diff-critical-compliance = compliance
diff-critical-money = money
diff-critical-safety = safety
diff-style-read-do = item by item
diff-style-do-confirm = from memory, then confirmed together
diff-tier = { $role } up to { $amount }
diff-tier-rest = { $role } whatever is asked
diff-start-of-run = the start
diff-all-channels = all channels
diff-if-rule = if this holds: { $rule }
