"""Tests of where rooms meet."""
