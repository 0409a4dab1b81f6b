#include "reports/filename.h"
#include "support/support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace levelbook::reports;
using namespace Qt::StringLiterals;

TEST(FileName, KeepsOrdinaryNames)
{
    EXPECT_EQ(safeFileName(u"E0231 김서연"_s, u"pdf"_s), u"E0231 김서연.pdf"_s);
    EXPECT_EQ(safeFileName(u"v1.2 draft"_s, u"pdf"_s), u"v1.2 draft.pdf"_s);
}

TEST(FileName, NeverLeavesItsFolder)
{
    EXPECT_EQ(safeFileName(u"../x"_s, u"pdf"_s), u"_x.pdf"_s);
    EXPECT_EQ(safeFileName(u"/etc/passwd"_s, u"pdf"_s), u"_etc_passwd.pdf"_s);
    EXPECT_EQ(safeFileName(uR"(C:\x)"_s, u"pdf"_s), u"C__x.pdf"_s);
    EXPECT_EQ(safeFileName(u".."_s, u"pdf"_s), u"_.pdf"_s);
    EXPECT_EQ(safeFileName(u".hidden"_s, u"pdf"_s), u"hidden.pdf"_s);
    EXPECT_EQ(safeFileName(QString(), u"pdf"_s), u"_.pdf"_s);
}

TEST(FileName, AvoidsDevicesAndOptions)
{
    for (const QString& name : { u"CON"_s, u"con"_s, u"NUL"_s, u"com1"_s, u"LPT9"_s, u"Aux.v2"_s,
             u"COM¹"_s, u"CONIN$"_s, u"CON "_s })
        EXPECT_TRUE(safeFileName(name, u"pdf"_s).startsWith(u'_')) << name.toStdString();
    EXPECT_EQ(safeFileName(u"Conrad"_s, u"pdf"_s), u"Conrad.pdf"_s);
    EXPECT_EQ(safeFileName(u"-rf"_s, u"pdf"_s), u"_-rf.pdf"_s);
}

TEST(FileName, DropsWhatCannotBeSeen)
{
    EXPECT_EQ(safeFileName(u"a\nb\tc"_s, u"pdf"_s), u"a b c.pdf"_s);
    EXPECT_EQ(safeFileName(u"Kim\u202efdp.exe\u200b"_s, u"pdf"_s), u"Kimfdp.exe.pdf"_s);
    EXPECT_EQ(safeFileName(QString(QChar(0xd800)) + u"x"_s, u"pdf"_s), u"x.pdf"_s);
    EXPECT_EQ(safeFileName(u"\u1100\u1161"_s, u"pdf"_s), u"가.pdf"_s) << "NFD becomes NFC";
}

TEST(FileName, CutsLongNamesBetweenCharacters)
{
    QTemporaryDir dir;
    for (const QString& letter : { u"김"_s, u"a"_s, u"👩🏽"_s, u"e\u0323\u0301"_s }) {
        const QString name = safeFileName(letter.repeated(400), u"pdf"_s);
        const QString stem = name.chopped(4);
        EXPECT_LE(name.toUtf8().size(), mostFileNameBytes);
        EXPECT_GT(name.toUtf8().size(), mostFileNameBytes - 12);
        const QString whole = letter.normalized(QString::NormalizationForm_C);
        EXPECT_EQ(stem.size() % whole.size(), 0) << "cut inside a character";
        QFile file(dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << file.errorString().toStdString();
    }
}

TEST(FileNames, GivesEachNameOnce)
{
    FileNames names;
    EXPECT_EQ(names.next(u"김민준"_s, u"pdf"_s), u"김민준.pdf"_s);
    EXPECT_EQ(names.next(u"김민준"_s, u"pdf"_s), u"김민준 (2).pdf"_s);
    EXPECT_EQ(names.next(u"김민준"_s, u"pdf"_s), u"김민준 (3).pdf"_s);
    EXPECT_EQ(names.next(u"Kim"_s, u"pdf"_s), u"Kim.pdf"_s);
    EXPECT_EQ(names.next(u"KIM"_s, u"pdf"_s), u"KIM (2).pdf"_s);
    const QString longName = u"김"_s.repeated(300);
    QSet<QString> given;
    for (int i = 0; i < 12; ++i) {
        const QString name = names.next(longName, u"pdf"_s);
        EXPECT_LE(name.toUtf8().size(), mostFileNameBytes);
        EXPECT_FALSE(given.contains(name));
        given.insert(name);
    }
}
