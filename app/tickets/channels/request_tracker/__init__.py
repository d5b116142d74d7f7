"""Tickets to Request Tracker 5 over REST2, as that really behaves.

What it says is not taken on trust: an answer of 201 hides what was dropped, so everything is read back; times in
searches are read in somebody's zone, so only relative ones are asked for; totals may be missing and pages short; what
cannot be seen looks like what is not there. ``sending``, ``reading_back``, ``finding`` and ``hearing`` each say which of it they meet.
"""

from app.tickets.channels.request_tracker.channel import RequestTracker
from app.tickets.channels.request_tracker.settings import TrackerSettings, tracker_settings

__all__ = ["RequestTracker", "TrackerSettings", "tracker_settings"]
