// Long work keeps off the threads that Qt paints on.
#include "gui/guifixture.h"
#include "gui/longwork.h"
#include "gui/workbar.h"

#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThreadPool>

using namespace levelbook::gui;
using namespace levelbook::test;

namespace {

class LongWork : public GuiTest {
protected:
    // As much work as there are threads, none of which ends before it is let go.
    void keepEveryThreadBusy()
    {
        m_count = workPool().maxThreadCount();
        for (int i = 0; i < m_count; ++i) {
            runLong(
                &m_context,
                [this](WorkState&) {
                    m_begun.release();
                    m_go.acquire();
                    return true;
                },
                [this](bool) { ++m_ended; });
        }
        m_begun.acquire(m_count);
    }
    void letGo()
    {
        m_go.release(m_count);
        EXPECT_TRUE(waitFor([this] { return m_ended == m_count; }));
    }

    QObject m_context;
    QSemaphore m_begun;
    QSemaphore m_go;
    int m_count = 0;
    int m_ended = 0;
};

} // namespace

// With it on the global pool the painting would wait for ever.
TEST_F(LongWork, LetsALargeAreaBePaintedMeanwhile)
{
    keepEveryThreadBusy();
    EXPECT_EQ(QThreadPool::globalInstance()->activeThreadCount(), 0);
    QImage image(4000, 4000, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QLinearGradient gradient(0, 0, 4000, 4000);
    gradient.setColorAt(0, QColor(255, 0, 0, 128));
    gradient.setColorAt(1, QColor(0, 0, 255, 128));
    QPainter painter(&image);
    painter.fillRect(image.rect(), gradient);
    painter.end();
    EXPECT_NE(image.pixelColor(2000, 2000), QColor(Qt::white));
    letGo();
}

// E.g. the figures of two people, one after the other.
TEST_F(LongWork, OfWhichOnlyTheLatestCountsTellsTheLatest)
{
    // Both run at once, also where there is one processor.
    const int threads = workPool().maxThreadCount();
    workPool().setMaxThreadCount(2);
    const auto restore = qScopeGuard([threads] { workPool().setMaxThreadCount(threads); });
    LatestWork latest;
    QStringList told;
    QSemaphore begun;
    QSemaphore go;
    const auto ask = [&](const QString& what) {
        latest.run(
            &m_context,
            [&, what](WorkState&) {
                begun.release();
                go.acquire();
                return what;
            },
            [&](const QString& answer) { told << answer; });
        begun.acquire();
    };
    ask(QStringLiteral("first"));
    ask(QStringLiteral("second"));
    go.release(2);
    EXPECT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    ask(QStringLiteral("third"));
    latest.forget();
    go.release();
    workPool().waitForDone();
    QTest::qWait(20);
    EXPECT_EQ(told, QStringList{ QStringLiteral("second") });
}

// A long work goes on while somebody switches the language.
TEST_F(LongWork, IsNamedInTheLanguageThatIsSpokenMeanwhile)
{
    WorkBar bar;
    QString title = u"Reading"_s;
    bar.follow(std::make_shared<WorkState>(), [&title] { return title; });
    EXPECT_EQ(bar.findChild<QLabel*>()->text(), title);
    title = u"읽는 중"_s;
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &change);
    EXPECT_EQ(bar.findChild<QLabel*>()->text(), title);
    EXPECT_EQ(bar.findChild<QProgressBar*>()->accessibleName(), title);
}
