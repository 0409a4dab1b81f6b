#include "gui/revisionsdialog.h"

#include "gui/dialogs.h"
#include "gui/plainlabel.h"
#include "gui/readtable.h"
#include "text/changetext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int textLines = 8;
constexpr int pieceWidth = 360;
constexpr int howWidth = 80;
constexpr int valueWidth = 220;

struct Differing {
    qsizetype from;
    qsizetype to; ///< Behind the last one.
};

// From the first character that differs to the last one.
Differing differing(const QString& text, const QString& other)
{
    const qsizetype shorter = std::min(text.size(), other.size());
    qsizetype from = 0;
    while (from < shorter && text[from] == other[from])
        ++from;
    qsizetype behind = 0;
    while (behind < shorter - from
        && text[text.size() - 1 - behind] == other[other.size() - 1 - behind])
        ++behind;
    return { from, text.size() - behind };
}

// Old words that went are struck out, new ones underlined, so that no colour is needed.
void mark(QPlainTextEdit& edit, const QString& other, bool isOld)
{
    const Differing part = differing(edit.toPlainText(), other);
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(edit.document());
    selection.cursor.setPosition(static_cast<int>(part.from));
    selection.cursor.setPosition(static_cast<int>(part.to), QTextCursor::KeepAnchor);
    if (isOld)
        selection.format.setFontStrikeOut(true);
    else
        selection.format.setFontUnderline(true);
    edit.setExtraSelections({ selection });
}

} // namespace

RevisionsDialog::RevisionsDialog(Session& session, const QList<ReviewDocument>& revisions,
    const Framework& framework, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_revisions(revisions)
    , m_framework(framework)
    , m_model(
          changeColumns(), [](const ListedChange& one) { return one.number; }, session.words())
    , m_title(plainLabel(Voice::Title))
    , m_old(makeSide(u"old"_s))
    , m_new(makeSide(u"new"_s))
    , m_count(plainLabel(Voice::Muted))
    , m_table(new ReadTable)
    , m_what(plainLabel(Voice::Heading, true))
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"revisionsDialog"_s);
    m_count->setObjectName(u"changesCount"_s);
    m_table->setObjectName(u"changesTable"_s);
    m_copy->setObjectName(u"changesCopy"_s);
    m_close->setObjectName(u"changesClose"_s);
    m_table->setModel(&m_model);
    m_copy->setAutoDefault(false);
    m_close->setDefault(true);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    for (const Side* side : { &m_old, &m_new }) {
        choice->addWidget(side->label);
        choice->addWidget(side->revision);
        choice->addSpacing(8);
    }
    choice->addStretch();
    choice->addWidget(m_count);
    auto* texts = new QGridLayout;
    texts->setHorizontalSpacing(16);
    int column = 0;
    for (const Side* side : { &m_old, &m_new }) {
        texts->addWidget(side->heading, 0, column);
        texts->addWidget(side->text, 1, column);
        texts->setColumnStretch(column++, 1);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(choice);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_what);
    layout->addLayout(texts);
    layout->addLayout(buttons);
    retranslate();
    m_old.revision->setCurrentIndex(static_cast<int>(m_revisions.size()) - 2);
    m_new.revision->setCurrentIndex(static_cast<int>(m_revisions.size()) - 1);
    compare();
    for (const Side* side : { &m_old, &m_new })
        connect(side->revision, &QComboBox::currentIndexChanged, this, &RevisionsDialog::compare);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &RevisionsDialog::showChange);
    connect(m_copy, &QPushButton::clicked, m_table, &ReadTable::copyRows);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    if (!restoreGeometry(session.settings().state(objectName())))
        resize(1000, 640);
    m_table->setColumnWidth(0, pieceWidth);
    m_table->setColumnWidth(1, howWidth);
    m_table->setColumnWidth(2, valueWidth);
    m_table->setFocus();
}

RevisionsDialog::~RevisionsDialog() { m_session.settings().setState(objectName(), saveGeometry()); }

RevisionsDialog::Side RevisionsDialog::makeSide(const QString& name) const
{
    Side side{ plainLabel(), new QComboBox, plainLabel(Voice::Muted), new QPlainTextEdit };
    side.revision->setObjectName(name + u"Revision"_s);
    side.text->setObjectName(name + u"Text"_s);
    side.label->setBuddy(side.revision);
    side.text->setReadOnly(true);
    side.text->setTabChangesFocus(true);
    // Read with the keyboard too.
    side.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    side.text->setFixedHeight(textLines * side.text->fontMetrics().lineSpacing());
    return side;
}

QString RevisionsDialog::revisionName(const ReviewDocument& revision) const
{
    const Words& words = m_session.words();
    return u"%1 %2 · %3"_s.arg(label(words, Term::Revision))
        .arg(revision.revisionNo)
        .arg(label(words, revision.state));
}

const ReviewDocument& RevisionsDialog::chosen(const Side& side) const
{
    return m_revisions[std::max(0, side.revision->currentIndex())];
}

void RevisionsDialog::retranslate()
{
    const ReviewDocument& last = m_revisions.last();
    setWindowTitle(tr("Compare revisions"));
    m_title->setText(u"%1 (%2) · %3"_s.arg(last.person.name, last.person.employeeNo, last.cycle));
    m_old.label->setText(tr("&Before"));
    m_new.label->setText(tr("&After"));
    m_old.revision->setAccessibleName(tr("The revision before"));
    m_new.revision->setAccessibleName(tr("The revision after"));
    for (const Side* side : { &m_old, &m_new }) {
        const QSignalBlocker blocker(side->revision);
        const int at = side->revision->currentIndex();
        side->revision->clear();
        for (const ReviewDocument& revision : std::as_const(m_revisions))
            side->revision->addItem(revisionName(revision));
        side->revision->setCurrentIndex(at);
    }
    m_model.setWords(m_session.words());
    m_table->setAccessibleName(tr("Changes"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies the selected rows, or all, for a spreadsheet"));
    m_close->setText(tr("Close"));
}

void RevisionsDialog::compare()
{
    const QList<ReviewChange> changes = changesBetween(chosen(m_old), chosen(m_new));
    m_model.setRecords({}); // Other changes may bear the same numbers.
    m_model.setRecords(listedChanges(changes, m_framework));
    m_table->setEmptyText(changes.isEmpty() ? tr("The revisions do not differ.") : QString());
    m_count->setText(tr("Changes: %1").arg(changes.size()));
    for (const Side* side : { &m_old, &m_new })
        side->heading->setText(side->revision->currentText());
    if (!changes.isEmpty())
        m_table->setCurrentIndex(m_model.index(0, 0));
    showChange();
}

void RevisionsDialog::showChange()
{
    const Words& words = m_session.words();
    const int row = m_table->currentIndex().row();
    const bool any = row >= 0 && row < m_model.rowCount();
    const ListedChange change =
        any ? m_model.saved(row) : ListedChange{ 0, { ReviewPiece::Grade, {}, {}, {}, {} }, {} };
    m_what->setText(any ? changedName(change, words) : QString());
    const auto put = [&](const Side& side, const QString& value) {
        side.text->setPlainText(
            any ? pieceValueText(words, change.change.piece, value) : QString());
        side.text->setAccessibleName(side.heading->text() + u": "_s + m_what->text());
    };
    put(m_old, change.change.before);
    put(m_new, change.change.after);
    const QString before = m_old.text->toPlainText();
    mark(*m_old.text, m_new.text->toPlainText(), true);
    mark(*m_new.text, before, false);
}

void RevisionsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        for (const Side* side : { &m_old, &m_new })
            side->heading->setText(side->revision->currentText());
        m_count->setText(tr("Changes: %1").arg(m_model.rowCount()));
        showChange();
    }
    QDialog::changeEvent(event);
}

namespace {

struct ReadRevisions {
    QList<ReviewDocument> documents;
    Framework framework; ///< Of the newest.
};

Result<ReadRevisions> readRevisions(
    Store& store, const QString& cycleName, const QString& employeeNo)
{
    auto newest = findReview(store, cycleName, employeeNo);
    LEVELBOOK_TRY(newest);
    auto reviews = store.reviews(newest->cycle.id, newest->review.engineer);
    LEVELBOOK_TRY(reviews);
    auto reader = DocumentReader::open(store);
    LEVELBOOK_TRY(reader);
    auto framework = reader->framework(newest->review.framework);
    LEVELBOOK_TRY(framework);
    ReadRevisions read{ {}, **framework };
    for (const Review& review : std::as_const(*reviews)) {
        auto document = reader->document(review, newest->cycle);
        LEVELBOOK_TRY(document);
        read.documents << *std::move(document);
    }
    return read;
}

} // namespace

void showRevisions(
    Session& session, const QString& cycleName, const QString& employeeNo, QWidget* parent)
{
    auto read = readRevisions(session.workspace().store(), cycleName, employeeNo);
    if (!read) {
        session.tell(read.error());
        return;
    }
    if (read->documents.size() < 2)
        return;
    auto* dialog = new RevisionsDialog(session, read->documents, read->framework, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace levelbook::gui
