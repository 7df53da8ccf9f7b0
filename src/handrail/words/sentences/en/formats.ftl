formats-head = Title, department, purpose, outcome and owner were filled in so that the file can be read. Write your own.
formats-head-department = Customer service
formats-head-purpose = Handle this the same way every time: { $title }
formats-head-outcome = The matter is settled, or with somebody who settles it.
formats-head-evidence = Imported from { $file }
formats-open-end = The chart does not say how it goes on: hand the case on.
formats-which = Which of these applies?

formats-node-step = is { $blocks } ({ $kinds }).
formats-node-choice = is the choice { $blocks }.
formats-node-loop = is the question of the repeat { $blocks }.
formats-node-passed = leads on; there is nothing to do in it.
formats-node-several = was written { $count } times, because the ways to it cannot be led together: { $blocks }.
formats-node-ends = ends { $count } ways: { $blocks }.
formats-node-aside = is { $block }, done after { $after } before it goes on.
formats-edge-way = is the way { $ways }.
formats-edge-next = leads on to what comes next.
formats-edge-next-label = leads on to what comes next. Its label says nothing that a procedure could decide, and was left out.
formats-edge-again = goes round the repeat { $ways } once more.
formats-edge-leave = leads out of the repeat { $ways }.
formats-edge-several = was written in several places: { $ways }.
formats-edge-aside = puts { $block } before what comes next.
formats-limit = is walked { $limit } times at most, and then goes on. The chart sets no limit; put yours behind “limit”.
formats-limit-known = is walked { $limit } times at most, as the file says.
formats-answer-missing = does not say what follows “{ $answer }”. That way ends in { $block }, where the case is handed on.
formats-alone = was left out: no arrow touches it.
formats-frame = was left out: a frame around others says nothing that a run could do.
formats-looks = was left out: it only says how the chart looks.
formats-no-place = was left out: a procedure has no place for it.

formats-too-large = The file is larger than { $most } KB.
formats-too-large-mend = Cut it into several procedures.
formats-not-utf-8 = The file is not UTF-8.
formats-not-utf-8-mend = Save it as UTF-8.
formats-not-json = This is not JSON: { $why ->
    [name] a name in double quotes belongs here
    [quote] a text that begins here is never closed
    [comma] a comma or a closing bracket belongs here
    [colon] a colon belongs here
    [value] a value belongs here
    [escape] a backslash in this text means nothing
    [sign] a text holds a line break, a tab or another sign that is no text
    [more] something follows after its end
   *[other] it cannot be read
}.
formats-not-json-mend = Correct it where the finding points.
formats-not-a-question-tree = “{ $where }” is not what a question tree has there.
formats-not-a-question-tree-mend = A question tree has “nodes”, each with “label”, “utterance” and “terminal”, and “edges”, for each question the node that every answer leads to.
formats-dot-sign = “{ $sign }” is no part of Graphviz' language here, or is never closed.
formats-dot-sign-mend = Put labels in quotes, and close what you open.
formats-dot-unexpected = “{ $found }” does not belong here.
formats-dot-unexpected-mend = Look for a missing bracket, brace, quote or arrow before it.
formats-dot-undirected = The lines of this graph have no direction.
formats-dot-undirected-mend = Write “digraph”, and arrows as “->”.
formats-dot-too-large = The chart has more than { $most } nodes, arrows or frames within each other.
formats-dot-too-large-mend = Cut it into several procedures.

formats-xml-broken = This is not XML as it should be: { $why ->
    [tag] the element that ends here is not the one that began last
    [unclosed] an element is never ended
    [token] a sign stands here that is written otherwise in XML, such as &amp; for &
    [entity] the name behind & is unknown
    [attribute] an attribute stands here twice
    [more] something follows after the last element
    [empty] there is nothing in it
    [encoding] its first line names another encoding than it has
    [prefix] the part of a name before a colon is not declared
   *[other] it cannot be read
}.
formats-xml-broken-mend = Correct it where the finding points, or export the file again.
formats-xml-doctype = The file declares a document type, which these files never have and which can do harm.
formats-xml-doctype-mend = Take the line with “DOCTYPE” out.
formats-xml-too-much = The file has more than { $most } elements, or more than { $deepest } inside one another.
formats-xml-too-much-mend = Cut it into several procedures.

formats-not-bpmn = The file is no BPMN 2.0: its first element is not “definitions”.
formats-not-bpmn-mend = Export the process as BPMN 2.0 XML.
formats-bpmn-no-process = No process in the file has anything in it.
formats-bpmn-no-process-mend = Export the process itself, not only its pools.
formats-bpmn-several = The file has several processes: { $names }. A procedure is one of them.
formats-bpmn-several-mend = Export each one by itself, and let one use the others.
formats-bpmn-too-large = The process has more than { $most } events, activities and gateways.
formats-bpmn-too-large-mend = Cut it into several procedures.
formats-bpmn-id-twice = { $name } has an id that another element has too.
formats-bpmn-id-twice-mend = Give each element an id of its own.
formats-bpmn-flow-nowhere = { $name } leads from “{ $source }” to “{ $target }”, and not both are there, in the same process.
formats-bpmn-flow-nowhere-mend = Let it lead from one element to another of the same process.
formats-bpmn-complex = { $name } is a complex gateway. What it waits for cannot be said in a procedure.
formats-bpmn-complex-mend = Draw it with exclusive, inclusive and parallel gateways.
formats-bpmn-transaction = { $name } belongs to a transaction, which can be cancelled as a whole. A procedure cannot say that.
formats-bpmn-transaction-mend = Draw a plain subprocess, and what is taken back as tasks.
formats-bpmn-event-process = { $name } is a process that an event begins at any moment. A procedure cannot say that within itself.
formats-bpmn-event-process-mend = Make it an interrupt procedure of its own, and take it out here.
formats-bpmn-compensation = { $name } is about compensation, which undoes what is done. A procedure says that by “undo” at the step.
formats-bpmn-compensation-mend = Take it out, and write “undo” at the step that it takes back.
formats-bpmn-boundary = { $name } can happen at any moment of a subprocess. A procedure cannot say that of several steps.
formats-bpmn-boundary-mend = Put the event on the task during which it matters, or ask for it by a gateway.
formats-bpmn-boundary-alone = { $name } stands at the edge of nothing.
formats-bpmn-boundary-alone-mend = Put it onto a task.
formats-bpmn-aside-joins = What follows { $name } runs beside the rest, and meets it again.
formats-bpmn-aside-joins-mend = Let what follows the event come to an end of its own.
formats-bpmn-error-uncaught = { $name } ends a subprocess with an error, and nothing catches it.
formats-bpmn-error-uncaught-mend = Put an error event with the same error at the edge of the subprocess.

# In the procedure
formats-bpmn-any-order = All of this, in any order.
formats-bpmn-in-turn = One after the other.
formats-bpmn-starts = How did it begin?
formats-bpmn-each = Is there another one?
formats-bpmn-loop = Once more?
formats-bpmn-boundary-asked = Did one of these happen during “{ $what }”?
formats-bpmn-nothing-happened = None of these
formats-bpmn-first = Wait for what happens first.
formats-bpmn-which-first = Which of these happened first?
formats-bpmn-event = { $kind ->
    [timer] Time is over: { $told }
    [message] A message came
    [error] An error happened
    [escalation] It was escalated
    [signal] A signal came
    [conditional] A condition holds: { $told }
   *[other] { $told }
 }

# In the report
formats-bpmn-head-kept = Head, facts and everything that BPMN has no place for were read from what Handrail wrote into the file.
formats-bpmn-any-order-of = is the block { $block }, in any order.
formats-bpmn-join = is the end of the block { $block }: it goes on when all of it is done.
formats-bpmn-looped = is walked again if { $block } says so.
formats-bpmn-boundary-told = is asked for after the activity, in { $block }: a run cannot be interrupted in the midst of a step.
formats-bpmn-implicit-end = leads nowhere, and so ends: { $block }.
formats-bpmn-lane = says who does what stands in it.
formats-bpmn-fact = is the fact { $fact }, a text.
formats-bpmn-note = is the reason (“why”) of the step beside it.
formats-bpmn-note-alone = was left out: it stands beside no step.
formats-bpmn-diagram = was left out: it only says how the rest is drawn ({ $count } elements).
formats-bpmn-empty-process = was left out: nothing stands in it.
formats-bpmn-named = was left out: it only names what others refer to.
formats-bpmn-pool = was left out: it only draws who takes part.
formats-bpmn-message-flow = was left out: it only shows that something is sent. The task or event that sends or waits says it.
formats-bpmn-condition = was left out: it is in another tool's language. The way has its name; write its rule behind “when”.
formats-bpmn-rule-kept = is the rule of the way, as Handrail wrote it.
formats-bpmn-rule-changed = was left out: the way keeps the rule that Handrail wrote for it, { $rule }. Change it in the procedure, behind “when”.
formats-bpmn-extension = was left out: another tool wrote it for itself.
formats-bpmn-timer = was left out: it is no plain length of time such as “P2D”. Write yours behind “for”.
formats-bpmn-timer-asked = was left out: whether it is over is asked, and nothing waits for it by itself. Write a “wait” with “for” if it should.
formats-bpmn-again = Once more
formats-bpmn-go-on = Go on

formats-not-dmn = The file is no DMN: its first element is not “definitions”.
formats-not-dmn-mend = Export the decision as DMN XML, version 1.1 or later.
formats-dmn-no-table = The file has no decision table.
formats-dmn-no-table-mend = Write the decision as a table.
formats-dmn-several = The file has several decision tables: { $names }. A procedure is one of them.
formats-dmn-several-mend = Export each one by itself.
formats-dmn-empty = The table has no rule, no input or no output.
formats-dmn-empty-mend = Give it at least one of each.
formats-dmn-too-large = The table has more than { $rules } rules or { $columns } columns.
formats-dmn-too-large-mend = Cut it into several.
formats-dmn-cells = The rule { $name } has more or fewer cells than the table has columns.
formats-dmn-cells-mend = Give it one cell for each column; “-” says that anything goes.
formats-dmn-hit-policy = The hit policy { $policy } gives several results at once. A choice of a procedure has one.
formats-dmn-hit-policy-mend = Use UNIQUE, ANY, FIRST or PRIORITY.
formats-dmn-input = The input “{ $name }” is “{ $text }”, which is no plain name.
formats-dmn-input-mend = Let it look at one value, such as “order.total”, and calculate before.
formats-dmn-type = The input “{ $name }” is of the type “{ $type }”, which facts do not have.
formats-dmn-type-mend = Use string, number, boolean, date, time or dateTime.
formats-dmn-cell = In the rule { $name }, “{ $column }”, our rules cannot say this: { $text }
formats-dmn-cell-mend = Use values, comparisons, ranges, lists, “-”, not(...), date("...") with a day, and moments with a time zone.
formats-dmn-mixed = The rule { $name } compares values of two types.
formats-dmn-mixed-mend = Let each cell hold values of the type of its column.
formats-dmn-too-long = The rule { $name } is too long for one of ours.
formats-dmn-too-long-mend = Write it as several rules.
formats-dmn-priority = The output “{ $name }” does not list all its results, from the most important on.
formats-dmn-priority-mend = List them as the output's values, or use FIRST.

# In the procedure
formats-dmn-inputs = Find out what decides.
formats-dmn-ask = Find out: { $what }
formats-dmn-no-rule = No rule applies

# In the report
formats-dmn-fact = is the fact { $fact }, for which { $block } asks.
formats-dmn-output = stands in the words of each way.
formats-dmn-way = is the way { $way }.
formats-dmn-default = is the way { $way }, where no rule holds.
formats-dmn-otherwise = was added as { $way }: not every case is decided by a rule, so the case is handed on.
formats-dmn-item = says of which type inputs are.
formats-dmn-other = was left out: only the table is read. What this decides is asked for.
