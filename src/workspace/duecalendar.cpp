#include "workspace/duecalendar.h"

#include "domain/savefile.h"
#include "workspace/clock.h"
#include "workspace/cycles.h"
#include "workspace/reviews.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// When a file was made is written with its first framework, and goes along with every copy.
Result<QString> fileKeyOf(Store& store)
{
    auto versions = store.frameworkVersions();
    LEVELBOOK_TRY(versions);
    QByteArray made;
    if (!versions->isEmpty())
        made = (versions->first().key + versions->first().createdAt.toString(Qt::ISODate)).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(made, QCryptographicHash::Sha256).toHex().left(16));
}

Result<DueDates::Person> readPerson(Store& store, const Cycle& cycle, const QString& employeeNo)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    auto found = people->needEngineer(employeeNo);
    LEVELBOOK_TRY(found);
    const Engineer& me = **found;
    auto heads = store.reviewHeads();
    LEVELBOOK_TRY(heads);
    DueDates::Person person{ me.employeeNo, me.name, {}, {} };
    for (const ReviewHead& head : std::as_const(*heads)) {
        const Engineer* engineer = people->byId(head.engineer);
        if (head.cycle != cycle.id || !engineer)
            continue;
        const QString who = u"%1 (%2)"_s.arg(engineer->name, engineer->employeeNo);
        if (head.engineer == me.id)
            person.reviews[Stage::Self] << who;
        if (head.firstRater == me.id)
            person.reviews[Stage::First] << who;
        if (head.secondRater == me.id)
            person.reviews[Stage::Second] << who;
        if (head.engineer != me.id || head.state != ReviewState::Disclosed)
            continue;
        auto reviews = store.reviews(cycle.id, me.id);
        LEVELBOOK_TRY(reviews);
        person.lastAppealDay = lastAppealDay(reviews->last(), cycle, teamZone()).value_or(QDate());
    }
    return person;
}

} // namespace

Result<DueDates> readDueDates(
    Store& store, const QString& cycleName, const std::optional<QString>& employeeNo)
{
    auto cycle = cycleNamed(store, cycleName);
    LEVELBOOK_TRY(cycle);
    auto key = fileKeyOf(store);
    LEVELBOOK_TRY(key);
    DueDates dates{ *cycle, *key, {} };
    if (employeeNo) {
        auto person = readPerson(store, *cycle, *employeeNo);
        LEVELBOOK_TRY(person);
        dates.person = *person;
    }
    return dates;
}

Result<void> writeCalendarFile(const QString& path, const QByteArray& bytes)
{
    if (QFileInfo(path).suffix().toLower() != u"ics")
        return Error{ ErrorCode::BadChoice, { QFileInfo(path).fileName(), u".ics"_s }, {} };
    return saveFile(bytes, path);
}

} // namespace levelbook
