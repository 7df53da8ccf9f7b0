rules-at = Column { $column }: { $problem }
rules-found = { $place ->
    [end] The rule ends here.
   *[token] “{ $found }” does not fit here.
}

# What can be wrong with a rule's spelling
rules-syntax-condition = { rules-found } Write a condition, such as order.age_days <= 30.
rules-syntax-value = { rules-found } Write a fact, a number or a text in quotes.
rules-syntax-comparable = { rules-found } Compare values, not conditions: join conditions with && or ||, and put parentheses after a !.
rules-syntax-joint = { rules-found } Join it to what stands before with && or ||, or remove it.
rules-syntax-single-comparison = { rules-found } Compare two values at a time, and join the comparisons with &&.
rules-syntax-closing-parenthesis = { rules-found } Close the parenthesis with ).
rules-syntax-opening-parenthesis = { rules-found } No parenthesis is open: write ( before, or remove this one.
rules-syntax-closing-bracket = { rules-found } Separate the list's values with commas and close it with ].
rules-syntax-closing-quote = { rules-found } Close the text with the quote that it begins with, on the same line.
rules-syntax-list = { rules-found } After in, write a list such as ['gold', 'vip'], or a fact that holds several texts.
rules-syntax-constant = { rules-found } A list holds fixed values only: write numbers, texts in quotes or dates.
rules-syntax-number = { rules-found } Write a number with at most 24 digits before the point.
rules-syntax-escape = { rules-found } Write a backslash twice, or only before a quote, n, r or t.
rules-syntax-function = { rules-found } Write one of size(fact), fact.startsWith('text'), fact.contains('text'), date('…'), time('…'), moment('…'), money('…').
rules-syntax-quoted = { rules-found } Write a text in quotes between these parentheses, such as date('2026-01-31').
rules-syntax-sized = { rules-found } Write the name of a fact, such as size(order.items).
rules-syntax-date = { rules-found } Write a day that exists as year, month and day: date('2026-01-31').
rules-syntax-time = { rules-found } Write a time of day from 00:00 to 23:59: time('09:30').
rules-syntax-moment = { rules-found } Write a day, a time and its offset from UTC: moment('2026-01-31T09:30+01:00').
rules-syntax-money = { rules-found } Write an amount and three letters for its currency: money('20 EUR').
rules-syntax-amount = { rules-found } Write an amount and its currency together: { $mend }.
rules-syntax-spelling = { rules-found } Write { $mend } instead.
rules-syntax-free-name = { rules-found } The word is reserved; give the fact another name. A fact without a value needs no word: it is unknown.
rules-syntax-shorter-rule = A rule has at most 2,000 characters. Make two decisions of it.
rules-syntax-less-depth = { rules-found } A rule has at most 32 parentheses and signs inside one another. Make two decisions of it.
rules-syntax-fewer-facts = { rules-found } A rule names at most 64 facts. Make two decisions of it.

# What can be wrong with what it says
rules-unknown-fact = No fact is called { $name }. Declare it among the procedure's facts.
rules-unknown-fact-nearest = No fact is called { $name }. Did you mean { $nearest }?
rules-unknown-option = “{ $option }” can never be chosen. Write one of: { $options }.
rules-wrong-condition = A condition holds or does not, but this is a value (type { $types }). Compare it with another.
rules-wrong-comparison = Values of two types ({ $types }) cannot be compared. Compare values of one type.
rules-wrong-comparison-written = Values of two types ({ $types }) cannot be compared. Write a fixed value like this: { $mend }
rules-wrong-order = Values of this type ({ $types }) have no order. Use ==, != or in.
rules-wrong-several = Several texts are not compared as one. Ask whether a text is among them: 'text' in fact.
rules-wrong-list = Only a fact that holds several texts can stand after in, but the type here is { $types }. Write a list in brackets, or ==.
rules-wrong-among = Only a text can be one of several, but the type here is { $types }.
rules-wrong-sum = These cannot be added or subtracted ({ $types }). Use two numbers, or two amounts of money.
rules-wrong-product = These cannot be multiplied or divided ({ $types }). Use numbers, or an amount of money and a number.
rules-wrong-negative = Only a number or an amount of money can be negative, but the type here is { $types }.
rules-wrong-text-test = Only text starts with or contains text, but the type here is { $types }.
rules-wrong-size = Only a text or several texts have a size, but the type here is { $types }.

# A rule in words
rules-all = All of these:
rules-any = At least one of these:
rules-always = Always
rules-never = Never
rules-asks = { $subject }: { $condition }
rules-finds = { $subject }: { $value } – { $condition }
rules-finds-expected = { $subject }: { $value } – expected: { $condition }
rules-with-value = { $label } ({ $value })
rules-size = { $fact } (count)
rules-not-known = not known
rules-yes = yes
rules-no = no
rules-different = not { $limit }
rules-less = less than { $limit }
rules-at-most = at most { $limit }
rules-more = more than { $limit }
rules-at-least = at least { $limit }
rules-before = before { $limit }
rules-until = { $limit } or earlier
rules-after = after { $limit }
rules-from = { $limit } or later
rules-one-of = one of: { $limit }
rules-none-of = none of: { $limit }
rules-includes = includes { $limit }
rules-lacks = does not include { $limit }
rules-starts-with = starts with “{ $limit }”
rules-starts-otherwise = does not start with “{ $limit }”
rules-contains = contains “{ $limit }”
rules-contains-not = does not contain “{ $limit }”

# Why a rule is not said in a database's language
rules-sql-digits = This may count further than { $database } does exactly, { $digits } digits. Declare fewer digits for the columns, or calculate less.
rules-sql-division = A quotient is calculated with further, and would be rounded differently. Divide last, or only by numbers such as 2, 4, 5 and 10.
rules-sql-kept = { $database } cannot keep this value. Write a text without control characters, or a day between the years 1 and 9999.
rules-sql-parts = The rule has more parts than a database's condition may have. Make two rules of it.

# What a decision's conditions leave open
rules-gap = No way is taken with: { $facts }.
rules-overlap = Two ways, { $first } and { $second }, are both right with: { $facts }.
rules-never-taken = The way { $branch } is never taken.
rules-undecided = Whether to take the way { $branch } has no answer with: { $facts }.
rules-whatever = whatever the facts
rules-empty = empty
rules-could-not-tell-gap = Whether some way is always taken could not be told.
rules-could-not-tell-overlap = Whether two ways can both be right could not be told: { $branches }.
rules-could-not-tell-taken = Whether the way { $branches } is ever taken could not be told.
rules-could-not-tell-decided = Whether the way { $branches } always has an answer could not be told.
