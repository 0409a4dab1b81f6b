#include "gui/workbar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {
constexpr int lookMs = 100;
constexpr int fullScale = 1000;
} // namespace

WorkBar::WorkBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(u"workProgress"_s);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"workCancel"_s);
    m_cancel->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &WorkBar::cancel);
    connect(&m_timer, &QTimer::timeout, this, &WorkBar::look);
    retranslate();
    hide();
}

void WorkBar::follow(
    std::shared_ptr<WorkState> state, std::function<QString()> title, Ending ending)
{
    m_cancel->setVisible(ending == Ending::OnDemand);
    m_state = std::move(state);
    m_title = std::move(title);
    m_bar->setRange(0, 0);
    retranslate();
    m_cancel->setEnabled(true);
    m_timer.start(lookMs);
}

void WorkBar::cancel()
{
    if (m_state)
        m_state->cancel();
    m_cancel->setEnabled(false);
    Q_EMIT cancelled();
}

void WorkBar::look()
{
    if (m_state->isFinished()) {
        m_timer.stop();
        m_state.reset();
        hide();
        return;
    }
    const int permille = m_state->permille();
    m_bar->setRange(0, permille < 0 ? 0 : fullScale);
    m_bar->setValue(permille);
    show();
}

void WorkBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WorkBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    const QString title = m_title ? m_title() : QString();
    m_text->setText(title);
    m_bar->setAccessibleName(title);
}

void showWork(QWidget* parent, std::shared_ptr<WorkState> state, const QString& text, Ending ending)
{
    auto* dialog = new QProgressDialog(
        text, WorkBar::tr("Cancel"), 0, 0, parent, Qt::Dialog | Qt::CustomizeWindowHint);
    dialog->setObjectName(u"workDialog"_s);
    if (ending == Ending::Never)
        dialog->setCancelButton(nullptr);
    dialog->setWindowModality(parent ? Qt::WindowModal : Qt::ApplicationModal);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setMinimumDuration(0);
    auto* timer = new QTimer(dialog);
    QObject::connect(dialog, &QProgressDialog::canceled, timer, [state] { state->cancel(); });
    QObject::connect(timer, &QTimer::timeout, dialog, [dialog, state] {
        if (state->isFinished()) {
            dialog->deleteLater();
            return;
        }
        const int permille = state->permille();
        dialog->setRange(0, permille < 0 ? 0 : fullScale);
        dialog->setValue(permille);
    });
    timer->start(lookMs);
    dialog->show();
}

} // namespace levelbook::gui
