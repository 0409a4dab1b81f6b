// The first rows of a file as a table: each header with the column that it is taken for, each row
// with its line.
#pragma once

#include "sources/preview.h"
#include "text/words.h"

#include <QAbstractTableModel>

namespace levelbook {

/// The horizontal header has two lines: what stands in the file, and the column it means (or that
/// nothing is known of it). The vertical header is the line in the file.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PreviewModel(const Words& words, QObject* parent = nullptr);

    void setPreview(const TablePreview& preview);
    void setWords(const Words& words);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Words m_words;
    TablePreview m_preview;
};

} // namespace levelbook
