# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock: the text at the left, its events at the right, and what its names may mean below them."""

import html

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsDateEdit, QgsDockWidget
from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QIcon, QTextCharFormat, QTextCursor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from . import records, settings, styles
from .mapview import MapView
from .reading import ReadingTask, utf16
from .which import WhichPanel
from .words import language, tr

ROLE = Qt.ItemDataRole.UserRole
QUOTE, MARKED = QColor(255, 244, 200), QColor(255, 190, 90)
LAYERS = (("uncertainty", "MultiPolygon"), ("distances", "MultiLineString"), ("events", "Point"))
TITLES = {"events": "Events", "distances": "Stated distances", "uncertainty": "Where it may have been"}


class GeomapDock(QgsDockWidget):
    """A report beside its events."""

    def __init__(self, canvas, parent=None):
        super().__init__(tr("Reports on the map"), parent)
        self.setObjectName("GeomapDock")
        self.map = MapView(canvas)
        self.task = None
        self.reading = None
        self.report = None
        # Where the report's text begins in what is shown: a pasted header stands before it.
        self.shift = 0
        self.file = None
        self.setWidget(self._made())
        self.closed.connect(self.map.clear)
        # Not the field of the day, which shows today while it has the keyboard.
        self.text.setFocus()
        self._show_state()

    # How it is made ------------------------------------------------------------------------------------------------------

    def _made(self):
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._bar())
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._text_side())
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self._event_side())
        self.which = WhichPanel()
        self.which.shown.connect(self.map.show_place)
        self.which.changed.connect(self._choice_changed)
        self.which.named.connect(self._mark_name)
        right.addWidget(self.which)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 2)
        right.setSizes([300, 240])
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([500, 500])
        layout.addWidget(splitter, 1)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self.status)
        return body

    def _bar(self):
        bar = QHBoxLayout()
        self.open_button = QPushButton(tr("Open…"))
        self.open_button.setToolTip(tr("A report in a file: a text, a saved web page, a feed, mail, a PDF."))
        self.open_button.clicked.connect(self._choose_file)
        bar.addWidget(self.open_button)
        self.day = QgsDateEdit()
        self.day.setAllowNull(True)
        self.day.setNullRepresentation(tr("day of the report"))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setCalendarPopup(True)
        self.day.setMinimumWidth(185)
        self._forget_day()
        self.day.setToolTip(tr("The day against which “yesterday” is read. Without it the day that the report bears counts."))
        bar.addWidget(self.day)
        self.read_button = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), tr("Map"))
        self.read_button.clicked.connect(self.read)
        bar.addWidget(self.read_button)
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.clicked.connect(self.stop)
        bar.addWidget(self.stop_button)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setMaximumWidth(120)
        bar.addWidget(self.progress)
        self.reports = QComboBox()
        self.reports.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.reports.setToolTip(tr("The reports of the file."))
        self.reports.currentIndexChanged.connect(self._show_report)
        bar.addWidget(self.reports)
        bar.addStretch(1)
        self.layers_button = QPushButton(tr("Add as layers"))
        self.layers_button.setToolTip(tr("Puts events, stated distances and areas into the project, styled, with their days."))
        self.layers_button.clicked.connect(self.add_layers)
        bar.addWidget(self.layers_button)
        more = QToolButton()
        more.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        more.setIconSize(QSize(18, 18))
        more.setToolTip(tr("Settings"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.addAction(tr("Program…"), self._choose_program)
        menu.addAction(tr("Own gazetteers…"), self._choose_gazetteers)
        menu.addAction(tr("File of my choices…"), self._choose_choices)
        more.setMenu(menu)
        bar.addWidget(more)
        return bar

    def _text_side(self):
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(tr("Paste a report here, or open a file."))
        self.text.textChanged.connect(self._text_changed)
        self.text.cursorPositionChanged.connect(self._cursor_moved)
        return self.text

    def _event_side(self):
        self.events = self._list([tr("Day"), tr("What"), tr("Place"), "± km"], stretched=2)
        self.events.setToolTip(tr("A click shows the event on the map and its quote in the text."))
        self.distances = self._list([tr("From – to"), tr("stated"), tr("measured"), tr("Verdict")], stretched=0)
        self.distances.setToolTip(tr("A click shows the stated distance on the map and its quote in the text."))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.events, tr("Events"))
        self.tabs.addTab(self.distances, tr("Stated distances"))
        return self.tabs

    def _list(self, heads, stretched):
        """A list whose rows show on the map what they stand for."""
        made = QTreeWidget()
        made.setRootIsDecorated(False)
        made.setAlternatingRowColors(True)
        made.setUniformRowHeights(True)
        made.setHeaderLabels(heads)
        made.header().setStretchLastSection(False)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column in range(len(heads)):
            made.resizeColumnToContents(column)
        made.header().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        # A row that is clicked again is shown again; the keyboard moves through the rows.
        made.currentItemChanged.connect(lambda item, _: self._row_marked(item))
        made.itemClicked.connect(lambda item, _: self._row_marked(item))
        return made

    # What the user asks for ----------------------------------------------------------------------------------------------

    def read(self):
        """Reads the text, or the file that was opened."""
        if self.task is not None:
            return
        text = self.text.toPlainText()
        if not text.strip() and self.file is None:
            self._say(tr("There is no text yet."))
            return
        day = "" if self.day.isNull() else self.day.date().toString(Qt.DateFormat.ISODate)
        given = {"file": self.file} if self.file else {"text": text}
        self.task = ReadingTask(self._read, day=day, **given)
        self._say(tr("Reading the reports"))
        self._show_state()
        QgsApplication.taskManager().addTask(self.task)

    def stop(self):
        """Ends the run that is under way."""
        if self.task is not None:
            self.task.cancel()
        self.map.clear()

    def open(self, file):
        """Reads a file."""
        self.file = str(file)
        self._forget_day()
        self.read()

    def _forget_day(self):
        """Without a day; `clear` would show today in grey until the field had the keyboard once."""
        self.day.setDateTime(QDateTime())

    def add_layers(self):
        """Puts the layers of all reports into the project."""
        if self.reading is None:
            return []
        group = QgsProject.instance().layerTreeRoot().insertGroup(0, self._title())
        added = []
        for name, kind in LAYERS:
            features = [each for report in self.reading.reports for each in report.found[name]]
            layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326", tr(TITLES[name]), "memory")
            layer.dataProvider().addAttributes(list(records.fields(name)))
            layer.updateFields()
            layer.dataProvider().addFeatures([records.feature(each, name) for each in features])
            layer.updateExtents()
            styles.dress(layer, self.reading.styles[name])
            QgsProject.instance().addMapLayer(layer, False)
            group.insertLayer(0, layer)
            added.append(layer)
        return added

    def _title(self):
        if self.file:
            return self.file.replace("\\", "/").rsplit("/", 1)[-1]
        first = self.report.text.strip().split("\n", 1)[0] if self.report else ""
        return (first[:40] + "…" if len(first) > 40 else first) or "geomap"

    def _choose_file(self):
        file, _ = QFileDialog.getOpenFileName(self, tr("Open a report"))
        if file:
            self.open(file)

    def _choose_program(self):
        file, _ = QFileDialog.getOpenFileName(self, tr("The program geomap"), settings.program())
        if file:
            settings.store(settings.PROGRAM, file)

    def _choose_gazetteers(self):
        files, _ = QFileDialog.getOpenFileNames(self, tr("Own gazetteers"), "", "(*.csv *.tsv *.txt *.gaz)")
        settings.store(settings.GAZETTEERS, files)
        self._say(tr("Own gazetteers: {count}", count=len(files)))

    def _choose_choices(self):
        file, _ = QFileDialog.getSaveFileName(
            self, tr("File of my choices…"), str(settings.choices_file()), "CSV (*.csv)", "", QFileDialog.Option.DontConfirmOverwrite
        )
        if file:
            settings.store(settings.CHOICES, file)
            self._choice_changed("")

    # What comes back -----------------------------------------------------------------------------------------------------

    def _read(self, reading, fault):
        """Takes what a run gave."""
        self.task = None
        if reading is None or not reading.reports:
            self._say(fault if reading is None else tr("There is no report in it."))
            self._show_state()
            return
        self.reading = reading
        at = self.reports.currentIndex() if self.reports.count() == len(reading.reports) else 0
        self.reports.blockSignals(True)
        self.reports.clear()
        for report in reading.reports:
            self.reports.addItem(f"{report.title} ({len(report.found['events'])})")
        self.reports.setCurrentIndex(at)
        self.reports.blockSignals(False)
        self._show_report(at)
        self._show_state()

    def _show_report(self, number):
        if self.reading is None or not 0 <= number < len(self.reading.reports):
            return
        self.report = self.reading.reports[number]
        marked = self.events.currentItem().data(0, ROLE)["properties"]["event_id"] if self.events.currentItem() else None
        shown = self.text.toPlainText()
        self.shift = shown.find(self.report.text.rstrip("\n")) if self.file is None else -1
        if self.shift < 0:
            self.shift = 0
            self.text.blockSignals(True)
            self.text.setPlainText(self.report.text)
            self.text.blockSignals(False)
        self._fill_events()
        self._fill_distances()
        self.tabs.setTabText(0, f"{tr('Events')} ({self.events.topLevelItemCount()})")
        self.tabs.setTabText(1, f"{tr('Stated distances')} ({self.distances.topLevelItemCount()})")
        self.which.set_names(self.report.names)
        self._mark()
        events, faults = self.report.found["events"], self._faults()
        parts = [tr("Events: {count}", count=len(events)), tr("stated distances: {count}", count=len(self.report.found["distances"]))]
        if faults:
            parts.append(tr("that cannot be true: {count}", count=len(faults)))
        warnings = [message.split("warning: ", 1)[1] for message in self.reading.messages if "warning: " in message]
        self._say(" · ".join(parts + warnings[:2]))
        # What a choice has changed is seen where the user was.
        for number, event in enumerate(events):
            if event["properties"]["event_id"] == marked:
                self.events.setCurrentItem(self.events.topLevelItem(number))

    def _faults(self):
        return [each for each in self.report.found["distances"] if each["properties"]["distance_check"] in ("too-short", "too-long")]

    def _fill_events(self):
        self.events.blockSignals(True)
        self.events.clear()
        for event in self.report.found["events"]:
            about = event["properties"]
            reach = about["uncertainty_km"]
            cells = [about["event_date"] or "", tr(about["category"]), about["location"] or tr("no place"), "" if reach is None else f"{reach:g}"]
            tip = [about["title"], about["location_note"], about["distance_check"] if about["stated_distance_text"] else None]
            item = self._row(self.events, event, cells, tip, rightmost=(3,))
            item.setIcon(1, self._dot(about["marker-color"]))
        self._fit(self.events, (0, 1, 3))

    def _fill_distances(self):
        self.distances.blockSignals(True)
        self.distances.clear()
        for claim in self.report.found["distances"]:
            about = claim["properties"]
            low, high = about["stated_low_km"], about["stated_high_km"]
            stated = " – ".join(dict.fromkeys(f"{end:g}" for end in (low, high) if end is not None))
            cells = [f"{about['stated_from']} – {about['stated_to']}", stated, f"{about['computed_distance_km']:g}", tr(about["distance_check"])]
            reason = about["reason_fr"] if language() == "fr" else about["reason"]
            item = self._row(self.distances, claim, cells, [about["quote"], reason], rightmost=(1, 2))
            item.setIcon(3, self._dot(about["stroke"]))
        self._fit(self.distances, (1, 2, 3))

    def _row(self, tree, feature, cells, tip, rightmost):
        item = QTreeWidgetItem(cells)
        item.setData(0, ROLE, feature)
        for column in rightmost:
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        font = QFont(self.font())
        font.setItalic(feature["geometry"] is None)
        for column in range(len(cells)):
            item.setToolTip(column, "<br>".join(html.escape(line) for line in tip if line))
            item.setFont(column, font)
        tree.addTopLevelItem(item)
        return item

    @staticmethod
    def _fit(tree, columns):
        for column in columns:
            tree.resizeColumnToContents(column)
        tree.blockSignals(False)

    @staticmethod
    def _dot(colour):
        picture = MapView.dot(QColor(colour or "#7e7e7e"))
        icon = QIcon(picture)
        # A marked row would tint it.
        icon.addPixmap(picture, QIcon.Mode.Selected)
        return icon

    def _row_marked(self, item):
        """Shows an event or a stated distance: on the map, and its quote in the text."""
        if item is None or self.report is None:
            return
        feature = item.data(0, ROLE)
        about = feature["properties"]
        is_event = "event_id" in about
        start, end = self._shown_span(*self.report.span(feature))
        self.text.blockSignals(True)
        cursor = self.text.textCursor()
        cursor.setPosition(start)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        self.text.blockSignals(False)
        if is_event:
            self.which.blockSignals(True)
            self.which.show_name(self.report.name_of(feature))
            self.which.blockSignals(False)
        self._mark((start, end))
        if not is_event:
            self.map.show_line(feature)
            self._say(about["reason_fr"] if language() == "fr" else about["reason"])
        elif self.map.show_event(feature, self.report.area(feature)):
            self._say(about["title"])
        else:
            self._say(about["location_note"] or tr("The report does not say where this was."))

    def _shown_span(self, start, end):
        text = self.text.toPlainText()
        return utf16(text, self.shift + start), utf16(text, self.shift + end)

    def _mark(self, marked=None, name=None):
        """Colours the quotes in the text, the marked one more, and underlines a name."""
        selections = []
        for event in self.report.found["events"] if self.report else []:
            selections.append(self._selection(*self._shown_span(*self.report.span(event)), QUOTE))
        if marked is not None:
            selections.append(self._selection(*marked, MARKED))
        for each in self.report.names if self.report and name else []:
            if each["phrase"] == name["phrase"]:
                selections.append(self._selection(*self._shown_span(each["start"], each["end"]), None))
        self.text.setExtraSelections(selections)
        self.marked = marked

    marked = None

    def _selection(self, start, end, colour):
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.text.document())
        selection.cursor.setPosition(start)
        selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        if colour is None:
            selection.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            selection.format.setUnderlineColor(QColor("#d7191c"))
            selection.format.setFontWeight(QFont.Weight.Bold)
        else:
            selection.format.setBackground(colour)
            # The colours are light: the letters on them are dark, also in a dark theme.
            selection.format.setForeground(QColor("#202020"))
        return selection

    def _mark_name(self, name):
        if self.report is not None:
            self._mark(self.marked, name)

    def _cursor_moved(self):
        """A click on a quote shows its event."""
        if self.report is None:
            return
        at = self.text.textCursor().position()
        for number, event in enumerate(self.report.found["events"]):
            start, end = self._shown_span(*self.report.span(event))
            item = self.events.topLevelItem(number)
            if start <= at < end and item is not None:
                if item is not self.events.currentItem():
                    self.events.setCurrentItem(item)
                return

    def _text_changed(self):
        """What was read is no longer what is shown."""
        self.file = None
        if self.report is None:
            return
        self.report = None
        self.events.clear()
        self.distances.clear()
        self.which.set_names([])
        self.text.setExtraSelections([])
        self.map.clear()
        self._show_state()

    def _choice_changed(self, _):
        if self.report is not None:
            self.read()
        else:
            self.which.set_names([])

    def _say(self, words):
        self.status.setText(words)

    def _show_state(self):
        is_busy = self.task is not None
        self.progress.setVisible(is_busy)
        self.stop_button.setVisible(is_busy)
        self.read_button.setEnabled(not is_busy)
        self.open_button.setEnabled(not is_busy)
        self.which.setEnabled(not is_busy)
        self.layers_button.setEnabled(self.report is not None and not is_busy)
        self.reports.setVisible(self.reading is not None and len(self.reading.reports) > 1)
