"""The one door to what lies outside the program: secrets in the system keyring."""
