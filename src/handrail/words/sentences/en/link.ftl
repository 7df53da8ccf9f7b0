# What can be wrong where a procedure uses another
link-unknown = "{ $call }" uses the procedure "{ $procedure }", which there is not.
link-unknown-mend = Publish that procedure first, or put its id right.
link-in-a-circle = "{ $call }" uses "{ $procedure }", which is itself used to get there.
link-in-a-circle-mend = Write the steps out, or use "repeat".
link-of-a-channel = "{ $call }" uses "{ $procedure }", which frames contacts and can't stand inside another procedure.
link-of-a-channel-mend = Use a procedure of the kind "matter" or "routine".
link-too-large = With what "{ $call }" uses, the procedure becomes too large.
link-too-large-mend = Make it shorter; end it where the next one begins, and open that one by itself.
link-binds-unknown = "{ $call }" binds "{ $fact }", which "{ $procedure }" does not declare.
link-binds-unknown-mend = Name a fact of "{ $procedure }", or leave the line out.
link-value-of-type = "{ $call }" gives "{ $fact }" a value of another type.
link-value-of-type-mend = Write a value such as 30, 'gold', true, money('20 EUR') or date('2026-01-31').
link-types-differ = In "{ $call }", "{ $fact }" is to be "{ $other }", but the two are not of one type.
link-types-differ-mend = Give both the same type and options, or bind another fact.
link-needs-the-fact = In "{ $call }", a step or a rule needs the fact "{ $fact }" itself, but it has a fixed value.
link-needs-the-fact-mend = Bind it to a fact of this procedure.
