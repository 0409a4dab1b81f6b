// Everything that can go wrong, as stable codes with parameters; the text layer holds the words.
#pragma once

#include <QList>
#include <QMetaObject>
#include <QString>
#include <QVariant>

#include <optional>

namespace levelbook {
Q_NAMESPACE

/// A kind of failure. Its key in snake case (errorKey) is what scripts may rely on; the comment
/// names the parameters (Error::args, Problem::args) in order.
enum class ErrorCode {
    // Files and formats
    FileNotFound, ///< path
    FileUnreadable, ///< path, reason
    FileUnwritable, ///< path, reason
    FileExists, ///< path
    NotARegularFile, ///< path
    DiskFull, ///< path
    UnknownEncoding,
    UndecodableByte, ///< encoding
    ForbiddenCharacter, ///< code point as U+XXXX
    FieldTooLong, ///< limit in bytes
    UnclosedQuote,
    StrayQuote,
    WrongFieldCount, ///< expected, found
    MissingColumn, ///< column
    UnknownColumn, ///< column
    DoubledColumn, ///< column
    EmptyFile,
    FileHasProblems, ///< path; the problems name the lines
    FileTooLarge, ///< limit in bytes
    JsonSyntax, ///< line, column (of the character where reading stopped; both from 1)
    JsonTooDeep, ///< limit
    JsonDoubledKey, ///< path inside the document
    JsonNumberRange, ///< number
    JsonMissing, ///< path inside the document
    JsonWrongType, ///< path inside the document, expected type
    JsonUnknownKey, ///< path inside the document
    JsonBadValue, ///< path inside the document, value
    JsonHasProblems, ///< the problems name the places inside the document
    Cancelled,

    // Values that people give
    MissingValue,
    BadNumber, ///< text
    NumberOutOfRange, ///< text, lowest, highest
    BadDate, ///< text
    BadPeriod, ///< from, to
    BadLevel, ///< text
    BadKey, ///< text
    BadChoice, ///< text, the choices
    TextTooLong, ///< limit in characters
    ResidentNumber,
    NumeratorAboveDenominator, ///< numerator, denominator
    ZeroDenominator,
    UnneededValue, ///< column
    DoubledRecord, ///< the line where it stood first
    DoubledPerson, ///< employee number, the line where it stood first
    DoubledTick, ///< employee number, item key, the line where it stood first
    LeftBeforeHired,
    BadEmail, ///< text
    BadEvidence, ///< text
    DayInFuture, ///< day, today
    DayNotEmployed, ///< employee number, day, hired on, left on (invalid while employed)

    // Things that are not there, or not alone
    UnknownEngineer, ///< employee number
    UnknownTeam, ///< team
    UnknownKpi, ///< key
    UnknownCycle, ///< name
    UnknownReview, ///< employee number, cycle
    UnknownImport, ///< id
    UnknownRecord, ///< KPI key, day, ref
    UnknownFramework, ///< key or version
    UnknownItem, ///< item key
    UnknownRoadmapItem, ///< item key
    UnknownGoal, ///< number or words of the goal
    UnknownSource, ///< name
    WrongScope, ///< KPI key
    NotACount, ///< KPI key
    AlreadyExists, ///< name
    EmployeeNoTaken, ///< employee number, the name of who has it
    ReviewExists, ///< employee number
    AlreadyRecorded, ///< employee number
    ManagerLoop, ///< employee number
    PersonInUse, ///< employee number
    ItemOutOfReach, ///< item key, the person's level as its key
    NotTicked, ///< item key

    // The rules of reviews and cycles
    TransitionNotAllowed, ///< from, to
    TransitionMissing, ///< to; the problems name what is missing
    RatingMissing, ///< item key, rater
    OverallMissing, ///< rater
    GradeMissing,
    GradeReasonMissing, ///< the grade, the suggested one (empty: none)
    ReasonMissing,
    ApprovalMissing, ///< box title
    AppealTooLate, ///< the last day that was in time
    DecisionMissing,
    SignatureRefused, ///< box title; the problems name why
    SigningNotNow, ///< state
    UnknownBox, ///< number
    BoxSettled, ///< box title
    NotBoxPerson, ///< box title, its person
    SignerUnknown,
    CycleOver, ///< name
    CycleHasReviews, ///< how many
    NoDueDates, ///< name of the cycle
    RaterNotNow, ///< rater, state
    CycleNotInState, ///< state that is needed
    NotInStage, ///< rater, state
    NotByRater, ///< rater
    GradeNotNow, ///< state
    StatementNotNow, ///< state
    ReviewFrozen,
    GradeLocked,
    NoActiveDay, ///< employee number
    BadRating, ///< value
    WeightsNotWhole, ///< sum in basis points
    TargetsNotOrdered, ///< KPI key, level

    // Storage
    NotADatabase, ///< path
    NotOurs, ///< path
    Damaged, ///< path, detail
    PersonWithoutTeam, ///< employee number
    PersonWithoutLevel, ///< employee number
    SnapshotAltered, ///< cycle, number of the review
    WrongSums, ///< team (empty: everybody), KPI key, month as YYYY-MM
    SchemaTooNew, ///< version in the file, newest known
    SchemaTooOld, ///< version in the file
    UnexpectedSchema, ///< object
    ReadOnly, ///< path
    Busy, ///< path
    LockedByOther, ///< path, who
    FileReplaced, ///< path
    Conflict, ///< what
    ImportUndone, ///< id
    ImportHasLater, ///< id, the id of the later import
    ImportPersonInUse, ///< id, employee number
    ImportTickChanged, ///< id, employee number, item key
    PragmaRefused, ///< pragma, value
    BackupNotVerified, ///< path
    ConstraintFailed, ///< detail
    StorageFailure, ///< native code, detail

    // Use of the program
    WrongUse, ///< explanation
    UnknownOption, ///< option
    UnknownVerb, ///< verb
    MissingOption, ///< option
    UnknownLanguage, ///< text
    NoSuchReport, ///< kind
    NoSuchChart, ///< kind
    FontMissing, ///< family
    PartMissing, ///< library, detail
};
Q_ENUM_NS(ErrorCode)

/// The stable key of a code, e.g. FileNotFound -> "file_not_found".
QString errorKey(ErrorCode code);

/// One thing that is wrong in a file or in a request, with its place.
struct Problem {
    ErrorCode code;
    QVariantList args;
    std::optional<qint64> line; ///< 1 is the first line (a header).
    QString column; ///< The column's canonical name; empty where it does not apply.
    QString item; ///< The item that lacks something (a rating's key, a box); empty where none.
    bool operator==(const Problem&) const = default;
};

/// Why an action failed. Nothing was changed.
struct Error {
    ErrorCode code;
    QVariantList args;
    QList<Problem> problems;
    bool operator==(const Error&) const = default;
};

} // namespace levelbook
