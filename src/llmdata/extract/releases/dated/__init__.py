"""A name and a date that share a clause: when it is dated, and whether the thing came out then."""
