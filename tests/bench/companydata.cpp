#include "companydata.h"

#include "workspace/workspacefile.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

namespace levelbook::bench {

namespace {

constexpr int firstYear = 2020;

[[noreturn]] void giveUp(const std::string& why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

// SplitMix64 (Steele, Lea and Flood 2014). The distributions of <random> differ between libraries.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }
    /// 0 to end - 1.
    int below(int end)
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return static_cast<int>((z ^ (z >> 31)) % static_cast<std::uint64_t>(end));
    }
    int between(int low, int high) { return low + below(high - low + 1); }

private:
    std::uint64_t m_state;
};

std::string padded(int number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string isoDay(int year, int month, int day)
{
    return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

// Text that goes to a file in large pieces.
class Writer {
public:
    explicit Writer(const std::filesystem::path& path)
        : m_path(path)
        , m_file(path, std::ios::binary | std::ios::trunc)
    {
    }
    void line(const std::string& text)
    {
        m_pending += text;
        m_pending += '\n';
        if (m_pending.size() > std::size_t{ 1 } << 20)
            flush();
    }
    void finish()
    {
        flush();
        m_file.close();
        if (!m_file)
            giveUp("Cannot write " + m_path.string());
    }

private:
    void flush()
    {
        m_file.write(m_pending.data(), static_cast<std::streamsize>(m_pending.size()));
        m_pending.clear();
    }

    std::filesystem::path m_path;
    std::ofstream m_file;
    std::string m_pending;
};

std::string employeeNo(int engineer) { return 'E' + padded(engineer + 1, 5); }
std::string teamName(int team) { return "Team " + padded(team + 1, 3); }

std::string personName(Random& random)
{
    static constexpr std::array families{ "김", "이", "박", "최", "정", "강", "조", "윤" };
    static constexpr std::array given{ "서연", "민준", "지우", "도윤", "하은", "시우", "지민",
        "예준", "수아", "현우" };
    return std::string(families[static_cast<std::size_t>(random.below(int(families.size())))])
        + given[static_cast<std::size_t>(random.below(int(given.size())))];
}

// "value,numerator,denominator" as the kind needs them.
std::string values(KpiKind kind, Random& random)
{
    const auto quotient = [](int numerator, int denominator) {
        return ',' + std::to_string(numerator) + ',' + std::to_string(denominator);
    };
    switch (kind) {
    case KpiKind::Ratio: {
        const int whole = random.between(5, 24);
        return quotient(whole - random.below(whole / 2), whole);
    }
    case KpiKind::Snapshot: {
        const int lines = random.between(1000, 4999);
        return quotient(lines - random.below(lines / 3), lines);
    }
    case KpiKind::Rate:
        return quotient(random.below(5), random.between(10, 49));
    case KpiKind::Duration:
        return std::to_string(random.between(1, 99)) + '.' + std::to_string(random.below(10))
            + ",,";
    case KpiKind::Count:
        return std::to_string(random.below(7)) + ",,";
    }
    return ",,";
}

void writePeople(const std::filesystem::path& path, const CompanySize& size)
{
    static constexpr std::array levels{ "junior", "mid", "mid", "senior", "lead" };
    Random random(size.seed);
    Writer file(path);
    file.line("employee_no,name,team,level,hired_on,career_started_on");
    for (int i = 0; i < size.engineers; ++i) {
        const std::string hired = isoDay(
            random.between(2012, firstYear - 1), random.between(1, 12), random.between(1, 28));
        file.line(employeeNo(i) + ',' + personName(random) + ',' + teamName(i / size.teamSize) + ','
            + levels[static_cast<std::size_t>(random.below(int(levels.size())))] + ',' + hired + ','
            + hired);
    }
    file.finish();
}

std::int64_t writeRecords(const std::filesystem::path& path, const CompanySize& size)
{
    const auto framework = builtInFramework();
    if (!framework)
        giveUp("The built-in framework cannot be read");
    const QList<KpiDefinition> kpis = framework->kpis();
    Random random(size.seed + 1);
    Writer file(path);
    file.line("employee_no,kpi,date,value,numerator,denominator,ref");
    std::int64_t records = 0;
    for (int i = 0; i < size.months; ++i) {
        const QDate first = QDate(firstYear, 1, 1).addMonths(i);
        const std::string lastDay = isoDay(first.year(), first.month(), first.daysInMonth());
        for (int engineer = 0; engineer < size.engineers; ++engineer) {
            for (const KpiDefinition& kpi : kpis) {
                const std::string key = ',' + kpi.key.toStdString() + ',';
                const std::string numbers = ',' + values(kpi.kind, random) + ',';
                ++records;
                if (kpi.scope == KpiScope::Person) {
                    file.line(employeeNo(engineer) + key + lastDay + numbers);
                    continue;
                }
                const int day = 1 + engineer % size.teamSize * 2;
                file.line("team:" + teamName(engineer / size.teamSize) + key
                    + isoDay(first.year(), first.month(), day) + numbers + "T-"
                    + std::to_string(records));
            }
        }
    }
    file.finish();
    return records;
}

} // namespace

CompanyFiles writeCompany(const std::filesystem::path& folder, const CompanySize& size)
{
    CompanyFiles files{ folder / "people.csv", folder / "kpi.csv" };
    writePeople(files.people, size);
    files.records = writeRecords(files.kpi, size);
    return files;
}

} // namespace levelbook::bench
