"""What a person does with the inventory: one method a deed, one action each."""

from app.inventory.service.inventory import InventoryService

__all__ = ["InventoryService"]
