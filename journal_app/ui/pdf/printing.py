"""Prints a document on paper."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from journal_app.ui.pdf.document import NAME, PdfDocument


class PrintDocument:
    """The system's own dialog for printers."""

    @classmethod
    def ask(cls, parent: QWidget, document: PdfDocument) -> bool:
        """Let the person choose a printer and print there; False when the dialog was left.

        On the GUI thread. The page is the document's, whatever the printer's own is.
        """
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(NAME)
        printer.setFullPage(True)
        printer.setPageLayout(document.paper.layout)
        dialog = QPrintDialog(printer, parent)
        accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        if accepted:
            document.paint_on(printer, printer.resolution())
        dialog.deleteLater()
        return bool(accepted)
