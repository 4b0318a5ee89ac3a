# SPDX-License-Identifier: GPL-2.0-or-later
"""“Which Kidal?”: the names of a report, what each may mean, and the user's choice among them."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from . import choices, divisions
from .words import tr

ROLE = Qt.ItemDataRole.UserRole
# Below this probability a name is asked for.
SURE = 0.8


class WhichPanel(QWidget):
    """Lists the candidates of one name; the names are in a box above them."""

    # A candidate to be shown on the map; a choice that was made or withdrawn.
    shown = pyqtSignal(object)
    named = pyqtSignal(object)
    changed = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.names = {}
        self.question = QLabel()
        font = QFont(self.font())
        font.setBold(True)
        self.question.setFont(font)
        self.box = QComboBox()
        self.box.setToolTip(tr("The names of places in the report; those that geomap is least sure of come first."))
        self.box.currentIndexChanged.connect(self._show_name)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setHeaderLabels([tr("Place"), tr("Kind"), tr("Where"), tr("Score")])
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column in (0, 1, 3):
            self.list.resizeColumnToContents(column)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.setToolTip(tr("A click shows the place on the map, a double click chooses it."))
        self.list.currentItemChanged.connect(self._show_candidate)
        self.list.itemDoubleClicked.connect(lambda *_: self.use())
        self.use_button = QPushButton(tr("Use this place"))
        self.use_button.setToolTip(tr("The name means this place from now on, in every report and algorithm."))
        self.use_button.clicked.connect(self.use)
        self.withdraw_button = QPushButton(tr("Let geomap decide"))
        self.withdraw_button.setToolTip(tr("Forgets your choice for this name."))
        self.withdraw_button.clicked.connect(self.withdraw)
        self.remark = QLabel()
        self.remark.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self.question, 1)
        head.addWidget(self.box, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.use_button)
        foot.addWidget(self.withdraw_button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.remark)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.set_names([])

    def set_names(self, found):
        """Shows the names of a report: each once, those that are least sure first."""
        current = self.box.currentData()
        self.names = {}
        for name in found:
            key = choices.folded(name["phrase"])
            # Of the same name said twice, the one that is less clear is asked for.
            if key not in self.names or (name["score"] or 0) < (self.names[key]["score"] or 0):
                self.names[key] = name
        self.chosen = choices.load()
        order = sorted(self.names, key=lambda key: (key in self.chosen, not self.is_open(key), self.names[key]["score"] or 0))
        self.box.blockSignals(True)
        self.box.clear()
        for key in order:
            mark = " ✓" if key in self.chosen else " ?" if self.is_open(key) else ""
            self.box.addItem(self.names[key]["phrase"] + mark, key)
        self.box.setCurrentIndex(max(0, self.box.findData(current)) if order else -1)
        self.box.blockSignals(False)
        self.box.setEnabled(bool(order))
        self._show_name()

    def is_open(self, key):
        """Whether a name may well mean several places."""
        name = self.names[key]
        return key not in self.chosen and len(name["candidates"]) > 1 and (name["score"] or 0) < SURE

    def show_name(self, name):
        """Asks for a name."""
        if name is not None:
            at = self.box.findData(choices.folded(name["phrase"]))
            if at >= 0:
                self.box.setCurrentIndex(at)

    def name(self):
        """The name that is asked for; None where there is none."""
        return self.names.get(self.box.currentData())

    def candidate(self):
        """The candidate that is marked; None where none is."""
        item = self.list.currentItem()
        return item.data(0, ROLE) if item is not None else None

    def use(self):
        """Keeps the marked candidate as what the name means."""
        name, candidate = self.name(), self.candidate()
        if name is not None and candidate is not None:
            choices.choose(name["phrase"], candidate)
            self.changed.emit(name["phrase"])

    def withdraw(self):
        """Forgets the choice for the name."""
        name = self.name()
        if name is not None and choices.withdraw(name["phrase"]):
            self.changed.emit(name["phrase"])

    def _show_name(self, *_):
        name = self.name()
        self.list.blockSignals(True)
        self.list.clear()
        if name is None:
            self.question.setText(tr("No name of a place"))
            self._say("")
        else:
            self.question.setText(tr("Which {name}?", name=name["phrase"]))
            self._say(self._remark(name))
            self._fill(name)
        self.list.blockSignals(False)
        self._enable()
        if name is not None:
            self.named.emit(name)

    def _say(self, words):
        self.remark.setText(words)
        self.remark.setVisible(bool(words))

    def _remark(self, name):
        """Where the report speaks against the user's choice, what geomap reads instead."""
        choice = self.chosen.get(choices.folded(name["phrase"]))
        if choice is None or "read" not in name:
            return ""
        read = name["read"]
        if read is None or read["place_id"] is None:
            return tr("here geomap takes it for no place")
        if read["place_id"] == choice.place_id:
            return ""
        return tr("here geomap reads {place}", place=f"{read['name']} ({tr(read['kind'])})")

    def _fill(self, name):
        choice = self.chosen.get(choices.folded(name["phrase"]))
        candidates = sorted(name["candidates"], key=lambda candidate: choice is None or candidate["place_id"] != choice.place_id)
        if choice is not None and (not candidates or candidates[0]["place_id"] != choice.place_id):
            candidates.insert(0, {**choice.candidate(), "score": None})
        for candidate in candidates:
            where = divisions.title(candidate)
            score = "" if candidate["score"] is None else f"{100 * candidate['score']:.0f} %"
            item = QTreeWidgetItem([candidate["name"], tr(candidate["kind"]), where, score])
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, ROLE, candidate)
            item.setToolTip(2, where)
            item.setToolTip(0, "\n".join([candidate["name"], f"{candidate['lat']:.5f}, {candidate['lon']:.5f}", *candidate.get("reasons", [])]))
            if choice is not None and candidate["place_id"] == choice.place_id:
                item.setText(0, f"✓ {candidate['name']}")
                item.setToolTip(3, tr("your choice"))
                font = QFont(self.font())
                font.setBold(True)
                for column in range(4):
                    item.setFont(column, font)
            self.list.addTopLevelItem(item)
        if not candidates:
            self.list.addTopLevelItem(QTreeWidgetItem([tr("no place of the gazetteer bears this name")]))
        for column in (0, 1, 3):
            self.list.resizeColumnToContents(column)
        self.list.setColumnWidth(0, min(self.list.columnWidth(0), self.list.viewport().width() // 3))

    def _show_candidate(self, *_):
        self._enable()
        candidate = self.candidate()
        if candidate is not None:
            self.shown.emit(candidate)

    def _enable(self):
        name = self.name()
        self.use_button.setEnabled(self.candidate() is not None)
        self.withdraw_button.setEnabled(name is not None and choices.folded(name["phrase"]) in self.chosen)
