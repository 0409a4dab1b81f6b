// The People page on the sample team, driven by object names.
#pragma once

#include "gui/guifixture.h"
#include "gui/peoplepage.h"
#include "gui/readtable.h"
#include "workspace/people.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace levelbook::test {

class PeopleTest : public GuiTest {
protected:
    void showPage(Language language = Language::English)
    {
        m_page.reset();
        openSession(language);
        showPageHere();
    }
    /// On the session that is open.
    void showPageHere()
    {
        m_page = std::make_unique<gui::PeoplePage>(session(), nullptr);
        m_page->resize(1100, 700);
        showActive(*m_page);
        m_page->open({});
    }
    void TearDown() override { m_page.reset(); }

    gui::PeoplePage& page() { return *m_page; }
    template <class T>
    T* field(const QString& name)
    {
        return child<T>(*m_page, name);
    }
    QLineEdit* edit(const QString& name) { return field<QLineEdit>(name); }
    /// The text of a label that is in view; empty where it is not.
    QString shown(const QString& label)
    {
        const auto* found = field<QLabel>(label);
        return found->isVisible() ? found->text() : QString();
    }
    const QAbstractItemModel& table()
    {
        return *field<gui::ReadTable>(QStringLiteral("peopleTable"))->model();
    }
    QStringList names() { return shownColumn(table(), QStringLiteral("Name")); }
    /// Replaces what a field holds, as somebody who types does.
    void type(const QString& name, const QString& text)
    {
        QLineEdit* line = edit(name);
        line->setFocus();
        line->selectAll();
        if (text.isEmpty()) {
            QTest::keyClick(line, Qt::Key_Delete);
            return;
        }
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(line, &event);
    }
    void typeAndEnter(const QString& name, const QString& text)
    {
        type(name, text);
        QTest::keyClick(edit(name), Qt::Key_Return);
    }
    /// A person as the file has it now, over a connection of its own.
    Engineer inFile(const QString& employeeNo) const
    {
        const auto people = must(PeopleIndex::read(*otherStore()));
        const Engineer* found = people.byNo(employeeNo);
        if (!found)
            throw std::runtime_error("nobody has the number " + employeeNo.toStdString());
        return *found;
    }
    /// What another program does to a person.
    void changeElsewhere(const QString& employeeNo, const std::function<void(Engineer&)>& change)
    {
        Engineer person = inFile(employeeNo);
        change(person);
        must(savePerson(*otherStore(), person));
        workspace().lookForOthers();
    }

private:
    std::unique_ptr<gui::PeoplePage> m_page;
};

} // namespace levelbook::test
