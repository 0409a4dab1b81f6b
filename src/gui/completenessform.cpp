#include "gui/completenessform.h"

#include "ui_completenessform.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

CompletenessForm::CompletenessForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::CompletenessForm>())
{
    m_ui->setupUi(this);
    const Period period = session.period();
    m_ui->claimFrom->setDate(period.from);
    m_ui->claimLast->setDate(period.lastDay());
    m_ui->claimTeam->addItem(QString());
    for (const Team& team : session.workspace().people().teams())
        m_ui->claimTeam->addItem(team.name, team.name);
    m_ui->claimTeam->setCurrentIndex(std::max(m_ui->claimTeam->findData(session.team()), 0));
    for (const KpiGroup& group : session.workspace().kpis().groups()) {
        for (const KpiDefinition& kpi : group.kpis) {
            if (kpi.kind != KpiKind::Count || group.isFormer)
                continue;
            auto* item = new QListWidgetItem(m_ui->claimKpis);
            item->setData(Qt::UserRole, kpi.key);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    retranslate();
    connect(m_ui->claimFrom, &DayEdit::dateChanged, this, &CompletenessForm::edited);
    connect(m_ui->claimLast, &DayEdit::dateChanged, this, &CompletenessForm::edited);
    connect(m_ui->claimTeam, &QComboBox::activated, this, &CompletenessForm::edited);
    connect(m_ui->claimKpis, &QListWidget::itemChanged, this, &CompletenessForm::edited);
}

CompletenessForm::~CompletenessForm() = default;

std::optional<CompletenessClaim> CompletenessForm::claim() const
{
    CompletenessClaim claim;
    claim.period = { m_ui->claimFrom->date(), m_ui->claimLast->date().addDays(1) };
    for (int i = 0; i < m_ui->claimKpis->count(); ++i) {
        const QListWidgetItem* item = m_ui->claimKpis->item(i);
        if (item->checkState() == Qt::Checked)
            claim.kpis << item->data(Qt::UserRole).toString();
    }
    if (m_ui->claimTeam->currentIndex() > 0)
        claim.team = m_ui->claimTeam->currentData().toString();
    if (!claim.period.isValid() || claim.kpis.isEmpty())
        return std::nullopt;
    return claim;
}

void CompletenessForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CompletenessForm::retranslate()
{
    m_ui->claimTeam->setItemText(0, tr("Everybody and every team"));
    const KpiCatalog& kpis = m_session.workspace().kpis();
    const QSignalBlocker blocker(m_ui->claimKpis);
    for (int i = 0; i < m_ui->claimKpis->count(); ++i) {
        QListWidgetItem* item = m_ui->claimKpis->item(i);
        item->setText(
            kpis.nameOf(item->data(Qt::UserRole).toString(), m_session.words().language()));
    }
}

} // namespace levelbook::gui
