"""Stands for `blis.py` in the built program, where the library of that name would be a second copy of BLIS, 18 MB.

thinc calls only its `gemm`, for float32. It is that of `blis.cy`, the first copy: the same code on the same numbers.
"""

from __future__ import annotations

import ctypes

import numpy
from blis import cy
from numpy.typing import NDArray

_NAME = b"void (int, int, int, int, int, float, float const *, int, float const *, int, float, float *, int)"
_int, _float, _address = ctypes.c_int, ctypes.c_float, ctypes.c_void_p
_pointer = ctypes.pythonapi.PyCapsule_GetPointer
_pointer.restype, _pointer.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)
_sgemm = ctypes.CFUNCTYPE(
    None, _int, _int, _int, _int, _int, _float, _address, _int, _address, _int, _float, _address, _int
)(_pointer(cy.__pyx_capi__["sgemm"], _NAME))

Matrix = NDArray[numpy.float32]


def gemm(
    A: Matrix,  # noqa: N803 - as blis calls it
    B: Matrix,  # noqa: N803
    out: Matrix | None = None,
    trans1: bool = False,
    trans2: bool = False,
    alpha: float = 1.0,
    beta: float = 1.0,
) -> Matrix:
    """Return the product of two matrices, each transposed or not, added to `beta` times `out`."""
    rows, inner = A.shape[::-1] if trans1 else A.shape
    inner_too, columns = B.shape[::-1] if trans2 else B.shape
    if inner != inner_too or not A.dtype == B.dtype == numpy.float32:
        raise ValueError(f"{A.dtype} {A.shape} and {B.dtype} {B.shape} have no product here")
    if out is None:
        out = numpy.zeros((rows, columns), dtype="f")
    a, b = numpy.ascontiguousarray(A), numpy.ascontiguousarray(B)
    _sgemm(
        trans1, trans2, rows, columns, inner, alpha, a.ctypes.data, a.shape[1], b.ctypes.data, b.shape[1],
        beta, out.ctypes.data, out.shape[1],
    )  # fmt: skip
    return out
