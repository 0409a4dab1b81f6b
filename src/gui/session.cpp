#include "gui/session.h"

#include "gui/backupkeeper.h"
#include "gui/languages.h"
#include "gui/theme.h"
#include "text/errortext.h"
#include "workspace/clock.h"

#include <algorithm>

namespace levelbook::gui {

Session::Session(std::unique_ptr<Workspace> workspace, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_settings(settings)
    , m_backups(std::make_unique<BackupKeeper>(*m_workspace, settings))
    , m_words(currentLanguage())
    , m_theme(currentTheme())
{
    connect(m_workspace.get(), &Workspace::changed, this, &Session::onChanged);
    connect(m_workspace.get(), &Workspace::failed, this, &Session::tell);
    readCycles();
    if (!m_cycles->isEmpty())
        m_cycle = m_cycles->first();
}

Session::~Session() = default;

void Session::setLanguage(Language language)
{
    m_words = Words(language);
    installLanguage(language);
}

void Session::setTheme(charts::Theme theme)
{
    m_theme = theme;
    applyTheme(theme);
    Q_EMIT themeChanged();
}

const QList<Cycle>& Session::cycles()
{
    if (!m_cycles)
        readCycles();
    return *m_cycles;
}

void Session::readCycles()
{
    auto cycles = m_workspace->store().cycles();
    if (!cycles) {
        // What is known stays known until it can be read again.
        tell(cycles.error());
        if (!m_cycles)
            m_cycles = QList<Cycle>();
        return;
    }
    m_cycles = *cycles;
    std::stable_sort(m_cycles->begin(), m_cycles->end(),
        [](const Cycle& a, const Cycle& b) { return a.period.from > b.period.from; });
}

void Session::setCycle(CycleId id)
{
    const auto wanted = std::find_if(
        cycles().begin(), cycles().end(), [id](const Cycle& cycle) { return cycle.id == id; });
    if (wanted == cycles().end() || (m_cycle && *m_cycle == *wanted))
        return;
    m_cycle = *wanted;
    Q_EMIT cycleChanged();
}

void Session::setTeam(const QString& team)
{
    if (m_team == team)
        return;
    m_team = team;
    Q_EMIT teamChanged();
}

Period Session::period() const
{
    if (m_cycle)
        return m_cycle->period;
    const QDate today = currentDay();
    const QDate nextMonth = QDate(today.year(), today.month(), 1).addMonths(1);
    return { nextMonth.addMonths(-6), nextMonth };
}

void Session::tell(const Error& error)
{
    const QStringList lines = errorLines(m_words, error);
    Q_EMIT told(lines.value(0), lines.mid(1));
}

void Session::onChanged(Changes what)
{
    if (!(what & Change::Cycles))
        return;
    readCycles();
    const std::optional<Cycle> before = m_cycle;
    const auto same = std::find_if(m_cycles->begin(), m_cycles->end(),
        [&](const Cycle& cycle) { return before && cycle.id == before->id; });
    if (same != m_cycles->end())
        m_cycle = *same;
    else
        m_cycle = m_cycles->isEmpty() ? std::nullopt : std::optional(m_cycles->first());
    Q_EMIT cyclesChanged();
    if (m_cycle != before)
        Q_EMIT cycleChanged();
}

} // namespace levelbook::gui
