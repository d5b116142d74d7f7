"""The languages that the window speaks besides English: Qt's catalogues, and one made by rule for development."""
