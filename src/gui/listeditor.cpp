#include "gui/listeditor.h"

#include "gui/readtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

ListEditor::ListEditor(const QString& name, QAbstractItemModel* model, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_table(new ReadTable(this))
    , m_add(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_table->setObjectName(name + u"Table"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(model);
    m_title->setTextFormat(Qt::PlainText);
    m_add->setObjectName(name + u"Add"_s);
    m_edit->setObjectName(name + u"Edit"_s);
    m_remove->setObjectName(name + u"Remove"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ListEditor::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(currentRow()); });
    connect(m_table, &ReadTable::rowActivated, this, [this](int row) {
        if (m_writable)
            Q_EMIT editWanted(row);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ListEditor::updateButtons);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        updateButtons();
        m_table->fitColumns();
    });
    retranslate();
    updateButtons();
}

void ListEditor::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_table->setAccessibleName(title);
}

void ListEditor::setWritable(bool writable, bool mayBeEmpty)
{
    m_writable = writable;
    m_mayBeEmpty = mayBeEmpty;
    updateButtons();
}

int ListEditor::currentRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void ListEditor::updateButtons()
{
    const bool chosen = currentRow() >= 0;
    m_add->setEnabled(m_writable);
    m_edit->setEnabled(m_writable && chosen);
    m_remove->setEnabled(
        m_writable && chosen && (m_mayBeEmpty || m_table->model()->rowCount() > 1));
}

void ListEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ListEditor::retranslate()
{
    m_add->setText(tr("Add…"));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Remove"));
}

} // namespace levelbook::gui
