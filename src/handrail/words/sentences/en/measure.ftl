measure-first-response-time = First response time
measure-first-response-time-definition = Median time from a customer’s first message to the first reply that answers the matter. Automatic receipts do not count. Cases without a reply are left out.
measure-standards-kept = Service standards kept
measure-standards-kept-definition = Share of promised times that were kept. What is overdue now counts as missed; what is still running does not count.
measure-resolution-time = Resolution time
measure-resolution-time-definition = Median time from a case’s first contact to its last end, without the time in which the customer owed an answer. Open cases are left out.
measure-resolution-rate = Resolution rate
measure-resolution-rate-definition = Share of ended cases in which the matter was resolved.
measure-csat = Customer satisfaction (CSAT)
measure-csat-definition = Share of customers who answered 4 or 5 on the scale from 1 to 5.
measure-mean-rating = Mean rating
measure-mean-rating-definition = Mean of the answers on the scale from 1 to 5.
measure-procedure-adherence = Procedure adherence
measure-procedure-adherence-definition = Share of the steps that a case’s procedure called for and that were done in time and as its rules say. Optional steps that nobody took cost nothing, nor does what nobody can know.

measure-no-data = No data
measure-too-few = Too few for an interval
measure-sample = n = { $count }
measure-interval = { $low } to { $high }, 95 % confidence
measure-higher-is-better = Higher is better
measure-lower-is-better = Lower is better
