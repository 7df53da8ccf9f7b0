from django.apps import AppConfig


class MailboxesApp(AppConfig):
    name = "handrail.channels.email.mailboxes"
    label = "mailboxes"
