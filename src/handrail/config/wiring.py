"""What is plugged into what, once at start: nothing here opens a connection or a port."""

from django.conf import settings
from django.utils.crypto import salted_hmac

from handrail.channels.email.escalation_letters import escalation_deliverers
from handrail.channels.email.mail_server import MailServer, PasswordWouldBeSeen
from handrail.channels.email.mailboxes.outgoing_token import OutgoingToken
from handrail.channels.email.mailboxes.telling import alarm_deliverers
from handrail.channels.email.outbox import deliverers, told_to_the_desk
from handrail.channels.email.post_office import PostOffice
from handrail.channels.email.virus_scan import Clamd, NoScanner
from handrail.channels.work.clocks import clocks_are_due
from handrail.channels.work.counting import clocks_are_counted_again
from handrail.channels.work.moment import CHANCE, edge_at, edge_now
from handrail.channels.work.ports import Ports, use_ports
from handrail.channels.work.reminding import follow_up_is_due
from handrail.channels.work.routines import routine_is_due, routine_of_fact_is_due
from handrail.channels.work.waits import wait_is_over
from handrail.config.environment import BadSetting, Environment, Mailer
from handrail.desk.case_plans import CLOCK_TIMER
from handrail.desk.follow_ups import REMINDER
from handrail.desk.routines import ROUTINE_TIMER
from handrail.desk.routines_of_facts import FACT_TIMER
from handrail.desk.waits import WAIT_TIMER
from handrail.people.actions.change_calendar import COUNT_AGAIN
from handrail.record.blobs import Store, master_key, use_store


def wire() -> None:
    """Open the store of content, and plug in who delivers what.

    Raises:
        BadMasterKey: the file of the key is damaged.
        BadSetting: a password would be sent in the clear.
    """
    environment: Environment = settings.HANDRAIL
    key = master_key(environment.data / "blob.key", chance=CHANCE)
    use_store(Store(environment.data / "blobs", master_key=key))
    office = post_office(environment)
    use_ports(
        Ports(
            office=office,
            listen=environment.listen_smtp,
            listen_lmtp=environment.listen_lmtp,
            deliverers={
                **deliverers(office),
                **alarm_deliverers(office),
                **escalation_deliverers(office),
            },
            timers={
                WAIT_TIMER: wait_is_over,
                ROUTINE_TIMER: routine_is_due,
                COUNT_AGAIN: clocks_are_counted_again,
                FACT_TIMER: routine_of_fact_is_due,
                REMINDER: follow_up_is_due,
            },
            timers_together={CLOCK_TIMER: clocks_are_due},
            on_settled=told_to_the_desk(edge_at),
        )
    )


def post_office(environment: Environment) -> PostOffice:
    """Return what our letters share, by the operator's settings and the installation's secret."""
    return PostOffice(
        secret=salted_hmac("handrail.channels.email.ids", "", algorithm="sha256").digest(),
        domain=environment.mail_address.rpartition("@")[2],
        server=_server(environment.mailer),
        base_url=environment.base_url,
        checked_by=environment.checked_by,
        own_address=environment.mail_address,
        scanner=NoScanner() if environment.clamd is None else Clamd(environment.clamd),
    )


def _server(mailer: Mailer) -> MailServer:
    is_by_token = bool(mailer.user) and not mailer.password
    try:
        return MailServer(
            host=mailer.host,
            port=mailer.port,
            encryption=mailer.encryption,
            user=mailer.user or None,
            password=mailer.password or None,
            token=OutgoingToken(mailer.user, edge=edge_now) if is_by_token else None,
        )
    except PasswordWouldBeSeen as problem:
        raise BadSetting(name="HANDRAIL_SMTP_OUT", value="smtp://…", mend=str(problem)) from problem
