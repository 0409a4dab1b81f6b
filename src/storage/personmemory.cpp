#include "storage/personmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

QString day(QDate date) { return date.toString(Qt::ISODate); }
QDate dayFrom(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

} // namespace

QString personToJson(const Engineer& engineer)
{
    QJsonArray teams;
    for (const TeamStep& step : engineer.teams)
        teams << QJsonObject{ { u"from"_s, day(step.from) }, { u"team"_s, step.team.value } };
    QJsonArray levels;
    for (const LevelStep& step : engineer.levels)
        levels << QJsonObject{ { u"from"_s, day(step.from) }, { u"level"_s, levelKey(step.level) },
            { u"reason"_s, step.reason } };
    QJsonArray absences;
    for (const Absence& absence : engineer.absences)
        absences << QJsonObject{ { u"from"_s, day(absence.period.from) },
            { u"to"_s, day(absence.period.to) }, { u"reason"_s, absence.reason } };
    const QJsonObject json{ { u"employee_no"_s, engineer.employeeNo }, { u"name"_s, engineer.name },
        { u"email"_s, engineer.email }, { u"framework"_s, engineer.framework },
        { u"hired_on"_s, day(engineer.hiredOn) }, { u"left_on"_s, day(engineer.leftOn) },
        { u"career_started_on"_s, day(engineer.careerStartedOn) },
        { u"manager"_s, engineer.manager ? QJsonValue(engineer.manager->value) : QJsonValue() },
        { u"note"_s, engineer.note }, { u"teams"_s, teams }, { u"levels"_s, levels },
        { u"absences"_s, absences }, { u"revision"_s, engineer.revision } };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Engineer personFromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Engineer engineer;
    engineer.employeeNo = object[u"employee_no"].toString();
    engineer.name = object[u"name"].toString();
    engineer.email = object[u"email"].toString();
    engineer.framework = object[u"framework"].toString();
    engineer.hiredOn = dayFrom(object[u"hired_on"]);
    engineer.leftOn = dayFrom(object[u"left_on"]);
    engineer.careerStartedOn = dayFrom(object[u"career_started_on"]);
    if (const QJsonValue manager = object[u"manager"]; manager.isDouble())
        engineer.manager = EngineerId{ manager.toInteger() };
    engineer.note = object[u"note"].toString();
    const QJsonArray teams = object[u"teams"].toArray();
    for (const QJsonValue& step : teams)
        engineer.teams << TeamStep{ dayFrom(step[u"from"]), TeamId{ step[u"team"].toInteger() } };
    const QJsonArray levels = object[u"levels"].toArray();
    for (const QJsonValue& step : levels)
        engineer.levels << LevelStep{ dayFrom(step[u"from"]),
            levelFromKey(step[u"level"].toString()).value_or(Level::Junior),
            step[u"reason"].toString() };
    const QJsonArray absences = object[u"absences"].toArray();
    for (const QJsonValue& absence : absences)
        engineer.absences << Absence{ { dayFrom(absence[u"from"]), dayFrom(absence[u"to"]) },
            absence[u"reason"].toString() };
    engineer.revision = object[u"revision"].toInteger();
    return engineer;
}

} // namespace levelbook
