"""PD sessions as one thing: each part of it does one kind of work."""

from collections.abc import Callable
from datetime import datetime

from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.outside import Goals, Roster, SchoolDirectory
from app.professional_development.service.agenda import Agendas
from app.professional_development.service.certificates import Certificates
from app.professional_development.service.checks import Checking
from app.professional_development.service.deeds import Deeds
from app.professional_development.service.evidence import Evidence
from app.professional_development.service.feedback import Feedback
from app.professional_development.service.feedback_files import FeedbackFiles
from app.professional_development.service.found import Found
from app.professional_development.service.handouts import Handouts
from app.professional_development.service.histories import Histories
from app.professional_development.service.invitations import Invitations
from app.professional_development.service.looks_back import LooksBack
from app.professional_development.service.papers import Papers
from app.professional_development.service.people import People
from app.professional_development.service.planning import Planning
from app.professional_development.service.rosters import Rosters
from app.professional_development.service.sign_in import SignIn
from app.professional_development.service.table import Sessions
from app.professional_development.service.templates import Templates
from app.professional_development.service.times import Times
from app.professional_development.service.today import TodayLines
from app.store.desk import Desk


class PdService:
    """Everything a person can do with PD sessions, by part. Light to make; reads nothing until asked."""

    def __init__(
        self,
        desk: Desk,
        district: PdDistrict,
        directory: SchoolDirectory,
        goals: Goals,
        *,
        roster: Roster | None = None,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        self.desk = desk
        self.district = district
        self.directory = directory
        self.goals = goals
        self.times = Times(desk, clock or desk.now, district.zone)
        self.templates = Templates(desk, district)
        self.planning = Planning(desk, district, directory, self.templates, self.times)
        self.deeds = Deeds(desk, district, self.planning, self.times)
        self.agenda = Agendas(desk)
        self.checks = Checking(desk, directory)
        self.people = People(desk, district, directory, self.times)
        self.histories = Histories(desk, directory)
        self.rosters = Rosters(desk, roster)
        self.sign_in = SignIn(desk, directory, self.times)
        self.invitations = Invitations(desk, directory, self.times)
        self.handouts = Handouts(desk, self.times)
        self.certificates = Certificates(desk, district, directory, self.people, self.times)
        self.papers = Papers(desk, district, goals, self.handouts, self.people, self.certificates)
        self.table = Sessions(desk, district, goals, self.times)
        self.feedback = Feedback(desk, district.form, self.times)
        self.feedback_files = FeedbackFiles(desk, district.form, self.times)
        self.looks_back = LooksBack(desk, district, self.times)
        self.evidence = Evidence(desk, district, directory, goals, self.feedback)
        self.today = TodayLines(desk, self.table, self.times)
        self.found = Found(desk, self.table)
