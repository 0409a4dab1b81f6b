// levelbook-bench-window: how long the main window keeps a person waiting on a file, act by act.
//
// Every act is what one key or one click does. "answer" is the time from it until the window is
// painted again; "longest" is the longest time that the event loop was kept from the next key or
// click until all that the act had started in the background was shown too. Offscreen: what the X
// server takes is not in.
#include "gui/languages.h"
#include "gui/mainwindow.h"
#include "gui/theme.h"
#include "gui/workpool.h"
#include "workspace/clock.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace levelbook;

namespace {

constexpr int goalMs = 100;
constexpr int quietMs =
    400; ///< So long nothing is done when all is shown; a caret's blink is nothing.
constexpr int longestMs = 60'000;

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// How long one event took at most: a key that comes meanwhile waits so long.
class Application : public QApplication {
public:
    using QApplication::QApplication;

    double longest = 0;
    QElapsedTimer lastWork; ///< Since something took more than a moment.

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const double took = milliseconds(timer);
        longest = std::max(longest, took);
        if (took > 2)
            lastWork.restart();
        return done;
    }

private:
    int m_depth = 0;
};

Application& application() { return *static_cast<Application*>(qApp); }

template <class Widget>
Widget* child(const QWidget& parent, const char* name)
{
    auto* found = parent.findChild<Widget*>(QLatin1String(name));
    if (!found) {
        std::fprintf(stderr, "There is no %s\n", name);
        std::exit(1);
    }
    return found;
}

// In an event loop of its own, which sleeps as the program's does.
void waitUntilQuiet()
{
    QElapsedTimer waiting;
    waiting.start();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const bool isQuiet = application().lastWork.hasExpired(quietMs)
            && levelbook::gui::workPool().activeThreadCount() == 0;
        if (isQuiet || waiting.hasExpired(longestMs))
            loop.quit();
    });
    look.start(10);
    loop.exec();
}

class Bench {
public:
    template <class Act>
    void measure(const QString& name, Act act)
    {
        application().longest = 0;
        application().lastWork.restart();
        QElapsedTimer timer;
        timer.start();
        act();
        // What an act posts (layouts, the paint) is done before the next key is looked at.
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const double answer = milliseconds(timer);
        waitUntilQuiet();
        const double longest = std::max(answer, application().longest);
        m_worst = std::max(m_worst, longest);
        std::printf("  %-44s answer %6.1f ms  longest %6.1f ms  all after %6.0f ms%s\n",
            qPrintable(name), answer, longest, static_cast<double>(timer.elapsed() - quietMs),
            longest > goalMs ? "  <--" : "");
        std::fflush(stdout);
    }

    double worst() const { return m_worst; }

private:
    double m_worst = 0;
};

void type(Bench& bench, const QString& where, QWidget* field, const QString& text)
{
    field->setFocus();
    for (const QChar letter : text) {
        bench.measure(u"%1: type \"%2\""_s.arg(where, letter),
            [&] { QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, letter, {}); });
    }
    for (qsizetype i = 0; i < text.size(); ++i)
        bench.measure(
            u"%1: take back"_s.arg(where), [&] { QTest::keyClick(field, Qt::Key_Backspace); });
}

void choose(Bench& bench, const QString& where, QComboBox* box, int index)
{
    bench.measure(u"%1: choose \"%2\""_s.arg(where, box->itemText(index)), [&] {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index); // As a person's choice.
    });
}

void sortColumns(Bench& bench, const QString& where, QTableView* table)
{
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->isColumnHidden(column))
            continue;
        bench.measure(u"%1: sort column %2"_s.arg(where).arg(column),
            [&] { table->sortByColumn(column, Qt::DescendingOrder); });
    }
}

void walk(Bench& bench, const QString& where, QTableView* table)
{
    for (int i = 0; i < 2; ++i)
        bench.measure(u"%1: next row"_s.arg(where), [&] { QTest::keyClick(table, Qt::Key_Down); });
    bench.measure(u"%1: last row"_s.arg(where),
        [&] { QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier); });
}

void usePeople(Bench& bench, gui::MainWindow& window)
{
    auto* table = child<QTableView>(*child<QWidget>(window, "peoplePage"), "peopleTable");
    walk(bench, u"people"_s, table);
    type(bench, u"people filter"_s, child<QLineEdit>(window, "peopleSearch"), u"ㄱㅁE1"_s);
    choose(bench, u"people level"_s, child<QComboBox>(window, "levelFilter"), 2);
    choose(bench, u"people level"_s, child<QComboBox>(window, "levelFilter"), 0);
    sortColumns(bench, u"people"_s, table);
}

void useReviews(Bench& bench, gui::MainWindow& window, gui::Session& session)
{
    auto* table = child<QTableView>(window, "reviewTable");
    walk(bench, u"reviews"_s, table);
    type(bench, u"review filter"_s, child<QLineEdit>(window, "reviewFilter"), u"ㄱㅁE1"_s);
    sortColumns(bench, u"reviews"_s, table);
    auto* cycles = child<QComboBox>(window, "cycleBox");
    choose(bench, u"cycle"_s, cycles, 1);
    choose(bench, u"cycle"_s, cycles, 0);
    bench.measure(
        u"reviews: open one"_s, [&] { Q_EMIT session.pageWanted(u"reviews"_s, u"E00101"_s); });
    bench.measure(
        u"reviews: open another"_s, [&] { Q_EMIT session.pageWanted(u"reviews"_s, u"E00102"_s); });
    bench.measure(u"reviews: open an approved one"_s,
        [&] { Q_EMIT session.pageWanted(u"reviews"_s, u"E00100"_s); });
}

void useCalibration(Bench& bench, gui::MainWindow& window)
{
    auto* table = child<QTableView>(window, "calibrationTable");
    auto* stand = child<QComboBox>(window, "calibrationStand");
    choose(bench, u"calibration"_s, stand, 3);
    walk(bench, u"calibration"_s, table);
    type(
        bench, u"calibration filter"_s, child<QLineEdit>(window, "calibrationFilter"), u"ㄱㅁE1"_s);
    sortColumns(bench, u"calibration"_s, table);
    for (int i = 0; i < 3; ++i)
        choose(bench, u"calibration"_s, stand, i);
    choose(bench, u"calibration"_s, stand, 3);
    auto* tabs = child<QTabWidget>(window, "calibrationTabs");
    for (const int tab : { 1, 2, 0 })
        bench.measure(u"calibration: tab \"%1\""_s.arg(tabs->tabText(tab)),
            [&] { tabs->setCurrentIndex(tab); });
    auto* cycles = child<QComboBox>(window, "cycleBox");
    choose(bench, u"calibration: cycle"_s, cycles, 1);
    choose(bench, u"calibration: cycle"_s, cycles, 0);
}

void useGrowth(Bench& bench, gui::Session& session)
{
    for (const QString& person : { u"E00101"_s, u"E00102"_s, u"E01500"_s })
        bench.measure(u"growth: open %1"_s.arg(person),
            [&] { Q_EMIT session.pageWanted(u"growth"_s, person); });
}

void useQuality(Bench& bench, gui::MainWindow& window)
{
    bench.measure(u"data quality: open"_s, [&] { window.openPage(u"data"_s, u"quality"_s); });
    auto* table = child<QTableView>(window, "qualityTable");
    walk(bench, u"data quality"_s, table);
    sortColumns(bench, u"data quality"_s, table);
    for (const int kind : { 2, 0 })
        choose(bench, u"data quality"_s, child<QComboBox>(window, "qualityKind"), kind);
    bench.measure(
        u"data quality: to the records"_s, [&] { QTest::keyClick(table, Qt::Key_Return); });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "levelbook-bench-window FILE\n");
        return 2;
    }
    // Nothing of the person's own: settings, drafts, backups.
    const QTemporaryDir home;
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"levelbook-bench"_s);
    QCoreApplication::setApplicationName(u"levelbook-bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    gui::installLanguage(Language::Korean);
    gui::applyTheme(charts::Theme::Light);

    Settings settings;
    auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]), currentMoment());
    if (!workspace) {
        std::fprintf(stderr, "%s: %s\n", argv[1], qPrintable(errorKey(workspace.error().code)));
        return 1;
    }
    (*workspace)->setMe(u"E00001"_s); // So that something is due.
    gui::Session session(*std::move(workspace), settings);
    gui::MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    window.activateWindow();

    Bench bench;
    for (const char* turn : { "open", "open again" }) {
        for (const gui::PageEntry& entry : gui::pages())
            bench.measure(u"%1: %2"_s.arg(QLatin1String(entry.key), QLatin1String(turn)),
                [&] { window.openPage(QLatin1String(entry.key)); });
    }
    useQuality(bench, window);
    window.openPage(u"people"_s);
    usePeople(bench, window);
    bench.measure(u"reviews: open again"_s, [&] { window.openPage(u"reviews"_s); });
    useReviews(bench, window, session);
    bench.measure(u"calibration: open again"_s, [&] { window.openPage(u"calibration"_s); });
    useCalibration(bench, window);
    useGrowth(bench, session);
    bench.measure(u"overview: open again"_s, [&] { window.openPage(u"overview"_s); });
    choose(bench, u"overview: cycle"_s, child<QComboBox>(window, "cycleBox"), 1);
    choose(bench, u"overview: cycle"_s, child<QComboBox>(window, "cycleBox"), 0);
    bench.measure(u"team: open again"_s, [&] { window.openPage(u"team"_s); });
    choose(bench, u"team KPI"_s, child<QComboBox>(window, "teamKpi"), 2);
    for (const char* page : { "team", "people", "reviews", "calibration" }) {
        window.openPage(QLatin1String(page));
        choose(
            bench, u"%1: team"_s.arg(QLatin1String(page)), child<QComboBox>(window, "teamBox"), 7);
        choose(
            bench, u"%1: team"_s.arg(QLatin1String(page)), child<QComboBox>(window, "teamBox"), 0);
    }
    for (const QString& text : { u"ㄱㅁE1"_s, u"설계"_s, u"pr"_s })
        type(bench, u"search"_s, child<QLineEdit>(window, "searchBox"), text);
    std::printf("longest of all %.0f ms (goal %d ms)\n", bench.worst(), goalMs);
    return 0;
}
