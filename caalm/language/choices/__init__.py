"""The choice points of invented languages, one file for each group that belongs together."""
