// A syllable that is still being composed when the person leaves is part of what was typed.
#include "gui/windowfixture.h"
#include "workspace/people.h"
#include "workspace/reviews.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <qpa/qplatforminputcontext.h>

#include <private/qinputmethod_p.h>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

// Stands for ibus or fcitx: shows a syllable as it is composed, and commits it when it is told to.
class Composer : public QPlatformInputContext {
public:
    Composer() { methods().testContext = this; }
    ~Composer() override { methods().testContext = nullptr; }

    void compose(const QString& syllable)
    {
        m_composed = syllable;
        QInputMethodEvent event(syllable, {});
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
    }
    bool isValid() const override { return true; }
    void commit() override
    {
        if (m_composed.isEmpty())
            return;
        QInputMethodEvent event;
        event.setCommitString(std::exchange(m_composed, {}));
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
    }
    void reset() override { m_composed.clear(); }

private:
    static QInputMethodPrivate& methods()
    {
        return *QInputMethodPrivate::get(QGuiApplication::inputMethod());
    }

    QString m_composed;
};

class ComposingTest : public WindowTest {
protected:
    ComposingTest()
    {
        workspace().setMe(u"P0002"_s);
        showWindow();
        window().openPage(u"people"_s, u"P0007"_s);
    }
    void composeName()
    {
        auto* name = child<QLineEdit>(window(), u"nameEdit"_s);
        name->setFocus();
        name->end(false);
        m_composer.compose(u"별"_s);
        ASSERT_EQ(name->text(), u"강한결"_s) << "it is not typed yet";
    }
    QString nameInFile() const
    {
        return must(PeopleIndex::read(*otherStore())).byNo(u"P0007"_s)->name;
    }

    Composer m_composer;
};

TEST_F(ComposingTest, ClosingTheWindowSavesIt)
{
    composeName();
    EXPECT_TRUE(window().close());
    EXPECT_EQ(nameInFile(), u"강한결별"_s);
}

TEST_F(ComposingTest, GoingToAnotherPageByAShortcutSavesIt)
{
    composeName();
    press(Qt::Key_8, Qt::ControlModifier);
    EXPECT_EQ(window().currentPage(), u"data"_s);
    EXPECT_EQ(nameInFile(), u"강한결별"_s);
}

TEST_F(ComposingTest, ClosingTheWindowSavesTheTextOfAReview)
{
    window().openPage(u"reviews"_s, u"P0010"_s);
    auto* strengths = child<QPlainTextEdit>(window(), u"strengthsEdit"_s);
    strengths->setFocus();
    strengths->selectAll();
    m_composer.compose(u"끝"_s);
    EXPECT_TRUE(window().close());
    const auto store = otherStore();
    EXPECT_EQ(must(findReview(*store, u"2019 상반기"_s, u"P0010"_s)).review.strengths, u"끝"_s);
}

} // namespace

} // namespace levelbook::test
