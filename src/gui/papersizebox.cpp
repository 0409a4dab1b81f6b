#include "gui/papersizebox.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

PaperSizeBox::PaperSizeBox(const Session& session, QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(u"paperSize"_s);
    for (const reports::PaperSize size : { reports::PaperSize::A4, reports::PaperSize::Letter })
        addItem(QString(), reports::paperSizeKey(size));
    retranslate();
    setSize(reports::paperSizeFromKey(session.settings().get(settings::paperSize))
                .value_or(reports::PaperSize::A4));
}

reports::PaperSize PaperSizeBox::size() const
{
    return reports::paperSizeFromKey(currentData().toString()).value_or(reports::PaperSize::A4);
}

void PaperSizeBox::setSize(reports::PaperSize size)
{
    setCurrentIndex(findData(reports::paperSizeKey(size)));
}

void PaperSizeBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void PaperSizeBox::retranslate()
{
    setAccessibleName(tr("Size of the paper"));
    setItemText(0, u"A4"_s);
    setItemText(1, tr("Letter"));
}

} // namespace levelbook::gui
