"""Which library multiplies matrices. NumPy's OpenBLAS does so nearly three times as fast as the BLIS that thinc brings, on one
thread; on several it costs twice the CPU time of BLIS for matrices as small as ours. Entities are the same."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager

from thinc.api import use_ops


def quick_arithmetic() -> AbstractContextManager[None]:
    """Models that are made within this take the faster library of the two."""
    return use_ops("numpy", use_blis=os.environ.get("OPENBLAS_NUM_THREADS") != "1")
