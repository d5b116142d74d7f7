"""The settings: appearance, you and your school, keeping it safe, the keyboard, about."""
