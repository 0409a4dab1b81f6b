// The dialog that imports files, on the sample team.
#pragma once

#include "gui/guifixture.h"
#include "gui/importdialog.h"
#include "gui/readtable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace levelbook::test {

class ImportTest : public GuiTest {
protected:
    void TearDown() override { m_dialog.reset(); }

    /// Opens the dialog on a file of these bytes and waits until it was read and checked.
    void open(const QByteArray& bytes, std::optional<ImportKind> kind = std::nullopt)
    {
        const QString file = in(QStringLiteral("import.csv"));
        writeFile(file, bytes);
        openFileOf(file, kind);
        waitForCheck();
    }
    void openFileOf(const QString& file, std::optional<ImportKind> kind = std::nullopt)
    {
        m_dialog = std::make_unique<gui::ImportDialog>(session(), kind);
        m_dialog->setFile(file);
        showActive(*m_dialog);
    }
    void waitForCheck()
    {
        ASSERT_TRUE(waitFor([this] { return !summary().isEmpty(); }));
    }

    gui::ImportDialog& dialog() { return *m_dialog; }
    template <class T>
    T* field(const QString& name)
    {
        return child<T>(*m_dialog, name);
    }
    QString shown(const QString& label)
    {
        const auto* found = field<QLabel>(label);
        return found->isVisible() ? found->text() : QString();
    }
    QString summary() { return shown(QStringLiteral("summary")); }
    bool mayImport() { return field<QPushButton>(QStringLiteral("importButton"))->isEnabled(); }
    void import()
    {
        field<QPushButton>(QStringLiteral("importButton"))->click();
        waitForCheck();
    }
    void choose(const QString& box, const QString& text)
    {
        auto* combo = field<QComboBox>(box);
        const int index = combo->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
        waitForCheck();
    }
    const QAbstractItemModel& preview()
    {
        return *field<gui::ReadTable>(QStringLiteral("previewTable"))->model();
    }
    QStringList firstRow()
    {
        QStringList cells;
        for (int column = 0; column < preview().columnCount(); ++column)
            cells << preview().index(0, column).data().toString();
        return cells;
    }
    QStringList problems(const QString& title)
    {
        return shownColumn(*field<gui::ReadTable>(QStringLiteral("problemsTable"))->model(), title);
    }
    StoreCounts counts() const { return must(otherStore()->counts()); }
    /// The name behind a number in the file; empty where there is nobody.
    QString nameOf(const QString& employeeNo) const
    {
        const auto people = must(PeopleIndex::read(*otherStore()));
        const Engineer* found = people.byNo(employeeNo);
        return found ? found->name : QString();
    }

private:
    std::unique_ptr<gui::ImportDialog> m_dialog;
};

} // namespace levelbook::test
