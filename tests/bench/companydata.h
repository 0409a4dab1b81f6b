// Writes the people and the KPI records of a company of any size, the same bytes for the same wish.
#pragma once

#include <cstdint>
#include <filesystem>

namespace levelbook::bench {

/// How large a company is wanted. The defaults are the company of the speed goals: 2,000 engineers,
/// 60 months and 13 KPIs are 1,560,000 records.
struct CompanySize {
    int engineers = 2000;
    int months = 60; ///< From January 2020 on.
    int teamSize = 10; ///< 1 to 14; the last team may be smaller.
    std::uint64_t seed = 1;
};

/// What was written.
struct CompanyFiles {
    std::filesystem::path people; ///< people.csv
    std::filesystem::path kpi; ///< kpi.csv
    std::int64_t records = 0; ///< Of kpi.csv: engineers x months x KPIs.
};

/// Writes people.csv and kpi.csv into an existing folder, replacing what was there.
///
/// Engineers are E00001 ... in teams "Team 001" ..., all hired before 2020. kpi.csv holds one
/// record of each person-scope KPI of the built-in framework a person and month, on the month's
/// last day; a team-scope KPI has as many records a month as the team has members, on different
/// days with a ref each, so that every KPI has engineers x months records. Rows come by month, as
/// monthly exports do: the hard order for a table that is keyed by person. Values have the size of
/// real ones; bytes depend on nothing but the size and the framework. Ends the program with a
/// message when the folder cannot be written.
CompanyFiles writeCompany(const std::filesystem::path& folder, const CompanySize& size);

} // namespace levelbook::bench
