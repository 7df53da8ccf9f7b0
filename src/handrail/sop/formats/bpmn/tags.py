"""The elements of BPMN 2.0 by what they are for us."""

BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
OURS = "urn:handrail:procedure:1"
"""The namespace of what a procedure says and BPMN does not."""

TASKS = frozenset(
    {
        "task",
        "userTask",
        "manualTask",
        "sendTask",
        "receiveTask",
        "serviceTask",
        "scriptTask",
        "businessRuleTask",
    }
)
PROCESSES_WITHIN = frozenset({"subProcess", "adHocSubProcess", "transaction"})
ACTIVITIES = TASKS | PROCESSES_WITHIN | {"callActivity"}
GATEWAYS = frozenset(
    {
        "exclusiveGateway",
        "parallelGateway",
        "inclusiveGateway",
        "eventBasedGateway",
        "complexGateway",
    }
)
EVENTS = frozenset(
    {
        "startEvent",
        "endEvent",
        "intermediateCatchEvent",
        "intermediateThrowEvent",
        "boundaryEvent",
    }
)
FLOW_NODES = ACTIVITIES | GATEWAYS | EVENTS
DATA = frozenset({"dataObject", "dataObjectReference", "dataStoreReference"})

PARTS_OF_OTHERS = frozenset(
    {
        "incoming",
        "outgoing",
        "documentation",
        "flowNodeRef",
        "lane",
        "childLaneSet",
        "conditionExpression",
        "extensionElements",
        "timeDuration",
        "potentialOwner",
        "performer",
        "humanPerformer",
        "resourceAssignmentExpression",
        "formalExpression",
        "standardLoopCharacteristics",
        "multiInstanceLoopCharacteristics",
        "sourceRef",
        "targetRef",
        "text",
        "dataInputAssociation",
        "dataOutputAssociation",
    }
)
"""What is read with the element that it stands in, and has no entry of its own."""

DEFINITIONS_OF_OTHERS = frozenset(
    {"message", "signal", "error", "escalation", "itemDefinition", "resource", "interface"}
)
"""Roots that only name what events and tasks refer to."""

EVENT_DEFINITIONS = frozenset(
    {
        "timerEventDefinition",
        "messageEventDefinition",
        "signalEventDefinition",
        "errorEventDefinition",
        "escalationEventDefinition",
        "conditionalEventDefinition",
        "linkEventDefinition",
        "terminateEventDefinition",
        "compensateEventDefinition",
        "cancelEventDefinition",
    }
)
