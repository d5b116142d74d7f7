"""What sharing puts on paper: an invitation, the recovery key."""
