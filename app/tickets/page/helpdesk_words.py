"""What the page of the helpdesk says of each way, and of the secret that it needs."""

from app.language import marked
from app.tickets.service.helpdesk import MAIL, MAIL_PROGRAM, REQUEST_TRACKER

WAYS = ((MAIL_PROGRAM, marked("Mail program")), (MAIL, marked("E-mail")), (REQUEST_TRACKER, marked("Request Tracker")))
ABOUT = {
    MAIL_PROGRAM: marked("Each ticket opens as a finished mail in your mail program, and you press Send there. It needs no sign-in here."),
    MAIL: marked("Tickets go by themselves, also those written without a network. Answers come to your mailbox."),
    REQUEST_TRACKER: marked("Tickets go by themselves and get their number at once; answers come back into the ticket."),
}
SAVED = {
    MAIL_PROGRAM: marked("Tickets open in your mail program now"),
    MAIL: marked("Tickets go by e-mail now"),
    REQUEST_TRACKER: marked("Tickets go to Request Tracker now"),
}
TOKEN_KEPT = {
    True: marked("The token is in this computer's keyring. Leave its field empty to keep it."),
    False: marked("The token will be kept in this computer's keyring, and nowhere else."),
}
PASSWORD_KEPT = {
    True: marked("The password is in this computer's keyring. Leave its field empty to keep it."),
    False: marked("The password will be kept in this computer's keyring, and nowhere else."),
}
