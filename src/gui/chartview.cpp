#include "gui/chartview.h"

#include "charts/chartfile.h"
#include "charts/timezoom.h"
#include "gui/chartcanvas.h"
#include "gui/charttablemodel.h"
#include "gui/chartzoom.h"
#include "gui/mnemonic.h"
#include "gui/readtable.h"
#include "reports/filename.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

ChartView::ChartView(Session& session, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_head(new QHBoxLayout)
    , m_canvas(new ChartCanvas(session))
    , m_zoom(new ChartZoom(session, *m_canvas, name, this))
    , m_table(new ReadTable)
    , m_model(new ChartTableModel(this))
    , m_mark(new QLabel)
    , m_page(new QSpinBox)
    , m_menu(new QMenu(this))
{
    setObjectName(name + u"View"_s);
    setFrameShape(StyledPanel);
    m_canvas->setObjectName(name + u"Canvas"_s);
    m_table->setObjectName(name + u"Table"_s);
    m_mark->setObjectName(name + u"Mark"_s);
    m_table->setModel(m_model);
    m_table->hide();
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_mark->setTextFormat(Qt::PlainText);
    m_mark->setForegroundRole(QPalette::PlaceholderText);
    m_mark->setContentsMargins(8, 0, 8, 0);
    m_mark->setFixedHeight(24);
    // A long line is cut at its end rather than widening the page.
    m_mark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    m_head->setContentsMargins(8, 4, 4, 0);
    m_head->setSpacing(4);
    m_page->setObjectName(name + u"Page"_s);
    m_page->setMinimum(1);
    m_page->hide();
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_page);
    buildActions();
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_canvas);
    parts->addWidget(m_table);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(4);
    layout->addLayout(m_head);
    layout->addWidget(m_zoom->line());
    layout->addWidget(parts, 1);
    layout->addWidget(m_mark);

    connect(m_canvas, &ChartCanvas::markReached, this, &ChartView::showMark);
    connect(m_canvas, &ChartCanvas::markActivated, this, &ChartView::markActivated);
    connect(m_table, &ReadTable::rowActivated, this, &ChartView::markActivated);
    connect(m_canvas, &ChartCanvas::markChosen, this, &ChartView::showRow);
    connect(m_canvas, &ChartCanvas::laidOut, this, &ChartView::fillPages);
    connect(m_page, &QSpinBox::valueChanged, m_canvas,
        [this](int page) { m_canvas->setPage(page - 1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_canvas,
        [this](const QModelIndex& row) {
            if (row.isValid())
                m_canvas->setCurrentDatum(row.row());
        });
    retranslate();
    setHasChart(false);
}

void ChartView::buildActions()
{
    const auto add = [this](const QString& part, auto run) {
        auto* action = new QAction(this);
        action->setObjectName(objectName().chopped(4) + part);
        connect(action, &QAction::triggered, this, run);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_menu->addAction(action);
        return action;
    };
    m_numbers = add(u"Numbers"_s, [this] {
        m_table->setVisible(m_numbers->isChecked());
        fillTable();
    });
    m_numbers->setCheckable(true);
    m_copyPicture = add(u"CopyPicture"_s, [this] { copyPicture(); });
    m_copyNumbers = add(u"CopyNumbers"_s, [this] { copyNumbers(); });
    m_export = add(u"Export"_s, [this] { askAndExport(); });
    m_copyPicture->setShortcut(QKeySequence::Copy);
    m_copyNumbers->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    // On the canvas: in the table, Ctrl+C means its rows.
    m_canvas->addActions({ m_copyPicture, m_copyNumbers, m_export });
    m_canvas->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_menu->addSeparator();
    m_zoom->addTo(*m_menu);
    m_zoom->addButtons(*m_head);

    const auto addButton = [this](const QString& part) {
        auto* button = new QToolButton;
        button->setObjectName(objectName().chopped(4) + part + u"Button"_s);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_head->addWidget(button);
        return button;
    };
    addButton(u"Numbers"_s)->setDefaultAction(m_numbers);
    m_copyButton = addButton(u"Copy"_s);
    m_copyButton->setPopupMode(QToolButton::InstantPopup);
    auto* copies = new QMenu(m_copyButton);
    copies->addActions({ m_copyPicture, m_copyNumbers });
    m_copyButton->setMenu(copies);
    addButton(u"Export"_s)->setDefaultAction(m_export);
}

void ChartView::setTitle(const QString& title)
{
    m_title->setText(title);
    m_menu->setTitle(title);
    m_table->setAccessibleName(tr("Numbers: %1").arg(title));
    m_numbers->setToolTip(tr("Shows the numbers as a table"));
}

void ChartView::addChoice(QWidget* choice) { m_head->insertWidget(2, choice); }

void ChartView::setChart(const charts::ChartData& chart)
{
    m_canvas->setChart(chart);
    setHasChart(true);
    fillTable();
}

void ChartView::setRemark(const QString& text)
{
    m_canvas->setChart(std::nullopt);
    m_canvas->setRemark(text);
    setHasChart(false);
    m_model->setTable({});
}

const std::optional<charts::ChartData>& ChartView::chart() const { return m_canvas->chart(); }

QWidget* ChartView::canvas() const { return m_canvas; }

void ChartView::setHasChart(bool has)
{
    for (QAction* action : { m_copyPicture, m_copyNumbers, m_export })
        action->setEnabled(has);
    m_copyButton->setEnabled(has);
}

void ChartView::fillTable()
{
    if (m_table->isHidden() || !chart())
        return;
    m_model->setTable(charts::chartTable(m_session.words(), *chart()));
    m_table->fitColumns();
}

void ChartView::fillPages()
{
    const QSignalBlocker blocker(m_page);
    m_page->setMaximum(m_canvas->pages());
    m_page->setValue((chart() ? charts::chartPage(*chart()) : 0) + 1);
    m_page->setSuffix(u" / %1"_s.arg(m_canvas->pages()));
    m_page->setVisible(m_canvas->pages() > 1);
}

void ChartView::showRow(qsizetype datum)
{
    const QModelIndex row = m_model->index(static_cast<int>(datum), 0);
    if (m_table->isHidden() || !row.isValid())
        return;
    m_table->selectRow(row.row()); // Which tells the picture what it knows.
    m_table->scrollTo(row);
}

void ChartView::showMark(const QString& text)
{
    if (!text.isEmpty() || !chart())
        m_mark->setText(text);
    else if (charts::wholeTime(*chart()))
        m_mark->setText(tr("Arrow keys: marks. Enter, click: records. +, −, wheel, drag: zoom."));
    else
        m_mark->setText(tr("Arrow keys: from mark to mark. Enter or a click: the records."));
}

void ChartView::copyPicture()
{
    if (!chart())
        return;
    const QSize least(charts::leastChartSide, charts::leastChartSide);
    auto image = charts::chartImage(
        m_session.words(), *chart(), { m_canvas->size().expandedTo(least), m_session.theme() });
    if (!image) {
        m_session.tell(image.error());
        return;
    }
    QGuiApplication::clipboard()->setImage(*image);
    Q_EMIT m_session.remarked(tr("The picture is on the clipboard."));
}

void ChartView::copyNumbers()
{
    if (!chart())
        return;
    ChartTableModel model;
    model.setTable(charts::chartTable(m_session.words(), *chart()));
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << row;
    QGuiApplication::clipboard()->setText(tabSeparated(model, rows));
    Q_EMIT m_session.remarked(tr("The numbers are on the clipboard."));
}

bool ChartView::exportTo(const QString& path)
{
    if (!chart())
        return false;
    charts::ChartStyle style;
    if (m_canvas->pages() > 1) // The page that is shown has the people that it has in this size.
        style.size = m_canvas->size();
    if (auto written = charts::writeChart(path, m_session.words(), *chart(), style); !written) {
        m_session.tell(written.error());
        return false;
    }
    m_session.settings().noteFolderOf(path);
    Q_EMIT m_session.remarked(tr("Written: %1").arg(QFileInfo(path).fileName()));
    return true;
}

void ChartView::askAndExport()
{
    const QStringList endings{ u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s };
    const QStringList filters{ tr("Picture (*.png)"), tr("Drawing (*.svg)"),
        tr("PDF document (*.pdf)"), tr("Numbers (*.csv)") };
    const charts::Caption caption = charts::chartCaption(m_session.words(), *chart());
    QFileDialog dialog(
        this, tr("Export the chart"), m_session.settings().lastFolder(), filters.join(u";;"_s));
    dialog.setObjectName(u"chartExportDialog"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(reports::safeFileName(caption.title, endings.first()));
    // A name without an ending, or with another kind's, becomes what was chosen below it.
    dialog.setDefaultSuffix(endings.first());
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        const QString ending = endings.value(filters.indexOf(filter));
        dialog.setDefaultSuffix(ending);
        dialog.selectFile(reports::safeFileName(
            QFileInfo(dialog.selectedFiles().value(0)).completeBaseName(), ending));
    });
    if (dialog.exec() == QDialog::Accepted)
        exportTo(dialog.selectedFiles().value(0));
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ChartView::retranslate()
{
    m_numbers->setText(tr("&Numbers"));
    m_copyPicture->setText(tr("Copy &picture"));
    m_copyNumbers->setText(tr("Copy n&umbers"));
    m_export->setText(tr("&Export…"));
    // Two charts stand side by side: their buttons have no keys of their own, the menu's entries
    // have.
    for (QAction* action : { m_numbers, m_export })
        action->setIconText(withoutMnemonic(action->text()));
    m_copyButton->setText(tr("Copy"));
    m_copyButton->setAccessibleName(tr("Copy"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setPrefix(tr("Page") + u' ');
    m_zoom->retranslate();
    m_canvas->refresh();
    fillTable();
}

} // namespace levelbook::gui
