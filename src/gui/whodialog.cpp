#include "gui/whodialog.h"

#include "gui/dialogs.h"
#include "models/initialconsonants.h"
#include "text/labels.h"
#include "text/terms.h"
#include "ui_whodialog.h"
#include "workspace/clock.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace levelbook::gui {

namespace {

using Value = std::function<QVariant(const Engineer&)>;

Column<Engineer> column(const char* key, Term title, const Value& value)
{
    return { key, [title](const Words& words) { return label(words, title); }, value, {}, {} };
}

QList<Column<Engineer>> columns(const PeopleIndex& people)
{
    const QDate today = currentDay();
    return { column("name", Term::Name, [](const Engineer& one) { return one.name; }),
        column("employeeNo", Term::EmployeeNoShort,
            [](const Engineer& one) { return one.employeeNo; }),
        column("team", Term::Team,
            [&people, today](const Engineer& one) { return people.teamNameOn(one, today); }) };
}

} // namespace

WhoDialog::WhoDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::WhoDialog>())
    , m_model(
          columns(session.workspace().people()), [](const Engineer& one) { return one.id.value; },
          session.words())
{
    m_ui->setupUi(this);
    QList<Engineer> present;
    for (const Engineer& engineer : session.workspace().people().engineers()) {
        if (engineer.activeOn(currentDay()))
            present << engineer;
    }
    // A sample lies in the past: then everybody may be chosen.
    m_model.setRecords(present.isEmpty() ? session.workspace().people().engineers() : present);
    m_proxy.setSourceModel(&m_model);
    m_ui->whoTable->setModel(&m_proxy);
    m_ui->whoTable->sortByColumn(0, Qt::AscendingOrder);
    m_ui->whoTable->resizeColumnsToContents();
    m_ui->whoSearch->installEventFilter(this);
    connect(m_ui->whoSearch, &QLineEdit::textChanged, this, &WhoDialog::filter);
    connect(m_ui->whoTable, &QTableView::doubleClicked, this, &WhoDialog::chooseSelected);
    connect(m_ui->whoAccept, &QPushButton::clicked, this, &WhoDialog::chooseSelected);
    connect(m_ui->whoNobody, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_ui->whoTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_ui->whoAccept->setEnabled(m_ui->whoTable->selectionModel()->hasSelection()); });
    m_ui->whoAccept->setEnabled(false);
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        if (m_proxy.index(row, 1).data().toString() == session.workspace().me())
            selectRow(row);
    }
    m_ui->whoSearch->setFocus();
}

WhoDialog::~WhoDialog() = default;

void WhoDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model.setWords(m_session.words());
    }
    QDialog::changeEvent(event);
}

// The arrow keys walk through what was found while one types.
bool WhoDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_ui->whoTable->currentIndex().row();
            selectRow(key == Qt::Key_Down ? row + 1 : row - 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void WhoDialog::filter(const QString& text)
{
    m_proxy.setAccept([this, text](int row) {
        const Engineer& engineer = m_model.saved(row);
        return text.trimmed().isEmpty() || matchesSearch(engineer.name, text)
            || matchesSearch(engineer.employeeNo, text);
    });
    selectRow(0);
}

void WhoDialog::selectRow(int row)
{
    if (row >= 0 && row < m_proxy.rowCount())
        m_ui->whoTable->selectRow(row);
}

void WhoDialog::chooseSelected()
{
    const QModelIndexList rows = m_ui->whoTable->selectionModel()->selectedRows(1);
    if (!rows.isEmpty())
        choose(rows.first().data().toString());
}

void WhoDialog::choose(const QString& employeeNo)
{
    Workspace& workspace = m_session.workspace();
    m_session.settings().setMe(workspace.path(), employeeNo);
    workspace.setMe(employeeNo);
    accept();
}

void chooseMe(Session& session, QWidget* parent)
{
    auto* dialog = new WhoDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace levelbook::gui
