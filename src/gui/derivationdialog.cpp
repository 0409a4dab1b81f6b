#include "gui/derivationdialog.h"

#include "gui/plainlabel.h"
#include "models/plaintooltip.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/scoretext.h"
#include "text/terms.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

enum Column {
    NameColumn,
    ValueColumn,
    WeightColumn,
    ShareColumn,
    CoverageColumn,
    SourceColumn,
    ColumnCount
};

QString weightText(const Words& words, const ScoreNode& node)
{
    return node.weight ? basisPointsText(*node.weight)
                       : words.translate("Derivation", "equal part");
}

void addNode(
    const Words& words, const ScoreNode& node, const Framework& framework, QTreeWidgetItem* item)
{
    item->setText(NameColumn, nodeLabel(words, node));
    item->setText(ValueColumn, nodeValueText(node));
    item->setText(WeightColumn, weightText(words, node));
    item->setText(ShareColumn, nodeShareText(node));
    item->setText(CoverageColumn, percentText(100 * node.coverage, 0));
    item->setText(SourceColumn, nodeSourceText(words, node, framework));
    for (const int column : { ValueColumn, WeightColumn, ShareColumn, CoverageColumn })
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(NameColumn, plainToolTip(nodeLabel(words, node)));
    for (const ScoreNode& child : node.children)
        addNode(words, child, framework, new QTreeWidgetItem(item));
}

} // namespace

void showDerivation(
    const Words& words, const ScoreNode& tree, const Framework& framework, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"derivationDialog"_s);
    dialog.setWindowTitle(label(words, Term::Derivation));
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    QLabel* hint = plainLabel(Voice::Muted, true);
    hint->setText(words.translate("Derivation",
        "Every value is the sum of share × value of the lines below it. What has no data drops "
        "out, "
        "and the other shares fill up."));
    auto* view = new QTreeWidget;
    view->setObjectName(u"derivationTree"_s);
    view->setAccessibleName(dialog.windowTitle());
    view->setColumnCount(ColumnCount);
    view->setHeaderLabels({ QString(), label(words, Term::Value), label(words, Term::Weight),
        label(words, Term::Share), label(words, Term::Coverage), label(words, Term::Source) });
    for (const int column : { ValueColumn, WeightColumn, ShareColumn, CoverageColumn })
        view->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    auto* root = new QTreeWidgetItem(view);
    addNode(words, tree, framework, root);
    root->setText(WeightColumn, noValueText());
    root->setText(ShareColumn, noValueText());
    view->expandAll();
    view->setCurrentItem(root);
    for (int column = ValueColumn; column < ColumnCount; ++column)
        view->resizeColumnToContents(column);
    view->header()->setStretchLastSection(true);
    view->setColumnWidth(NameColumn, 320);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(hint);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    dialog.resize(920, 640);
    dialog.exec();
}

} // namespace levelbook::gui
