// One column of a table of records: what it is called, shows, sorts by, and how it is edited.
#pragma once

#include "text/words.h"

#include <QVariant>

#include <functional>

namespace levelbook {

template <class T>
struct Column {
    const char* key; ///< Stable; names the column in saved header states and in tests.
    std::function<QString(const Words&)> title;
    /// The value to edit and sort by; an invalid one is absent, and comes last in any order.
    std::function<QVariant(const T&)> value;
    /// What is shown where it differs from the value; none: the value itself.
    std::function<QString(const T&, const Words&)> text = {};
    /// Puts an edited value in; false refuses it. None: read-only.
    std::function<bool(T&, const QVariant&)> set = {};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// More about the record, in lines, for who points at the cell.
    QString (*tip)(const T&, const Words&) = nullptr;
};

/// The role whose data a proxy sorts by: the saved value, so that no row jumps away from under
/// somebody who types.
inline constexpr int SortRole = Qt::UserRole + 1;
/// The role that says whether the cell of a row draft differs from what is saved.
inline constexpr int DirtyRole = Qt::UserRole + 2;
/// The role that gives the text of what was saved elsewhere while the cell's draft was typed; none
/// where nothing was.
inline constexpr int ConflictRole = Qt::UserRole + 3;

} // namespace levelbook
