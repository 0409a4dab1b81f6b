// A whole review cycle on real records, said as a script says it: every step of the table is taken,
// and before each the guards refuse with all that is missing.
#include "clirun.h"
#include "domain/reviewtransition.h"
#include "pdftext.h"

#include <set>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

using Taken = std::set<std::pair<QString, QString>>;

// One person's review in one cycle.
class Script {
public:
    Script(const Book& book, const QString& cycle, const QString& engineer, Taken& taken)
        : m_book(book)
        , m_where{ u"--cycle"_s, cycle, u"--engineer"_s, engineer }
        , m_taken(taken)
    {
        m_items = static_cast<int>(
            node(show()[u"derivation"].toObject(), u"competency"_s)[u"children"].toArray().size());
        EXPECT_GT(m_items, 5);
    }

    QString today = u"2019-07-15"_s;

    QStringList words(const QString& verb, const QStringList& more = {}) const
    {
        return QStringList{ u"--today"_s, today, u"review"_s, verb } + m_where + more;
    }
    QJsonObject show(const QStringList& more = {}) const
    {
        return m_book.must(words(u"show"_s, more))[u"review"].toObject();
    }
    QString state() const { return show()[u"state"].toString(); }

    void go(const QString& to, const QStringList& more = {})
    {
        const QString from = state();
        m_book.must(words(u"advance"_s, QStringList{ u"--to"_s, to } + more));
        m_taken.insert({ from, to });
    }
    /// A step that is refused with exactly these problems, and changes nothing.
    void refused(const QString& to, const QStringList& codes, const QStringList& more = {}) const
    {
        const QByteArray before = m_book.bytes();
        const Ran ran = m_book.json(words(u"advance"_s, QStringList{ u"--to"_s, to } + more));
        EXPECT_EQ(ran.exitCode, 1) << to.toStdString();
        EXPECT_EQ(ran.errorCode(), u"transition_missing"_s) << to.toStdString();
        EXPECT_EQ(ran.problemCodes(), codes) << to.toStdString();
        EXPECT_TRUE(m_book.bytes() == before);
    }
    QStringList unrated() const { return QStringList(m_items, u"rating_missing"_s); }

    /// Everything that a rater has to write.
    void fill(const QByteArray& rater, int rating = 3) const
    {
        QByteArray part = firstPart(show()[u"derivation"].toObject(), [=](int) { return rating; });
        part.replace("\"rater\": \"first\"", "\"rater\": \"" + rater + '"');
        put(part);
    }
    void put(const QByteArray& part) const
    {
        m_book.must(words(u"fill"_s, { u"--file"_s, m_book.file(u"part.json"_s, part) }));
    }
    void grade(const QByteArray& key) const
    {
        put(R"({"rater": "first", "grade": ")" + key + R"(", "grade_reason": "Seen by all"})");
    }
    Ran sign(int box, const QString& by, const QStringList& more = {}) const
    {
        return m_book.json(QStringList{ u"--as"_s, by }
            + words(u"sign"_s, QStringList{ u"--box"_s, QString::number(box) } + more));
    }

private:
    const Book& m_book;
    QStringList m_where;
    Taken& m_taken;
    int m_items = 0;
};

const QStringList because{ u"--reason"_s, u"Looked at again"_s };

void addCycle(const Book& book, const QString& name, const QString& stages)
{
    book.must({ u"cycle"_s, u"add"_s, name, u"--from"_s, u"2019-01-01"_s, u"--to"_s,
        u"2019-07-01"_s, u"--stages"_s, stages });
}

void advanceCycle(const Book& book, const QString& name)
{
    book.must({ u"cycle"_s, u"advance"_s, name });
}

void start(const Book& book, const QString& cycle, const QString& engineer, const QStringList& more)
{
    book.must(QStringList{ u"review"_s, u"start"_s, u"--cycle"_s, cycle, u"--engineer"_s, engineer }
        + more);
}

QStringList joined(const QStringList& a, const QStringList& b) { return a + b; }

// Draft to approved in a cycle with every stage, each guard refusing first, and back once.
void takeTheMainLine(Script& script)
{
    script.go(u"self"_s);
    script.refused(u"first"_s, script.unrated());
    script.refused(u"draft"_s, { u"reason_missing"_s });
    script.go(u"draft"_s, because);
    script.go(u"self"_s);
    script.fill("self");
    script.go(u"first"_s);
    script.refused(u"second"_s, script.unrated() << u"overall_missing"_s);
    script.go(u"self"_s, because);
    script.go(u"first"_s);
    script.fill("first");
    script.go(u"second"_s);
    script.refused(u"calibration"_s, script.unrated());
    script.go(u"first"_s, because);
    script.go(u"second"_s);
    script.fill("second");
    script.go(u"calibration"_s);
    const QStringList unsigned3(3, u"approval_missing"_s);
    script.refused(u"approved"_s, joined({ u"grade_missing"_s }, unsigned3));
    script.put(R"({"rater": "second", "grade": "S"})");
    script.refused(u"approved"_s, joined({ u"grade_reason_missing"_s }, unsigned3));
    script.grade("B");
}

// The whole line: in order, by its person, on behalf, with final authority; and all of it lifted.
void signTheLine(Script& script)
{
    EXPECT_EQ(script.sign(2, u"P0011"_s).problemCodes(),
        (QStringList{ u"approval_missing"_s, u"not_box_person"_s }));
    EXPECT_EQ(script.sign(4, u"P0002"_s).errorCode(), u"unknown_box"_s);
    EXPECT_EQ(script.sign(1, u"P0002"_s).exitCode, 0);
    EXPECT_EQ(script.sign(1, u"P0002"_s).problemCodes(), QStringList{ u"box_settled"_s });
    script.go(u"second"_s, because);
    EXPECT_TRUE(script.show()[u"approvals"][0][u"signed_by"].isNull());
    EXPECT_EQ(script.sign(1, u"P0002"_s).errorCode(), u"signing_not_now"_s);
    script.go(u"calibration"_s);

    EXPECT_EQ(script.sign(1, u"P0011"_s, { u"--behalf"_s, u"P0002"_s }).exitCode, 0);
    EXPECT_EQ(script.sign(2, u"P0003"_s, { u"--final"_s }).exitCode, 0);
    const QJsonArray boxes = script.show()[u"approvals"].toArray();
    EXPECT_EQ(boxes[0][u"signed_by_no"], u"P0011"_s);
    EXPECT_EQ(boxes[0][u"employee_no"], u"P0002"_s);
    EXPECT_EQ(boxes[0][u"on_behalf"], true);
    EXPECT_EQ(boxes[1][u"final"], true);
    EXPECT_EQ(boxes[2][u"struck"], true);
    EXPECT_TRUE(boxes[2][u"signed_by"].isNull());
}

// Disclosed, appealed too late and in time, turned down, acknowledged, closed.
void takeWhatComesAfter(const Book& book, Script& script)
{
    script.refused(u"disclosed"_s, { u"cycle_not_in_state"_s });
    advanceCycle(book, u"all"_s);
    script.refused(u"disclosed"_s, { u"cycle_not_in_state"_s });
    advanceCycle(book, u"all"_s);
    script.go(u"disclosed"_s);
    EXPECT_EQ(script.show()[u"appeal_until"], u"2019-07-22"_s);
    script.today = u"2019-07-23"_s;
    script.refused(u"appealed"_s, { u"appeal_too_late"_s, u"reason_missing"_s });
    script.today = u"2019-07-22"_s;
    script.refused(u"appealed"_s, { u"reason_missing"_s });
    script.go(u"appealed"_s, because);
    script.refused(u"decided"_s, { u"decision_missing"_s, u"reason_missing"_s });
    script.refused(u"decided"_s, { u"reason_missing"_s }, { u"--upheld"_s, u"no"_s });
    script.go(u"decided"_s, because + QStringList{ u"--upheld"_s, u"no"_s });
    script.put(R"({"rater": "self", "statement": "Read, not agreed"})");
    script.go(u"acknowledged"_s);
    script.refused(u"closed"_s, { u"cycle_not_in_state"_s });
    EXPECT_EQ(script.show()[u"appeal"][u"upheld"], false);
    EXPECT_EQ(script.show()[u"appeal"][u"decision"], u"Looked at again"_s);
    script.refused(u"first"_s, { u"reason_missing"_s });
}

} // namespace

TEST(Workflow, EveryStepIsTakenAndEveryGuardRefusesWithTheWholeList)
{
    const Book book(importedBook());
    Taken taken;
    addCycle(book, u"all"_s, u"self,first,second,calibration"_s);
    book.must({ u"cycle"_s, u"set"_s, u"all"_s, u"--approval"_s,
        u"Team lead=P0002,Head=P0003,CEO=P0005"_s, u"--due"_s, u"self=2019-07-05"_s, u"--due"_s,
        u"first=2019-07-10,second=2019-07-12"_s });
    EXPECT_EQ(book.must({ u"cycle"_s, u"list"_s })[u"cycles"][0][u"due"].toObject(),
        (QJsonObject{ { u"self"_s, u"2019-07-05"_s }, { u"first"_s, u"2019-07-10"_s },
            { u"second"_s, u"2019-07-12"_s }, { u"calibration"_s, QJsonValue() } }));
    start(book, u"all"_s, u"P0004"_s, { u"--first"_s, u"P0001"_s, u"--second"_s, u"P0002"_s });
    start(book, u"all"_s, u"P0010"_s, { u"--first"_s, u"P0001"_s });
    Script script(book, u"all"_s, u"P0004"_s, taken);
    script.refused(u"self"_s, { u"cycle_not_in_state"_s });
    advanceCycle(book, u"all"_s);

    takeTheMainLine(script);
    signTheLine(script);
    script.go(u"approved"_s);
    const QJsonValue hash = script.show()[u"snapshot_sha256"];
    // Without a second rater the second stage is passed over, both ways.
    Script other(book, u"all"_s, u"P0010"_s, taken);
    other.go(u"self"_s);
    other.fill("self");
    other.go(u"first"_s);
    other.fill("first");
    other.go(u"calibration"_s);
    other.go(u"first"_s, because);
    other.go(u"calibration"_s);

    takeWhatComesAfter(book, script);
    EXPECT_EQ(script.show()[u"snapshot_sha256"], hash);
    advanceCycle(book, u"all"_s);
    script.go(u"closed"_s);
    EXPECT_EQ(script.show()[u"snapshot_sha256"], hash);
    const QString paper = book.path(u"paper.pdf"_s);
    book.must({ u"--lang"_s, u"ko"_s, u"report"_s, u"review"_s, u"--cycle"_s, u"all"_s,
        u"--engineer"_s, u"P0004"_s, u"--out"_s, paper });
    for (const auto& printed : { u"대결"_s, u"전결"_s, u"Contributor 11"_s, u"이의신청"_s,
             u"기각"_s, u"Read, not agreed"_s })
        EXPECT_TRUE(pdfText(paper).contains(printed)) << printed.toStdString();
    script.go(u"first"_s, because);
    EXPECT_EQ(script.show()[u"revision"], 2);
    // The old one stays readable, on paper too.
    const QString old = book.path(u"old.pdf"_s);
    book.must({ u"report"_s, u"review"_s, u"--cycle"_s, u"all"_s, u"--engineer"_s, u"P0004"_s,
        u"--revision"_s, u"1"_s, u"--out"_s, old });
    EXPECT_TRUE(pdfText(old).contains(hash.toString().left(8)));
    EXPECT_EQ(script.show({ u"--revision"_s, u"1"_s })[u"snapshot_sha256"], hash);

    // The stages that a cycle does not use are passed over.
    addCycle(book, u"short"_s, u"first"_s);
    advanceCycle(book, u"short"_s);
    start(book, u"short"_s, u"P0004"_s, {});
    Script brief(book, u"short"_s, u"P0004"_s, taken);
    brief.go(u"first"_s);
    brief.go(u"draft"_s, because);
    brief.go(u"first"_s);
    brief.refused(
        u"approved"_s, brief.unrated() + QStringList{ u"overall_missing"_s, u"grade_missing"_s });
    brief.fill("first");
    brief.grade("B");
    brief.go(u"approved"_s);
    addCycle(book, u"two"_s, u"first,second"_s);
    advanceCycle(book, u"two"_s);
    start(book, u"two"_s, u"P0004"_s, { u"--second"_s, u"P0002"_s });
    Script two(book, u"two"_s, u"P0004"_s, taken);
    two.go(u"first"_s);
    two.fill("first");
    two.go(u"second"_s);
    two.refused(u"approved"_s, two.unrated() << u"grade_missing"_s);
    two.fill("second");
    two.grade("B");
    two.go(u"approved"_s);
    advanceCycle(book, u"two"_s);
    advanceCycle(book, u"two"_s);
    two.go(u"disclosed"_s);
    two.go(u"acknowledged"_s);
    two.go(u"first"_s, because);

    for (const ReviewTransition& row : reviewTransitions())
        EXPECT_TRUE(taken.contains({ reviewStateKey(row.from), reviewStateKey(row.to) }))
            << reviewStateKey(row.from).toStdString() << " -> "
            << reviewStateKey(row.to).toStdString();
    book.must({ u"check"_s });
}

TEST(Workflow, AnUpheldAppealMakesARevisionThatCanBeCompared)
{
    const Book book(approvedBook());
    for (int i = 0; i < 2; ++i)
        advanceCycle(book, u"2019H1"_s);
    Taken taken;
    Script script(book, u"2019H1"_s, u"P0001"_s, taken);
    const QJsonValue hash = script.show()[u"snapshot_sha256"];
    script.go(u"disclosed"_s);
    script.go(u"appealed"_s, because);
    script.go(u"decided"_s, because + QStringList{ u"--upheld"_s, u"yes"_s });
    const QJsonObject next = script.show();
    EXPECT_EQ(next[u"revision"], 2);
    EXPECT_EQ(next[u"state"], u"calibration"_s);
    EXPECT_TRUE(next[u"snapshot_sha256"].isNull());
    EXPECT_EQ(next[u"revisions"][0][u"state"], u"decided"_s);
    EXPECT_EQ(next[u"revisions"][0][u"snapshot_sha256"], hash);
    const QJsonObject old = script.show({ u"--revision"_s, u"1"_s });
    EXPECT_EQ(old[u"appeal"][u"upheld"], true);
    EXPECT_EQ(old[u"snapshot_sha256"], hash);
    EXPECT_TRUE(next[u"appeal"].isNull());

    script.grade("A");
    script.go(u"approved"_s);
    const QStringList pair{ u"--from"_s, u"1"_s, u"--to"_s, u"2"_s };
    const QJsonObject diff = book.must(script.words(u"diff"_s, pair))[u"diff"].toObject();
    EXPECT_EQ(diff[u"from"], 1);
    EXPECT_EQ(diff[u"to"], 2);
    EXPECT_EQ(diff[u"changes"].toArray(),
        (QJsonArray{
            QJsonObject{ { u"piece"_s, u"grade"_s }, { u"rater"_s, QJsonValue() },
                { u"item"_s, QJsonValue() }, { u"before"_s, u"B"_s }, { u"after"_s, u"A"_s } },
            QJsonObject{ { u"piece"_s, u"grade_reason"_s }, { u"rater"_s, QJsonValue() },
                { u"item"_s, QJsonValue() }, { u"before"_s, u"Little evidence"_s },
                { u"after"_s, u"Seen by all"_s } } }));
    EXPECT_TRUE(QString::fromUtf8(book.text(script.words(u"diff"_s, pair), u"ko"_s).out)
                    .contains(u"B → A"));
    EXPECT_EQ(
        book.json(script.words(u"diff"_s, { u"--from"_s, u"1"_s, u"--to"_s, u"9"_s })).errorCode(),
        u"unknown_review"_s);
}

TEST(Workflow, TheWordsOfTheStepsAreChecked)
{
    const Book book(startedBook());
    Taken taken;
    const Script script(book, u"2019H1"_s, u"P0001"_s, taken);
    const auto wrong = [&](const QString& verb, const QStringList& more, const QString& code) {
        const Ran ran = book.json(script.words(verb, more));
        EXPECT_EQ(ran.exitCode, 2) << more.join(u' ').toStdString();
        EXPECT_EQ(ran.errorCode(), code) << more.join(u' ').toStdString();
    };
    wrong(u"advance"_s, { u"--to"_s, u"first"_s, u"--upheld"_s, u"yes"_s }, u"wrong_use"_s);
    wrong(u"advance"_s, { u"--to"_s, u"decided"_s, u"--upheld"_s, u"maybe"_s }, u"bad_choice"_s);
    wrong(u"sign"_s, { u"--box"_s, u"one"_s }, u"bad_number"_s);
    wrong(
        u"sign"_s, { u"--box"_s, u"1"_s, u"--final"_s, u"--behalf"_s, u"P0002"_s }, u"wrong_use"_s);
    wrong(u"raters"_s, {}, u"wrong_use"_s);
    for (const auto& [option, value, code] : { std::tuple(u"--due"_s, u"first"_s, u"wrong_use"_s),
             std::tuple(u"--due"_s, u"third=2019-07-01"_s, u"bad_choice"_s),
             std::tuple(u"--due"_s, u"first=2019-02-30"_s, u"bad_date"_s),
             std::tuple(u"--quota"_s, u"S=few"_s, u"bad_number"_s),
             std::tuple(u"--appeal-days"_s, u"a week"_s, u"bad_number"_s) }) {
        const Ran ran = book.json({ u"cycle"_s, u"set"_s, u"2019H1"_s, option, value });
        EXPECT_EQ(ran.exitCode, 2);
        EXPECT_EQ(ran.errorCode(), code);
    }
    EXPECT_EQ(book.json({ u"cycle"_s, u"set"_s, u"2019H1"_s }).errorCode(), u"wrong_use"_s);
    book.must(script.words(u"raters"_s, { u"--first"_s, u"P0003"_s }));
}
