signin-title = Sign in
signin-lead = Good to have you here.
signin-email = E-mail address
signin-password = Password
signin-do = Sign in
signin-no-password = No password, or forgotten? Ask your administrator for a sign-in link: it works once.
signin-no-role = You are signed in, but you have no role yet. Ask an administrator to give you one.
signin-too-old = This page was open for too long, or your browser keeps no cookies. Go back, load the page again and repeat what you did.
signin-ended = You are no longer signed in, so this was not done.
signin-ended-what = What you have written is still here. Sign in again in a new tab, come back to this page and go on.
signin-ended-do = Sign in again (new tab)
signin-back = You are signed in again
signin-back-what = Close this tab and go on where you were: the page you left open is as you left it.

# By a link
signin-link-title = Sign in with your link
signin-link-lead = This link works once. Press the button when you are ready.
signin-link-refused = The link did not work
signin-link-password = Sign in with a password

# The first administrator
signin-first-title = Welcome to Handrail
signin-first-lead = You are the first one here. Make yourself the administrator; then you can add branches and colleagues.
signin-first-name = Your name
signin-first-name-help = As colleagues should see it.
signin-first-language = Language
signin-first-again = Password once more
signin-first-again-wrong = The two passwords differ. Type the same one twice.
signin-first-do = Make me the administrator
signin-first-way = Start the desk again where it runs: it prints a new link as long as there is no administrator.
