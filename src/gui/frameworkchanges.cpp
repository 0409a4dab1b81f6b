#include "gui/frameworkchanges.h"

#include "gui/plainlabel.h"
#include "gui/readtable.h"
#include "text/format.h"
#include "workspace/clock.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr QSize dialogSize(1000, 620);
constexpr int wholeLines = 4;
constexpr int placeWidth = 340;
constexpr int howWidth = 72;
constexpr int valueWidth = 250;

} // namespace

FrameworkChanges::FrameworkChanges(const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_model(
          frameworkChangeColumns(), [](const ListedFrameworkChange& one) { return one.number; },
          words)
    , m_count(plainLabel(Voice::Muted))
    , m_table(new ReadTable)
    , m_whole(new QPlainTextEdit)
{
    m_count->setObjectName(u"frameworkChangesCount"_s);
    m_table->setObjectName(u"frameworkChangesTable"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, placeWidth);
    m_table->setColumnWidth(1, howWidth);
    m_table->setColumnWidth(2, valueWidth);
    m_whole->setObjectName(u"frameworkChangeText"_s);
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_whole->setFixedHeight((wholeLines + 1) * m_whole->fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FrameworkChanges::showChange);
    setWords(words);
}

void FrameworkChanges::setVersions(const FrameworkPair& versions)
{
    m_versions = versions;
    m_model.setRecords({}); // Other differences may bear the same numbers.
    m_model.setRecords(listedChanges(versions));
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    setWords(m_words);
}

void FrameworkChanges::setWords(const Words& words)
{
    m_words = words;
    m_model.setWords(words);
    m_count->setText(tr("Differences: %1").arg(m_model.rowCount()));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setEmptyText(tr("The versions do not differ."));
    m_whole->setAccessibleName(tr("The difference in full"));
    showChange();
}

void FrameworkChanges::showChange()
{
    const int row = m_table->currentIndex().row();
    m_whole->setPlainText(row >= 0 && row < m_model.rowCount()
            ? frameworkChangeText(m_words, m_versions, m_model.saved(row).change)
            : QString());
}

QString FrameworkChanges::text() const
{
    QStringList lines;
    for (int row = 0; row < m_model.rowCount(); ++row)
        lines << frameworkChangeText(m_words, m_versions, m_model.saved(row).change);
    return lines.join(u'\n');
}

FrameworkCompareDialog::FrameworkCompareDialog(Session& session,
    const QList<FrameworkVersion>& versions, FrameworkId before, FrameworkId after, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_versions(versions)
    , m_beforeLabel(plainLabel())
    , m_before(new QComboBox)
    , m_afterLabel(plainLabel())
    , m_after(new QComboBox)
    , m_changes(new FrameworkChanges(session.words()))
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"frameworkCompareDialog"_s);
    m_before->setObjectName(u"compareBefore"_s);
    m_after->setObjectName(u"compareAfter"_s);
    m_copy->setObjectName(u"compareCopy"_s);
    m_close->setObjectName(u"compareClose"_s);
    m_beforeLabel->setBuddy(m_before);
    m_afterLabel->setBuddy(m_after);
    m_copy->setAutoDefault(false);
    m_close->setDefault(true);
    for (const FrameworkVersion& version : versions) {
        m_before->addItem({}, version.id.value);
        m_after->addItem({}, version.id.value);
    }
    m_before->setCurrentIndex(m_before->findData(before.value));
    m_after->setCurrentIndex(m_after->findData(after.value));
    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_beforeLabel);
    choice->addWidget(m_before);
    choice->addSpacing(8);
    choice->addWidget(m_afterLabel);
    choice->addWidget(m_after);
    choice->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(choice);
    layout->addWidget(m_changes, 1);
    layout->addLayout(buttons);
    for (QComboBox* box : { m_before, m_after })
        connect(box, &QComboBox::currentIndexChanged, this, &FrameworkCompareDialog::compare);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_changes->text()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    compare();
    if (!restoreGeometry(session.settings().state(objectName())))
        resize(dialogSize);
    m_changes->table()->setFocus();
}

FrameworkCompareDialog::~FrameworkCompareDialog()
{
    m_session.settings().setState(objectName(), saveGeometry());
}

void FrameworkCompareDialog::compare()
{
    Store& store = m_session.workspace().store();
    auto before = store.framework(FrameworkId{ m_before->currentData().toLongLong() });
    auto after = store.framework(FrameworkId{ m_after->currentData().toLongLong() });
    if (!before || !after)
        return m_session.tell(before ? after.error() : before.error());
    m_changes->setVersions({ *before, *after });
}

void FrameworkCompareDialog::retranslate()
{
    const Words& words = m_session.words();
    setWindowTitle(tr("Compare versions"));
    m_beforeLabel->setText(tr("&Before"));
    m_afterLabel->setText(tr("&After"));
    m_before->setAccessibleName(tr("The version before"));
    m_after->setAccessibleName(tr("The version after"));
    m_copy->setText(tr("&Copy as text"));
    m_close->setText(tr("Close"));
    const bool several = hasSeveralFrameworks(m_versions);
    for (int i = 0; i < m_versions.size(); ++i) {
        const QString text = frameworkVersionText(words, m_versions[i], several);
        m_before->setItemText(i, text);
        m_after->setItemText(i, text);
    }
    m_changes->setWords(words);
}

void FrameworkCompareDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void showFrameworkComparison(Session& session, FrameworkId after, QWidget* parent)
{
    auto versions = session.workspace().store().frameworkVersions();
    if (!versions)
        return session.tell(versions.error());
    FrameworkId before = after;
    for (const FrameworkVersion& version : std::as_const(*versions)) {
        if (version.id.value < after.value)
            before = version.id;
    }
    auto* dialog = new FrameworkCompareDialog(session, *versions, before, after, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool askToSaveVersion(Session& session, const FrameworkPair& versions, int number, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"saveVersionDialog"_s);
    dialog.setWindowTitle(FrameworkChanges::tr("Save as version %1").arg(number));
    QLabel* note = plainLabel(Voice::Normal, true);
    note->setText(FrameworkChanges::tr("Version %1 counts for reviews that are started from now "
                                       "on. Reviews that were started keep "
                                       "their version, and their scores.")
                      .arg(number));
    auto* changes = new FrameworkChanges(session.words());
    changes->setVersions(versions);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(dialog.windowTitle());
    buttons->button(QDialogButtonBox::Save)->setObjectName(u"saveVersion"_s);
    buttons->button(QDialogButtonBox::Cancel)->setText(FrameworkChanges::tr("Go on editing"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(note);
    layout->addWidget(changes, 1);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(dialogSize);
    buttons->button(QDialogButtonBox::Save)->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

QString frameworkVersionText(const Words& words, const FrameworkVersion& version, bool withTitle)
{
    const QString text = filled(FrameworkChanges::tr("Version %1, %2"),
        { QString::number(version.version),
            dateText(version.createdAt.toTimeZone(teamZone()).date()) });
    return withTitle ? u"%1 · %2"_s.arg(version.title.in(words.language()), text) : text;
}

bool hasSeveralFrameworks(const QList<FrameworkVersion>& versions)
{
    return std::any_of(versions.begin(), versions.end(),
        [&](const FrameworkVersion& version) { return version.key != versions.first().key; });
}

} // namespace levelbook::gui
