#include "reports/htmlstyle.h"

#include "reports/style.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

// %1 ink, %2 muted, %3 accent, %4 warning, %5 rule, %6 fill, %7 paper, %8 margins.
const QString sheet = QStringLiteral(R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: white; color: %1;
  font: 1rem/1.6 system-ui, 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', sans-serif;
  word-break: keep-all; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; margin: 1.6em 0 0.5em; }
h1 { font-size: 1.7rem; margin-top: 0.4em; }
h2 { font-size: 1.25rem; border-left: 0.25rem solid %3; padding-left: 0.6rem; }
h3 { font-size: 1.08rem; }
h4, h5, h6 { font-size: 1rem; }
p { margin: 0.5em 0; }
header, footer { display: flex; justify-content: space-between; gap: 1rem; color: %2;
  font-size: 0.85rem; }
header { border-bottom: 1px solid %5; }
footer { border-top: 1px solid %5; margin-top: 2rem; }
.bold { font-weight: bold; }
.muted, .note { color: %2; }
.accent { color: %3; }
.warning, .draft { color: %4; }
.draft { font-weight: bold; font-size: 1.2rem; border: 2px solid; padding: 0.2em 0.8em;
  display: inline-block; }
.note, .small, .less, .below { font-size: 0.86em; }
.more { font-size: 1.25em; }
.below { color: %2; }
.box { border: 1px solid %5; padding: 0.2em 1em; margin: 0.8em 0; }
.marked { list-style: none; padding-left: 1.3em; }
.mark { display: inline-block; width: 1.3em; margin-left: -1.3em; }
table { border-collapse: collapse; width: 100%; margin: 0.6em 0; font-size: 0.94em; }
th, td { border: 1px solid %5; padding: 0.3em 0.6em; text-align: left; vertical-align: middle;
  overflow-wrap: break-word; max-width: 40rem; }
.scroll, figure { overflow-x: auto; }
.in1 { padding-left: 1.9em; }
.in2 { padding-left: 3.2em; }
.in3 { padding-left: 4.5em; }
th { font-weight: inherit; }
thead th, .group th, .shaded { background: %6; font-weight: bold; }
.total th, .total td { border-top: 3px solid %1; font-weight: bold; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
td.right { white-space: nowrap; }
.center { text-align: center; }
.struck { background: linear-gradient(to top right, transparent calc(50% - 1px), %5,
  transparent calc(50% + 1px)); }
.stamp { border: 1px solid; padding: 0 0.3em; font-weight: bold; color: %4; }
table.approvals { width: auto; }
.approvals td { min-width: 6em; height: 4em; }
.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); margin: 0.8em 0;
  border: 1px solid %5; }
.grid div { display: flex; border-bottom: 1px solid %5; }
.grid dt { flex: 0 0 38%; background: %6; padding: 0.3em 0.6em; }
.grid dd { flex: 1; margin: 0; padding: 0.3em 0.6em; }
.signatures { display: flex; gap: 2rem; margin-top: 4rem; }
.signatures div { flex: 1; border-top: 1px solid %1; }
figure { margin: 0.8em 0; }
svg { max-width: 100%; height: auto; vertical-align: middle; }
figure svg { min-width: min(34rem, 100vw * 1.6); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
input[type=text], textarea { width: 100%; min-width: 4rem; font: inherit; padding: 0.2em 0.4em;
  border: 1px solid %5; }
fieldset { border: none; margin: 0; padding: 0; white-space: nowrap; }
fieldset label + label { margin-left: 0.5em; }
@media screen {
  td:not(.right):not(.center), tbody th { min-width: 6.5em; }
}
@media print {
  @page { size: %7; margin: %8; }
  body { max-width: none; padding: 0; font-size: 9.2pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  thead { display: table-header-group; }
  .scroll, figure { overflow: visible; }
  figure svg { min-width: 0; }
  th, td { overflow-wrap: anywhere; }
  tr, .signatures, figure { break-inside: avoid; }
  .group { break-after: avoid; }
  .note, .signatures { break-before: avoid; }
  .newpage { break-before: page; }
}
)");

} // namespace

QString htmlStyle(const PageFormat& format)
{
    const auto mm = [](qreal length) { return u"%1mm"_s.arg(length); };
    const QMarginsF& m = format.margins;
    return sheet.arg(style::ink.name(), style::muted.name(), style::accent.name(),
        style::warning.name(), style::rule.name(), style::headerFill.name(),
        mm(format.size.width()) + u' ' + mm(format.size.height()),
        QStringList{ mm(m.top()), mm(m.right()), mm(m.bottom()), mm(m.left()) }.join(u' '));
}

} // namespace levelbook::reports
