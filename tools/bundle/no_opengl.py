"""Stands for Qt's modules of OpenGL in the built program, 9 MB: PyQtGraph imports them, and draws with them only when told to."""

from PySide6.QtWidgets import QWidget as QOpenGLWidget

__all__ = ["QOpenGLWidget"]
