"""How rooms meet: what one room asks for, answered by another. Only ``main`` and this part know more than one room."""
