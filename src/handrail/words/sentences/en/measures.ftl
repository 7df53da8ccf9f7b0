measures-title = Measures
measures-period = Period
measures-branch = Branch
measures-procedure = Procedure
measures-month = Month
measures-all = All
measures-show = Show
measures-days = { $count ->
    [one] Last day
   *[other] Last { $count } days
}
measures-summary = { $count ->
    [0] No case was opened in this time.
    [one] One case was opened in this time. Every number opens its cases.
   *[other] { $count } cases were opened in this time. Every number opens its cases.
}
measures-n = n = { $count }
measures-interval = { $low } to { $high }, 95 % sure
measures-range = { $low } to { $high }
measures-below = Below each number: how many it rests on, and between which values the truth lies, 95 % sure.
measures-no-interval = too few for an interval
measures-no-data = No data
measures-by-month = By month
measures-by-procedure = By procedure
measures-by-branch = By branch
measures-cases = Cases behind this number
measures-cases-behind = { $count ->
    [one] One case is behind this number.
   *[other] { $count } cases are behind this number, those that went worst first.
}
measures-case = Case
measures-about = About
measures-opened = Opened
measures-no-procedure = No procedure
measures-more = More cases
measures-back = All measures
measures-unknown = There is no such measure.
