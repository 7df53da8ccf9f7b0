from handrail.web.components.procedure_offers.procedure_offers import ProcedureOffers

__all__ = ["ProcedureOffers"]
