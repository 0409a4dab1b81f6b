// A person's roadmap as a tree: levels, their sorts of items, and the items with their ticks.
#pragma once

#include "domain/roadmap.h"
#include "text/words.h"

#include <QAbstractItemModel>

namespace levelbook {

class RoadmapModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Columns { Text, DoneOn, Note, Evidence, ColumnCount };

    explicit RoadmapModel(const Words& words, QObject* parent = nullptr);

    /// Shows a roadmap: the person's level first, then the next one, then those below. Where the
    /// items are the same as before, views keep their place.
    void setRoadmap(const Roadmap& roadmap, const Framework& framework);
    void setWritable(bool writable) { m_writable = writable; }
    void setWords(const Words& words);

    /// The entry of an item's row; none for levels and sorts.
    const RoadmapEntry* entry(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& item) const;
    /// The level of a level's row, and whether it is one below the person's.
    std::optional<Level> levelAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Of Qt::CheckStateRole: asks for the tick; the box follows when it is saved.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void tickWanted(const QString& item, bool on);

private:
    struct Sort {
        RoadmapKind kind;
        QList<RoadmapEntry> entries;
    };
    struct Part {
        Level level;
        LevelProgress progress;
        QList<Sort> sorts;
    };

    static QList<Part> partsOf(const Roadmap& roadmap);
    static QStringList shapeOf(const QList<Part>& parts);
    QString levelText(const Part& part) const;
    QString sortText(const Sort& sort) const;
    QVariant itemText(const RoadmapEntry& entry, int column) const;
    void tellAll();
    void tellBelow(const QModelIndex& parent);

    Words m_words;
    Framework m_framework;
    std::optional<Level> m_level;
    QList<Part> m_parts;
    bool m_writable = true;
};

} // namespace levelbook
