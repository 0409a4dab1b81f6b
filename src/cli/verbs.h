// The functions behind the verbs; each file *verbs.cpp holds those of one subject.
#pragma once

#include "cli/command.h"

namespace levelbook::cli {

// fileverbs.cpp
Result<Output> create(const Context& context);
Result<Output> info(const Context& context);
Result<Output> backup(const Context& context);
Result<Output> restore(const Context& context);
Result<Output> check(const Context& context);
Result<Output> migrate(const Context& context);

// overviewverb.cpp
Result<Output> overview(const Context& context);

// frameworkverbs.cpp
Result<Output> frameworkShow(const Context& context);
Result<Output> frameworkExport(const Context& context);
Result<Output> frameworkImport(const Context& context);
Result<Output> frameworkCopy(const Context& context);
Result<Output> frameworkVersions(const Context& context);

// frameworkdiffverb.cpp
Result<Output> frameworkDiffVerb(const Context& context);

// importverbs.cpp
Result<Output> importPeopleFile(const Context& context);
Result<Output> importKpiFile(const Context& context);
Result<Output> importGrowthFile(const Context& context);
Result<Output> importSources(const Context& context);
Result<Output> importList(const Context& context);
Result<Output> importUndo(const Context& context);

// exportverbs.cpp
Result<Output> exportPeople(const Context& context);
Result<Output> exportKpi(const Context& context);
Result<Output> exportGrowth(const Context& context);
Result<Output> exportReviews(const Context& context);
Result<Output> exportCalendar(const Context& context);

// peopleverbs.cpp
Result<Output> peopleList(const Context& context);
Result<Output> peopleAbsence(const Context& context);
Result<Output> peopleFramework(const Context& context);

// kpiverbs.cpp
Result<Output> kpiList(const Context& context);
Result<Output> kpiRows(const Context& context);

// qualityverb.cpp
Result<Output> kpiQuality(const Context& context);

// recordverbs.cpp
Result<Output> kpiLeaveOut(const Context& context);

// cycleverbs.cpp
Result<Output> cycleAdd(const Context& context);
Result<Output> cycleSet(const Context& context);
Result<Output> cycleList(const Context& context);
Result<Output> cycleAdvance(const Context& context);

// calibrationverb.cpp
Result<Output> cycleCalibration(const Context& context);

// reviewverbs.cpp
Result<Output> reviewStart(const Context& context);
Result<Output> reviewList(const Context& context);
Result<Output> reviewShow(const Context& context);
Result<Output> reviewFill(const Context& context);

// reviewstepverbs.cpp
Result<Output> reviewAdvance(const Context& context);
Result<Output> reviewSign(const Context& context);
Result<Output> reviewRaters(const Context& context);

// reviewdiffverb.cpp
Result<Output> reviewDiff(const Context& context);

// growthverbs.cpp
Result<Output> growthShow(const Context& context);
Result<Output> growthTick(const Context& context);
Result<Output> growthGoal(const Context& context);

// chartverbs.cpp
Result<Output> chartList(const Context& context);
Result<Output> chartDots(const Context& context);
Result<Output> chartXmr(const Context& context);
Result<Output> chartMultiples(const Context& context);
Result<Output> chartHeatmap(const Context& context);
Result<Output> chartBox(const Context& context);
Result<Output> chartRadar(const Context& context);
Result<Output> chartBars(const Context& context);
Result<Output> chartFunnel(const Context& context);
Result<Output> chartGrades(const Context& context);
Result<Output> chartGrowth(const Context& context);

// reportverbs.cpp
Result<Output> reportList(const Context& context);
Result<Output> reportReview(const Context& context);

// growthpaperverb.cpp
Result<Output> reportGrowth(const Context& context);

// paperverbs.cpp
Result<Output> reportForm(const Context& context);
Result<Output> reportTeam(const Context& context);
Result<Output> reportCycle(const Context& context);
Result<Output> reportFramework(const Context& context);

} // namespace levelbook::cli
