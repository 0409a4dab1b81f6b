// One sentence for every ErrorCode. The switch has no default: the compiler names the code that
// lacks one.
#include "text/errorsentences.h"

#include <QCoreApplication>

namespace levelbook {

const char* errorSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return QT_TRANSLATE_NOOP("Error", "File not found: %1");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The file cannot be read: %1 (%2)");
    case ErrorCode::FileUnwritable:
        return QT_TRANSLATE_NOOP("Error", "The file cannot be written: %1 (%2)");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Error", "The file already exists: %1. Choose another name.");
    case ErrorCode::NotARegularFile:
        return QT_TRANSLATE_NOOP("Error", "This is not a regular file: %1");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Error",
            "No space is left for the file: %1. Nothing was changed. Make room, then try again.");
    case ErrorCode::UnknownEncoding:
        return QT_TRANSLATE_NOOP(
            "Error", "The character encoding of the file is not known. Save it as UTF-8.");
    case ErrorCode::UndecodableByte:
        return QT_TRANSLATE_NOOP("Error", "A byte cannot be read as %1. Save the file as UTF-8.");
    case ErrorCode::ForbiddenCharacter:
        return QT_TRANSLATE_NOOP("Error", "A character that is not allowed: %1");
    case ErrorCode::FieldTooLong:
        return QT_TRANSLATE_NOOP(
            "Error", "The field is longer than %1 bytes. A closing quotation mark may be missing.");
    case ErrorCode::UnclosedQuote:
        return QT_TRANSLATE_NOOP("Error", "A quotation mark is opened and never closed.");
    case ErrorCode::StrayQuote:
        return QT_TRANSLATE_NOOP("Error",
            "A quotation mark stands in the middle of a field. Put the field in quotation marks "
            "and double those inside.");
    case ErrorCode::WrongFieldCount:
        return QT_TRANSLATE_NOOP("Error", "Fields expected: %1, found: %2");
    case ErrorCode::MissingColumn:
        return QT_TRANSLATE_NOOP("Error", "A column is missing: %1");
    case ErrorCode::UnknownColumn:
        return QT_TRANSLATE_NOOP("Error", "The column is not known: %1");
    case ErrorCode::DoubledColumn:
        return QT_TRANSLATE_NOOP("Error", "The column appears twice: %1");
    case ErrorCode::EmptyFile:
        return QT_TRANSLATE_NOOP("Error", "The file is empty.");
    case ErrorCode::FileHasProblems:
        return QT_TRANSLATE_NOOP("Error", "The file has problems, and nothing was changed: %1");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("Error", "The file is larger than %1 bytes.");
    case ErrorCode::JsonSyntax:
        return QT_TRANSLATE_NOOP("Error", "Not valid JSON at line %1, character %2.");
    case ErrorCode::JsonTooDeep:
        return QT_TRANSLATE_NOOP("Error", "The JSON is nested deeper than %1 levels.");
    case ErrorCode::JsonDoubledKey:
        return QT_TRANSLATE_NOOP("Error", "A JSON key appears twice: %1");
    case ErrorCode::JsonNumberRange:
        return QT_TRANSLATE_NOOP("Error", "A JSON number is out of range: %1");
    case ErrorCode::JsonMissing:
        return QT_TRANSLATE_NOOP("Error", "Missing from the JSON: %1");
    case ErrorCode::JsonWrongType:
        return QT_TRANSLATE_NOOP("Error", "Of the wrong type in the JSON: %1. Expected: %2");
    case ErrorCode::JsonUnknownKey:
        return QT_TRANSLATE_NOOP("Error", "Not known in the JSON: %1");
    case ErrorCode::JsonBadValue:
        return QT_TRANSLATE_NOOP("Error", "Not a valid value in the JSON: %1 = %2");
    case ErrorCode::JsonHasProblems:
        return QT_TRANSLATE_NOOP("Error", "The JSON has problems, and nothing was changed.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed.");
    case ErrorCode::MissingValue:
        return QT_TRANSLATE_NOOP("Error", "A value is missing.");
    case ErrorCode::BadNumber:
        return QT_TRANSLATE_NOOP("Error", "Not a number: %1. Write it as 1234.5, without a unit.");
    case ErrorCode::NumberOutOfRange:
        return QT_TRANSLATE_NOOP("Error", "The number is out of range: %1. Allowed: from %2 to %3");
    case ErrorCode::BadDate:
        return QT_TRANSLATE_NOOP("Error", "Not a date: %1. Write it as 2026-01-31.");
    case ErrorCode::BadPeriod:
        return QT_TRANSLATE_NOOP(
            "Error", "Not a period: from %1 to %2. The end must come after the beginning.");
    case ErrorCode::BadLevel:
        return QT_TRANSLATE_NOOP("Error", "Not a level: %1. Use junior, mid, senior or lead.");
    case ErrorCode::BadKey:
        return QT_TRANSLATE_NOOP("Error",
            "Not a valid key: %1. Use small letters, digits, points, hyphens and underscores.");
    case ErrorCode::BadChoice:
        return QT_TRANSLATE_NOOP("Error", "Not one of the choices: %1. Choose from: %2");
    case ErrorCode::TextTooLong:
        return QT_TRANSLATE_NOOP("Error", "The text is longer than %1 characters.");
    case ErrorCode::ResidentNumber:
        return QT_TRANSLATE_NOOP("Error",
            "This looks like a resident registration number. Levelbook never keeps one: remove "
            "it.");
    case ErrorCode::NumeratorAboveDenominator:
        return QT_TRANSLATE_NOOP("Error", "The numerator %1 is above the denominator %2.");
    case ErrorCode::ZeroDenominator:
        return QT_TRANSLATE_NOOP("Error", "The denominator is 0: the record says nothing.");
    case ErrorCode::UnneededValue:
        return QT_TRANSLATE_NOOP("Error", "This KPI takes no value here: %1");
    case ErrorCode::DoubledRecord:
        return QT_TRANSLATE_NOOP(
            "Error", "The same record is in the file twice. It stood first on line %1.");
    case ErrorCode::DoubledPerson:
        return QT_TRANSLATE_NOOP("Error",
            "The same employee number is in the file twice: %1. It stood first on line %2.");
    case ErrorCode::DoubledTick:
        return QT_TRANSLATE_NOOP("Error",
            "The same item of employee %1 is in the file twice: %2. It stood first on line %3.");
    case ErrorCode::LeftBeforeHired:
        return QT_TRANSLATE_NOOP("Error", "The day of leaving is before the day of hiring.");
    case ErrorCode::BadEmail:
        return QT_TRANSLATE_NOOP(
            "Error", "Not an e-mail address: %1. Write it as name@example.com.");
    case ErrorCode::BadEvidence:
        return QT_TRANSLATE_NOOP("Error",
            "Not evidence: %1. Give a link that starts with http:// or https://, or KPI records as "
            "kpi:KEY@FROM..TO.");
    case ErrorCode::DayInFuture:
        return QT_TRANSLATE_NOOP("Error", "The day %1 is in the future: today is %2.");
    case ErrorCode::DayNotEmployed:
        return QT_TRANSLATE_NOOP(
            "Error", "Employee %1 did not work here on %2: hired on %3, left on %4.");
    case ErrorCode::UnknownEngineer:
        return QT_TRANSLATE_NOOP("Error", "No engineer has this employee number: %1");
    case ErrorCode::UnknownTeam:
        return QT_TRANSLATE_NOOP("Error", "There is no team of this name: %1");
    case ErrorCode::UnknownKpi:
        return QT_TRANSLATE_NOOP("Error", "The framework has no KPI of this name: %1");
    case ErrorCode::UnknownCycle:
        return QT_TRANSLATE_NOOP("Error", "There is no review cycle of this name: %1");
    case ErrorCode::UnknownReview:
        return QT_TRANSLATE_NOOP("Error", "Employee %1 has no review in this cycle: %2");
    case ErrorCode::UnknownRecord:
        return QT_TRANSLATE_NOOP("Error", "There is no such record: %1, %2, reference “%3”");
    case ErrorCode::UnknownImport:
        return QT_TRANSLATE_NOOP("Error", "There is no import of this number: %1");
    case ErrorCode::UnknownFramework:
        return QT_TRANSLATE_NOOP("Error", "There is no such framework or version: %1");
    case ErrorCode::UnknownItem:
        return QT_TRANSLATE_NOOP("Error", "The level has no such duty or competency: %1");
    case ErrorCode::UnknownRoadmapItem:
        return QT_TRANSLATE_NOOP("Error", "The roadmap has no such item: %1");
    case ErrorCode::UnknownGoal:
        return QT_TRANSLATE_NOOP("Error", "The last approved review has no such goal: %1");
    case ErrorCode::UnknownSource:
        return QT_TRANSLATE_NOOP("Error", "There is no KPI source of this name: %1");
    case ErrorCode::WrongScope:
        return QT_TRANSLATE_NOOP(
            "Error", "The KPI is not recorded for this kind of subject (person or team): %1");
    case ErrorCode::NotACount:
        return QT_TRANSLATE_NOOP(
            "Error", "Only a count can be declared complete, which this KPI is not: %1");
    case ErrorCode::ReviewExists:
        return QT_TRANSLATE_NOOP("Error", "The person already has a review in this cycle: %1");
    case ErrorCode::AlreadyRecorded:
        return QT_TRANSLATE_NOOP("Error", "This is already written down: %1");
    case ErrorCode::AlreadyExists:
        return QT_TRANSLATE_NOOP("Error", "The name is already in use: %1");
    case ErrorCode::EmployeeNoTaken:
        return QT_TRANSLATE_NOOP("Error", "The employee number %1 already belongs to %2.");
    case ErrorCode::ManagerLoop:
        return QT_TRANSLATE_NOOP("Error", "The line of managers leads back to the same person: %1");
    case ErrorCode::PersonInUse:
        return QT_TRANSLATE_NOOP("Error",
            "Employee %1 cannot be removed: records, reviews or other people refer to this person. "
            "Enter the day of leaving instead.");
    case ErrorCode::ItemOutOfReach:
        return QT_TRANSLATE_NOOP("Error",
            "The item belongs to a level above the next one: %1. The person's level is %2.");
    case ErrorCode::NotTicked:
        return QT_TRANSLATE_NOOP("Error", "The item is not ticked: %1");
    case ErrorCode::TransitionNotAllowed:
        return QT_TRANSLATE_NOOP("Error", "The step from “%1” to “%2” is not possible.");
    case ErrorCode::TransitionMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "The step to “%1” is not possible yet: something is missing.");
    case ErrorCode::RatingMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "%2: no rating yet for %1. Rate it, or skip it with a reason.");
    case ErrorCode::OverallMissing:
        return QT_TRANSLATE_NOOP("Error", "%1: the overall comment is missing.");
    case ErrorCode::GradeMissing:
        return QT_TRANSLATE_NOOP("Error", "The grade is missing.");
    case ErrorCode::GradeReasonMissing:
        return QT_TRANSLATE_NOOP("Error", "The grade needs a reason. Given: %1, suggested: %2");
    case ErrorCode::ReasonMissing:
        return QT_TRANSLATE_NOOP("Error", "A reason is missing.");
    case ErrorCode::ApprovalMissing:
        return QT_TRANSLATE_NOOP("Error", "Not signed yet: %1");
    case ErrorCode::AppealTooLate:
        return QT_TRANSLATE_NOOP("Error", "It is too late for an appeal. The last day was %1.");
    case ErrorCode::DecisionMissing:
        return QT_TRANSLATE_NOOP("Error", "It is not said whether the appeal is upheld.");
    case ErrorCode::SignatureRefused:
        return QT_TRANSLATE_NOOP("Error", "The box “%1” cannot be signed yet.");
    case ErrorCode::SigningNotNow:
        return QT_TRANSLATE_NOOP(
            "Error", "A review is signed in the stage before the approval, not in the state “%1”.");
    case ErrorCode::UnknownBox:
        return QT_TRANSLATE_NOOP("Error", "The approval line has no box of this number: %1");
    case ErrorCode::BoxSettled:
        return QT_TRANSLATE_NOOP("Error", "Already signed, or struck: %1");
    case ErrorCode::NotBoxPerson:
        return QT_TRANSLATE_NOOP("Error",
            "The box “%1” is that of %2. Somebody else signs it on behalf of that person.");
    case ErrorCode::SignerUnknown:
        return QT_TRANSLATE_NOOP(
            "Error", "Who signs on behalf of another must say who is at work.");
    case ErrorCode::CycleOver:
        return QT_TRANSLATE_NOOP(
            "Error", "The review cycle is closed and can no longer be changed: %1");
    case ErrorCode::NoDueDates:
        return QT_TRANSLATE_NOOP("Error",
            "The cycle has no due date for a calendar: %1. Set due dates in the cycle first.");
    case ErrorCode::CycleHasReviews:
        return QT_TRANSLATE_NOOP("Error",
            "Period and stages stand still as soon as a review has been started. Reviews in this "
            "cycle: %1");
    case ErrorCode::RaterNotNow:
        return QT_TRANSLATE_NOOP(
            "Error", "%1: cannot be changed so while the review is in the state “%2”.");
    case ErrorCode::CycleNotInState:
        return QT_TRANSLATE_NOOP("Error", "The review cycle must be in the state “%1” for this.");
    case ErrorCode::NotInStage:
        return QT_TRANSLATE_NOOP(
            "Error", "%1: cannot write while the review is in the state “%2”.");
    case ErrorCode::NotByRater:
        return QT_TRANSLATE_NOOP("Error", "This part is not written by this rater: %1");
    case ErrorCode::GradeNotNow:
        return QT_TRANSLATE_NOOP(
            "Error", "A grade cannot be given while the review is in the state “%1”.");
    case ErrorCode::StatementNotNow:
        return QT_TRANSLATE_NOOP(
            "Error", "A statement cannot be written while the review is in the state “%1”.");
    case ErrorCode::ReviewFrozen:
        return QT_TRANSLATE_NOOP("Error",
            "The review is approved and can no longer be changed. Reopen it for a new revision.");
    case ErrorCode::GradeLocked:
        return QT_TRANSLATE_NOOP("Error",
            "The grade is locked, because a box is already signed. Send the review back to change "
            "it.");
    case ErrorCode::NoActiveDay:
        return QT_TRANSLATE_NOOP("Error", "Employee %1 has no active day in the period.");
    case ErrorCode::BadRating:
        return QT_TRANSLATE_NOOP("Error", "Not a rating: %1. Use a whole number from 1 to 5.");
    case ErrorCode::WeightsNotWhole:
        return QT_TRANSLATE_NOOP("Error", "The weights add up to %1 instead of 100%.");
    case ErrorCode::TargetsNotOrdered:
        return QT_TRANSLATE_NOOP("Error",
            "The targets of %1 at the level %2 do not rise or fall evenly from floor over meets to "
            "exceeds.");
    case ErrorCode::NotADatabase:
        return QT_TRANSLATE_NOOP("Error", "This is not a Levelbook file: %1");
    case ErrorCode::NotOurs:
        return QT_TRANSLATE_NOOP("Error", "The file belongs to another program: %1");
    case ErrorCode::Damaged:
        return QT_TRANSLATE_NOOP("Error",
            "The file is damaged, and nothing is written to it: %1 (%2). Restore a backup.");
    case ErrorCode::PersonWithoutTeam:
        return QT_TRANSLATE_NOOP("Error", "This person has no team: %1");
    case ErrorCode::PersonWithoutLevel:
        return QT_TRANSLATE_NOOP("Error", "This person has no level: %1");
    case ErrorCode::SnapshotAltered:
        return QT_TRANSLATE_NOOP("Error",
            "An approved review is not as it was approved: cycle %1, review %2. Restore a backup.");
    case ErrorCode::WrongSums:
        return QT_TRANSLATE_NOOP("Error",
            "The kept sums of a team (%1; without a name: of everybody), KPI %2, month %3, are not "
            "those of its records. The records themselves are whole: have the sums counted anew.");
    case ErrorCode::SchemaTooNew:
        return QT_TRANSLATE_NOOP("Error",
            "The file was written by a newer Levelbook (version %1, known up to %2). Update the "
            "program.");
    case ErrorCode::SchemaTooOld:
        return QT_TRANSLATE_NOOP(
            "Error", "The file is of an older version (%1) and must be migrated first.");
    case ErrorCode::UnexpectedSchema:
        return QT_TRANSLATE_NOOP(
            "Error", "The file holds something that Levelbook did not put there: %1");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP("Error", "The file is read-only: %1");
    case ErrorCode::Busy:
        return QT_TRANSLATE_NOOP(
            "Error", "Another program is writing to the file: %1. Try again in a moment.");
    case ErrorCode::LockedByOther:
        return QT_TRANSLATE_NOOP("Error", "The file is open elsewhere: %1 (%2)");
    case ErrorCode::FileReplaced:
        return QT_TRANSLATE_NOOP("Error",
            "The file was moved, deleted or replaced while it was open: %1. Nothing more is "
            "written to it.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP(
            "Error", "Changed elsewhere in the meantime: %1. Reload, then try again.");
    case ErrorCode::ImportUndone:
        return QT_TRANSLATE_NOOP("Error", "Import %1 has already been taken back.");
    case ErrorCode::ImportHasLater:
        return QT_TRANSLATE_NOOP("Error",
            "Import %1 cannot be taken back: import %2 changed its records later. Take that one "
            "back first.");
    case ErrorCode::ImportPersonInUse:
        return QT_TRANSLATE_NOOP("Error",
            "Import %1 cannot be taken back: this person was changed later or has records or "
            "reviews: %2");
    case ErrorCode::ImportTickChanged:
        return QT_TRANSLATE_NOOP("Error",
            "Import %1 cannot be taken back: employee %2 has this item otherwise by now: %3");
    case ErrorCode::PragmaRefused:
        return QT_TRANSLATE_NOOP(
            "Error", "The database refused a setting that safety needs: %1 = %2");
    case ErrorCode::BackupNotVerified:
        return QT_TRANSLATE_NOOP("Error", "The backup could not be verified and was not kept: %1");
    case ErrorCode::ConstraintFailed:
        return QT_TRANSLATE_NOOP("Error", "The change would break a rule of the database: %1");
    case ErrorCode::StorageFailure:
        return QT_TRANSLATE_NOOP("Error", "The database reports failure %1: %2");
    case ErrorCode::WrongUse:
        return "%1"; // Worded already by who found it.
    case ErrorCode::UnknownOption:
        return QT_TRANSLATE_NOOP("Error", "The option is not known: %1");
    case ErrorCode::UnknownVerb:
        return QT_TRANSLATE_NOOP("Error", "The command is not known: %1");
    case ErrorCode::MissingOption:
        return QT_TRANSLATE_NOOP("Error", "An option is missing: %1");
    case ErrorCode::UnknownLanguage:
        return QT_TRANSLATE_NOOP("Error", "Not a language of Levelbook: %1. Use ko or en.");
    case ErrorCode::NoSuchReport:
        return QT_TRANSLATE_NOOP("Error", "There is no report of this kind: %1");
    case ErrorCode::NoSuchChart:
        return QT_TRANSLATE_NOOP("Error", "There is no chart of this kind: %1");
    case ErrorCode::FontMissing:
        return QT_TRANSLATE_NOOP("Error", "The font is missing: %1. Install it, then try again.");
    case ErrorCode::PartMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "A part of Levelbook cannot be loaded: %1 (%2). Install Levelbook again.");
    }
    return "";
}

} // namespace levelbook
