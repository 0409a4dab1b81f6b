#include "gui/aboutdialog.h"

#include "gui/dialogs.h"
#include "storage/nativesql.h"
#include "ui_aboutdialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int iconSize = 64;

struct Part {
    QString name;
    QString version; ///< Empty where it is no program of its own version here.
    QString licence; ///< SPDX.
};

QList<Part> parts()
{
    return { { u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s },
        { u"SQLite"_s, sqliteVersion(), u"Public Domain"_s }, { u"nlohmann/json"_s, {}, u"MIT"_s },
        { u"tl::expected"_s, {}, u"CC0-1.0"_s }, { u"Boost.Math"_s, {}, u"BSL-1.0"_s },
        { u"qpdf"_s, {}, u"Apache-2.0"_s }, { u"libxlsxwriter"_s, {}, u"BSD-2-Clause"_s },
        { u"nettle"_s, {}, u"LGPL-3.0-or-later OR GPL-2.0-or-later"_s },
        { u"DejaVu Sans"_s, {}, u"Bitstream-Vera, Public Domain"_s },
        { u"Noto Sans CJK KR"_s, {}, u"OFL-1.1"_s } };
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->aboutIcon->setPixmap(QIcon(u":/icons/levelbook.svg"_s).pixmap(iconSize));
    QFont font = m_ui->aboutTitle->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_ui->aboutTitle->setFont(font);
    retranslate();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    m_ui->aboutTitle->setText(u"Levelbook %1"_s.arg(QStringLiteral(LEVELBOOK_VERSION)));
    QTableWidget& table = *m_ui->partsTable;
    table.setHorizontalHeaderLabels({ tr("Name"), tr("Version"), tr("Licence") });
    for (int column = 0; column < table.columnCount(); ++column)
        table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QList<Part> rows = parts();
    table.setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const Part& part = rows[row];
        table.setItem(row, 0, new QTableWidgetItem(part.name));
        table.setItem(row, 1, new QTableWidgetItem(part.version));
        table.setItem(row, 2, new QTableWidgetItem(part.licence));
    }
    table.resizeColumnsToContents();
}

void showAbout(QWidget* parent)
{
    AboutDialog dialog(parent);
    dialog.exec();
}

} // namespace levelbook::gui
