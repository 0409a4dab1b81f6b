#include "gui/checktab.h"

#include "text/errortext.h"
#include "text/format.h"
#include "ui_checktab.h"
#include "workspace/clock.h"

namespace levelbook::gui {

namespace {

// Whether what is wrong can be made anew from what is whole.
bool onlySums(const QList<Problem>& problems)
{
    return !problems.isEmpty()
        && std::all_of(problems.begin(), problems.end(),
            [](const Problem& problem) { return problem.code == ErrorCode::WrongSums; });
}

} // namespace

CheckTab::CheckTab(Session& session, QWidget* parent)
    : DataTab(session, {}, parent)
    , m_ui(std::make_unique<Ui::CheckTab>())
{
    m_ui->setupUi(this);
    m_ui->checkPurpose->setForegroundRole(QPalette::PlaceholderText);
    m_ui->checkProblems->hide();
    m_ui->recountSums->hide();
    connect(m_ui->checkNow, &QPushButton::clicked, this, &CheckTab::check);
    connect(m_ui->recountSums, &QPushButton::clicked, this, &CheckTab::recount);
    connect(m_ui->workBar, &WorkBar::cancelled, this, &CheckTab::stop);
}

CheckTab::~CheckTab() { stop(); }

QWidget* CheckTab::firstWidget() const { return m_ui->checkNow; }

// Reading the whole file is for those who ask for it.
void CheckTab::read() { }

void CheckTab::check()
{
    run([] { return tr("Checking"); }, OpenMode::ReadOnly, checkFile);
}

void CheckTab::recount()
{
    run([] { return tr("Counting anew"); }, OpenMode::ReadWrite,
        [](SqliteStore& store) -> Result<QList<Problem>> {
            LEVELBOOK_TRY(recountSums(store));
            return checkFile(store);
        });
}

void CheckTab::run(std::function<QString()> title, OpenMode mode,
    std::function<Result<QList<Problem>>(SqliteStore&)> work)
{
    m_ui->checkNow->setEnabled(false);
    m_ui->recountSums->hide();
    m_ui->checkProblems->hide();
    m_ui->checkResult->clear();
    const auto state = m_work.run(
        this,
        [file = workspace().file(), mode, work = std::move(work)](
            WorkState&) -> Result<QList<Problem>> {
            auto store = openAgain(file, mode);
            LEVELBOOK_TRY(store);
            return work(**store);
        },
        [this](const Result<QList<Problem>>& result) {
            m_checkedAt = currentMoment();
            show(result);
        });
    m_ui->workBar->follow(state, std::move(title));
}

// SQLite's own check cannot be cut short: it ends unheard.
void CheckTab::stop()
{
    m_work.forget();
    m_ui->checkNow->setEnabled(true);
}

void CheckTab::show(const Result<QList<Problem>>& result)
{
    m_result = result;
    m_ui->checkNow->setEnabled(true);
    const QString at = dateTimeText(m_checkedAt, teamZone());
    QStringList lines;
    if (!result) {
        m_ui->checkResult->setText(tr("%1: the file could not be checked.").arg(at));
        lines = errorLines(words(), result.error());
    } else if (result->isEmpty()) {
        m_ui->checkResult->setText(tr("%1: the file is sound.").arg(at));
    } else if (onlySums(*result)) {
        m_ui->checkResult->setText(tr(
            "%1: kept sums of teams are not those of the records. The records are whole, and the "
            "sums can be counted anew.")
                                       .arg(at));
    } else {
        m_ui->checkResult->setText(
            tr("%1: problems found: %2. Do not go on writing to this file: keep it, and restore "
               "the newest verified backup.")
                .arg(at, countText(result->size())));
    }
    if (result) {
        for (const Problem& problem : *result)
            lines << problemText(words(), problem);
    }
    m_ui->recountSums->setVisible(result && onlySums(*result) && !workspace().isReadOnly());
    m_ui->checkProblems->setPlainText(lines.join(QChar::LineFeed));
    m_ui->checkProblems->setVisible(!lines.isEmpty());
}

void CheckTab::retranslate()
{
    m_ui->retranslateUi(this);
    if (const auto last = m_result)
        show(*last);
}

} // namespace levelbook::gui
