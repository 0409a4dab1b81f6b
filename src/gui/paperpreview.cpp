#include "gui/paperpreview.h"

#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/paperlanguagebox.h"
#include "gui/papersizebox.h"
#include "gui/paperview.h"
#include "gui/savedialog.h"
#include "reports/filename.h"
#include "reports/html.h"
#include "reports/layout.h"
#include "reports/paperfile.h"
#include "reports/pdf.h"
#include "reports/print.h"
#include "text/errortext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int fitWidth = 0; ///< The zoom box's first entry; the others are percents.
constexpr int zooms[]{ 50, 75, 100, 125, 150, 200 };

} // namespace

PaperPreview::PaperPreview(Session& session, PaperSource paper, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_paper(std::move(paper))
    , m_messages(new MessageBar)
    , m_languageLabel(new QLabel)
    , m_language(new PaperLanguageBox(session))
    , m_sizeLabel(new QLabel)
    , m_size(new PaperSizeBox(session))
    , m_evidence(new QCheckBox)
    , m_zoomLabel(new QLabel)
    , m_zoom(new QComboBox)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_page(new QLabel)
    , m_view(new PaperView)
    , m_save(new QPushButton)
    , m_print(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"paperPreview"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    retranslate();
    layOut();
    if (!restoreGeometry(session.settings().state(objectName())))
        resize(960, 760);
    m_view->setFocus();
}

PaperPreview::~PaperPreview() { m_session.settings().setState(objectName(), saveGeometry()); }

void PaperPreview::build()
{
    m_evidence->setObjectName(u"paperEvidence"_s);
    m_evidence->setVisible(bool(m_paper.makeWithEvidence));
    m_zoom->setObjectName(u"paperZoom"_s);
    m_previous->setObjectName(u"paperPrevious"_s);
    m_next->setObjectName(u"paperNext"_s);
    m_page->setObjectName(u"paperPage"_s);
    m_view->setObjectName(u"paperView"_s);
    m_save->setObjectName(u"paperSave"_s);
    m_print->setObjectName(u"paperPrint"_s);
    m_close->setObjectName(u"paperClose"_s);
    m_languageLabel->setBuddy(m_language);
    m_sizeLabel->setBuddy(m_size);
    m_zoomLabel->setBuddy(m_zoom);
    m_zoom->addItem(QString(), fitWidth);
    for (const int percent : zooms)
        m_zoom->addItem(u"%1%"_s.arg(percent), percent);
    m_previous->setIcon(symbolicIcon(u"previous"_s));
    m_next->setIcon(symbolicIcon(u"next"_s));
    for (QToolButton* button : { m_previous, m_next })
        button->setFocusPolicy(Qt::StrongFocus);
    for (QPushButton* button : { m_save, m_print, m_close })
        button->setAutoDefault(false);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_languageLabel);
    head->addWidget(m_language);
    head->addWidget(m_sizeLabel);
    head->addWidget(m_size);
    head->addWidget(m_evidence);
    head->addSpacing(8);
    head->addWidget(m_zoomLabel);
    head->addWidget(m_zoom);
    head->addSpacing(8);
    head->addWidget(m_previous);
    head->addWidget(m_page);
    head->addWidget(m_next);
    head->addStretch(1);
    head->addWidget(m_save);
    head->addWidget(m_print);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_messages);
    layout->addWidget(m_view, 1);

    connect(m_language, &QComboBox::currentIndexChanged, this, &PaperPreview::layOut);
    connect(m_size, &QComboBox::currentIndexChanged, this, &PaperPreview::layOut);
    connect(m_evidence, &QCheckBox::toggled, this, &PaperPreview::layOut);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &PaperPreview::applyZoom);
    connect(m_view, &PaperView::zoomWanted, this, &PaperPreview::zoomFreely);
    connect(m_view, &PaperView::currentPageChanged, this, &PaperPreview::showPage);
    connect(m_previous, &QToolButton::clicked, this,
        [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this,
        [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(m_save, &QPushButton::clicked, this, &PaperPreview::askAndSave);
    connect(m_print, &QPushButton::clicked, this, &PaperPreview::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this,
        &PaperPreview::askAndSave);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this,
        &PaperPreview::print);
}

void PaperPreview::setPaperLanguage(reports::PaperLanguage language)
{
    m_language->setLanguage(language);
}

reports::Document PaperPreview::document() const
{
    const auto language = m_language->language();
    reports::Document document =
        m_evidence->isChecked() ? m_paper.makeWithEvidence(language) : m_paper.make(language);
    document.format = reports::pageFormat(m_size->size());
    return document;
}

void PaperPreview::layOut()
{
    m_view->setPages(reports::layout(document()));
    showPage();
}

// A zoom by the wheel is none of the box's: it shows the percents, and any entry can be chosen
// again.
void PaperPreview::zoomFreely(qreal zoom)
{
    const QSignalBlocker blocker(m_zoom);
    m_zoom->setCurrentIndex(-1);
    m_zoom->setPlaceholderText(u"%1%"_s.arg(qRound(zoom * 100)));
    m_view->setZoom(zoom);
}

void PaperPreview::applyZoom()
{
    if (m_zoom->currentIndex() < 0)
        return;
    const int percent = m_zoom->currentData().toInt();
    m_view->setZoom(percent == fitWidth ? std::nullopt : std::optional(percent / 100.0));
}

void PaperPreview::showPage()
{
    const int page = m_view->currentPage();
    m_page->setText(u"%1 / %2"_s.arg(page + 1).arg(m_view->pageCount()));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_view->pageCount());
    m_view->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(m_view->pageCount()));
}

QString PaperPreview::fileName() const { return reports::safeFileName(m_paper.fileStem, u"pdf"_s); }

void PaperPreview::askAndSave()
{
    const QString path = askWhereToSave(m_session.settings(),
        { tr("Save the paper"), fileName(),
            tr("PDF document (*.pdf)") + u";;"_s + tr("Web page (*.html)"), u"pdf"_s },
        this);
    if (!path.isEmpty())
        save(path);
}

bool PaperPreview::save(const QString& path)
{
    const bool isWebPage = reports::fileFormatOf(path) == reports::FileFormat::WebPage;
    const auto written =
        isWebPage ? reports::writeHtml(document(), path) : reports::writePdf(m_view->pages(), path);
    if (!written) {
        tell(written.error());
        return false;
    }
    m_session.settings().noteFolderOf(path);
    m_messages->hide();
    Q_EMIT m_session.remarked(tr("Written: %1").arg(QFileInfo(path).fileName()));
    return true;
}

void PaperPreview::print()
{
    QPrinter printer(QPrinter::HighResolution);
    // Where there is no printer at all, a file is the only thing to print to.
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(QDir(m_session.settings().lastFolder()).filePath(fileName()));
    }
    printer.setPageSize(QPageSize(
        m_view->pages().format.size, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch));
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, m_view->pageCount());
    dialog.setFromTo(1, m_view->pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.printRange() == QAbstractPrintDialog::AllPages)
        printer.setPageRanges({}); // On another sheet there may be more of them.
    takeSheetOf(printer);
    if (auto printed = reports::printPages(printer, m_view->pages()); !printed)
        tell(printed.error());
    else
        m_messages->hide();
}

void PaperPreview::takeSheetOf(const QPrinter& printer)
{
    const QPageSize::PageSizeId chosen = printer.pageLayout().pageSize().id();
    if (chosen == QPageSize::Letter)
        m_size->setSize(reports::PaperSize::Letter);
    else if (chosen == QPageSize::A4)
        m_size->setSize(reports::PaperSize::A4);
}

void PaperPreview::tell(const Error& error)
{
    const QStringList lines = errorLines(m_session.words(), error);
    m_messages->show(lines.value(0), lines.mid(1));
}

void PaperPreview::retranslate()
{
    const Words& words = m_session.words();
    setWindowTitle(filled(u"%1: %2"_s,
        { words.translate("Report", m_paper.kind), m_paper.subject.in(words.language()) }));
    m_languageLabel->setText(tr("&Language"));
    m_sizeLabel->setText(tr("S&ize"));
    m_evidence->setText(tr("With &records"));
    m_evidence->setToolTip(tr("An appendix with the records behind each KPI"));
    m_zoomLabel->setText(tr("&Zoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setItemText(0, tr("Fit width"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page"));
    m_save->setText(tr("&Save…"));
    m_save->setToolTip(tr("As PDF, or as a web page for screen readers"));
    m_print->setText(tr("&Print…"));
    m_close->setText(tr("&Close"));
    showPage();
}

void PaperPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void openPreview(Session& session, PaperSource paper, QWidget* parent)
{
    auto* dialog = new PaperPreview(session, std::move(paper), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace levelbook::gui
