// levelbook-bench-data: writes the files of a company for the measurements, and for trying out.
#include "companyfile.h"
#include "companyreviews.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// A whole number within its range; ends the program with a message where it is not.
int numberOf(const QCommandLineParser& parser, const QString& option, int lowest, int highest)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (isNumber && number >= lowest && number <= highest)
        return number;
    std::fprintf(stderr, "--%s: a number from %d to %d\n", qPrintable(option), lowest, highest);
    std::exit(2);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const levelbook::bench::CompanySize usual;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes people.csv and kpi.csv of a company into a folder: engineers x months x 13 records."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"An existing folder."_s);
    parser.addOption(
        { u"engineers"_s, u"How many people."_s, u"number"_s, QString::number(usual.engineers) });
    parser.addOption({ u"months"_s, u"How many months from January 2020."_s, u"number"_s,
        QString::number(usual.months) });
    parser.addOption(
        { u"team-size"_s, u"People in a team."_s, u"number"_s, QString::number(usual.teamSize) });
    parser.addOption({ u"seed"_s, u"Another seed gives other values."_s, u"number"_s,
        QString::number(usual.seed) });
    parser.addOption({ u"file"_s,
        u"Also makes company.levelbook: people, records, and everybody's reviews of four half years."_s });
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    levelbook::bench::CompanySize size;
    size.engineers = numberOf(parser, u"engineers"_s, 1, 99'999);
    size.months = numberOf(parser, u"months"_s, 1, 1200);
    size.teamSize = numberOf(parser, u"team-size"_s, 1, 14);
    size.seed = static_cast<std::uint64_t>(numberOf(parser, u"seed"_s, 0, 1'000'000'000));
    const QString folder = parser.positionalArguments().first();
    if (parser.isSet(u"file"_s)) {
        levelbook::bench::CompanyFile file(folder, size);
        levelbook::bench::addReviews(file.store());
        std::printf("%lld records\n", static_cast<long long>(file.records()));
        return 0;
    }
    const auto files = levelbook::bench::writeCompany(folder.toStdString(), size);
    std::printf("%lld records\n", static_cast<long long>(files.records));
}
