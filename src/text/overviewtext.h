// How the overview is said: what is due and when, how far a cycle is, what its data lacks.
#pragma once

#include "domain/overview.h"
#include "text/words.h"

#include <QDateTime>
#include <QTimeZone>

namespace levelbook {

/// What is to be done, in a line: "First review of Kim (P0004)", "Sign “Team lead”: Kim (P0004)".
QString dueText(const Words& words, const DueItem& item);
/// When: "2026-07-10, 3 days left"; "until 2026-07-22 an appeal is possible"; empty where no day is
/// set.
QString dueDayText(const Words& words, const DueItem& item, QDate today);
/// How far a day is: "3 days left", "tomorrow", "today", "1 day overdue".
QString daysLeftText(const Words& words, QDate due, QDate today);

/// "Kim (P0004)".
QString personText(const QString& name, const QString& employeeNo);
/// What a KPI lacks: "no records: 3 of 12 people"; parts joined by " · "; empty where it is sound.
QString coverText(const Words& words, const KpiCover& cover);

/// "Last backup: 2026-07-02 18:30", or that there is none; as the clock of `zone` shows it.
QString lastBackupText(const Words& words, const QDateTime& at, const QTimeZone& zone);
/// Whether backups are made by themselves.
QString automaticBackupText(const Words& words, bool isOn);

/// Why nothing is due, where nothing is: nobody said who is at work, or there is nothing.
QString nothingDueText(const Words& words, const Overview& overview);

} // namespace levelbook
