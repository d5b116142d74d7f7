"""The Troubleshoot tab: the library, one question at a time, and what was found so far."""
