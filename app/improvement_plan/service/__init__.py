"""What a person does with the goals of the improvement plan: one method a deed."""

from app.improvement_plan.service.plan import GoalFact, PlanService

__all__ = ["GoalFact", "PlanService"]
