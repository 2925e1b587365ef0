"""AST -> output: what programs mean. Knows no language, only the shared nodes."""

from caalm.runtime.interpreter import run_program
from caalm.runtime.semantics import PLAIN, Limits, Semantics
from caalm.runtime.trace import Execution, FaultCode, ProgramFault, Step, Value

__all__ = [
    "PLAIN",
    "Execution",
    "FaultCode",
    "Limits",
    "ProgramFault",
    "Semantics",
    "Step",
    "Value",
    "run_program",
]
