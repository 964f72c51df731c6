"""The catalogue of rules, and the only door to Presidio's analyzer and spaCy."""

import os
import sys

# NumPy's OpenBLAS asks once, when it is loaded. With several threads it burns more CPU waiting than these small matrices
# cost: `arithmetic` says what follows. Whoever has set the variable, or loaded NumPy before, keeps what they have.
if "numpy" not in sys.modules:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
